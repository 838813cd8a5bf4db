// The languages of the interface, and what must never be seen in any of them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./server.mjs";

const everyLanguage = ["en", "ar", "fr", "es", "de", "pt", "it", "ru", "zh", "hi"];

/** English, and one that is written the other way; all ten by `tests/run --all`. */
export const languages = process.env.EVERY_LANGUAGE ? everyLanguage : everyLanguage.slice(0, 2);

const messages = join(root, "locales/en");
const keys = new Set(
  readdirSync(messages).flatMap((file) =>
    [...readFileSync(join(messages, file), "utf8").matchAll(/^([a-z][a-z0-9]*(?:-[a-z0-9]+)+) =/gm)].map(([, key]) => key),
  ),
);

/** Names of messages, and of their arguments, that stand on a page in place of words. */
export async function untranslated(page) {
  const said = await page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      // Addresses have names that a message may have too.
      if (!walker.currentNode.parentElement.closest("script, style, code, pre, textarea")) texts.push(walker.currentNode.data);
    }
    for (const name of ["alt", "aria-label", "placeholder", "title"]) {
      for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name));
    }
    return texts.join("\n");
  });
  const words = said.match(/(?<![\w./-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w./-])/g) ?? [];
  const open = said.match(/\{\s*\$[^}]*\}?/g) ?? [];
  return [...new Set([...words.filter((word) => keys.has(word)), ...open])].map((key) => `says ${key}`);
}
