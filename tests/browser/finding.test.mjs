// Finding a name on the list, with and without JavaScript, on a telephone and on a desk, from the left and from the right.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, sticksOut, visitor } from "./browser.mjs";
import { letter, startServer } from "./server.mjs";

const names = [
  "Österreichische Gesellschaft,AT,",
  "Ålesund Humanister,NO,",
  "Zürich Freidenker,CH,",
  "Société humaniste d’Évian,FR,",
  "الجمعية العلمانية,LB,Secular Society",
  "האגודה החילונית,IL,",
  "人权组织,CN,",
  ...Array.from({ length: 130 }, (_, number) => `${String.fromCharCode(65 + (number % 24))} Society ${number},GB,`),
];

let server, browser;
before(async () => {
  server = await startServer({ languages: ["en", "ar"] });
  browser = await openBrowser();
  const lines = ["kind,name,country,name_en", ...names.map((line) => `organisation,${line}`)];
  await server.run("signatures", "import", "--publish", "--letter", "multilateralism", await server.file("names.csv", lines.join("\n")));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const script of [true, false]) {
  for (const width of [360, 1280]) {
    for (const language of ["en", "ar"]) {
      // Each pair of these is met always, all three at once by `tests/run --all`.
      if (!process.env.EVERY_WINDOW && [script, width < 600, language === "ar"].filter(Boolean).length % 2) continue;
      test(`at ${width} px, in ${language}, ${script ? "with" : "without"} JavaScript`, async () => {
        const reader = await visitor(browser, server.base, { width, script, language });
        const { page } = reader;
        const shown = () => page.locator(".names a > bdi:first-child").allInnerTexts();
        const fits = async (name) => {
          await picture(page, `find-${width}-${language}-${script ? "script" : "plain"}-${name}`);
          if (script) assert.deepEqual(await sticksOut(page), [], name);
        };
        await page.goto(letter);
        assert.equal(await page.locator("html").getAttribute("dir"), language === "ar" ? "rtl" : "ltr");
        await page.locator(`.top a[href="${letter}/signatories"]`).click();
        await page.waitForLoadState();
        await fits("list");

        // By a word of it, without accents: while one types, or, without a script, by the button.
        const find = () => script || page.locator("form.find button").first().click();
        for (const [typed, found] of [["osterreich", "Österreichische Gesellschaft"], ["evian humaniste", "Société humaniste d’Évian"], ["secular", "الجمعية العلمانية"]]) {
          await page.fill("#q", typed);
          await find();
          await page.waitForURL((url) => url.searchParams.get("q") === typed);
          assert.deepEqual(await shown(), [found], typed);
          if (script) {
            assert.equal(await page.locator("#q").evaluate((field) => field === document.activeElement), true, "one goes on typing");
            assert.equal(await page.locator("#found-said").innerText(), await page.locator("#found-count p").first().innerText());
          }
        }
        await fits("found");

        // By its heading, and by the country.
        await page.goto(`${letter}/signatories`);
        await page.locator(".az a", { hasText: /^Z$/ }).click();
        await page.waitForLoadState();
        assert.deepEqual(await shown(), ["Zürich Freidenker"]);
        await page.goto(`${letter}/signatories`);
        await page.selectOption("#country", "IL");
        await find();
        await page.waitForURL((url) => url.searchParams.get("country") === "IL");
        assert.deepEqual(await shown(), ["האגודה החילונית"]);

        // By leafing, until the end; nobody is left out, and nobody comes twice.
        await page.goto(`${letter}/signatories`);
        const seen = await shown();
        while (await page.locator("a[rel=next]").count()) {
          await page.locator("a[rel=next]").click();
          await page.waitForLoadState();
          seen.push(...(await shown()));
          assert.ok(seen.length <= names.length, "no circle");
        }
        assert.equal(new Set(seen).size, names.length);
        await fits("end");

        // And the way to one of them, and back to where it stands.
        await page.locator(".names a", { hasText: "人权组织" }).click();
        await page.waitForLoadState();
        assert.equal(await page.locator("h1 bdi").first().innerText(), "人权组织");
        assert.equal(await page.locator("h1 bdi").first().evaluate((name) => getComputedStyle(name).unicodeBidi), "isolate");
        await fits("one");
        await page.locator(`main a[href^="${letter}/signatories?"]`).click();
        await page.waitForLoadState();
        assert.ok((await shown()).includes("人权组织"));
        await reader.check();
        await reader.context.close();
      });
    }
  }
}
