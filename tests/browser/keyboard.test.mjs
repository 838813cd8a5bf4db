// Nothing but the keyboard: the way to the content, the form, its mistakes, and on.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { letter, startServer } from "./server.mjs";

test("an organisation signs with the keyboard alone", async () => {
  const server = await startServer();
  const browser = await openBrowser();
  try {
    const signer = await visitor(browser, server.base);
    const { page } = signer;
    const press = (key) => page.keyboard.press(key);
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          id: element.id,
          text: element.innerText,
          href: element.getAttribute("href"),
          role: element.getAttribute("role"),
          seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
          inWindow: element.getBoundingClientRect().bottom > 0 && element.getBoundingClientRect().top < innerHeight,
        };
      });
    /** Tabs on until `wanted`; whatever has the focus on the way is seen to have it. */
    const tabTo = async (what, wanted) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await press("Tab");
        const at = await focused();
        assert.ok(at.seen, `the focus is seen at ${at.text || at.id}`);
        assert.ok(at.inWindow, `the focus is in the window at ${at.text || at.id}`);
        if (wanted(at)) return;
      }
      assert.fail(`${what} cannot be reached`);
    };
    const field = (id) => tabTo(id, (at) => at.id === id);
    const submit = async () => {
      await tabTo("the button", (at) => at.text === "Sign");
      await Promise.all([page.waitForNavigation(), press("Enter")]);
    };

    await page.goto(letter);
    await press("Tab");
    assert.equal((await focused()).href, "#main", "the skip link is first");
    assert.ok((await focused()).inWindow, "and comes into view");
    await press("Enter");
    await tabTo("a link in the letter", (at) => at.href === `${letter}/versions` || at.href === `${letter}/sign`);
    assert.ok(
      await page.evaluate(() => document.querySelector("main").contains(document.activeElement)),
      "the skip link leads past the header",
    );
    await tabTo("the way to sign", (at) => at.href === `${letter}/sign`);
    await Promise.all([page.waitForNavigation(), press("Enter")]);

    await field("organisation");
    await page.keyboard.type("Keyboard Society");
    signer.expect(422);
    await submit();
    assert.equal((await focused()).role, "alert", "the mistakes have the focus");
    await tabTo("the mistake with the country", (at) => at.href === "#country");
    await press("Enter");
    assert.equal((await focused()).id, "country", "a mistake leads into its field");
    await page.keyboard.type("Norw");
    assert.equal(await page.locator("#country").inputValue(), "NO");
    await field("name");
    await page.keyboard.type("Kari Nordmann");
    await field("email");
    await page.keyboard.type("kari@example.org");
    await field("authorised");
    await press("Space");
    await field("consent");
    await press("Space");
    await submit();
    assert.equal(new URL(page.url()).pathname, `${letter}/check-mail`);

    // With the code instead of the link.
    const mail = await server.mailTo("kari@example.org");
    await field("email");
    await page.keyboard.type("kari@example.org");
    await field("code");
    await page.keyboard.type(mail.text.match(/^ *(\d{4} \d{4})$/m)[1]);
    await Promise.all([page.waitForNavigation(), press("Enter")]);
    await page.getByRole("heading", { name: "The signature is confirmed" }).waitFor();
    await signer.check();
  } finally {
    await browser.close();
    await server.stop();
  }
});
