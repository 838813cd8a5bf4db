// The main job: read, sign with mistakes, sign, confirm from the mail, be published, be found.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, visitor } from "./browser.mjs";
import { firstModerator } from "./people.mjs";
import { letter, startServer } from "./server.mjs";

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

const ways = [
  { title: "at 1280 px without JavaScript", width: 1280, script: false },
  { title: "at 360 px", width: 360, script: true },
];

for (const { title, width, script } of ways) {
  test(`an organisation signs, confirms, is published and found, ${title}`, async () => {
    const server = await startServer();
    try {
      await mainJob(server, { width, script });
    } finally {
      await server.stop();
    }
  });
}

async function mainJob(server, { width, script }) {
  const shot = (page, name) => picture(page, `job-${width}-${name}`);
  const signer = await visitor(browser, server.base, { width, script });
  const { page } = signer;

  // The only letter is what the site opens with.
  await page.goto("/");
  assert.equal(new URL(page.url()).pathname, letter);
  await page.getByText("No organisation has signed yet").waitFor();
  await shot(page, "1-letter");
  await page.getByRole("main").getByRole("link", { name: "Sign the letter" }).click();

  // Mistakes first: everything is said at once, everything typed is kept.
  const name = "Åsatru & “Söhne” <e.V.>";
  await page.getByLabel("Name, as it should be printed").fill(name);
  await page.getByLabel(/^Website/).fill("localhost");
  await page.getByLabel("Your name").fill("Jürgen Müller");
  await page.getByLabel("Your role").fill("Chair");
  await page.getByLabel(/^Email/).fill("jürgen at example.org");
  await page.getByLabel("Print my name and role").check();
  await page.getByLabel("Send me updates").check();
  signer.expect(422);
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await shot(page, "2-errors");
  assert.match(await page.title(), /^Please check:/);
  const summary = page.getByRole("alert");
  const links = summary.getByRole("link");
  const fields = ["organisation", "website", "country", "email", "authorised", "consent"];
  assert.deepEqual(
    await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))),
    fields.map((field) => `#${field}`),
  );
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("role")), "alert", "the summary has focus");
  for (const field of fields) {
    const input = page.locator(`#${field}`);
    assert.equal(await input.getAttribute("aria-invalid"), "true", field);
    const described = (await input.getAttribute("aria-describedby")).split(" ");
    assert.ok(described.includes(`${field}-error`), field);
    assert.notEqual(await page.locator(`#${field}-error`).innerText(), "");
  }
  assert.equal(await page.getByLabel("Name, as it should be printed").inputValue(), name);
  assert.equal(await page.getByLabel(/^Website/).inputValue(), "localhost");
  assert.equal(await page.getByLabel("Your name").inputValue(), "Jürgen Müller");
  assert.equal(await page.getByLabel("Your role").inputValue(), "Chair");
  assert.equal(await page.getByLabel(/^Email/).inputValue(), "jürgen at example.org");
  assert.ok(await page.getByLabel("Print my name and role").isChecked());
  assert.ok(await page.getByLabel("Send me updates").isChecked());

  // The links of the summary lead to the fields.
  await summary.getByRole("link").nth(2).click();
  assert.equal(new URL(page.url()).hash, "#country");

  const organisation = "Åsatru und Söhne";
  await page.getByLabel("Name, as it should be printed").fill(organisation);
  await page.getByLabel(/^Website/).fill("soehne.example.org");
  await page.getByLabel(/^Country/).selectOption("DE");
  await page.getByLabel(/^Email/).fill("juergen@example.org");
  await page.getByLabel("I am authorised").check();
  await page.getByLabel("I agree that").check();
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  assert.equal(new URL(page.url()).pathname, `${letter}/check-mail`);
  await page.getByRole("heading", { level: 1, name: "Now check your email" }).waitFor();
  await shot(page, "3-check-mail");

  // Nothing is public before it is confirmed.
  await page.goto(letter);
  await page.getByText("No organisation has signed yet").waitFor();

  const mail = await server.mailTo("juergen@example.org");
  const link = mail.text.match(/http:\S+\/confirm\/\S+/)[0];
  assert.ok(mail.html.includes(link), "both parts of the mail have the link");
  await page.goto(link);
  await page.getByText(organisation).waitFor();
  await page.getByText("Jürgen Müller, Chair").waitFor();
  await shot(page, "4-confirm");
  await page.getByRole("button", { name: "Confirm the signature" }).click();
  await page.getByRole("heading", { name: "The signature is confirmed" }).waitFor();
  await shot(page, "5-confirmed");
  await signer.check();

  // The moderator: made by the link on the console, publishes what waits.
  const moderator = await firstModerator(browser, server, { width, script });
  const desk = moderator.page;
  await desk.goto("/desk/queue");
  await desk.getByRole("heading", { name: organisation }).waitFor();
  await shot(desk, "6-queue");
  await desk.getByRole("button", { name: "Publish" }).click();
  await desk.getByRole("status").waitFor();
  await shot(desk, "7-published");
  await moderator.check({ cookies: true });
  const cookies = await moderator.context.cookies();
  assert.ok(cookies.length > 0, "a moderator is known by a cookie");
  assert.deepEqual(cookies.filter((cookie) => !cookie.httpOnly || cookie.sameSite !== "Strict"), []);

  // In its place: after Aarhus, before Berlin, though Å is no A to every alphabet.
  await server.run(
    "signatures", "import", "--publish", "--letter", "multilateralism",
    await server.file("others.csv", "kind,name,country\norganisation,Berlin Humanists,DE\norganisation,Aarhus Humanists,DK\n"),
  );
  await page.goto(letter);
  const names = await page.locator(".names li a > bdi:first-child").allInnerTexts();
  assert.deepEqual(names, ["Aarhus Humanists", organisation, "Berlin Humanists"]);
  await shot(page, "8-letter-signed");

  await page.getByRole("navigation", { name: "This letter" }).getByRole("link", { name: "Signatories" }).click();
  await page.getByLabel("Find a name").fill("sohn");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByText("1 found").waitFor();
  await shot(page, "9-search");
  await page.getByRole("link", { name: organisation }).click();
  await page.getByRole("heading", { level: 1, name: organisation }).waitFor();
  await page.getByText("Jürgen Müller, Chair").waitFor();
  assert.match(await page.getByRole("main").innerText(), /confirmed from an email address/);
  await shot(page, "10-signatory");
  assert.ok(!(await page.content()).includes("juergen@"), "the address is nowhere");
  await signer.check();
}
