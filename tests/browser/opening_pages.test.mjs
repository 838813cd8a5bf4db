// The pages before a letter is public: its opening, its previews, who is asked first.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { firstModerator } from "./people.mjs";
import { startServer } from "./server.mjs";

const desk = "/desk/letters/peace";
const table = [
  "Organisation\tCountry\tWebsite\tContact\tRole\tE-mail",
  "Ligue laïque de Bretagne\tFrance\tlaicite.example\tCamille Le Goff\tPrésidente\tcamille@laicite.example",
  "Bundesverband der freien Weltanschauungsgemeinschaften\tDeutschland\tfreie.example\tJana Weiß\tVorsitzende\tjana@freie.example",
  "Friends of Bath\tUK\tbath.example\t\t\tpost@bath.example",
].join("\n");

let server, browser, state, walk;
before(async () => {
  server = await startServer({ languages });
  browser = await openBrowser();
  ({ state, walk } = openGallery(browser, server));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test("a draft, its previews, its first signatories, its opening", async () => {
  const moderator = await firstModerator(browser, server);
  const { page } = moderator;
  const press = (name) => page.getByRole("button", { name }).click();
  await page.goto("/desk/letters/new");
  await page.fill("#title", "An open letter on the peace of Europe and its neighbours");
  await page.fill("#slug", "peace");
  await page.fill("#host", "Humanists of Nowhere");
  await page.fill("#contact", "us@nowhere.example");
  await page.locator('main form[action="/desk/letters/new"] button').click();
  await page.waitForURL(`**${desk}**`);
  await page.goto(`${desk}/texts/1/en`);
  await page.fill("#addressees", "The Congress");
  await page.fill("#markdown", "# To all\n\nWe ask the Congress to stay, and to say so.\n\nFor *peace*.");
  await page.getByRole("button", { name: /^Save/ }).first().click();
  await page.goto(desk);
  const on = { cookies: await moderator.context.cookies() };

  state("opening-draft", at(`${desk}/opening`), on);
  state("previews-none", at(`${desk}/previews`), on);
  state("initial-none", at(`${desk}/initial`), on);
  await walk();

  // Two moments to choose between, where the clocks are put back.
  await page.goto(`${desk}/settings`);
  await page.fill("#time_zone", "Europe/Berlin");
  await page.locator("main form button").first().click();
  const typed = async (page) => {
    await page.goto(`${desk}/opening`);
    await page.fill("#opens", "2027-10-31T02:30");
    await page.fill("#embargo", "50");
    await page.getByRole("button", { name: "Decide the opening" }).click();
  };
  state("opening-clocks", typed, { ...on, statuses: [422] });

  await page.goto(`${desk}/previews`);
  await page.fill("#label", "The Morning Post, for its Sunday edition");
  await press("Make the link");
  await page.fill("#label", "Partners");
  await page.check("#may_sign");
  await press("Make the link");
  const preview = await page.locator("input[readonly]").first().inputValue();
  await page.getByRole("button", { name: "Revoke" }).last().click();
  state("previews", at(`${desk}/previews`), on);

  const looked = (lines) => async (page) => {
    await page.goto(`${desk}/initial`);
    await page.fill("#lines", lines);
    await page.locator("button[value=look]").click();
  };
  state("initial-looked", looked(table), on);
  state("initial-faulty", looked(`${table}\nFriends of Oslo\tNorway\t\t\t\tpost at oslo`), { ...on, statuses: [422] });
  state("initial-columns", looked("Who\tWrite to\nFriends of Oslo\tpost@oslo.example"), { ...on, statuses: [422] });
  await walk();

  await looked(table)(page);
  await press("Ask the 3 by mail");
  const links = {};
  for (const address of ["camille@laicite.example", "jana@freie.example", "post@bath.example"]) {
    links[address] = await server.linkTo(address, "/initial/");
  }
  const asked = await visitor(browser, server.base, { width: 360 });
  await asked.page.goto(links["camille@laicite.example"]);
  await asked.page.check("#authorised");
  await asked.page.check("#consent");
  await asked.page.getByRole("button", { name: "Approve" }).click();
  await asked.page.getByText("Your line appears under the letter").waitFor();
  await asked.page.goto(`${links["jana@freie.example"]}/correct`);
  await asked.page.fill("#website", "other.example");
  await asked.page.check("#authorised");
  await asked.page.check("#consent");
  await asked.page.locator("main form button.button").last().click();
  await asked.page.getByText("moderators look at it first").waitFor();
  await asked.check();

  state("initial", at(`${desk}/initial`), on);
  state("initial-approve", at(links["post@bath.example"]));
  state("initial-approved", at(links["camille@laicite.example"]));
  state("initial-correct", at(`${links["post@bath.example"]}/correct`));
  state("initial-privacy", at(`${links["post@bath.example"]}/privacy`));
  const unticked = async (page) => {
    await page.goto(links["post@bath.example"]);
    await page.getByRole("button", { name: "Approve" }).click();
  };
  state("initial-unticked", unticked, { statuses: [422] });
  state("preview", at(preview));
  state("preview-gone", at("/preview/garbled"), { statuses: [404] });
  await walk();

  await page.goto(`${desk}/opening`);
  await page.fill("#opens", "2027-05-02T10:00");
  await page.fill("#embargo", "50");
  await press("Decide the opening");
  await page.getByText("0 of 50").or(page.getByText("1 of 50")).waitFor();
  state("opening-awaiting", at(`${desk}/opening`), on);
  state("preview-signable", at(preview));
  state("preview-sign", at(`${preview}/sign`));
  state("preview-check-mail", at(`${preview}/check-mail`));
  state("preview-privacy", at(`${preview}/privacy`));
  await walk();
  await press("Open without waiting for signatures");
  assert.equal(await page.locator("h1").innerText(), "Opening and closing");
  await moderator.check({ cookies: true });
});
