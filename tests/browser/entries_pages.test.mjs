// Pages on which moderators correct, enter, import and take off entries, and those of a letter's life.
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { firstModerator, logIn, publishAll, signAndConfirm } from "./people.mjs";
import { startServer } from "./server.mjs";

const desk = "/desk/letters/multilateralism";
let server, browser, state, walk;
before(async () => {
  server = await startServer();
  browser = await openBrowser();
  ({ state, walk } = openGallery(browser, server));
  const first = await firstModerator(browser, server);
  await first.context.close();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const table = [
  "Organisation\tCountry\tWebsite\tContact\tE-Mail",
  "Humanistische Vereinigung Rheinland\tDeutschland\thttps://rheinland.example\tAda Byron\tada@rheinland.example",
  "Ligue laïque de Bretagne\tFrance\t\t\t",
  "ligue laïque de bretagne\tFrance\t\t\t",
  "=HYPERLINK(\"x\")\tDE\t\t\t",
  "Ministry of Foreign Affairs of Portugal\tPortugal\t\t\t",
  "Sociedad con un nombre muy largo para la defensa de la razón, la ciencia y los derechos humanos\tAtlantis\t\t\t",
].join("\n");

test("entries, imports, and what is taken off at once", async () => {
  const signer = await visitor(browser, server.base);
  const moderator = await logIn(browser, server);
  const { page } = moderator;
  for (const name of ["Ligue laïque de Bretagne", "Freidenker Zürich", "Union rationaliste de la région Provence-Alpes-Côte d’Azur"]) {
    const domain = `${name.length}.example`;
    await signAndConfirm(signer.page, server, { organisation: name, email: `camille@${domain}`, website: domain });
  }
  await publishAll(page);
  await page.goto("/desk/published");
  const entry = await page.locator("tbody th a").first().getAttribute("href");
  const on = { cookies: await moderator.context.cookies() };
  state("published", at("/desk/published"), on);
  state("published-bulk", async (page) => {
    await page.goto("/desk/published");
    await page.locator("#bulk summary").click();
  }, on);
  state("entry-correct", at(`${entry}/correct`), on);
  state("entry-more", at(entry), on);
  state("endorsement", at(`${desk}/endorsements/new`), on);
  await page.goto(`${desk}/imports`);
  await page.fill("#pasted", table);
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("begins like a formula").waitFor();
  state("upload", at(new URL(page.url()).pathname), on);
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

test("the life of a letter", async () => {
  const moderator = await logIn(browser, server);
  const { page } = moderator;
  const on = { cookies: await moderator.context.cookies() };
  await page.goto(`${desk}/texts/2/en`);
  await page.fill("#note", "A sentence was made clearer.");
  await page.fill("#markdown", "We ask the Congress to stay, **and to say so**.\n\nFor peace.");
  await page.locator("button[value=save]").click();
  await page.goto(`${desk}/updates/new/en`);
  await page.fill("#title", "Handed in");
  await page.fill("#markdown", "We handed it in.");
  await page.locator("form.writing .acts button").first().click();
  await page.waitForURL("**/updates/1/en");
  await page.goto(`${desk}/delivery`);
  await page.fill("#recipient", "The Speaker of the House");
  await page.locator("main form").first().getByRole("button").click();
  for (const [name, path] of [
    ["letters", "/desk/letters"],
    ["letter-new", "/desk/letters/new"],
    ["letter-overview", desk],
    ["letter-settings", `${desk}/settings`],
    ["letter-text", `${desk}/texts/2/en`],
    ["letter-text-columns", `${desk}/texts/2/fr?columns=1`],
    ["letter-version", `${desk}/version`],
    ["letter-updates", `${desk}/updates`],
    ["letter-update", `${desk}/updates/1/en`],
    ["letter-act", `${desk}/act/en`],
    ["letter-delivery", `${desk}/delivery`],
  ]) {
    state(name, at(path), on);
  }
  await walk();
  await moderator.check({ cookies: true });
});
