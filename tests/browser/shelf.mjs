// The HTML of every page that was looked at, as it was sent: `markup.mjs` checks all of it at the end, at one start of the
// checker.
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./server.mjs";

export const shelf = join(root, "target/browser/html");
export const register = join(shelf, "pages.jsonl");

export function keep(name, html, path) {
  mkdirSync(shelf, { recursive: true });
  let file = `${name}.html`;
  for (let copy = 2; existsSync(join(shelf, file)); copy += 1) file = `${name}-${copy}.html`;
  writeFileSync(join(shelf, file), html);
  if (path) appendFileSync(register, `${JSON.stringify({ file, path })}\n`);
}
