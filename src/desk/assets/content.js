// Tables of facts: search, confirm, undo, look.
import { post, say, toast, undone } from "./desk.js";

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

async function verify(row, button) {
  button.disabled = true;
  try {
    const done = await post(`/content/${row.dataset.kind}/${row.dataset.id}/verify`);
    row.dataset.state = done.state;
    row.querySelector(".on").textContent = done.on;
    const badge = row.querySelector(".badge");
    badge.textContent = done.state_text;
    badge.className = `badge ${done.state === "fresh" ? "good" : "mild"}`;
    if (done.state === "fresh") badge.parentElement.querySelector(".more")?.remove();
    toast(done.text, undone([done.undo]));
    $("toast").querySelector("button")?.focus();
  } catch (error) {
    button.disabled = false;
    toast(error.message);
  }
}

function look(row) {
  const name = row.querySelector(".name").textContent;
  $("image").src = `/content/${row.dataset.kind}/${row.dataset.id}/page.png`;
  $("image").alt = say("look", name);
  $("picture").showModal();
}
$("close").addEventListener("click", () => $("picture").close());

document.querySelector("tbody").addEventListener("click", ({ target }) => {
  const row = target.closest("tr");
  if (target.dataset.act === "verify") verify(row, target);
  if (target.dataset.act === "look") look(row);
});
