// The pages of the desk beside the queue: letters, entries and imports, review, numbers, switches.
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { firstModerator, organisationOf, publishAll, signAndConfirm } from "./people.mjs";
import { startServer } from "./server.mjs";

const OPEN = "/desk/letters/multilateralism";
const DRAFT = "/desk/letters/second";
const TEXT = "We, the undersigned, ask for less haste.\n\n- With reasons\n- and in time\n\nSigned,\n";

let server, browser, moderator, page, on, state, walk;
before(async () => {
  server = await startServer({ languages });
  browser = await openBrowser();
  ({ state, walk } = openGallery(browser, server));
  const signer = await visitor(browser, server.base);
  moderator = await firstModerator(browser, server);
  page = moderator.page;
  await signAndConfirm(signer.page, server, { organisation: "Ligue laïque de Bretagne", email: "camille@laicite.example", website: "laicite.example" });
  await publishAll(page);
  await signAndConfirm(signer.page, server, { organisation: "Ligue laïque du Bretagne", email: "anne@autre.example", website: "autre.example" });
  await signer.check();
  on = { cookies: await moderator.context.cookies() };
});
after(async () => {
  await moderator?.check({ cookies: true });
  await browser?.close();
  await server?.stop();
});

/** Fills in a form of a page by the names of its fields, and presses its button. */
async function send(path, action, fields, button = 0) {
  await page.goto(path);
  const form = page.locator(`form[action$="${action}"]`).first();
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator(`[name="${name}"]`).first();
    const kind = await field.evaluate((one) => (one.tagName === "SELECT" ? "select" : one.type));
    if (kind === "select") await field.selectOption(value);
    else if (kind === "radio") await form.locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind === "checkbox") await field.check();
    else await field.fill(value);
  }
  await Promise.all([page.waitForEvent("framenavigated"), form.locator("button").nth(button).click()]);
  await page.waitForLoadState("load");
  return new URL(page.url()).pathname;
}

const look = (pages) => {
  for (const [name, path, more] of pages) state(`desk-${name}`, at(path), { ...on, ...more });
};

test("letters", async () => {
  await send("/desk/letters/new", "/new", {
    title: "A letter on haste", slug: "second", host: "Example Alliance", contact: "haste@example.org", language: "en",
  });
  await send(`${DRAFT}/texts/1/en`, "/texts/1/en", { short_title: "Haste", addressees: "The Council of Examples", markdown: TEXT });
  const update = await send(`${OPEN}/updates/new/en`, "/updates/new/en", { title: "Handed over", markdown: "It was **read out**." });
  look([
    ["letters", "/desk/letters"],
    ["letter-new", "/desk/letters/new"],
    ["letter-open", OPEN],
    ["letter-draft", DRAFT],
    ["letter-settings", `${OPEN}/settings`],
    ["letter-text", `${DRAFT}/texts/1/en`],
    ["letter-columns", `${DRAFT}/texts/1/fr?columns=1`],
    ["letter-text-preview", `${DRAFT}/texts/1/en/preview`],
    ["letter-version", `${OPEN}/version`],
    ["letter-updates", `${OPEN}/updates`],
    ["letter-update", update],
    ["letter-action", `${OPEN}/act/en`],
    ["letter-sample", `${OPEN}/sample/en`],
    ["letter-learn", `${OPEN}/learn/en`],
    ["letter-delivery", `${OPEN}/delivery`],
  ]);
  await walk();
});

test("entries and imports", async () => {
  const [published] = await rows("/desk/published");
  const organisation = await organisationOf(page, "Ligue laïque de Bretagne");
  const upload = await send(`${OPEN}/imports`, "/imports", {
    pasted: "Name\tCountry\tContact\nÉcole sans frontières\tFrance\tPaul\n=Sum\tAtlantis\t\n",
  });
  look([
    ["published", "/desk/published"],
    ["entry-published", published],
    ["entry-correct", `${published}/correct`],
    ["organisations", "/desk/organisations"],
    ["organisation", organisation],
    ["endorsement", `${OPEN}/endorsements/new`],
    ["imports", `${OPEN}/imports`],
    ["import", upload],
    ["mail", "/desk/mail"],
  ]);
  await walk();
});

/** The addresses of the entries that a list of the desk shows. */
async function rows(path) {
  await page.goto(path);
  const links = await page.locator('main a[href^="/desk/signatures/"]').evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  return [...new Set(links)];
}

test("review", async () => {
  const job = await send(`${OPEN}/mass`, "/mass", {});
  look([
    ["queue", "/desk/queue?letter=multilateralism"],
    ["promise", `${OPEN}/promise`],
    ["reasons", `${OPEN}/reasons`],
    ["reason-new", `${OPEN}/reasons/new`],
    ["samples", `${OPEN}/samples`],
    ["mass", `${OPEN}/mass`],
    ["mass-job", job],
    ["numbers", `${OPEN}/numbers`],
    ["switches", "/desk/switches"],
  ]);
  await walk();
});

/** Sends a form with whatever is typed into it taken out. */
const blank = (path, action) => async (page) => {
  await page.goto(path);
  const form = page.locator(`form[action$="${action}"]`).first();
  await form.evaluate((form) => {
    form.noValidate = true;
    const typed = "input:not([type=hidden], [type=checkbox], [type=radio]), textarea";
    for (const field of form.elements) if (field.matches(typed)) field.value = "";
  });
  await Promise.all([page.waitForEvent("framenavigated"), form.locator("button").first().click()]);
  await page.waitForLoadState();
};

test("with mistakes", async () => {
  const [published] = await rows("/desk/published");
  const organisation = await organisationOf(page, "Ligue laïque de Bretagne");
  const mistakes = [
    ["letter-new", "/desk/letters/new", "/new"],
    ["letter-settings", `${OPEN}/settings`, "/settings"],
    ["letter-text", `${DRAFT}/texts/1/en`, "/texts/1/en"],
    ["letter-update", `${OPEN}/updates/new/en`, "/updates/new/en"],
    ["endorsement", `${OPEN}/endorsements/new`, "/endorsements/new"],
    ["imports", `${OPEN}/imports`, "/imports"],
    ["mailing", `${OPEN}/mailings/new`, "/mailings/new"],
    ["entry-correct", `${published}/correct`, "/correct"],
    ["organisation-correct", organisation, "/correct"],
    ["moderators", "/desk/moderators", "/moderators/invite"],
    ["account-password", "/desk/account/password", "/account/password"],
    ["account-factor", "/desk/account/factor", "/account/factor"],
  ];
  for (const [name, path, action] of mistakes) state(`desk-${name}-mistakes`, blank(path, action), { ...on, statuses: [422] });
  // Sent again in each language, it comes to be a guess too many; the page then says how long to wait.
  state("desk-login-mistakes", blank("/desk/login", "/login"), { statuses: [422, 429] });
  await walk();
});
