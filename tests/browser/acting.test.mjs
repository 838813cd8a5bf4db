// Finding who represents a reader, and writing to them: nothing of a letter leaves the browser.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { letter, startServer, until } from "./server.mjs";

const file = (name) => fileURLToPath(new URL(`../suite/offices/${name}`, import.meta.url));
const council = file("council.csv");

let browser, server, state, walk;
before(async () => {
  browser = await openBrowser();
  server = await startServer({ languages });
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

/**
 * Every request of a reader, whatever began it, as one text: where it went, its headers, its body. What another program
 * of the reader is given, to call or to write a mail, goes nowhere by that.
 */
function traffic(reader) {
  const sent = [];
  reader.context.on("request", (request) => {
    if (/^(tel|mailto):/.test(request.url())) return;
    const at = sent.push("") - 1;
    const about = [request.method(), request.url(), request.postData() ?? "", JSON.stringify(request.headers())];
    sent[at] = about.join("\n");
  });
  return sent;
}

test("a letter is filled in while one types, and nothing of it leaves the browser", async () => {
  const reader = await visitor(browser, server.base);
  const { page, context } = reader;
  // Other sites are not there; what would be asked of them is seen all the same.
  await context.route((url) => url.origin !== server.base, (route) => route.abort());
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.base });
  await page.addInitScript(() => (globalThis.print = () => (globalThis.printed = true)));
  const sent = traffic(reader);
  const words = ["Quillfeather", "Zanzibarville", "walruses", "Ostrich"];
  const heard = (text) => words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

  await page.goto(`${letter}/act`);
  await page.getByLabel("ZIP code", { exact: true }).fill("90001");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByText("Nothing of what you write leaves this device.").waitFor();
  const papers = page.locator(".written");
  assert.equal(await papers.count(), 3);
  assert.equal(await page.getByRole("button", { name: "Fill in the letters" }).isVisible(), false);

  // Typed: in every letter at once, the rest stays a gap.
  await page.getByLabel("Your full name").pressSequentially("Ostrich Quillfeather");
  for (const paper of await papers.all()) {
    const text = await paper.innerText();
    assert.match(text, /Sincerely,\n\nOstrich Quillfeather\n\[your city\], California 90001/);
    assert.deepEqual(await paper.locator("mark").allInnerTexts(), ["[your city]", "[your city]"]);
  }
  await page.getByLabel("Your city").fill("Zanzibarville");
  assert.equal(await page.locator("#letters mark").count(), 0);
  assert.match(await papers.nth(2).innerText(), /^Representative Dora Dogwood\n[^]*Dear Representative Dogwood,/);
  const body = page.locator("textarea#body");
  await body.fill(`{salutation}\n\nMauve walruses {frist}`);
  await page.getByRole("alert").filter({ hasText: "There is no field called frist." }).waitFor();
  assert.match(await papers.first().innerText(), /I am your constituent in Zanzibarville/);
  await body.fill(`{salutation}\n\nMauve walruses.\n\n{name`);
  await page.getByRole("alert").filter({ hasText: "A brace stands alone." }).waitFor();
  await body.fill(`{salutation}\n\nMauve walruses.\n\n{name}`);
  assert.equal(await page.getByRole("alert").count(), 0);
  assert.match(await papers.first().innerText(), /Dear Senator Alder,\n\nMauve walruses\.\n\nOstrich Quillfeather$/);
  // Enter sends nothing.
  await page.getByLabel("Your city").press("Enter");

  // Copied, as it is; said on the telephone; printed; sent.
  const first = page.locator(".to").first();
  await first.getByRole("button", { name: "Copy the letter" }).click();
  await first.getByText("Copied. You can paste it now.").waitFor();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  assert.equal(await clipboard(), "Dear Senator Alder,\n\nMauve walruses.\n\nOstrich Quillfeather");
  await first.getByRole("button", { name: "Copy the post" }).click();
  await first.getByText("Copied. You can paste it now.").nth(1).waitFor();
  assert.match(await clipboard(), /^Senator Alder, the United States/);
  assert.match(await first.innerText(), /Hello, my name is Ostrich Quillfeather\. I live in Zanzibarville, California, ZIP code 90001/);
  await page.getByRole("button", { name: "Print the letters" }).click();
  assert.equal(await page.evaluate(() => globalThis.printed), true);
  await page.getByRole("button", { name: "Copy the message" }).click();
  const mail = page.locator(".friends").getByRole("link", { name: "Send it by email" });
  assert.ok(decodeURIComponent(await mail.getAttribute("href")).endsWith("Ostrich Quillfeather"));
  // What leads out of the page comes last: another window in front takes the clicks.
  await mail.click();
  await first.getByRole("link", { name: "202-555-0101" }).click();
  const opened = context.waitForEvent("page");
  await first.getByRole("link", { name: "Open the contact form" }).click();
  await opened;
  await until("all ways counted", () => sent.filter((one) => one.includes("/act/count")).length === 6);
  // Whatever begins on the way out of a page.
  await page.goto(letter);

  const counted = sent.filter((one) => one.includes("/act/count"));
  const bodies = counted.map((one) => one.split("\n")[2]).sort();
  assert.deepEqual(bodies, ["copy", "form", "forward", "phone", "print", "social"].map((way) => `way=${way}`));
  for (const one of counted) assert.ok(!one.includes("90001") && !/cookie/i.test(one), one);
  // The ZIP code went out once, to be looked up; what was written never.
  assert.ok(sent.length > 10);
  for (const one of sent) assert.deepEqual(heard(one), [], one);
  const looked = sent.filter((one) => one.includes("90001"));
  assert.deepEqual(looked.map((one) => one.split("\n")[1].replace(server.base, "")), [`${letter}/act?zip=90001&state=`]);
  const outside = sent.filter((one) => !one.split("\n")[1].startsWith(server.base));
  assert.deepEqual([...new Set(outside.map((one) => one.split("\n")[1]))], ["https://alder.senate.example/contact"]);
  assert.ok(!/referer/i.test(outside[0]), outside[0]);
  const log = server.log();
  assert.ok(log.includes("/act"), "requests are logged");
  assert.deepEqual(heard(log), []);
  assert.ok(!log.includes("90001"), "no line of the log names what was looked up");
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie, history.state]));
  assert.equal(stored, '[{},{},"",null]');
  assert.deepEqual(await context.cookies(), []);
  await context.close();
});

