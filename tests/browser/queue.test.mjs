// The queue by keyboard: two hundred entries, one key each, and what the server takes for one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser, picture, sticksOut, violations, visitor } from "./browser.mjs";
import { firstModerator, signAndConfirm } from "./people.mjs";
import { startServer } from "./server.mjs";

const QUEUE = "/desk/queue?letter=multilateralism";
const syllables = ["ba", "ke", "di", "fo", "gu", "la", "me", "ni", "po", "ru"];
const made = (number) => String(number + 100).replace(/\d/g, (digit) => syllables[digit]);

/** So many entries that wait, brought by the letter's host. */
async function fill(server, count) {
  const lines = Array.from({ length: count }, (_, number) => `organisation,Club ${made(number)},NO`);
  const file = await server.file("waiting.csv", ["kind,name,country", ...lines].join("\n"));
  await server.run("signatures", "import", "--letter", "multilateralism", file);
}

async function withDesk(how, count, story) {
  const server = await startServer();
  const browser = await openBrowser();
  try {
    await fill(server, count);
    const moderator = await firstModerator(browser, server, how);
    await story(moderator.page, { server, browser, moderator });
    await moderator.check({ cookies: true });
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Presses keys; waits for the page that the last of them leads to, and says what the server took for it. */
async function keys(page, ...pressed) {
  const last = pressed.pop();
  for (const key of pressed) await page.keyboard.press(key);
  const [answer] = await Promise.all([
    page.waitForEvent("response", (response) => response.request().isNavigationRequest() && response.status() < 300),
    page.keyboard.press(last),
  ]);
  await answer.finished();
  await page.waitForLoadState("domcontentloaded");
  let took = 0;
  for (let request = answer.request(); request; request = request.redirectedFrom()) {
    const { requestStart, responseStart } = request.timing();
    took += responseStart - requestStart;
  }
  return took;
}

const waiting = async (page) => Number((await page.locator(".desk-nav .count").first().textContent()).replace(/\D/g, ""));
const name = (page) => page.locator("#entry-name").textContent();

test("two hundred entries are cleared with one key each", async () => {
  await withDesk({}, 200, async (page) => {
    await page.goto(QUEUE);
    const times = [];
    for (let number = 0; (await waiting(page)) > 0; number += 1) {
      assert.ok(number < 200, "each press clears one");
      if (number % 10 === 3) times.push(await keys(page, "h"));
      else if (number % 10 === 6) times.push(await keys(page, "5", "r"));
      else times.push(await keys(page, "p"));
    }
    assert.equal(times.length, 200);
    times.sort((one, other) => one - other);
    const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
    console.log(`the server's time for an entry, decision and next page: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`);
    await page.getByRole("heading", { name: "No entry is in this list." }).or(page.getByRole("heading", { name: "Nothing waits." })).waitFor();
    await page.goto(`${QUEUE}&waits_for=aside`);
    assert.equal(await page.locator(".waiting li").count(), 20, "what was held is set aside");
  });
});

for (const width of [360, 1280]) {
  test(`every key at ${width} px`, async () => {
    await withDesk({ width }, 6, async (page, { moderator }) => {
      await page.goto(QUEUE);
      assert.deepEqual(await sticksOut(page), []);
      await picture(page, `queue-${width}`);
      const first = await name(page);
      await keys(page, "j");
      assert.notEqual(await name(page), first, "J is the next entry");
      assert.deepEqual(await sticksOut(page), []);
      assert.deepEqual(await violations(page), []);
      await picture(page, `queue-one-${width}`);
      await keys(page, "k");
      assert.equal(await name(page), first, "K is the one before");
      await keys(page, "p");
      await page.locator(".done", { hasText: "is published" }).waitFor();
      assert.notEqual(await name(page), first, "the next one is open");
      await keys(page, "u");
      assert.equal(await name(page), first, "undone, it is open again");

      // Keys are letters where somebody writes, and nothing with a modifier.
      await page.keyboard.press("n");
      await page.keyboard.type("phone? p");
      assert.equal(await page.locator("#note").inputValue(), "phone? p");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+p");
      await page.keyboard.press("Shift+P");
      assert.equal(await waiting(page), 6, "nothing was decided");
      await keys(page, "h");
      await page.locator(".done", { hasText: "is set aside" }).waitFor();
      await page.goto(`${QUEUE}&waits_for=aside`);
      await page.getByText("phone? p").waitFor();
      await keys(page, "h");
      await page.goto(QUEUE);
      assert.equal(await waiting(page), 6, "taken up again");

      // A rejection wants a reason first.
      await page.keyboard.press("r");
      assert.equal(await page.evaluate(() => document.activeElement.id), "reason");
      await page.keyboard.press("Escape");
      await keys(page, "1", "r");
      await page.locator(".done", { hasText: "is rejected" }).waitFor();

      // The list of keys, and the switch that turns them off.
      await page.keyboard.press("?");
      const list = page.getByRole("dialog", { name: "Keys" });
      await list.waitFor();
      await page.keyboard.press("p");
      assert.deepEqual(await violations(page), []);
      await picture(page, `queue-keys-${width}`);
      await page.keyboard.press("Escape");
      await list.waitFor({ state: "hidden" });
      if (width < 600) await keys(page, "l");
      await page.keyboard.press("/");
      assert.equal(await page.evaluate(() => document.activeElement.id), "queue-q");
      await page.keyboard.press("Escape");
      const left = await waiting(page);
      await page.getByLabel("Single keys").uncheck();
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press("p");
      await page.reload();
      await page.keyboard.press("p");
      assert.equal(await waiting(page), left, "off means off, on every page");
      assert.equal(await page.locator("[aria-keyshortcuts]").count(), 0);
      await page.getByLabel("Single keys").check();

      // Many at once, and the report.
      await page.goto(`${QUEUE}&order=age`);
      await page.locator("#bulk-heading").click();
      await page.getByLabel("Tick all on this page").check();
      await page.locator(".waiting input[name=row]").first().uncheck();
      assert.deepEqual(await violations(page), []);
      await picture(page, `queue-bulk-${width}`);
      await page.getByRole("button", { name: "Publish them" }).click();
      await page.getByRole("heading", { level: 1, name: "4 entries were published." }).waitFor();
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await sticksOut(page), []);
      await picture(page, `bulk-${width}`);
      await keys(page, "u");
      await page.getByRole("heading", { level: 1, name: "4 decisions were undone." }).waitFor();
      await page.goto(`${QUEUE}&reason=review-first&only=on`);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await sticksOut(page), []);
      await picture(page, `queue-filter-${width}`);
      moderator.expect(422);
    });
  });
}

