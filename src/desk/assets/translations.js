// One language: texts beside their German, checked while they are typed, saved under the translator's name.
import { say } from "./desk.js";

const $ = (id) => document.getElementById(id);
const base = `/translations/${$("say").dataset.tag}`;
/** How long somebody may go on typing before the text is checked. */
const PAUSE = 300;

async function post(path, body) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body ?? {}),
  });
  const answer = response.headers.get("content-type")?.includes("json") ? await response.json() : {};
  if (!response.ok) throw new Error(answer.text ?? say("lost"));
  return answer;
}

function toast(text, undo) {
  const note = document.createElement("span");
  note.textContent = text;
  $("toast").replaceChildren(note);
  if (!undo) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = say("undo");
  button.addEventListener("click", undo);
  $("toast").append(button);
}

const timers = new Map();
const typed = (card) => ({ id: card.dataset.id, text: card.querySelector("textarea").value });

async function check(card) {
  const place = card.querySelector(".told-here");
  try {
    const { faults } = await post(`${base}/check`, typed(card));
    place.replaceChildren(...faults.map((it) => {
      const line = document.createElement("p");
      line.className = it.is_error ? "fault" : "hint";
      line.textContent = it.text;
      if (it.detail) {
        const detail = document.createElement("span");
        detail.lang = "en";
        detail.textContent = ` ${it.detail}`;
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
    toast(done.text, async () => {
      try {
        for (const id of done.undo.reverse()) await post(`/undo/${id}`);
        location.reload();
      } catch (error) {
        toast(error.message);
      }
    });
    if (!card.querySelector(".place").hidden) look(card);
  } catch (error) {
    toast(error.message);
    if (!$("by").value.trim()) $("by").focus();
  }
}

async function look(card) {
  const image = card.querySelector(".place");
  image.hidden = true;
  const response = await fetch(`${base}/${card.dataset.id}/page.png`).catch(() => null);
  if (!response?.ok) return toast(say("none"));
  if (image.src) URL.revokeObjectURL(image.src);
  image.src = URL.createObjectURL(await response.blob());
  image.alt = say("place", card.dataset.id);
  image.hidden = false;
}

for (const card of document.querySelectorAll("[data-id]")) {
  card.querySelector("textarea").addEventListener("input", () => {
    clearTimeout(timers.get(card));
    timers.set(card, setTimeout(() => check(card), PAUSE));
  });
  card.addEventListener("click", ({ target }) => {
    if (target.dataset.act === "save") save(card);
    if (target.dataset.act === "look") look(card);
  });
}
