// Finding who represents a reader: typed, found, and nothing of it sent anywhere else.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { letter, startServer } from "./server.mjs";

let browser, server, state, walk;
before(async () => {
  browser = await openBrowser();
  server = await startServer({ languages });
  const file = (name) => fileURLToPath(new URL(`../suite/offices/${name}`, import.meta.url));
  await server.run("offices", "import", ...["legislators.yaml", "social-media.yaml", "zip-districts.csv"].map(file));
  ({ state, walk } = openGallery(browser, server));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const script of [true, false]) {
  test(`a ZIP code is looked up ${script ? "with" : "without"} JavaScript`, async () => {
    const reader = await visitor(browser, server.base, { script });
    const { page } = reader;
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(letter);
    await page.getByRole("link", { name: "Take action" }).first().click();
    await page.getByLabel("ZIP code", { exact: true }).fill("89001");
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByRole("heading", { name: "Who speaks for you" }).waitFor();
    for (const name of ["Ada B. Alder", "Cyn Cedar", "Eve Elm", "Lea Larch"]) await page.getByText(name).waitFor();
    await page.getByText("crosses a state line").waitFor();
    assert.equal(await page.locator("#zip").inputValue(), "89001");
    assert.ok(asked.every((url) => url.startsWith(server.base)), asked.join("\n"));
    await reader.check();
  });
}

test("the pages of the finder", async () => {
  const act = `${letter}/act`;
  state("act-finder", at(act));
  state("act-found", at(`${act}?zip=89001`));
  state("act-parts", at(`${act}?state=CA`));
  state("act-unknown", at(`${act}?zip=96910&state=GU`));
  state("act-over", at(`${act}?district=AK-AL`));
  await walk();
});
