// The other language of the interface without another page: what was typed stays in this tab, and is sent nowhere to come back.

/** Words that are no text. */
const SPOKEN = ["aria-label", "placeholder"];
/** What the desk says itself when it is asked anew, and what was added by hand. */
const ELSEWHERE = ".order, #documents, #left, #total, #done, #failed, #faults ul, #stopped, #warnings, #reasons, #of, #summary, #notes";

/** Says an element as its counterpart of the other page does. Both come from one template, so their parts have the same order. */
export function retell(here, there) {
  if (here.matches?.(ELSEWHERE)) return;
  for (const name of SPOKEN) if (there.hasAttribute?.(name)) here.setAttribute(name, there.getAttribute(name));
  if (here instanceof HTMLTemplateElement) retell(here.content, there.content);
  if (!here.childElementCount && !there.childElementCount) {
    if (here.textContent !== there.textContent) here.textContent = there.textContent;
    return;
  }
  [...there.childNodes].forEach((node, at) => {
    const own = here.childNodes[at];
    if (own?.nodeType === Node.TEXT_NODE && node.nodeType === Node.TEXT_NODE) own.data = node.data;
    else if (own?.nodeName === node.nodeName) retell(own, node);
  });
}

/** The page that a link of this page leads to, in the other language. */
export async function other(link) {
  const response = await fetch(link.href);
  if (!response.ok) throw Object.assign(new Error(`the desk answered ${response.status}`), { status: response.status });
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** What is no part of what is shown: the language, the title, the way back, and words that scripts put into the page. */
export function retellFrame(page) {
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.body.dataset.ended = page.body.dataset.ended;
  Object.assign(document.getElementById("say").dataset, page.getElementById("say").dataset);
  const [link, its] = [document, page].map((it) => it.querySelector(".tongue"));
  for (const { name, value } of its.attributes) link.setAttribute(name, value);
}
