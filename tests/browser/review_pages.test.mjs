// Pages on which two moderators meet, and those that come after a while: what a colleague was quicker with, two
// signatures of one organisation, a decision that is reversed, a sample, a job at work, a code beside the password.
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { firstModerator, signAndConfirm } from "./people.mjs";
import { startServer } from "./server.mjs";

const DESK = "/desk/letters/multilateralism";
const QUEUE = "/desk/queue?letter=multilateralism";
const MARA = { email: "mara@example.org", password: "a long enough password" };
const NAMES = ["Ligue laïque de Bretagne", "Freidenker Zürich", "Union rationaliste de la région Provence-Alpes-Côte d’Azur", "Human-Etisk Forbund Nord"];

let server, browser, moderator, page, signer, on, state, walk;
before(async () => {
  server = await startServer({ languages });
  browser = await openBrowser();
  ({ state, walk } = openGallery(browser, server));
  signer = await visitor(browser, server.base);
  moderator = await firstModerator(browser, server);
  page = moderator.page;
  for (const [number, organisation] of NAMES.entries()) {
    await signAndConfirm(signer.page, server, { organisation, email: `camille@${number}.example`, website: `${number}.example` });
  }
  on = { cookies: await moderator.context.cookies() };
});
after(async () => {
  await signer?.check();
  await moderator?.check({ cookies: true });
  await browser?.close();
  await server?.stop();
});

/** The page of the entry with this name. */
async function entry(name) {
  await page.goto("/desk/published?letter=multilateralism");
  return page.getByRole("link", { name, exact: true }).first().getAttribute("href");
}

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

test("a colleague was quicker", async () => {
  const [first, second] = [await entry(NAMES[0]), await entry(NAMES[1])];
  const late = (path, mine, theirs) => async (reader) => {
    await reader.goto(path);
    await page.goto(path);
    await press(page, theirs);
    await page.getByRole("status").first().waitFor();
    await mine(reader);
  };
  const reject = async (reader) => {
    await reader.locator("#reason").selectOption({ index: 1 });
    await press(reader, "Reject");
    await reader.getByRole("alert").waitFor();
  };
  state("conflict-entry", late(first, reject, "Publish"), { ...on, statuses: [409] });
  state("conflict-aside", late(second, (reader) => press(reader, "Publish"), "Hold"), { ...on, statuses: [409] });
  await walk();
});

test("somebody else has changed the text", async () => {
  await page.goto("/desk/letters/new");
  for (const [field, value] of Object.entries({ title: "A letter on haste", slug: "second", host: "Example Alliance", contact: "haste@example.org" })) {
    await page.fill(`#${field}`, value);
  }
  await page.locator('main form[action="/desk/letters/new"] button').click();
  const text = "/desk/letters/second/texts/1/en";
  const written = async (writer, markdown) => {
    await writer.fill("#addressees", "The Council of Examples");
    await writer.fill("#markdown", markdown);
    await writer.getByRole("button", { name: /^Save/ }).first().click();
  };
  const save = async (reader) => {
    await reader.goto(text);
    await page.goto(text);
    await written(page, "We, the undersigned, ask for less haste.\n\nWith reasons.\n");
    await page.locator(".done", { hasText: "Saved." }).waitFor();
    await written(reader, "We, the undersigned, ask the Council for less haste and more thought.\n\n- With reasons\n- and in time\n");
    await reader.getByText("Saved by somebody else").first().waitFor();
  };
  state("conflict-text", save, { ...on, statuses: [409] });
  await walk();
});

test("two signatures are one organisation's", async () => {
  const [loser, winner] = [await entry(NAMES[2]), await entry(NAMES[3])];
  state("merge-signatures", at(`${loser}/merge?into=${winner.split("/").pop()}`), on);
  await walk();
});

