// The batch page: a table is looked through, then printed. A batch that runs does not need this page.
import { announce, lost, post, replace, say } from "./desk.js";
import { forget, given, takes } from "./table.js";

const $ = (id) => document.getElementById(id);
/** How often it is asked how far a batch is. */
const PAUSE = 500;

takes("/batch/check", (found) => {
  $("start").textContent = found.start ?? "";
  return found.good;
});

const chosen = () => [...document.querySelectorAll('input[name="document"]:checked')].map((it) => it.value);

/** Says at the documents that none is chosen, until one is. */
function told() {
  const isFaulty = !chosen().length;
  $("no-document").hidden = !isFaulty;
  for (const box of document.querySelectorAll('input[name="document"]')) {
    if (isFaulty) box.setAttribute("aria-invalid", "true");
    else box.removeAttribute("aria-invalid");
  }
}
$("documents").addEventListener("change", () => $("no-document").hidden || told());

$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!given()) return;
  if (!chosen().length) {
    told();
    document.querySelector('input[name="document"]').focus();
    return;
  }
  $("start").disabled = true;
  try {
    const { id } = await post(`/batch/start?documents=${encodeURIComponent(chosen().join(","))}`, given());
    const card = document.createElement("article");
    card.className = "card job";
    card.dataset.job = id;
    card.setAttribute("aria-label", say("batch"));
    card.tabIndex = -1;
    $("jobs").prepend(card);
    watch(card);
    card.focus();
    $("form").reset();
    $("status").textContent = "";
    forget();
  } catch (error) {
    $("status").textContent = lost(error) ?? say("failed");
  }
  $("start").disabled = false;
});

async function watch(card) {
  const id = card.dataset.job;
  const response = await fetch(`/batch/${id}`).catch(() => null);
  if (response?.status === 404) return card.remove();
  if (response?.status === 403) {
    $("status").textContent = lost(response);
    return;
  }
  if (response?.ok) {
    const state = await response.json();
    replace(card, state.html);
    if (state.is_finished) return announce(card.querySelector(".sum").textContent);
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
