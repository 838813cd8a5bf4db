// The pages of mail to signatories, from the first draft to the last mail.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { firstModerator, publishAll, sign, confirm } from "./people.mjs";
import { letter, startServer, until } from "./server.mjs";

const MAILINGS = "/desk/letters/multilateralism/mailings";
const TEXT = "Dear all,\n\nthe letter was [handed over](https://news.example/a) today.\n\n- Thank you\n- Tell us what your members say";

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

async function write(page, kind, subject, text) {
  await page.goto(`${MAILINGS}/new`);
  await page.locator(`input[value=${kind}]`).check();
  await page.fill("#subject_en", subject);
  await page.fill("#text_en", text);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { level: 1, name: subject }).waitFor();
  return new URL(page.url()).pathname;
}

test("a mailing is written, looked at, and sent", async () => {
  const signer = await visitor(browser, server.base);
  const moderator = await firstModerator(browser, server);
  const { page } = moderator;
  const on = { cookies: await moderator.context.cookies() };
  state("mailings-none", at(MAILINGS), on);
  for (const number of [1, 2, 3]) {
    const email = `camille@ligue${number}.example`;
    await sign(signer.page, { organisation: `Ligue laïque numéro ${number}`, email, website: `ligue${number}.example` });
    await confirm(signer.page, await server.linkTo(email, "/confirm/"));
  }
  await publishAll(page);
  state("mailing-new", at(`${MAILINGS}/new`), on);
  const service = await write(page, "service", "The letter was delivered to the Congress and to the White House", TEXT);
  const update = await write(page, "update", "Nobody wants this", TEXT);
  state("mailings", at(MAILINGS), on);
  state("mailing-draft", at(service), on);
  state("mailing-nobody", at(update), on);
  state("mailing-edit", at(`${service}/edit`), on);
  state("mailing-preview", at(`${service}/preview/en`), on);
  state("mailing-preview-update", at(`${update}/preview/en`), on);
  await walk();

  await page.goto(service);
  await page.getByRole("button", { name: "Send me a test" }).click();
  await page.getByText("The test is on its way").waitFor();
  await page.getByRole("spinbutton", { name: "Mails an hour" }).fill("60");
  await page.getByRole("button", { name: "Send it to 3 addresses" }).click();
  await until("a mail of it", async () => {
    const mails = await server.mails();
    return mails.some((mail) => mail.to.endsWith("ligue1.example") && mail.subject.startsWith("The letter was")) || mails.length > 8;
    // Recipients are gathered half a minute after the start.
  }, 75);
  state("mailing-running", at(service), on);
  await walk();
  await page.goto(service);
  await page.getByRole("button", { name: "Pause" }).click();
  state("mailing-paused", at(service), on);
  await walk();
  await page.goto(service);
  await page.getByText("Stop", { exact: true }).click();
  await page.getByRole("button", { name: "Stop for good" }).click();
  state("mailing-stopped", at(service), on);
  state("mailings-after", at(MAILINGS), on);
  await walk();

  await page.goto(MAILINGS);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Take the contacts away" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), `${letter.split("/").pop()}-contacts.csv`);
  await signer.check();
  await moderator.check({ cookies: true });
});
