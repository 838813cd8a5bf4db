// Finds while one types: asks for the page that the form asks for, and shows its list in place of this one. Without
// this script the form does the same on its button. Nothing is stored, and nobody is asked but this server.
"use strict";
(() => {
  const form = document.getElementById("find");
  const said = document.getElementById("found-said");
  if (!form || !said) return;
  const field = form.elements.q;
  // Long enough for the next key, short enough to feel prompt.
  const PAUSE = 250;
  let asked = null;
  let timer = 0;
  let last = field.value.trim();

  const address = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value.trim()) query.append(name, value.trim());
    const text = query.toString();
    return form.action.split("?")[0] + (text && "?" + text);
  };

  const show = (text, url) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.getElementById("found");
    const old = document.getElementById("found");
    if (!fresh || !old) return location.assign(url);
    old.replaceWith(document.adoptNode(fresh));
    history.replaceState(null, "", url);
    document.title = page.title;
    const count = document.querySelector("#found-count p");
    said.textContent = count ? count.textContent : "";
  };

  const find = async () => {
    last = field.value.trim();
    if (asked) asked.abort();
    asked = new AbortController();
    const url = address();
    try {
      const answer = await fetch(url, { signal: asked.signal, credentials: "omit" });
      // Too many questions, or a fault: the button still asks, and says why not.
      if (answer.ok) show(await answer.text(), url);
    } catch { /* called off by the next key, or no network: the button says so */ }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    if (field.value.trim() !== last) timer = setTimeout(find, PAUSE);
  });
  form.elements.country.addEventListener("change", () => {
    clearTimeout(timer);
    find();
  });
})();