test("a letter that is too long for a mail is copied into it", async () => {
  const reader = await visitor(browser, server.base);
  const { page } = reader;
  await server.run("offices", "import", council);
  await server.changeLetter((settings) => settings.replace('offices = "US"', 'offices = "NO"'));
  await page.goto(`${letter}/act?district=OSL-1`);
  const mail = page.locator(".to").getByRole("link", { name: "Write an email" });
  const long = page.getByText("The letter is too long to go into the email by itself");
  assert.equal(await long.isVisible(), false);
  await page.locator("textarea#body").fill("{salutation}\n\nStay.");
  assert.match(await mail.getAttribute("href"), /^mailto:nora@storting\.example\.org\?subject=[^&]+&body=Kj%C3%A6re%20Nora/);
  await page.locator("textarea#body").fill("{salutation} It is long. ".repeat(80));
  assert.equal(await long.isVisible(), true);
  assert.ok(!(await mail.getAttribute("href")).includes("body="));
  await server.changeLetter((settings) => settings.replace('offices = "NO"', 'offices = "US"'));
  await reader.check();
  await reader.context.close();
});

test("without JavaScript the letters are filled in on the button", async () => {
  const reader = await visitor(browser, server.base, { script: false, width: 360 });
  const { page } = reader;
  reader.expect(422);
  const sent = traffic(reader);
  await page.goto(`${letter}/act?zip=90001`);
  await page.getByText("It is neither kept nor logged.").waitFor();
  await page.getByLabel("Your full name").fill("Ostrich Quillfeather");
  await page.locator("textarea#body").fill("{salutation}\n\nMauve walruses {frist}");
  await page.getByRole("button", { name: "Fill in the letters" }).click();
  await page.getByRole("link", { name: "There is no field called frist." }).click();
  assert.equal(await page.getByLabel("Your full name").inputValue(), "Ostrich Quillfeather");
  await page.locator("textarea#body").fill("{salutation}\n\nMauve walruses. {city}\n\n{name}");
  await page.getByRole("button", { name: "Fill in the letters" }).click();
  await page.locator("#letters").waitFor();
  const papers = await page.locator(".written").allInnerTexts();
  assert.equal(papers.length, 3);
  assert.match(papers[0], /Dear Senator Alder,\n\nMauve walruses\. \[your city\]\n\nOstrich Quillfeather$/);
  assert.equal(await page.getByRole("button", { name: "Copy the letter" }).count(), 0);
  // In a body, and in no address.
  for (const one of sent) assert.ok(!/quillfeather|walruses/i.test(one.split("\n")[1]), one);
  assert.ok(sent.some((one) => one.split("\n")[2].includes("Quillfeather")), "what is sent is seen here");
  assert.ok(!/quillfeather|walruses|90001/i.test(server.log()));
  await reader.check();
  await reader.context.close();
});

test("each letter is printed on a page of its own, and nothing besides", async () => {
  const reader = await visitor(browser, server.base);
  const { page } = reader;
  await page.goto(`${letter}/act?zip=90001`);
  await page.getByLabel("Your full name").fill("Ann Example");
  const pages = (await page.pdf()).toString("latin1").match(/\/Type\s*\/Page\b/g);
  assert.equal(pages.length, 3);
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("main").innerText();
  for (const words of ["Dear Senator Alder,", "1 Alder Office Building", "Ann Example", "[your city]"]) assert.ok(shown.includes(words), words);
  for (const words of ["Copy the letter", "202-555", "Step", "Take action", "Tell friends"]) assert.ok(!shown.includes(words), words);
  await reader.check();
  await reader.context.close();
});

/** Sent as it is without a script. */
const send = (page) =>
  Promise.all([page.waitForNavigation(), page.evaluate(() => HTMLFormElement.prototype.submit.call(document.getElementById("write")))]);

test("the pages of the finder", async () => {
  const act = `${letter}/act`;
  state("act-finder", at(act));
  state("act-found", at(`${act}?zip=89001`));
  state("act-parts", at(`${act}?state=CA`));
  state("act-unknown", at(`${act}?zip=96910&state=GU`));
  state("act-over", at(`${act}?district=AK-AL`));
  state("act-write", at(`${act}?zip=90001`));
  state("act-filled", async (page) => {
    await page.goto(`${act}?zip=90001`);
    await page.getByLabel("Your full name").fill("Zoë Müller");
    await send(page);
  });
  const wrong = async (page) => {
    await page.goto(`${act}?zip=90001`);
    await page.locator("textarea#body").fill("Dear {nmae}");
    await send(page);
  };
  state("act-wrong", wrong, { statuses: [422] });
  await walk();
});
