// The letter in frames of other sites: shown where it may be, and nothing to press for a hostile page. And the list on
// the clipboard.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { openBrowser, picture, sticksOut, violations, visitor } from "./browser.mjs";
import { letter, startServer } from "./server.mjs";

const lines = [
  "kind,name,name_en,acronym,country,website,representative,role",
  "organisation,الجمعية الإنسانية,Humanist Association,JI,EG,,,",
  "organisation,Zentralrat <3 & Söhne,,ZS,DE,,Jana Weiss,Chair",
  "organisation,Österreichische Gesellschaft,,,AT,,,",
  `organisation,${"Donaudampfschifffahrtsgesellschaft".repeat(5)},,,AT,,,`,
];

/** A site of somebody else: a page with whatever frame. */
async function site() {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url, "http://x");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><title>Elsewhere</title><body style="margin:0">
      <iframe id="frame" src="${searchParams.get("src")}" title="A letter" width="${searchParams.get("width") ?? "100%"}" height="900" style="border:0"></iframe>`);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { base: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

let server, browser, friend, stranger;
before(async () => {
  [friend, stranger] = [await site(), await site()];
  server = await startServer({ settings: { UNDERSIGNED_SITE__EMBEDS: friend.base } });
  browser = await openBrowser();
  await server.run("signatures", "import", "--publish", "--letter", "multilateralism", await server.file("list.csv", lines.join("\n")));
});
after(async () => {
  await browser?.close();
  await server?.stop();
  friend?.stop();
  stranger?.stop();
});

/** Opens a page of `site` with this in its frame; the frame's own address and text, if it was let in. */
async function framed(context, site, path, width = "100%") {
  const page = await context.newPage();
  await page.goto(`${site.base}/?width=${encodeURIComponent(width)}&src=${encodeURIComponent(server.base + path)}`);
  const frame = await (await page.locator("#frame").elementHandle()).contentFrame();
  await frame.waitForLoadState();
  return { page, frame, let_in: frame.url().startsWith(server.base) };
}

test("anyone may show the letter, and nobody its forms", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const { page, frame, let_in } = await framed(context, stranger, `${letter}/embed?names=10`);
  assert.ok(let_in, frame.url());
  assert.match(await frame.locator("main").innerText(), /4 organisations/);
  assert.match(await frame.locator("main").innerText(), /Zentralrat <3 & Söhne/);
  await picture(page, "embed-elsewhere");
  const [opened] = await Promise.all([context.waitForEvent("page"), frame.getByRole("link", { name: "Sign the letter" }).click()]);
  await opened.waitForLoadState();
  assert.equal(opened.url(), `${server.base}${letter}/sign`);
  assert.equal(await opened.evaluate(() => globalThis.opener), null);
  for (const path of [letter, `${letter}/sign`, `${letter}/embed?form=on`, `${letter}/copy`, `${letter}/signatories`, "/desk/login", "/my"]) {
    const { page, let_in, frame } = await framed(context, stranger, path);
    assert.ok(!let_in, `${path} was framed: ${frame.url()}`);
    assert.equal(await frame.locator("form").count(), 0, path);
    await page.close();
  }
  // Nor by way of a page that may.
  const nested = `/?src=${encodeURIComponent(`${friend.base}/?src=${encodeURIComponent(`${server.base}${letter}/embed?form=on`)}`)}`;
  const outer = await context.newPage();
  await outer.goto(stranger.base + nested);
  await outer.frameLocator("#frame").locator("#frame").waitFor();
  await outer.waitForLoadState("networkidle");
  assert.ok(!outer.frames().some((frame) => frame.url().startsWith(server.base)), outer.frames().map((frame) => frame.url()).join(" "));
  assert.deepEqual(await context.cookies(), [], "cookies");
  await context.close();
});

test("a named site has the form, and what follows has a window of its own", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const { page, frame, let_in } = await framed(context, friend, `${letter}/embed?form=on&names=2`);
  assert.ok(let_in, frame.url());
  await frame.fill("#organisation", "Ligue laïque");
  await frame.selectOption("#country", "FR");
  await frame.fill("#name", "Camille Lambert");
  await frame.fill("#email", "camille@laicite.example.org");
  await frame.check("#authorised");
  await frame.check("#consent");
  await picture(page, "embed-form");
  const [next] = await Promise.all([context.waitForEvent("page"), frame.getByRole("button", { name: "Sign" }).click()]);
  await next.waitForLoadState();
  assert.equal(new URL(next.url()).pathname, `${letter}/check-mail`);
  await server.linkTo("camille@laicite.example.org", "/confirm/");
  assert.ok(frame.url().includes("/embed"), "the frame stays what it was");
  await context.close();
});

test("narrow and wide, light and dark, without fault", async () => {
  for (const width of [200, 360, 1280]) {
    for (const theme of ["light", "dark"]) {
      const reader = await visitor(browser, server.base, { width, script: true });
      for (const form of ["", "&form=on"]) {
        await reader.page.goto(`${letter}/embed?names=50&theme=${theme}${form}`);
        assert.deepEqual(await sticksOut(reader.page), [], `${width} ${theme}${form}`);
        assert.deepEqual(await violations(reader.page), [], `${width} ${theme}${form}`);
        await picture(reader.page, `embed-${width}-${theme}${form ? "-form" : ""}`);
      }
      await reader.check();
      await reader.context.close();
    }
  }
});

test("the list is copied for word processors and as plain text", async () => {
  const reader = await visitor(browser, server.base);
  await reader.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.base });
  const { page } = reader;
  await page.goto(`${letter}/copy?by=country&people=on`);
  await page.getByRole("button", { name: "Copy the list" }).click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  const read = (type) =>
    page.evaluate(async (type) => {
      const [item] = await navigator.clipboard.read();
      return (await item.getType(type)).text();
    }, type);
  const text = await read("text/plain");
  assert.match(text, /^Austria\n\nÖsterreichische Gesellschaft|^Austria\n\nDonau/);
  assert.ok(text.includes("\n\nGermany\n\nZentralrat <3 & Söhne (ZS)\n    Jana Weiss, Chair\n"), text);
  const html = await read("text/html");
  assert.match(html, /<h3[^>]*>(<bdi[^>]*>)?Germany/);
  assert.ok(!html.includes("<script") && html.includes("Zentralrat &lt;3 &amp; Söhne"), html);
  await reader.check();
  await reader.context.close();
});

test("the page to copy from, in every window", async () => {
  for (const [width, colorScheme, script] of [[360, "light", true], [1280, "dark", true], [360, "dark", false], [1280, "light", false]]) {
    const reader = await visitor(browser, server.base, { width, colorScheme, script });
    await reader.page.goto(`${letter}/copy?by=country&people=on`);
    assert.equal(await reader.page.getByRole("button", { name: "Copy the list" }).count(), script ? 1 : 0);
    assert.match(await reader.page.locator("#list").innerText(), /Zentralrat/);
    if (script) {
      assert.deepEqual(await sticksOut(reader.page), []);
      assert.deepEqual(await violations(reader.page), []);
    }
    await picture(reader.page, `copy-${width}-${colorScheme}`);
    await reader.page.goto(letter);
    await reader.page.locator("#share summary").click();
    await picture(reader.page, `share-${width}-${colorScheme}`);
    await reader.check();
    await reader.context.close();
  }
});
