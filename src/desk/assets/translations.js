// One language: texts beside their German, checked while they are typed, saved under the translator's name.
import { placeOf, post, say, showPlace, tell } from "./desk.js";

const $ = (id) => document.getElementById(id);
const base = `/translations/${$("say").dataset.tag}`;
/** How long somebody may go on typing before the text is checked. */
const PAUSE = 300;

const timers = new Map();
const fieldOf = (card) => card.querySelector("textarea");
const result = (card) => card.querySelector(".result");
const isUnsaved = (card) => fieldOf(card).value !== fieldOf(card).defaultValue;

/** What of a text is no words: placeables, heads and ends of choices, names of forms, tags, the name before the sign of equality. */
const FIXED = /(\{[^{}]*->|\{[^{}]*\}|^[\w-]+ *=|^ *\*?\[[\w-]+\]|<\/?[\w-]+>|\})/gm;

/** The text of a script that runs from right to left, as it is read: in a field, braces and names would stand mirrored. */
function read(card) {
  const place = card.querySelector(".read-as");
  place?.replaceChildren(...fieldOf(card).value.split(FIXED).filter(Boolean).map((part) => {
    if (!part.match(FIXED)) return document.createTextNode(part);
    const fixed = document.createElement("bdi");
    fixed.dir = "ltr";
    fixed.textContent = part.trim();
    return fixed;
  }));
}

/** What of a card hangs on what stands in its field. */
function mark(card) {
  const text = fieldOf(card).value.replace(/\s/g, "");
  for (const button of card.querySelectorAll(".legend li [data-open]")) {
    const isThere = [button.dataset.open, button.dataset.close].every((part) => text.includes(part.replace(/\s/g, "")));
    const lacks = button.parentElement.querySelector(".lacks");
    if (lacks) lacks.hidden = isThere;
  }
  const unsaved = card.querySelector(".unsaved");
  if (unsaved) unsaved.hidden = !isUnsaved(card);
  read(card);
}

async function check(card) {
  const place = card.querySelector(".told-here");
  try {
    const { faults } = await post(`${base}/check`, { id: card.dataset.id, text: fieldOf(card).value });
    place.replaceChildren(...faults.map((it) => {
      const line = document.createElement("div");
      line.className = it.is_error ? "fault" : "hint";
      line.textContent = it.text;
      return line;
    }));
    if (faults.some((it) => it.is_error)) fieldOf(card).setAttribute("aria-invalid", "true");
    else fieldOf(card).removeAttribute("aria-invalid");
  } catch (error) {
    tell(result(card), error.message, { isFault: true });
  }
}

/** Shows what the desk has now: text, German, author, state and counts. The field keeps what is typed, if it is told to. */
async function refresh(card, isKept) {
  const query = new URLSearchParams({ state: say("state") });
  const response = await fetch(`${base}/${encodeURIComponent(card.dataset.id)}?${query}`);
  if (!response.ok) return;
  const now = new DOMParser().parseFromString(await response.text(), "text/html");
  $("states").replaceWith(now.getElementById("states"));
  card.dataset.seen = now.querySelector("[data-id]").dataset.seen;
  for (const part of ["h2", ".german"]) card.querySelector(part).replaceWith(now.querySelector(part));
  const [way, wayNow] = [card, now].map((place) => place.querySelector("[data-act=undo]"));
  way.dataset.undo = wayNow.dataset.undo;
  way.hidden = wayNow.hidden;
  const [field, text] = [fieldOf(card), now.querySelector("textarea").value];
  const typed = field.value;
  field.defaultValue = text;
  field.value = isKept ? typed : text;
  card.querySelector(".other").hidden = true;
  mark(card);
}

async function save(card) {
  const field = fieldOf(card);
  const text = field.value;
  const sent = { id: card.dataset.id, text, by: $("by").value, seen: card.dataset.seen.split(" ") };
  try {
    const done = await post(`${base}/save`, sent);
    await refresh(card, field.value !== text);
    tell(result(card), done.text);
    find(card);
  } catch (error) {
    // Somebody else was here: both texts are shown.
    if (error.answer?.is_other) {
      await refresh(card, true);
      card.querySelector(".other pre").textContent = field.defaultValue;
      card.querySelector(".other").hidden = !isUnsaved(card);
    }
    tell(result(card), error.message, { isFault: true });
    if (!$("by").value.trim()) $("by").focus();
  }
}

async function undo(card, change) {
  const isKept = isUnsaved(card);
  try {
    await post(`/undo/${change}`);
    await refresh(card, isKept);
    tell(result(card), say("undone"));
    find(card);
  } catch (error) {
    tell(result(card), error.message, { isFault: true });
  }
  fieldOf(card).focus();
}

