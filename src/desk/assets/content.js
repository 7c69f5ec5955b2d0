// Tables of facts: search, confirm, undo, look.
import { announce, placeOf, post, say, showPlace } from "./desk.js";

const $ = (id) => document.getElementById(id);
const rows = [...document.querySelectorAll("tbody tr")];

function filter() {
  const search = $("search").value.trim().toLowerCase();
  const state = $("state").value;
  let shown = 0;
  for (const row of rows) {
    row.hidden = !((!state || row.dataset.state === state) && row.textContent.toLowerCase().includes(search));
    shown += row.hidden ? 0 : 1;
  }
  $("none").hidden = shown > 0;
  $("count").textContent = say("count", shown);
}
$("search").addEventListener("input", filter);
$("state").addEventListener("change", filter);
filter();

/** The row of a fact and what was changed last, as they are now; the rest of the page stays. */
async function again(row) {
  const response = await fetch(location.href).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const recent = page.getElementById("recent");
  recent.open = $("recent").open;
  $("recent").replaceWith(recent);
  const rows = row ? [row] : document.querySelectorAll("tbody tr");
  for (const old of rows) {
    const now = page.querySelector(`tr[data-kind="${old.dataset.kind}"][data-id="${CSS.escape(old.dataset.id)}"]`);
    if (!now) continue;
    Object.assign(old.dataset, { ...now.dataset });
    old.replaceChildren(...now.childNodes);
  }
}

/** Does what a button says; why it was not done stands beside it. */
async function change(button, path) {
  const row = button.closest("tr");
  const fault = button.parentElement.querySelector(".fault");
  button.disabled = true;
  fault.hidden = true;
  try {
    const done = await post(path);
    await again(row);
    announce(done.text ?? say("undone"));
    (row?.querySelector("[data-act=undo], [data-act=verify]:enabled") ?? $("search")).focus();
  } catch (error) {
    button.disabled = false;
    // What stands there may be another thing by now.
    if (row) await again(row);
    const place = row?.querySelector(".fault") ?? fault;
    place.textContent = error.message;
    place.hidden = false;
    announce(error.message);
  }
}

async function look(row) {
  const name = row.querySelector(".name").textContent;
  const response = await fetch(`/content/${row.dataset.kind}/${row.dataset.id}/page.png`).catch(() => null);
  const fault = row.querySelector(".fault");
  fault.hidden = response?.status === 200;
  fault.textContent = fault.hidden ? "" : say(response ? "none" : "lost");
  if (!fault.hidden) return;
  const old = $("image").src;
  await showPlace(URL.createObjectURL(await response.blob()), say("look", name), placeOf(response));
  if (old) URL.revokeObjectURL(old);
}
$("close").addEventListener("click", () => $("picture").close());

$("main").addEventListener("click", ({ target }) => {
  const row = target.closest("tr");
  if (target.dataset.act === "verify") {
    const query = new URLSearchParams({ seen: row.dataset.seen, source: row.querySelector(".source").value });
    change(target, `/content/${row.dataset.kind}/${row.dataset.id}/verify?${query}`);
  }
  if (target.dataset.act === "undo") change(target, `/undo/${target.dataset.undo}`);
  if (target.dataset.act === "look") look(row);
});
