// What every page of the desk needs: asking the desk, and words that the server put into the page.

/** Sends JSON; the answer, or an error with its status. */
export async function ask(path, body, signal) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) throw Object.assign(new Error(`the desk answered ${response.status}`), { status: response.status });
  return response;
}

/** A word of the page with something put into it. */
export function say(name, value = "") {
  const text = document.getElementById("say").dataset[name] ?? "";
  return text.replace("#", value);
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
  if (!response.ok) throw new Error(answer.text ?? say("lost"));
  return answer;
}

/** Says what was done, with a way back. */
export function toast(text, undo) {
  const place = document.getElementById("toast");
  const note = document.createElement("span");
  note.textContent = text;
  place.replaceChildren(note);
  if (!undo) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = say("undo");
  button.addEventListener("click", undo);
  place.append(button);
}

/** Takes changes back, the last first, and shows what is there then. */
export const undone = (changes) => async () => {
  try {
    for (const id of [...changes].reverse()) await post(`/undo/${id}`);
    location.reload();
  } catch (error) {
    toast(error.message);
  }
};

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
