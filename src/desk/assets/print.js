// The print page: what the form says goes to the desk, a page comes back. What a household says is in this tab and nowhere else.
import { ask, nameOf, replace, save, say } from "./desk.js";

const $ = (id) => document.getElementById(id);
const form = $("form");
/** How long somebody may go on typing before the page is asked for. */
const PAUSE = 90;
const ZOOM = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

const view = { document: "", language: "", page: 1, count: 1, sheets: false, zoom: 1, aspect: 0.707 };
/** Items that were taken or left out by hand: key → { kind, id, on }. */
const switches = new Map();
/** The languages in the order in which they were chosen. */
let languages = [];
let shown = [];
let pack = "";

// ---- What the form says ----------------------------------------------------------------------------------------------------------

const value = (field) => form.querySelector(`[data-field="${field}"]`)?.value.trim() || undefined;
const parts = (element) =>
  Object.fromEntries([...element.querySelectorAll("[data-part]")].map((it) => [it.dataset.part, it.value.trim() || undefined]));
const ticked = (name) => [...form.querySelectorAll(`input[name="${name}"]:checked`)].map((it) => it.value);
const isEmpty = (object) => Object.values(object).every((it) => it === undefined || it === false);

function household() {
  const persons = [...form.querySelectorAll("[data-person]")].map((element) => {
    const { attends, ...person } = parts(element);
    return { ...person, school: attends === "school" || undefined, daycare: attends === "daycare" || undefined };
  });
  // The first is the owner, also if nothing is known of them; without anybody else there is nobody.
  const told = persons.length > 1 || !isEmpty(persons[0]) ? persons : undefined;
  const counsellor = {
    name: value("counsellor-name"), phone: value("counsellor-phone"), office: value("counsellor-office"),
  };
  const appointments = [...form.querySelectorAll("[data-appointment]")].map(parts).map((one) =>
    one.on ? { ...one, place: one.office ? undefined : one.place } : null);
  return {
    languages: languages.length ? languages : undefined,
    district: value("district"),
    german_level: value("german_level"),
    shift_work: form.querySelector('[data-flag="shift_work"]').checked || undefined,
    persons: told,
    interests: ticked("interest"),
    situation: ticked("situation"),
    address: value("address"), phone: value("phone"), email: value("email"), interpreter: value("interpreter"),
    counsellor: isEmpty(counsellor) ? undefined : counsellor,
    appointments: appointments.length ? appointments : undefined,
    visit: value("visit"),
  };
}

const order = () => ({
  documents: ticked("document"),
  household: household(),
  switches: [...switches.values()],
  document: view.document,
  language: view.language,
});

/** Whether something would be lost with the tab. */
const isFilled = () =>
  [...form.querySelectorAll("[data-part], [data-field]")].some((it) => it.tagName !== "SELECT" && it.value.trim());

// ---- The preview -----------------------------------------------------------------------------------------------------------------

const stage = $("stage");
const image = $("page");
let asking = null;
let timer = 0;

function later(pause = PAUSE) {
  stage.setAttribute("aria-busy", "true");
  clearTimeout(timer);
  timer = setTimeout(show, pause);
}

/** The width of the page on the screen: the whole page fits, times the zoom. */
function width() {
  const room = { width: stage.clientWidth - 32, height: stage.clientHeight - 32 };
  return Math.max(160, Math.min(room.width, room.height * view.aspect)) * view.zoom;
}

async function show() {
  timer = 0;
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const wanted = { ...order(), page: view.page, sheets: view.sheets, width: Math.round(width() * devicePixelRatio) };
  if (!wanted.documents.length) return nothing();
  try {
    const response = await ask("/preview", wanted, signal);
    const answer = await response.formData();
    if (signal.aborted) return;
    const file = answer.get("page");
    await put(JSON.parse(answer.get("about")), file, signal);
    // Something newer was asked for while the page was decoded: that is what will be shown.
    if (signal.aborted) return;
    if (!timer) stage.removeAttribute("aria-busy");
    document.body.dataset.shown = String(Number(document.body.dataset.shown ?? 0) + 1);
    if (!timer) await measure(wanted, signal);
  } catch (error) {
    if (error.name === "AbortError") return;
    stage.removeAttribute("aria-busy");
    $("summary").textContent = say("lost");
  }
}

