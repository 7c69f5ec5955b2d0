// The print page: what the form says goes to the desk, a page comes back. What a household says is in this tab and nowhere else.
import { ask, lost, nameOf, replace, save, say } from "./desk.js";
import { other, retell, retellFrame } from "./tongue.js";
import { $, faults, form, goTo, household, make, mark, said, ticked, unmark } from "./form.js";

/** How long somebody may go on typing before the page is asked for. */
const PAUSE = 90;
const ZOOM = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

const view = { document: "", language: "", page: 1, count: 1, sheets: false, zoom: 1, aspect: 0.707 };
/** Items that were taken or left out by hand: key → { kind, id, on }. */
const switches = new Map();
/** The languages in the order in which they were chosen. */
let languages = [];
let shown = [];
/** What is to be heeded in the document that is looked at. */
let looked = {};
let pack = "";

// ---- What the form says ----------------------------------------------------------------------------------------------------------

const order = () => ({
  documents: ticked("document"),
  household: household(languages),
  switches: [...switches.values()],
  document: view.document,
  language: view.language,
});

/** All that somebody may have changed. */
const state = () =>
  JSON.stringify([
    [...form.querySelectorAll("input:not(#language-search), select"), $("copies")].map((it) =>
      it.type === "checkbox" ? it.checked : said(it) ?? ""),
    languages, [...switches.values()],
  ]);
const asItCame = state();
/** Whether something would be lost with the tab. */
const isFilled = () => state() !== asItCame;

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
  return Math.max(120, Math.min(room.width, room.height * view.aspect)) * view.zoom;
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
    $("summary").textContent = lost(error) ?? say("lost");
  }
}

/** All that sizes and notes depend on. */
const about = ({ documents, household: one, switches: taken }) => JSON.stringify([documents, one, taken]);

/** How long nothing may be asked before the other documents are counted. */
const REST = 400;
/** What was counted for what the form says: document and language → what there is to say of its size. */
let counted = { order: "", sizes: new Map() };

/** Pages and sheets of the other documents, one after another, when nothing else is to be done; then of all. */
async function measure(wanted, signal) {
  const asked = about(wanted);
  if (counted.order !== asked) counted = { order: asked, sizes: new Map() };
  const { sizes: known } = counted;
  const key = (it) => `${it.document}/${it.language}`;
  for (const one of shown) if (one.shown) known.set(key(one), { ...one, ...looked });
  if (shown.some((it) => !known.has(key(it)))) {
    await new Promise((done) => setTimeout(done, REST));
    if (signal.aborted) return;
  }
  for (const one of shown) {
    if (!known.has(key(one))) {
      const { document: id, language } = one;
      const response = await ask("/preview", { ...wanted, document: id, language, width: 0 }, signal);
      const told = JSON.parse((await response.formData()).get("about"));
      if (signal.aborted) return;
      known.set(key(one), { ...told.documents.find((it) => it.shown), notes: told.notes, warnings: told.warnings });
    }
    const { size, pages, sheets } = known.get(key(one));
    Object.assign(one, { size: size ?? say("cannot"), isStopped: !size, pages, sheets });
    sizes();
  }
  total();
  warn(shown.map((one) => known.get(key(one))));
}

/** What is to be heeded in all documents, those with the same together; and above the buttons, how much there is. */
function warn(all) {
  const groups = new Map();
  all.forEach(({ warnings }, at) => groups.set(warnings, new Set(groups.get(warnings)).add(shown[at].title)));
  const titled = ([html, titles]) => make("h3", "", [...titles].join(", ")).outerHTML + html;
  replace($("warnings"), groups.size > 1 ? [...groups].map(titled).join("") : [...groups.keys()].join(""));
  notes(new Set(all.flatMap((it) => it.notes ?? [])).size);
}

function notes(count) {
  $("notes").hidden = !count;
  $("notes").firstElementChild.textContent = count === 1 ? say("note") : say("notes", count);
}

/** Pages and sheets of all that is printed, as often as it is printed; nothing before all is counted. */
function total() {
  const count = number();
  const isCounted = shown.every((it) => it.size) && (shown.length > 1 || count > 1);
  const sum = (part) => count * shown.reduce((all, one) => all + (one[part] ?? 0), 0);
  const text = say(count > 1 ? "totalCopies" : "total", sum("pages")).replace("§", sum("sheets")).replace("¶", count);
  $("total").textContent = shown.length && isCounted && count ? text : "";
}

