// The batch page: a table is looked through, then printed. A batch that runs does not need this page.
import { dropped, post, replace, say } from "./desk.js";

const $ = (id) => document.getElementById(id);
/** How often it is asked how far a batch is. */
const PAUSE = 500;
let table = null;

async function look(file) {
  table = null;
  $("ready").hidden = true;
  $("status").textContent = say("reading");
  replace($("rows"), "");
  try {
    const found = await post("/batch/check", file);
    $("status").textContent = "";
    replace($("rows"), found.html);
    table = found.good ? file : null;
    $("ready").hidden = !found.good;
    $("start").textContent = say("start", found.good);
  } catch {
    $("status").textContent = say("failed");
  }
}

$("table").addEventListener("change", ({ target }) => target.files[0] && look(target.files[0]));
dropped($("drop"), look);

$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!table) return;
  const chosen = [...document.querySelectorAll('input[name="document"]:checked')].map((it) => it.value);
  if (!chosen.length) return;
  $("start").disabled = true;
  try {
    const { id } = await post(`/batch/start?documents=${encodeURIComponent(chosen.join(","))}`, table);
    const card = document.createElement("section");
    card.className = "card job";
    card.dataset.job = id;
    card.setAttribute("aria-label", say("batch"));
    card.tabIndex = -1;
    $("jobs").prepend(card);
    watch(card);
    card.focus();
    table = null;
    $("form").reset();
    $("ready").hidden = true;
    replace($("rows"), "");
  } catch {
    $("status").textContent = say("failed");
  }
  $("start").disabled = false;
});

async function watch(card) {
  const id = card.dataset.job;
  const response = await fetch(`/batch/${id}`).catch(() => null);
  if (response?.status === 404) return card.remove();
  if (response?.ok) {
    const state = await response.json();
    replace(card, state.html);
    if (state.is_finished) return;
  }
  setTimeout(() => watch(card), PAUSE);
}

$("jobs").addEventListener("click", async ({ target }) => {
  const act = target.dataset.act;
  const card = target.closest("[data-job]");
  if (!act || !card || !confirm(say(act))) return;
  await post(`/batch/${card.dataset.job}/${act}`).catch(() => null);
  if (act === "discard") {
    card.remove();
    $("table").focus();
  } else watch(card);
});

for (const card of document.querySelectorAll("[data-job]")) watch(card);