/** How long nothing may be asked before the other documents are counted. */
const REST = 400;
/** What was counted for what the form says: document and language → what there is to say of its size. */
let counted = { order: "", sizes: new Map() };

/** Pages and sheets of the other documents, one after another, when nothing else is to be done; then of all. */
async function measure(wanted, signal) {
  const asked = JSON.stringify([wanted.documents, wanted.household, wanted.switches]);
  if (counted.order !== asked) counted = { order: asked, sizes: new Map() };
  const { sizes: known } = counted;
  const key = (it) => `${it.document}/${it.language}`;
  for (const one of shown) if (one.shown) known.set(key(one), one);
  if (shown.some((it) => !known.has(key(it)))) {
    await new Promise((done) => setTimeout(done, REST));
    if (signal.aborted) return;
  }
  for (const one of shown) {
    if (!known.has(key(one))) {
      const { document: id, language } = one;
      const response = await ask("/preview", { ...wanted, document: id, language, width: 0 }, signal);
      const about = JSON.parse((await response.formData()).get("about"));
      if (signal.aborted) return;
      known.set(key(one), about.documents.find((it) => it.shown) ?? {});
    }
    const { size, pages, sheets } = known.get(key(one));
    Object.assign(one, { size, pages, sheets });
    sizes();
  }
  const sum = (part) => shown.reduce((all, one) => all + (one[part] ?? 0), 0);
  $("total").textContent = shown.length > 1 ? say("total", sum("pages")).replace("§", sum("sheets")) : "";
}

function sizes() {
  shown.forEach((it, at) => {
    const size = $("documents").children[at]?.querySelector(".size");
    if (size && it.size) size.textContent = it.size;
  });
}

function nothing() {
  image.hidden = true;
  $("empty").hidden = false;
  $("summary").textContent = "";
  $("documents").replaceChildren();
  replace($("warnings"), "");
  replace($("reasons"), "");
  $("total").textContent = "";
  shown = [];
  stage.removeAttribute("aria-busy");
  enable();
}

async function put(about, file, signal) {
  shown = about.documents;
  const current = shown.find((it) => it.shown);
  view.document = current?.document ?? "";
  view.language = current?.language ?? "";
  view.page = about.page || 1;
  view.count = about.count;
  if (file) {
    const next = new Image();
    next.src = URL.createObjectURL(file);
    await next.decode();
    if (signal.aborted) return URL.revokeObjectURL(next.src);
    const before = image.src;
    const aspect = next.naturalWidth / next.naturalHeight;
    // The first page of another paper is drawn for the wrong width: it is asked for once more.
    const again = Math.abs(aspect - view.aspect) > 0.02;
    view.aspect = aspect;
    image.src = next.src;
    image.style.width = `${width()}px`;
    await image.decode();
    if (signal.aborted) return;
    if (before) URL.revokeObjectURL(before);
    if (again) later(0);
  }
  image.hidden = !file;
  $("empty").hidden = Boolean(file);
  image.alt = about.alt;
  const missing = about.missing.map((name) => say("missing", name)).join(" ");
  $("summary").textContent = [about.summary, missing].filter(Boolean).join(" ");
  $("of").textContent = about.of;
  if (document.activeElement !== $("number")) $("number").value = view.page;
  $("to-print-how").textContent = current?.short_edge === false ? say("long") : say("short");
  choices();
  sizes();
  faults(about.faults);
  replace($("warnings"), about.warnings);
  replace($("reasons"), about.reasons);
  enable();
}

