// The form of the print page: what it says, and which of its fields cannot be taken.
import { say } from "./desk.js";

export const $ = (id) => document.getElementById(id);
export const form = $("form");

/** An element with a class and what is in it. */
export function make(kind, of, ...inside) {
  const made = document.createElement(kind);
  made.className = of;
  made.append(...inside);
  return made;
}

// ---- What the form says ----------------------------------------------------------------------------------------------------------

/** What a field says. Of a moment that is half written a browser says nothing; the desk is told that it is none. */
export const said = (input) => (input?.validity.badInput ? "?" : input?.value.trim() || undefined);
const value = (field) => said(form.querySelector(`[data-field="${field}"]`));
const parts = (element) =>
  Object.fromEntries([...element.querySelectorAll("[data-part]")].map((it) => [it.dataset.part, said(it)]));
export const ticked = (name) => [...form.querySelectorAll(`input[name="${name}"]:checked`)].map((it) => it.value);
/** A day, and the hour where it is said. */
const moment = (day, time) => (time ? `${day ?? ""}T${time}` : day);
const isEmpty = (object) => Object.values(object).every((it) => it === undefined || it === false);

const appointment = ({ on, time, office, place }) =>
  ({ on: moment(on, time), office, place: office ? undefined : place });

export function household(languages) {
  const persons = [...form.querySelectorAll("[data-person]")].map((element) => {
    const { attends, ...person } = parts(element);
    return { ...person, school: attends === "school" || undefined, daycare: attends === "daycare" || undefined };
  });
  // The first is the owner, also if nothing is known of them; without anybody else there is nobody.
  const told = persons.length > 1 || !isEmpty(persons[0]) ? persons : undefined;
  const counsellor = {
    name: value("counsellor-name"), phone: value("counsellor-phone"), office: value("counsellor-office"),
  };
  // What nothing is said in is none; the desk tells of one that lacks its day.
  const appointments = [...form.querySelectorAll("[data-appointment]")].map(parts).map((one) =>
    isEmpty(one) ? null : appointment(one));
  return {
    languages: languages.length ? languages : undefined,
    district: value("district"),
    german_level: value("german_level"),
    shift_work: form.querySelector('[data-flag="shift_work"]').checked || undefined,
    persons: told,
    interests: ticked("interest"),
    situation: ticked("situation"),
    address: value("address"), phone: value("phone"), email: value("email"), interpreter: value("interpreter"),
    counsellor: isEmpty(counsellor) ? undefined : counsellor,
    appointments: appointments.length ? appointments : undefined,
    visit: moment(value("visit"), value("visit-time")),
  };
}

// ---- What cannot be taken --------------------------------------------------------------------------------------------------------

/** Marks a field that cannot be taken, with the reason beside it. */
export function mark(input, text) {
  const note = make("p", "fault", text);
  note.id = `${input.id}-fault`;
  input.after(note);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", note.id);
}

export function unmark(input) {
  $(`${input.id}-fault`)?.remove();
  input.removeAttribute("aria-invalid");
  input.removeAttribute("aria-describedby");
}

/** What a field is called, with the person or the appointment that it is about. */
function called(input) {
  const row = input.closest("[data-person], [data-appointment]")?.querySelector("legend").textContent;
  return [row, input.labels[0]?.textContent].filter(Boolean).join(", ");
}

/** Marks the fields that cannot be taken, and names them where the page is looked at. */
export function faults(found) {
  form.querySelectorAll("[aria-invalid]").forEach(unmark);
  const links = [];
  for (const { field, text } of found) {
    const input = inputOf(field.split("/").slice(1));
    // Whoever is still typing is not interrupted.
    if (!input || document.activeElement === input) continue;
    if (!input.hasAttribute("aria-invalid")) mark(input, text);
    const link = Object.assign(make("a", "", called(input)), { href: `#${input.id}` });
    link.addEventListener("click", (event) => {
      event.preventDefault();
      goTo(input);
    });
    links.push(make("li", "", link, `: ${text}`));
  }
  const list = $("faults").querySelector("ul");
  const same = [...list.children].map((it) => it.textContent).join("\n") === links.map((it) => it.textContent).join("\n");
  if (!same) list.replaceChildren(...links);
  $("faults").hidden = !links.length;
}

export function goTo(input) {
  for (let folded = input.closest("details"); folded; folded = folded.parentElement.closest("details")) folded.open = true;
  input.focus();
  input.scrollIntoView({ block: "center" });
}

function inputOf([name, at, part]) {
  const list = { persons: "[data-person]", appointments: "[data-appointment]" }[name];
  if (list) return form.querySelectorAll(list)[Number(at)]?.querySelector(`[data-part="${part}"]`);
  if (name === "copies") return $("copies");
  return form.querySelector(`[data-field="${name === "counsellor" ? `counsellor-${at}` : name}"]`);
}
