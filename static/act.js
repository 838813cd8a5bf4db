// The letters that a reader sends, filled in while one types: with merge.js in the browser, so that nothing of it leaves
// this page. Without this script the form does the same on its button. Only which way was gone is told to the server,
// once for each office, and nothing of who went it or to whom.
"use strict";
{
  const { merge, plain, mailto } = sampleLetter;
  const form = document.getElementById("write");
  const sent = document.getElementById("letters");
  /** The fields of the form that fill a field of the letter. */
  const OF_READER = { name: "name", city: "city", state: "region", zip: "postcode" };
  const FIELDS = [...Object.values(OF_READER), "subject", "body"];

  const known = sent ? JSON.parse(sent.dataset.values) : {};
  const gaps = sent ? JSON.parse(sent.dataset.gaps) : {};
  /** What was merged last, by element: as it is copied or sent. */
  const texts = new Map();

  /** What fills the fields of a letter that stands around `element`. */
  const values = (element) => {
    const office = element.closest(".to");
    const reader = Object.entries(OF_READER).map(([field, name]) => [field, form?.elements[name].value ?? ""]);
    return { ...known, ...(office ? JSON.parse(office.dataset.values) : {}), ...Object.fromEntries(reader) };
  };

  const node = ({ text, gap, filled }) => {
    if (!gap && !filled) return document.createTextNode(text);
    const element = document.createElement(gap ? "mark" : "bdi");
    element.textContent = text;
    return element;
  };

  /** Says below a field of the form what is wrong with it; nothing where nothing is. */
  const complain = (name, fault) => {
    const field = form.elements[name];
    let told = document.getElementById(`${name}-error`);
    if (!fault) {
      if (!told) return;
      told.remove();
      field.removeAttribute("aria-invalid");
      const others = field.getAttribute("aria-describedby").replace(`${name}-error`, "").trim();
      if (others) field.setAttribute("aria-describedby", others);
      else field.removeAttribute("aria-describedby");
      field.closest(".field").classList.remove("wrong");
      return;
    }
    if (!told) {
      field.setAttribute("aria-describedby", `${name}-error ${field.getAttribute("aria-describedby") ?? ""}`.trim());
      told = Object.assign(document.createElement("p"), { id: `${name}-error`, className: "error" });
      told.setAttribute("role", "alert");
      field.before(told);
    }
    const said = fault === "lone-brace" ? "loneBrace" : fault;
    const words = fault.unknown === undefined ? (field.dataset[said] ?? form.dataset[said]) : form.dataset.unknownField.replace("%", fault.unknown);
    if (told.textContent !== words) told.textContent = words;
    field.setAttribute("aria-invalid", "true");
    field.closest(".field").classList.add("wrong");
  };

  /** What is wrong with a field before it is merged; the name of what says so. */
  const wrong = (name) => {
    const { value, required, dataset } = form.elements[name];
    if (required && !value.trim()) return "empty";
    return [...value].length > dataset.most ? "tooLong" : undefined;
  };

  const fill = () => {
    const faults = Object.fromEntries(form ? FIELDS.map((name) => [name, wrong(name)]) : []);
    for (const element of document.querySelectorAll("[data-merge]")) {
      const { merge: of, text } = element.dataset;
      const written = text ?? form?.elements[of].value.trim();
      if (written === undefined) continue;
      const { pieces, fault } = merge(written, values(element), gaps);
      if (text === undefined) faults[of] ??= fault;
      // What cannot be merged leaves what stood there.
      if (fault || faults[of]) continue;
      texts.set(element.id, plain(pieces));
      element.replaceChildren(...pieces.map(node));
    }
    for (const link of document.querySelectorAll("[data-mail]")) {
      const subject = link.dataset.title ?? texts.get(link.dataset.subject) ?? "";
      const body = texts.get(link.dataset.body);
      if (body === undefined) continue;
      const { href, whole } = mailto(link.dataset.mail, subject, body);
      link.href = href;
      const long = link.closest("li")?.querySelector("[data-long]");
      if (long) long.hidden = whole;
    }
    for (const [name, fault] of Object.entries(faults)) complain(name, fault);
  };

  /** The day's total of a way; without cookies, and without the address of this page, which may name a ZIP code. */
  const gone = new Set();
  const count = (way, office) => {
    const once = `${way} ${office?.querySelector("h3").id ?? ""}`;
    if (!sent || gone.has(once)) return;
    gone.add(once);
    fetch(sent.dataset.count, {
      method: "POST",
      body: new URLSearchParams({ way }),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      keepalive: true,
    }).catch(() => { /* nobody waits for it */ });
  };

  const copy = async (button) => {
    const element = document.getElementById(button.dataset.copy);
    const text = texts.get(element.id) ?? element.innerText;
    let told = button.parentElement.querySelector("[role=status]");
    if (!told) {
      told = document.createElement("span");
      told.setAttribute("role", "status");
      button.after(" ", told);
    }
    // Said anew each time, so that it is read out each time.
    told.textContent = "";
    told.textContent = (await clipboard.put({ "text/plain": text }, element)) ? sent.dataset.done : sent.dataset.failed;
  };

  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("a, button");
    const way = pressed?.closest("[data-way]");
    if (!way) return;
    if (pressed.dataset.copy) copy(pressed);
    if ("print" in pressed.dataset) print();
    count(way.dataset.way, pressed.closest(".to"));
  });
  for (const button of document.querySelectorAll("[data-copy], [data-print]")) button.hidden = false;
  // Where something was wrong with what was sent there are no letters to fill in: then the button makes them.
  if (form && sent) {
    const stays = document.getElementById("stays");
    stays.textContent = stays.dataset.here;
    document.getElementById("fill").hidden = true;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", fill);
  }
  if (sent) fill();
}
