// Single keys for the desk. Everything that a key does is a button, a link or a field of the page
// (`data-key`); without this script nothing is missing but the keys. They can be turned off (WCAG 2.1.4),
// and are never taken from somebody who types or holds a modifier.
"use strict";
(() => {
  const part = (id) => document.getElementById(id);
  const footer = part("desk-keys");
  const box = part("desk-keys-on");
  const list = part("desk-keys-list");
  const spoken = part("desk-said");
  if (!footer || !box || !list || !spoken) return;

  const STORED = "desk-keys";
  const stored = () => {
    try { return localStorage.getItem(STORED); } catch { return null; }
  };
  const store = (value) => {
    try { localStorage.setItem(STORED, value); } catch { /* for this page only */ }
  };
  // Emptied first, so that the same words are said again.
  const say = (text) => {
    spoken.textContent = "";
    setTimeout(() => { spoken.textContent = text; }, 60);
  };
  const all = () => document.querySelectorAll("[data-key]");
  const name = (on) => {
    for (const one of all()) {
      if (on) one.setAttribute("aria-keyshortcuts", one.dataset.key);
      else one.removeAttribute("aria-keyshortcuts");
    }
  };

  const types = (target) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"));

  const reach = (one) => {
    const closed = one.closest("details:not([open])");
    if (closed) closed.open = true;
    const field = closed && one.matches("button") ? closed.querySelector("input:not([type=hidden]), textarea") : null;
    if (field) field.focus();
    else if (one.matches("button, a")) one.click();
    else {
      one.focus();
      one.scrollIntoView({ block: "nearest" });
    }
  };

  const reasons = () => part("reason");
  const press = (key) => {
    if (key === "?") {
      list.showModal();
      return true;
    }
    const select = reasons();
    if (/^[1-9]$/.test(key) && select && Number(key) < select.options.length) {
      select.selectedIndex = Number(key);
      say(select.options[select.selectedIndex].text);
      return true;
    }
    const one = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!one) return false;
    if (key === "r" && select && !select.value) select.focus();
    else reach(one);
    return true;
  };

  document.addEventListener("keydown", (event) => {
    if (!box.checked || list.open || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || types(event.target)) return;
    // The question mark needs Shift on most keyboards; with letters Shift is a modifier like others.
    if (event.shiftKey && event.key !== "?" && event.key !== "/") return;
    if (press(event.key)) event.preventDefault();
  });
  // Escape leads out of a field, so that the next key is one again.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && types(event.target)) event.target.blur();
  });

  box.checked = stored() !== "off";
  name(box.checked);
  box.addEventListener("change", () => {
    store(box.checked ? "on" : "off");
    name(box.checked);
    say(box.checked ? box.dataset.on : box.dataset.off);
  });
  part("desk-keys-open").addEventListener("click", () => list.showModal());
  footer.hidden = false;

  const every = part("pick-all");
  if (every) {
    every.hidden = false;
    every.querySelector("input").addEventListener("change", (event) => {
      for (const row of document.querySelectorAll("input[name=row]")) row.checked = event.target.checked;
    });
  }
  // A page that loads anew says nothing by itself of what was done.
  const done = document.querySelector(".done p");
  if (done) say(done.textContent);
})();
