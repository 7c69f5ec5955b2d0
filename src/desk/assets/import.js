// A table of courses: what it changes is shown, then written.
import { dropped, post, replace, say, toast, undone } from "./desk.js";

const $ = (id) => document.getElementById(id);
let table = null;
let seen = "";

async function look(file) {
  table = null;
  if ($("ready")) $("ready").hidden = true;
  $("status").textContent = say("reading");
  replace($("changes"), "");
  try {
    const found = await post("/import/check", file);
    $("status").textContent = "";
    replace($("changes"), found.html);
    table = file;
    seen = found.seen;
    if ($("ready")) $("ready").hidden = !(found.changes || found.gone);
  } catch (error) {
    $("status").textContent = error.message;
  }
}

dropped($("drop"), look);
$("table").addEventListener("change", ({ target }) => target.files[0] && look(target.files[0]));

$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!table || !$("write")) return;
  const gone = [...document.querySelectorAll('input[name="gone"]:checked')].map((it) => it.value);
  $("write").disabled = true;
  try {
    const choice = new URLSearchParams({ seen, source: $("source").value, gone: gone.join(",") });
    const done = await post(`/import/write?${choice}`, table);
    table = null;
    $("form").reset();
    $("ready").hidden = true;
    replace($("changes"), "");
    toast(done.text, undone([done.undo]));
    $("toast").querySelector("button")?.focus();
  } catch (error) {
    toast(error.message);
  }
  $("write").disabled = false;
});