test("a decision of yesterday is reversed", async () => {
  const path = await entry(NAMES[2]);
  await page.goto(path);
  await press(page, "Publish");
  await page.getByRole("status").first().waitFor();
  await server.sql("UPDATE decisions SET created_at = created_at - 86400000000");
  const open = async (reader) => {
    await reader.goto(path);
    await reader.getByText("Reverse this decision").click();
    await reader.getByRole("button", { name: "Reverse", exact: true }).scrollIntoViewIfNeeded();
  };
  state("reverse", open, on);
  const without = async (reader) => {
    await open(reader);
    await reader.evaluate(() => document.querySelector('form[action$="/reverse"]').setAttribute("novalidate", ""));
    await press(reader, "Reverse");
    await reader.getByText("Please write why the decision is reversed").waitFor();
  };
  state("reverse-faulty", without, { ...on, statuses: [422] });
  await walk();
});

test("a sample is drawn, and a job is at work", async () => {
  await server.changeLetter((settings) => settings.replace('review = "first"', 'review = "rules"'));
  for (const town of ["geneva", "bern"]) {
    const website = `humanists-${town}.example`;
    await signAndConfirm(signer.page, server, { organisation: `Humanists of ${town}`, email: `anne@${website}`, website });
  }
  await page.goto(`${DESK}/samples`);
  await page.fill("#size", "5");
  await page.fill("#of", "50");
  await press(page, "Draw");
  await page.getByRole("button", { name: /^Looks right/ }).first().click();
  state("samples-drawn", at(`${DESK}/samples`), on);
  await walk();

  const syllables = ["ba", "ke", "di", "fo", "gu", "la", "me", "ni", "po", "ru"];
  const clubs = Array.from({ length: 1_500 }, (_, number) => `organisation,Club ${String(number + 1000).replace(/\d/g, (digit) => syllables[digit])},NO`);
  const file = await server.file("waiting.csv", ["kind,name,country", ...clubs].join("\n"));
  await server.run("signatures", "import", "--letter", "multilateralism", file);
  await page.goto(`${DESK}/mass`);
  await page.locator(`form[action="${DESK}/mass"] button`).click();
  await page.getByText("entries would be published").waitFor();
  await page.getByRole("button", { name: /^Publish/ }).click();
  await page.getByRole("button", { name: "Pause" }).waitFor();
  const job = new URL(page.url()).pathname;
  await press(page, "Pause");
  state("mass-paused", at(job), on);
  state("queue-many", at(QUEUE), on);
  await walk();
  // Last, since looking at it in each language takes longer than the job.
  await page.goto(job);
  await press(page, "Go on");
  state("mass-running", at(job), on);
  await walk();
});

test("a code beside the password, and a link to a new password", async () => {
  const anybody = await visitor(browser, server.base);
  await anybody.page.goto("/desk/login/forgotten");
  await anybody.page.getByLabel(/^Email/).fill(MARA.email);
  await anybody.page.locator("form.narrow button").click();
  state("desk-reset", at(await server.linkTo(MARA.email, "/desk/reset/")));
  await walk();
  await anybody.check();

  await page.goto("/desk/account/factor");
  await page.fill("#code", code(await page.locator("input[name=secret]").inputValue()));
  await press(page, "Turn it on");
  await page.getByText("Your recovery codes").first().waitFor();
  const halfway = async (reader) => {
    await reader.goto("/desk/login");
    await reader.fill("#email", MARA.email);
    await reader.fill("#password", MARA.password);
    await reader.click("form.narrow button");
    await reader.locator("#code").waitFor();
  };
  state("login-code", halfway);
  const wrong = async (reader) => {
    await halfway(reader);
    await reader.fill("#code", "000000");
    await reader.click("form.narrow button");
    await reader.getByRole("alert").waitFor();
  };
  // Sent again in each language, it comes to be a guess too many; the page then says how long to wait.
  state("login-code-wrong", wrong, { statuses: [422, 429] });
  await walk();
});

/** What an app on the phone shows now for a secret. */
function code(secret) {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac("sha1", key).update(step).digest();
  const from = hash[19] & 15;
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