/** A button for each document that is printed. */
function choices() {
  const group = $("documents");
  const key = (it) => `${it.document}/${it.language}`;
  // A button that is being pressed must not be exchanged for another one.
  if ([...group.children].map((it) => it.dataset.key).join() === shown.map(key).join()) {
    shown.forEach((it, at) => group.children[at].setAttribute("aria-pressed", String(it.shown)));
    return;
  }
  const focused = group.contains(document.activeElement) ? document.activeElement.dataset.key : "";
  group.replaceChildren(...shown.map((it) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.key = key(it);
    button.setAttribute("aria-pressed", String(it.shown));
    const title = document.createElement("span");
    title.textContent = it.title;
    const language = document.createElement("bdi");
    language.lang = it.language;
    language.textContent = it.native;
    const size = document.createElement("span");
    size.className = "size";
    // Room for what is counted later.
    size.textContent = "\u00a0";
    button.append(title, language, size);
    button.addEventListener("click", () => {
      Object.assign(view, { document: it.document, language: it.language, page: 1 });
      later(0);
    });
    return button;
  }));
  if (focused) group.querySelector(`[data-key="${focused}"]`)?.focus();
}

function enable() {
  const none = !shown.length || image.hidden;
  for (const id of ["to-print", "to-read", "blank"]) $(id).disabled = none;
  $("previous").disabled = none || view.page <= 1;
  $("next").disabled = none || view.page >= view.count;
  $("reset").hidden = !switches.size;
}

/** Marks fields that cannot be taken, each with the reason beside it. */
function faults(found) {
  for (const old of form.querySelectorAll(".fault")) old.remove();
  for (const old of form.querySelectorAll("[aria-invalid]")) {
    old.removeAttribute("aria-invalid");
    old.removeAttribute("aria-describedby");
  }
  for (const { field, text } of found) {
    const input = inputOf(field.split("/").slice(1));
    // Whoever is still typing is not interrupted.
    if (!input || document.activeElement === input) continue;
    const note = document.createElement("p");
    note.className = "fault";
    note.id = `${input.id}-fault`;
    note.textContent = text;
    input.after(note);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", note.id);
  }
}

function inputOf([name, at, part]) {
  const list = { persons: "[data-person]", appointments: "[data-appointment]" }[name];
  if (list) return form.querySelectorAll(list)[Number(at)]?.querySelector(`[data-part="${part}"]`);
  return form.querySelector(`[data-field="${name === "counsellor" ? `counsellor-${at}` : name}"]`);
}

function turn(page) {
  view.page = Math.min(Math.max(1, page || 1), view.count);
  $("number").value = view.page;
  later(0);
}

function zoom(step) {
  const at = ZOOM.indexOf(view.zoom);
  view.zoom = step ? ZOOM[Math.min(Math.max(0, at + step), ZOOM.length - 1)] : 1;
  image.style.width = `${width()}px`;
  later(0);
}

$("previous").addEventListener("click", () => turn(view.page - 1));
$("next").addEventListener("click", () => turn(view.page + 1));
$("number").addEventListener("change", (event) => turn(Number(event.target.value)));
$("smaller").addEventListener("click", () => zoom(-1));
$("larger").addEventListener("click", () => zoom(1));
$("fit").addEventListener("click", () => zoom(0));
$("sheets").addEventListener("change", (event) => {
  view.sheets = event.target.checked;
  view.page = 1;
  later(0);
});
stage.addEventListener("keydown", (event) => {
  const turned = { PageDown: 1, PageUp: -1 }[event.key];
  if (!turned || view.zoom > 1) return;
  event.preventDefault();
  turn(view.page + turned);
});
let room = 0;
new ResizeObserver(() => {
  if (Math.abs(stage.clientWidth - room) < 8) return;
  room = stage.clientWidth;
  image.style.width = `${width()}px`;
  later();
}).observe(stage);

// ---- Files -----------------------------------------------------------------------------------------------------------------------

/** Files that are made one after another have one name. */
const newName = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((it) => "abcdefghijkmnpqrstuvwxyz23456789"[it % 32]).join("");

async function file(button, more) {
  button.disabled = true;
  $("done").textContent = say("working");
  try {
    const response = await ask("/pdf", { ...order(), pack, copies: Number($("copies").value) || 1, ...more });
    const name = nameOf(response);
    save(await response.blob(), name);
    $("done").textContent = say("saved", name);
  } catch {
    $("done").textContent = say("failed");
  }
  button.disabled = false;
}

