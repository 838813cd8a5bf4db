// Fills in a letter's fields in the browser, so that what is typed stays there: the twin of src/domain/merge_text.rs
// (tests/merging.json) and src/domain/mailto.rs (tests/mailto.json).
"use strict";
globalThis.sampleLetter = (() => {
  const FIELDS = ["title", "last_name", "full_name", "salutation", "name", "city", "state", "zip", "letter"];
  const LONGEST_TOLD = 40;
  const LONGEST_MAILTO = 1800;
  /** What Unicode calls white space; a script's own idea of it differs by two characters. */
  const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

  /** On one line, whatever was typed. */
  const line = (value) => value.replace(SPACES, " ").replace(/^ | $/g, "");

  /** The pieces, each with its `text`, some a `gap` or `filled`; or a `fault`: an `unknown` field, or "lone-brace". */
  const merge = (text, values, gaps) => {
    const pieces = [];
    for (let at = 0; at < text.length; ) {
      const open = text.slice(at).search(/[{}]/);
      const from = open < 0 ? text.length : at + open;
      if (from > at) pieces.push({ text: text.slice(at, from) });
      if (open < 0) break;
      const length = text.slice(from + 1).search(/[{}]/);
      const end = from + 1 + length;
      if (text[from] === "}" || length < 0 || text[end] === "{") return { fault: "lone-brace" };
      const field = text.slice(from + 1, end);
      if (!FIELDS.includes(field)) return { fault: { unknown: [...field].slice(0, LONGEST_TOLD).join("") } };
      const value = line(values[field] ?? "");
      pieces.push(value ? { text: value, filled: true } : { text: gaps[field] ?? `[${field}]`, gap: true });
      at = end + 1;
    }
    return { pieces };
  };

  /** As it is copied, said or sent. */
  const plain = (pieces) => pieces.map((piece) => piece.text).join("");

  const encoded = (text) =>
    encodeURIComponent(text.toWellFormed?.() ?? text).replace(/[!'()~]/g, (one) => "%" + one.charCodeAt(0).toString(16).toUpperCase());

  /** Without the text where mail programs would cut it. */
  const mailto = (address, subject, body) => {
    const begin = `mailto:${encoded(address).replaceAll("%40", "@")}?subject=${encoded(subject)}`;
    const href = `${begin}&body=${encoded(body.replaceAll("\n", "\r\n"))}`;
    return href.length > LONGEST_MAILTO ? { href: begin, whole: false } : { href, whole: true };
  };

  return { merge, plain, mailto };
})();
