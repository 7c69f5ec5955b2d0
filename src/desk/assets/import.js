// A table of courses: what it changes is shown, then written.
import { post, say, tell } from "./desk.js";
import { forget, given, takes } from "./table.js";

const $ = (id) => document.getElementById(id);
let seen = "";

takes("/import/check", (found) => {
  seen = found.seen;
  return $("write") && (found.changes || found.gone);
});

$("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!given()) return;
  const gone = [...document.querySelectorAll('input[name="gone"]:checked')].map((it) => it.value);
  $("write").disabled = true;
  try {
    const choice = new URLSearchParams({ seen, source: $("source").value, gone: gone.join(",") });
    const done = await post(`/import/write?${choice}`, given());
    $("form").reset();
    forget();
    tell($("told"), done.text, { undo: () => undo(done.undo) });
    $("told").querySelector("button").focus();
  } catch (error) {
    tell($("told"), error.message, { isFault: true });
  }
  $("write").disabled = false;
});

async function undo(change) {
  try {
    await post(`/undo/${change}`);
    tell($("told"), say("undone"));
  } catch (error) {
    tell($("told"), error.message, { isFault: true });
  }
  $("told").querySelector("button").focus();
}
