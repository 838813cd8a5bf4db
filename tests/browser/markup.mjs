// The last of the stories: every page that the others have looked at is HTML by the Nu Html Checker, the style sheets are
// CSS, and no page of the program was left out. `tests/run` starts it after them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { test } from "node:test";
import { root } from "./server.mjs";
import { register, shelf } from "./shelf.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** What Outlook and Apple Mail still want of a mail. */
const forOldMailPrograms = /^The “(cellpadding|cellspacing|border)” attribute on the “table”|“supported-color-schemes”/;

test("every page is valid HTML, every style sheet valid CSS", () => {
  const pages = readdirSync(shelf).filter((name) => name.endsWith(".html"));
  assert.ok(pages.length > 50, `${pages.length} pages`);
  const sheets = readdirSync(join(root, "static")).filter((name) => name.endsWith(".css"));
  const files = [...pages.map((name) => join(shelf, name)), ...sheets.map((name) => join(root, "static", name))];
  const run = spawnSync("java", ["-jar", jar, "--also-check-css", "--format", "json", "--stdout", ...files], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.ifError(run.error);
  const { messages } = JSON.parse(run.stdout);
  const told = messages
    .filter(({ type, subType }) => type !== "info" || subType === "warning")
    .filter(({ url, message }) => !(basename(url).startsWith("mail") && forOldMailPrograms.test(message)))
    .map(({ url, lastLine, message, extract = "" }) => `${basename(url)}:${lastLine}: ${message} ${extract.trim().slice(0, 200)}`);
  assert.ok(told.length === 0, `\n${told.join("\n")}`);
});

/** Every address that answers a GET with a page, as it stands in the routes. */
function patterns() {
  const source = (name) => readFileSync(join(root, `src/web/${name}.rs`), "utf8");
  const read = (text, prefix) =>
    text
      .split('resource("')
      .slice(1)
      .map((piece) => piece.replace(/\s/g, ""))
      .filter((piece) => piece.includes("route(get()"))
      .map((piece) => prefix + piece.slice(0, piece.indexOf('"')));
  const [ofLetters, ofTheirDesk] = source("letter_routes").split("pub fn desk");
  return [
    ...read(source("routes") + ofLetters, ""),
    ...read(source("desk_routes") + ofTheirDesk + source("mailing_routes"), "/desk"),
  ].map((pattern) => pattern.replace(/\/$/, "") || "/");
}

/** No pages: files to take away, what only leads to another page, and the frame of a mail. */
const noPage = [/^\/desk$/, /^\/desk\/letters\/\{slug\}\/(texts|languages)$/, /\.(csv|txt|json|atom|md|pdf|png|svg|docx|zip|html|xml)$/, /^\/api\//, /^\/static\//, /\/mailings\/\{id\}\/preview\/\{language\}\/html$/];

test("no page was left out", () => {
  const all = patterns().map((pattern) => {
    const parts = pattern.split(/\{[^}]*\}/);
    const expression = new RegExp(`^${parts.map((part) => part.replace(/[.*+?^$()[\]\\|]/g, "\\$&")).join("[^/]+?")}$`);
    return { pattern, expression, spelt: parts.join("").length };
  });
  assert.ok(all.length > 60, `${all.length} routes`);
  // `/letters/new` is a page of its own, and none of `/letters/{slug}`: what is spelt out the most comes first.
  all.sort((one, other) => other.spelt - one.spelt);
  const visited = new Set();
  for (const line of readFileSync(register, "utf8").trim().split("\n")) {
    const { path } = JSON.parse(line);
    visited.add(all.find(({ expression }) => expression.test(path))?.pattern);
  }
  const left = all.map(({ pattern }) => pattern).filter((pattern) => !visited.has(pattern) && !noPage.some((one) => one.test(pattern)));
  assert.ok(left.length === 0, `nobody looked at ${[...new Set(left)].join(", ")}`);
});