function sizes() {
  shown.forEach((it, at) => {
    const size = $("documents").children[at]?.querySelector(".size");
    if (!size || !it.size) return;
    size.textContent = it.size;
    size.classList.toggle("bad", Boolean(it.isStopped));
  });
}

function nothing() {
  shown = [];
  image.hidden = true;
  $("empty").hidden = stage.hidden = false;
  $("empty").textContent = say("none");
  $("summary").textContent = "";
  replace($("stopped"), "");
  faults([]);
  choices([]);
  replace($("warnings"), "");
  notes(0);
  replace($("reasons"), "");
  Object.assign(view, { page: 1, count: 1 });
  $("number").value = $("of").textContent = "";
  $("total").textContent = "";
  stage.removeAttribute("aria-busy");
  enable();
}

async function put(answer, file, signal) {
  shown = answer.documents;
  const current = shown.find((it) => it.shown);
  view.document = current?.document ?? "";
  view.language = current?.language ?? "";
  view.page = answer.page || 1;
  view.count = answer.count;
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
  $("empty").textContent = say("nothing");
  replace($("stopped"), answer.stopped);
  // What stops a page stands in its place.
  stage.hidden = !file && Boolean($("stopped").childElementCount);
  image.alt = answer.alt;
  const missing = answer.missing.map((name) => say("missing", name)).join(" ");
  $("summary").textContent = [answer.summary, missing].filter(Boolean).join(" ");
  $("of").textContent = answer.of;
  if (document.activeElement !== $("number")) $("number").value = view.page;
  choices(answer.left_out);
  sizes();
  faults(answer.faults);
  if (!answer.faults.length && "untilMended" in $("failed").dataset) tell("", []);
  looked = { notes: answer.notes, warnings: answer.warnings };
  if (shown.length < 2 || counted.order !== about(order())) replace($("warnings"), answer.warnings);
  replace($("reasons"), answer.reasons);
  enable();
}

/** A line for each document that is chosen: to look at it, and for its files. */
function choices(left) {
  const list = $("documents");
  const key = (it) => `${it.document}/${it.language}`;
  $("left").replaceChildren(...left.map(leftOut));
  const keys = shown.map(key).join();
  // A button that is being pressed must not be exchanged for another one.
  if (list.dataset.keys === keys) {
    shown.forEach((it, at) => list.children[at].querySelector(".show").setAttribute("aria-pressed", String(it.shown)));
    return;
  }
  const focused = list.contains(document.activeElement) ? document.activeElement : undefined;
  const focusedIn = [focused?.closest("li").dataset.key, focused?.className];
  list.replaceChildren(...shown.map((it) => line(key(it), it)));
  list.dataset.keys = keys;
  if (focused) list.querySelector(`[data-key="${focusedIn[0]}"] [class="${focusedIn[1]}"]`)?.focus();
}

function line(key, it) {
  const button = (of, ...inside) => Object.assign(make("button", of, ...inside), { type: "button" });
  const native = Object.assign(make("bdi", "", it.native), { lang: it.language });
  const language = make("span", "language", native, it.name ? ` · ${it.name}` : "");
  // Room for what is counted later.
  const look = button("show", make("span", "title", it.title), language, make("span", "size", "\u00a0"));
  look.setAttribute("aria-pressed", String(it.shown));
  look.addEventListener("click", () => {
    Object.assign(view, { document: it.document, language: it.language, page: 1 });
    later(0);
  });
  const of = () => make("span", "out-of-sight", `: ${it.title}, ${it.name ?? it.native}`);
  const read = button("second read", make("span", "", say("read")), of());
  const how = make("span", "how", say(it.short_edge ? "short" : "long"));
  const print = button("main print", make("strong", "", say("print")), how, of());
  const which = { document: it.document, language: it.language };
  read.addEventListener("click", () => file(read, { ...which, print: false }));
  print.addEventListener("click", () => file(print, { ...which, print: true }));
  const made = make("li", "", look, read, print);
  made.dataset.key = key;
  return made;
}

const leftOut = (it) => make("p", it.bad ? "left bad" : "left", make("strong", "", `${it.title}:`), ` ${it.why}`);

function enable() {
  const none = !shown.length || image.hidden;
  $("previous").disabled = none || view.page <= 1;
  $("next").disabled = none || view.page >= view.count;
  $("reset").hidden = !switches.size;
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
  // The whole page is to be seen also when something else takes of its place; it is drawn anew if that makes a difference.
  image.style.width = `${width()}px`;
  if (Math.abs(width() - room) < 8) return;
  room = width();
  later();
}).observe(stage);

