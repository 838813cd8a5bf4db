// Signing, confirming and moderating in Arabic: the same way, mirrored.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, sticksOut, visitor } from "./browser.mjs";
import { letter, startServer } from "./server.mjs";

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

for (const { title, width, script } of [
  { title: "at 360 px", width: 360, script: true },
  { title: "at 1280 px without JavaScript", width: 1280, script: false },
]) {
  test(`an organisation signs and is published in Arabic, ${title}`, async () => {
    const server = await startServer({ languages: ["en", "ar"] });
    try {
      await signInArabic(server, { width, script, language: "ar" });
    } finally {
      await server.stop();
    }
  });
}

async function signInArabic(server, how) {
  const signer = await visitor(browser, server.base, how);
  const { page } = signer;
  const looks = async (page, name) => {
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl", name);
    await picture(page, `right-${how.width}-${name}`);
    if (how.script) assert.deepEqual(await sticksOut(page), [], name);
  };
  const organisation = "الجمعية العلمانية (Secular 2024)";
  await page.goto(`${letter}/sign`);
  await page.fill("#organisation", organisation);
  signer.expect(422);
  await page.click("form.paper button");
  await page.getByRole("alert").waitFor();
  await looks(page, "mistakes");
  // The bar beside a mistake is at the side where reading begins, and what is written from the left is written so.
  const bar = await page.locator(".field.wrong").first().evaluate((field) => getComputedStyle(field).borderRightWidth);
  assert.notEqual(bar, "0px");
  await page.fill("#website", "secular.example");
  await page.selectOption("#country", "LB");
  await page.fill("#name", "ليلى حداد");
  await page.fill("#role", "رئيسة");
  await page.fill("#email", "layla@secular.example");
  for (const box of ["#authorised", "#consent", "#print_name"]) await page.check(box);
  await page.click("form.paper button");
  await page.waitForURL(`**${letter}/check-mail`);
  await looks(page, "check-mail");

  const mail = await server.mailTo("layla@secular.example");
  assert.match(mail.html, /<html[^>]* dir="rtl"/);
  const link = mail.text.match(/http:\S+\/confirm\/\S+/)[0];
  await page.goto(link);
  await page.getByText(organisation).waitFor();
  await looks(page, "confirm");
  await Promise.all([page.waitForEvent("framenavigated"), page.click("form.paper:not(.aside) button")]);
  await page.waitForLoadState();
  assert.equal(await page.locator("form.paper:not(.aside) button").count(), 0, "there is nothing left to confirm");
  await looks(page, "confirmed");
  await signer.check();

  const moderator = await visitor(browser, server.base, how);
  const desk = moderator.page;
  await desk.goto(server.setupLink);
  for (const [field, value] of [["name", "Mara"], ["email", "mara@example.org"], ["password", "a long enough password"], ["password_again", "a long enough password"]]) {
    await desk.fill(`#${field}`, value);
  }
  await desk.click("form.narrow button");
  await desk.waitForURL("**/desk**");
  await desk.goto("/desk/queue");
  await desk.locator("#entry-name", { hasText: organisation }).waitFor();
  await looks(desk, "queue");
  await desk.locator('[formaction$="/publish"]').click();
  await desk.getByRole("status").first().waitFor();
  await looks(desk, "published");
  await moderator.check({ cookies: true });

  await page.goto(letter);
  assert.deepEqual(await page.locator(".names li a > bdi:first-child").allInnerTexts(), [organisation]);
  await page.getByText("ليلى حداد").waitFor();
  await looks(page, "letter");
  await signer.check();
}
