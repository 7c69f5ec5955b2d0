// What every page of the desk needs: asking the desk, and words that the server put into the page.

/** Sends JSON; the answer, or an error with its status. */
export async function ask(path, body, signal) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) throw Object.assign(new Error(`the desk answered ${response.status}`), { status: response.status, response });
  return response;
}

/** A word of the page with something put into it. */
export function say(name, value = "") {
  const text = document.getElementById("say").dataset[name] ?? "";
  return text.replace("#", value);
}

/** Why nobody answers: this page is of a desk that was ended, or there is none. Nothing if the desk did answer. */
export function lost(error) {
  if (error.status === 403) return document.body.dataset.ended;
  return error instanceof TypeError ? say("lost") : undefined;
}

/** Puts HTML from the desk, which escapes it, into its place; the focus stays where it is. */
export function replace(element, html) {
  if (element.dataset.html === html) return;
  const focused = element.contains(document.activeElement) ? document.activeElement.id : "";
  const open = new Map([...element.querySelectorAll("details")].map((it) => [it.dataset.group, it.open]));
  element.innerHTML = html;
  for (const details of element.querySelectorAll("details")) {
    if (open.has(details.dataset.group)) details.open = open.get(details.dataset.group);
  }
  element.dataset.html = html;
  if (focused) document.getElementById(focused)?.focus();
}

/** Hands a file to the browser's downloads. */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The name that the desk gives to a file. */
export function nameOf(response) {
  return /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "begleitheft.pdf";
}

/** Sends something that changes the project; the answer, or an error with the sentence that the desk gives. */
export async function post(path, body) {
  const isPlain = body === undefined || body instanceof Blob;
  const response = await fetch(path, {
    method: "POST",
    headers: isPlain ? {} : { "content-type": "application/json" },
    body: isPlain ? body : JSON.stringify(body),
  });
  const answer = response.headers.get("content-type")?.includes("json") ? await response.json() : {};
  const { status } = response;
  if (!response.ok) throw Object.assign(new Error(answer.text ?? lost({ status }) ?? say("lost")), { answer, status });
  return answer;
}

/** A printed page in the dialog, at the place that is marked on it. `place`: how far down the page, from 0 to 1. */
export async function showPlace(source, alt, place) {
  const [image, dialog] = [document.getElementById("image"), document.getElementById("picture")];
  image.src = source;
  image.alt = alt;
  dialog.showModal();
  await image.decode().catch(() => {});
  dialog.scrollTop = image.offsetTop + place * image.offsetHeight - dialog.clientHeight / 2;
}

/** How far down the page its place is marked, as the desk says it. */
export const placeOf = (response) => Number(response.headers.get("place") ?? 0);

/** Says something to those who hear the page. */
export function announce(text) {
  document.getElementById("live").textContent = text;
}

/** Says at its place what was done or why not, until something else is said there; with a way back where there is one. */
export function tell(place, text, { undo, isFault = false } = {}) {
  const note = document.createElement("span");
  note.textContent = text;
  const button = (label, shown, does) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = shown;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", does);
    return made;
  };
  place.classList.add("told");
  place.classList.toggle("bad", isFault);
  place.replaceChildren(note);
  if (undo) place.append(button(say("undo"), say("undo"), undo));
  place.append(button(say("close"), "×", () => place.replaceChildren()));
  announce(text);
}

/** Files that are dropped onto an element. */
export function dropped(element, take) {
  for (const kind of ["dragenter", "dragover"]) {
    element.addEventListener(kind, (event) => {
      event.preventDefault();
      element.classList.add("over");
    });
  }
  element.addEventListener("dragleave", () => element.classList.remove("over"));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    element.classList.remove("over");
    const [file] = event.dataTransfer.files;
    if (file) take(file);
  });
}
