// Pointing at or focusing words lights up the entry they belong to, and the other way round. Without this the anchors do.
"use strict";
const related = new Map();
for (const element of document.querySelectorAll("[data-of]")) {
  for (const entry of element.dataset.of.split(" ")) {
    if (!related.has(entry)) related.set(entry, []);
    related.get(entry).push(element);
  }
}
let lit = [];
const light = (event) => {
  for (const element of lit) element.classList.remove("lit");
  const pointed = event.target instanceof Element ? event.target.closest("[data-of]") : null;
  lit = pointed ? pointed.dataset.of.split(" ").flatMap((entry) => related.get(entry) ?? []) : [];
  for (const element of lit) element.classList.add("lit");
};
document.addEventListener("mouseover", light);
document.addEventListener("focusin", light);
