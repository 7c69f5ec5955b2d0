// One language: texts beside their German, checked while they are typed, saved under the translator's name.
import { post, say, toast, undone } from "./desk.js";

const $ = (id) => document.getElementById(id);
const base = `/translations/${$("say").dataset.tag}`;
/** How long somebody may go on typing before the text is checked. */
const PAUSE = 300;

const timers = new Map();
const typed = (card) => ({ id: card.dataset.id, text: card.querySelector("textarea").value });

async function check(card) {
  const place = card.querySelector(".told-here");
  try {
    const { faults } = await post(`${base}/check`, typed(card));
    place.replaceChildren(...faults.map((it) => {
      const line = document.createElement("div");
      line.className = it.is_error ? "fault" : "hint";
      line.textContent = it.text;
      if (it.detail) {
        const [detail, summary, said] = ["details", "summary", "span"].map((name) => document.createElement(name));
        summary.textContent = say("details");
        said.lang = "en";
        said.textContent = it.detail;
        detail.append(summary, said);
        line.append(detail);
      }
      return line;
    }));
    card.querySelector("textarea").toggleAttribute("aria-invalid", faults.some((it) => it.is_error));
  } catch (error) {
    toast(error.message);
  }
}

async function save(card) {
  const text = card.querySelector("textarea");
  try {
    const done = await post(`${base}/save`, { ...typed(card), by: $("by").value });
    const badge = card.querySelector(".state");
    badge.textContent = done.state_text;
    badge.className = "badge state good";
    text.dataset.saved = "true";
    toast(done.text, undone(done.undo));
    find(card);
  } catch (error) {
    toast(error.message);
    if (!$("by").value.trim()) $("by").focus();
  }
}

/** The page that a text is printed on, put beside it; the place has its size before. */
async function draw(card) {
  const [place, image, note] = [".place", ".place img", ".wait"].map((css) => card.querySelector(css));
  place.setAttribute("aria-busy", "true");
  const response = await fetch(`${base}/${card.dataset.id}/page.png`).catch(() => null);
  const isThere = response?.status === 200;
  if (isThere) {
    const old = image.src;
    image.src = URL.createObjectURL(await response.blob());
    if (old) URL.revokeObjectURL(old);
  } else note.textContent = say("none");
  image.hidden = !isThere;
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
  $("image").src = image.src;
  $("image").alt = image.alt;
  $("picture").showModal();
}
$("close").addEventListener("click", () => $("picture").close());

for (const card of document.querySelectorAll("[data-id]")) {
  card.querySelector("textarea").addEventListener("input", () => {
    clearTimeout(timers.get(card));
    timers.set(card, setTimeout(() => check(card), PAUSE));
  });
  card.addEventListener("click", ({ target }) => {
    const act = target.closest("[data-act]")?.dataset.act;
    if (act === "save") save(card);
    if (act === "look") look(card);
  });
  seen.observe(card);
}