/** Puts a part of the German into the translation where the cursor is; marks go around what is selected. */
function insert(card, { open, close }) {
  const field = fieldOf(card);
  field.focus();
  const [start, end] = [field.selectionStart, field.selectionEnd];
  const text = open + field.value.slice(start, end) + close;
  // The browser's own undo knows of this one only.
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, start, end, "end");
  if (close && start === end) field.selectionStart = field.selectionEnd = start + open.length;
  changed(card);
}

function changed(card) {
  mark(card);
  clearTimeout(timers.get(card));
  timers.set(card, setTimeout(() => check(card), PAUSE));
}

/** How large a page is shown beside its text: nine tenths of how it is printed, of 150 pixels per inch. */
const SIZE = 0.575;

/** Where what is marked begins, as a part of the width of the cutting, from the side where one begins to read. */
const BEGINS = 0.2;

/** Moves a page so that what is marked on it is to be seen from its beginning, and half down, if the page goes on there. */
function cut(image) {
  const [width, height] = [image.naturalWidth * SIZE, image.naturalHeight * SIZE];
  const { clientWidth, clientHeight } = image.parentElement;
  // A page that is narrower stands in the middle.
  const moved = (room, size, at, to) => size < room ? (room - size) / 2 : Math.min(0, Math.max(room - size, room * to - at * size));
  const [edge, to] = image.dataset.rtl ? [image.dataset.right, 1 - BEGINS] : [image.dataset.left, BEGINS];
  image.style.width = `${width}px`;
  image.style.left = `${moved(clientWidth, width, Number(edge), to)}px`;
  image.style.top = `${moved(clientHeight, height, Number(image.dataset.place), 0.5)}px`;
}
addEventListener("resize", () => document.querySelectorAll(".place img:not([hidden])").forEach(cut));

/** The page that a text is printed on, put beside it; the place has its size before. */
async function draw(card) {
  const [place, image, note] = [".place", ".place img", ".wait"].map((css) => card.querySelector(css));
  place.setAttribute("aria-busy", "true");
  const response = await fetch(`${base}/${card.dataset.id}/page.png`).catch(() => null);
  const isThere = response?.status === 200;
  if (isThere) {
    const old = image.src;
    image.dataset.place = placeOf(response);
    for (const side of ["left", "right"]) image.dataset[side] = response.headers.get(`place-${side}`);
    if (fieldOf(card).dir === "rtl") image.dataset.rtl = "rtl";
    image.src = URL.createObjectURL(await response.blob());
    await image.decode().catch(() => {});
    if (old) URL.revokeObjectURL(old);
  } else note.textContent = say("none");
  image.hidden = !isThere;
  if (isThere) cut(image);
  note.hidden = isThere;
  place.querySelector("button").disabled = !isThere;
  place.removeAttribute("aria-busy");
}

/** One page after another is drawn: those that are to be seen, in their order. */
const waiting = new Set();
let isDrawing = false;

async function find(card) {
  waiting.add(card);
  if (isDrawing) return;
  isDrawing = true;
  for (const next of waiting) {
    waiting.delete(next);
    await draw(next);
  }
  isDrawing = false;
}

const seen = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    find(target);
  }
});

function look(card) {
  const image = card.querySelector(".place img");
  showPlace(image.src, image.alt, Number(image.dataset.place));
}
$("close").addEventListener("click", () => $("picture").close());

for (const card of document.querySelectorAll("[data-id]")) {
  fieldOf(card).addEventListener("input", () => changed(card));
  card.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-act]");
    const act = button?.dataset.act;
    if (act === "save") save(card);
    if (act === "undo") undo(card, button.dataset.undo);
    if (act === "look") look(card);
    if (act === "insert") insert(card, button.dataset);
    if (act === "take") {
      fieldOf(card).value = fieldOf(card).defaultValue;
      card.querySelector(".other").hidden = true;
      result(card).replaceChildren();
      fieldOf(card).focus();
      changed(card);
    }
  });
  mark(card);
  seen.observe(card);
}

addEventListener("beforeunload", (event) => {
  if ([...document.querySelectorAll("[data-id]")].some(isUnsaved)) event.preventDefault();
});

// The translator's name stays with the tab: the name of a window outlives its pages, and unlike the session's storage no browser
// writes it to disk.
const OURS = "translator:";
if ($("by")) {
  if (window.name.startsWith(OURS)) $("by").value = window.name.slice(OURS.length);
  $("by").addEventListener("input", () => { window.name = OURS + $("by").value; });
}