// ---- Files -----------------------------------------------------------------------------------------------------------------------

/** Files that are made one after another have one name. */
const newName = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((it) => "abcdefghijkmnpqrstuvwxyz23456789"[it % 32]).join("");

/** How many copies the field says; nothing if that is no number of copies. */
function number() {
  const count = Number(said($("copies")));
  return Number.isInteger(count) && count >= 1 && count <= 500 ? count : undefined;
}

/** The same; the field is marked if it says nothing that can be. */
function copies() {
  const input = $("copies");
  unmark(input);
  const count = number();
  if (count === undefined) mark(input, say("copies"));
  return count;
}

/** What was done last is told until somebody does something else. */
let isWorking = false;
for (const kind of ["input", "change", "click"]) {
  addEventListener(kind, () => { if (!isWorking) $("done").textContent = ""; }, true);
}

/** Asks for files, one after another, and hands them to the browser. */
async function files(button, all) {
  tell("", []);
  $("done").textContent = "";
  const count = copies();
  if (count === undefined) {
    goTo($("copies"));
    return;
  }
  button.disabled = isWorking = true;
  $("done").textContent = say("working");
  const names = [];
  try {
    for (const more of all) {
      const response = await ask("/pdf", { ...order(), pack, copies: more.print ? count : 1, ...more });
      names.push(nameOf(response));
      save(await response.blob(), names.at(-1));
    }
    $("done").textContent = say("saved", names.join(", "));
  } catch (error) {
    $("done").textContent = names.length ? say("saved", names.join(", ")) : "";
    await refused(error);
  }
  button.disabled = isWorking = false;
}

const file = (button, more) => files(button, [more]);

/** Why there is no file: fields, the document itself, or nobody who answers. */
async function refused(error) {
  const { response } = error;
  if (!response || lost(error)) {
    tell(lost(error) ?? say("lost"), []);
    return;
  }
  const answer = response.headers.get("content-type")?.includes("json") ? await response.json() : undefined;
  if (!answer?.faults.length) {
    tell(say("failed"), answer?.stopped ?? []);
    return;
  }
  faults(answer.faults);
  tell(say("refused"), []);
  // What it says is over when they are mended.
  $("failed").dataset.untilMended = "";
}

/** Says what failed, and nothing if there is nothing to say. */
function tell(text, reasons) {
  delete $("failed").dataset.untilMended;
  $("failed").hidden = !text;
  const more = reasons.map((it) => make("p", "", [it.text, it.on, it.mend].filter(Boolean).join(" · ")));
  $("failed").replaceChildren(...(text ? [make("p", "", make("strong", "", text)), ...more] : []));
}

$("copies").addEventListener("change", copies);
$("copies").addEventListener("input", total);
$("blank")?.addEventListener("click", ({ currentTarget: button }) => {
  const document = button.dataset.document;
  const pack = newName();
  const blank = (language) => ({ print: true, documents: [document], document, language, switches: [], pack });
  files(button, (languages.length ? languages : ["de"]).map((it) => ({ ...blank(it), household: { languages: [it] } })));
});

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
  $("copies").value = "1";
  copies();
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

/** In the other language, with all that was typed. */
async function speak(link) {
  try {
    const page = await other(link);
    form.querySelectorAll("[aria-invalid]").forEach(unmark);
    tell("", []);
    retellFrame(page);
    retell(document.body, page.body);
    for (const [template, place, word] of [["person", $("persons"), "person"], ["appointment", $("appointments"), "appointment"]]) {
      for (const row of place.children) {
        if (row.dataset.person !== "owner") retell(row, page.getElementById(template).content.firstElementChild);
      }
      count(place, word);
    }
    $("all-languages").textContent = say(all ? "fewer" : "all");
    help.lastElementChild.textContent = ` (${say("tab")})`;
    counted = { order: "", sizes: new Map() };
    $("documents").dataset.keys = "";
    later(0);
  } catch (error) {
    tell(lost(error) ?? say("lost"), []);
  }
}
document.querySelector(".tongue").addEventListener("click", (event) => {
  if (!isFilled()) return;
  event.preventDefault();
  speak(event.currentTarget);
});

$("jump").addEventListener("click", () => $("preview-title").focus());
// Who looks something up does not lose what was typed.
const help = document.querySelector('nav a[href="/help"]');
help.target = "_blank";
help.append(make("span", "out-of-sight", ` (${say("tab")})`));

pack = newName();
show();
