// A table that is dropped or chosen: the desk looks through it, and it stays in the tab until it is sent once more.
import { dropped, lost, post, replace, say } from "./desk.js";

const $ = (id) => document.getElementById(id);
let table = null;
let turn = 0;

/** The bytes that were looked through, if there is something to do with them. */
export const given = () => table;

/** What is looked at is forgotten. */
export function forget() {
  table = null;
  $("ready").hidden = true;
  replace($("found"), "");
}

/** Where tables are sent, and what says whether there is something to do with one. */
export function takes(path, isReady) {
  const look = async (file) => {
    const mine = ++turn;
    forget();
    $("status").classList.remove("stop");
    $("status").textContent = say("reading");
    try {
      // The file may be changed before it is sent again.
      const bytes = new Blob([await file.arrayBuffer()]);
      const found = await post(path, bytes);
      if (mine !== turn) return;
      $("status").textContent = found.told ?? "";
      // A file that cannot be read.
      $("status").classList.toggle("stop", Boolean(found.told) && !("html" in found));
      replace($("found"), found.html ?? "");
      if (!isReady(found)) return;
      table = bytes;
      $("ready").hidden = false;
    } catch (error) {
      if (mine === turn) $("status").textContent = lost(error) ?? say("failed");
    }
  };
  dropped($("drop"), look);
  $("table").addEventListener("change", ({ target }) => target.files[0] && look(target.files[0]));
  // So that the same file can be chosen again after it was mended.
  $("table").addEventListener("click", ({ target }) => { target.value = ""; });
}
