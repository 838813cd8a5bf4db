// Pages gathered on the way, then looked at one after the other: axe finds nothing, nothing sticks out at 360 and 320 px,
// no link is dead.
import assert from "node:assert/strict";
import { picture, sticksOut, violations, visitor } from "./browser.mjs";

/** Width, light, and whether axe looks. The two in which axe does are looked at always, all four by `tests/run --all`. */
const windows = [
  [1280, "light", true],
  [1280, "dark", false],
  [360, "light", false],
  [360, "dark", true],
].filter(([, , ask]) => ask || process.env.EVERY_WINDOW);

export const at = (path) => (page) => page.goto(path);

export function openGallery(browser, server) {
  const states = [];
  const seen = new Set();

  /** Looks at a page in each of the windows; answers what is wrong. */
  async function look(reader, { name, open, bestPractice }) {
    const { page } = reader;
    await open(page);
    const wrong = [];
    for (const [width, colorScheme, ask] of windows) {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      await page.emulateMedia({ colorScheme });
      await picture(page, `${name}-${width}-${colorScheme}`);
      if (ask) wrong.push(...(await violations(page, { bestPractice })));
    }
    wrong.push(...(await sticksOut(page)));
    await page.setViewportSize({ width: 320, height: 600 });
    wrong.push(...(await sticksOut(page)));
    return wrong;
  }

  /** Follows every link of a page that stays on this site; the answers must be good. */
  async function dead(reader) {
    const wrong = [];
    const links = await reader.page.evaluate(() =>
      [...document.querySelectorAll("a[href], link[href]")].map((link) => [link.getAttribute("href"), link.href]),
    );
    for (const [written, href] of links) {
      const url = new URL(href);
      if (url.protocol === "mailto:" || url.protocol === "data:") continue;
      if (written.startsWith("#")) {
        const there = await reader.page.evaluate((id) => Boolean(document.getElementById(id)), written.slice(1));
        if (!there) wrong.push(`${written} is not on the page`);
        continue;
      }
      if (url.origin !== server.base || seen.has(url.href)) continue;
      seen.add(url.href);
      const answer = await reader.context.request.get(url.href);
      if (!answer.ok()) wrong.push(`${url.pathname}${url.search}: ${answer.status()}`);
      else if (url.hash && !(await answer.text()).includes(`id="${decodeURIComponent(url.hash.slice(1))}"`)) {
        wrong.push(`${url.pathname}${url.hash} has no such place`);
      }
    }
    return wrong;
  }

  return {
    /** A page, with how to open it anew in another window. */
    state: (name, open, more = {}) => states.push({ name, open, ...more }),

    /** Goes through the pages gathered so far. */
    async walk() {
      const wrong = [];
      for (const each of states.splice(0)) {
        const reader = await visitor(browser, server.base);
        for (const status of each.statuses ?? []) reader.expect(status);
        if (each.cookies) await reader.context.addCookies(each.cookies);
        const found = [...(await look(reader, each)), ...(await dead(reader))];
        await reader.check({ cookies: Boolean(each.cookies) }).catch((error) => found.push(error.message));
        wrong.push(...found.map((one) => `${each.name}: ${one}`));
        await reader.context.close();
      }
      assert.deepEqual(wrong, []);
    },
  };
}
