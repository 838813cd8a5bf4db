// Rows of the list taken off at once, and what was imported: the pages beside those of `desk_pages`.
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { firstModerator, logIn, publishAll, signAndConfirm } from "./people.mjs";
import { startServer } from "./server.mjs";

const desk = "/desk/letters/multilateralism";
let server, browser, state, walk;
before(async () => {
  server = await startServer({ languages });
  browser = await openBrowser();
  ({ state, walk } = openGallery(browser, server));
  const first = await firstModerator(browser, server);
  await first.context.close();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test("entries, imports, and what is taken off at once", async () => {
  const signer = await visitor(browser, server.base);
  const moderator = await logIn(browser, server);
  const { page } = moderator;
  for (const name of ["Ligue laïque de Bretagne", "Freidenker Zürich", "Union rationaliste de la région Provence-Alpes-Côte d’Azur"]) {
    const domain = `${name.length}.example`;
    await signAndConfirm(signer.page, server, { organisation: name, email: `camille@${domain}`, website: domain });
  }
  await publishAll(page);
  const on = { cookies: await moderator.context.cookies() };
  state("published-bulk", async (page) => {
    await page.goto("/desk/published");
    await page.locator("#bulk summary").click();
  }, on);
  await page.goto(`${desk}/imports`);
  await page.fill("#pasted", "name\nAlpha Society of Somewhere\nBeta Society of Elsewhere\n");
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByRole("button", { name: /^Import 2/ }).click();
  await page.getByText("2 lines were brought").waitFor();
  state("upload-imported", at(new URL(page.url()).pathname), on);
  state("uploads", at(`${desk}/imports`), on);
  await walk();
  await page.goto("/desk/published");
  for (const box of await page.locator("td.box input").all()) await box.check();
  await page.locator("#bulk summary").click();
  await page.selectOption("#invalidation", "abuse");
  await page.fill("#invalidation-note", "One hand wrote them");
  await page.getByRole("button", { name: "Take them off for good" }).click();
  await page.getByText("were taken off for good").waitFor();
  const report = new URL(page.url());
  state("bulk-report", at(report.pathname + report.search), on);
  await walk();
  await signer.check();
  await moderator.check({ cookies: true });
  await moderator.context.close();
});
