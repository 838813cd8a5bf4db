// The letter on paper: every name is on it, and nothing that only a screen can use.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { openBrowser, pictures, visitor } from "./browser.mjs";
import { letter, startServer } from "./server.mjs";

test("the printed letter has every name", async () => {
  const server = await startServer();
  const browser = await openBrowser();
  try {
    await server.run("generate", "120", "--letter", "multilateralism");
    const reader = await visitor(browser, server.base);
    await reader.page.goto(letter);
    const names = await reader.page.locator(".names li a > bdi:first-child").allInnerTexts();
    assert.equal(names.length, 120);
    const path = join(pictures, "letter.pdf");
    const pdf = await reader.page.pdf({ path, format: "A4", preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 2, `${pages} pages`);
    await reader.check();

    const text = spawnSync("pdftotext", ["-enc", "UTF-8", path, "-"], { encoding: "utf8" });
    if (text.error) return; // Without poppler the count of pages is what there is.
    // Columns break names across lines, and the text of right-to-left and Han names comes back reordered or spaced.
    const flat = (name) => name.normalize("NFKC").replace(/[\s\u00ad-]+/g, "");
    const printed = flat(text.stdout);
    const latin = names.filter((name) => /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(name));
    assert.ok(latin.length > 20, `${latin.length} Latin names`);
    assert.deepEqual(latin.filter((name) => !printed.includes(flat(name))), [], "names that are not on paper");
    assert.ok(printed.includes(flat(`${server.base}${letter}`)), "its address is on paper");
    for (const screen of ["Skip to the content", "Sign the letter", "Download the list"]) {
      assert.ok(!printed.includes(flat(screen)), screen);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
});