// Whoever was brought by the host has no contact whom one could ask; these have signed by themselves.
for (const width of [360, 1280]) {
  test(`the key that asks the signer at ${width} px`, async () => {
    await withDesk({ width }, 1, async (page, { server, browser }) => {
      const signer = await visitor(browser, server.base);
      for (const [organisation, website] of [["Ligue de Bretagne", "bretagne.example"], ["Union de Provence", ""]]) {
        const email = `${organisation.split(" ").pop().toLowerCase()}@gmail.com`;
        await signAndConfirm(signer.page, server, { organisation, email, website });
      }
      await signer.check();
      await page.goto(`${QUEUE}&order=newest`);
      assert.equal((await name(page)).trim(), "Union de Provence");
      // It names no website: the key leads to the field for the domain, and types nothing into it.
      await page.keyboard.press("a");
      assert.equal(await page.evaluate(() => document.activeElement.id), "more-domain");
      assert.equal(await page.locator("#more-domain").inputValue(), "");
      await page.keyboard.type("provence.example");
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await sticksOut(page), []);
      await picture(page, `queue-ask-where-${width}`);
      await keys(page, "Enter");
      await page.locator(".done", { hasText: "Union de Provence" }).waitFor();
      assert.equal((await name(page)).trim(), "Ligue de Bretagne", "the next one is open");
      // Its own domain is known: one key asks.
      await keys(page, "a");
      await page.locator(".done", { hasText: "Ligue de Bretagne" }).waitFor();
      assert.deepEqual(await violations(page), []);
      await picture(page, `queue-asked-${width}`);
      for (const address of ["provence@gmail.com", "bretagne@gmail.com"]) await server.linkTo(address, "/ask/");
      // One that was imported has nobody to ask: the key does nothing there.
      await page.goto(`${QUEUE}&order=age`);
      const imported = await name(page);
      assert.match(imported, /^Club /);
      await page.keyboard.press("a");
      assert.equal(await name(page), imported);
      assert.equal(await page.getByText("An address is asked for").count(), 0);
    });
  });
}

test("without a script every button is there", async () => {
  await withDesk({ script: false }, 4, async (page) => {
    await page.goto(QUEUE);
    assert.equal(await page.locator("#desk-keys").isVisible(), false, "nothing speaks of keys");
    await page.getByRole("button", { name: "Next entry" }).click();
    await page.getByRole("button", { name: "Hold", exact: true }).click();
    await page.locator(".done", { hasText: "is set aside" }).waitFor();
    await page.getByText("Note for colleagues", { exact: true }).click();
    await page.locator("#note").fill("seen");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.locator(".done", { hasText: "is published" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("seen", { exact: true }).waitFor();
    await page.locator(".waiting input[name=row]").first().check();
    await page.locator("#bulk-heading").click();
    await page.getByRole("button", { name: "Set them aside" }).click();
    await page.getByRole("heading", { level: 1, name: "1 entry was set aside." }).waitFor();
  });
});