$("to-print").addEventListener("click", (event) => file(event.currentTarget, { print: true }));
$("to-read").addEventListener("click", (event) => file(event.currentTarget, { print: false }));
$("blank").addEventListener("click", (event) =>
  file(event.currentTarget, { print: true, household: { languages: [view.language] }, switches: [], pack: newName() }));

// ---- Languages -------------------------------------------------------------------------------------------------------------------

const picks = [...$("languages").children];
let all = false;

function findLanguages() {
  const search = $("language-search").value.trim().toLowerCase();
  let found = 0;
  for (const pick of picks) {
    const box = pick.querySelector("input");
    const fits = search ? pick.dataset.search.includes(search) : all || "often" in pick.dataset || box.checked;
    pick.hidden = !fits;
    found += fits ? 1 : 0;
  }
  $("no-language").hidden = found > 0;
}

$("language-search").addEventListener("input", findLanguages);
$("language-search").addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const first = picks.find((pick) => !pick.hidden);
  if (!first || !event.target.value.trim()) return;
  first.querySelector("input").click();
  event.target.value = "";
  findLanguages();
});
$("all-languages").addEventListener("click", (event) => {
  all = !all;
  event.target.setAttribute("aria-expanded", String(all));
  event.target.textContent = say(all ? "fewer" : "all");
  findLanguages();
});
$("languages").addEventListener("change", ({ target }) => {
  languages = target.checked ? [...languages, target.value] : languages.filter((it) => it !== target.value);
  for (const pick of picks) {
    const at = languages.indexOf(pick.querySelector("input").value);
    pick.querySelector(".order").textContent = languages.length > 1 && at >= 0 ? at + 1 : "";
  }
  // What was chosen last is what one wants to see.
  if (target.checked) view.language = target.value;
});

// ---- Rows ------------------------------------------------------------------------------------------------------------------------

let rows = 0;

function addRow(template, place, word) {
  const row = $(template).content.firstElementChild.cloneNode(true);
  rows += 1;
  for (const field of row.querySelectorAll(".field")) {
    const input = field.querySelector("input, select");
    input.id = `${template}-${rows}-${input.dataset.part}`;
    field.querySelector("label").htmlFor = input.id;
  }
  row.querySelector("[data-remove]").addEventListener("click", () => {
    const next = row.previousElementSibling?.querySelector("input") ?? place.parentElement.querySelector("button");
    row.remove();
    count(place, word);
    next?.focus();
    later(0);
  });
  place.append(row);
  count(place, word);
  row.querySelector("input").focus();
  return row;
}

function count(place, word) {
  [...place.children].forEach((row, at) => {
    const legend = row.querySelector("legend");
    if (row.dataset.person !== "owner") legend.textContent = say(word, at + 1);
  });
}

$("add-person").addEventListener("click", () => addRow("person", $("persons"), "person"));
$("add-appointment").addEventListener("click", () => addRow("appointment", $("appointments"), "appointment"));

// ---- All of it -------------------------------------------------------------------------------------------------------------------

form.addEventListener("input", (event) => {
  if (event.target.id !== "language-search") later();
});
form.addEventListener("focusout", () => later());
form.addEventListener("submit", (event) => event.preventDefault());
$("reasons").addEventListener("change", ({ target }) => {
  const { kind, id } = target.dataset;
  const key = `${kind}/${id}`;
  // Back as it was is no choice of one's own.
  if (switches.has(key)) switches.delete(key);
  else switches.set(key, { kind, id, on: target.checked });
  later(0);
});
$("reset").addEventListener("click", () => {
  switches.clear();
  later(0);
  $("why-title").scrollIntoView({ block: "nearest" });
});
$("clear").addEventListener("click", () => {
  if (isFilled() && !confirm(say("clear"))) return;
  form.reset();
  switches.clear();
  languages = [];
  for (const row of [...form.querySelectorAll('[data-person=""], [data-appointment]')]) row.remove();
  for (const order of form.querySelectorAll(".order")) order.textContent = "";
  Object.assign(view, { document: "", language: "", page: 1 });
  pack = newName();
  findLanguages();
  later(0);
});
addEventListener("beforeunload", (event) => {
  if (isFilled()) event.preventDefault();
});

pack = newName();
show();
