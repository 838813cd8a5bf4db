// Pages gathered on the way, then looked at one after the other: axe finds nothing, nothing sticks out at 360 and 320 px
// (which is a window of 1280 at 400 %), no link is dead, no message is missing, in any language.
import assert from "node:assert/strict";
import { picture, sticksOut, violations, visitor } from "./browser.mjs";
import { languages, untranslated } from "./languages.mjs";
import { keep } from "./shelf.mjs";

const every = Boolean(process.env.EVERY_WINDOW);

/** What of a page depends on the width and the light. */
const changing = { only: ["target-size", "scrollable-region-focusable"] };

/** Width, light, and what axe looks for. The two in which it looks are opened always, all four by `tests/run --all`. */
const windows = [
  [1280, "light", {}],
  [1280, "dark"],
  [360, "light"],
  [360, "dark", every ? {} : changing],
].filter(([, , ask]) => ask || every);

/** What a reader may ask of the colours; axe looks at contrast alone. */
const wishes = [
  { contrast: "more", colorScheme: "light" },
  { contrast: "more", colorScheme: "dark" },
  { forcedColors: "active", colorScheme: "light" },
  { forcedColors: "active", colorScheme: "dark" },
].filter(() => every);
const nothingWished = { contrast: null, forcedColors: null, colorScheme: "light" };

export const at = (path) => (page) => page.goto(path);

/** A page or mail for reading or signing has the contrast of AAA, a page of the desk that of AA. */
const isPublic = (page) => !page.url().includes("/desk");

export function openGallery(browser, server) {
  const states = [];
  const seen = new Set();
  let mails = 0;

  const resize = (page, width) => page.setViewportSize({ width, height: width < 600 ? 740 : 900 });

  /** Looks at a page in each of the windows; answers what is wrong. */
  async function look({ page }, { name, bestPractice }) {
    const wrong = [];
    const enhanced = isPublic(page);
    for (const [width, colorScheme, ask] of windows) {
      await resize(page, width);
      await page.emulateMedia({ colorScheme });
      await picture(page, `${name}-${width}-${colorScheme}`);
      if (ask) wrong.push(...(await violations(page, { bestPractice, enhanced, ...ask })));
    }
    for (const wish of wishes) {
      await page.emulateMedia({ ...nothingWished, ...wish });
      const found = await violations(page, { only: [], enhanced });
      wrong.push(...found.map((one) => `${JSON.stringify(wish)}: ${one}`));
    }
    await page.emulateMedia(nothingWished);
    wrong.push(...(await untranslated(page)), ...(await narrow(page)));
    return wrong;
  }

  async function narrow(page) {
    const wrong = [];
    for (const width of [360, 320]) {
      await resize(page, width);
      wrong.push(...(await sticksOut(page)));
    }
    return wrong;
  }

  /** The same page in another language. What was a POST is sent again: whoever would change something twice may not be here. */
  async function lookIn(language, { page, context }, { name, bestPractice }) {
    const wrong = [];
    await context.setExtraHTTPHeaders({ "accept-language": language });
    const answer = await page.reload();
    const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
    if (lang !== language || dir !== (language === "ar" ? "rtl" : "ltr")) wrong.push(`is in “${lang}”, ${dir}`);
    keep(`${name}.${language}`, await answer.text());
    await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    wrong.push(...(await untranslated(page)), ...(await narrow(page)));
    await resize(page, 360);
    await picture(page, `${name}-360-${language}`);
    for (const colorScheme of every ? ["dark", "light"] : ["light"]) {
      await page.emulateMedia({ colorScheme });
      wrong.push(...(await violations(page, { bestPractice, enhanced: isPublic(page) })));
    }
    return wrong.map((one) => `in ${language}: ${one}`);
  }

  /** Follows every link of a page that stays on this site; the answers must be good. */
  async function dead(reader, { statuses = [] }) {
    const wrong = [];
    const here = new URL(reader.page.url()).pathname;
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
      // The same page in another language is as wrong as this one.
      if (url.pathname === here && statuses.includes(answer.status())) continue;
      if (!answer.ok()) wrong.push(`${url.pathname}${url.search}: ${answer.status()}`);
      else if (url.hash && !(await answer.text()).includes(`id="${decodeURIComponent(url.hash.slice(1))}"`)) {
        wrong.push(`${url.pathname}${url.hash} has no such place`);
      }
    }
    return wrong;
  }

  /** Opens a page, keeps its HTML, and looks at all that is to be looked at. */
  async function visit(reader, each) {
    let answer;
    reader.page.on("response", (one) => {
      if (one.request().isNavigationRequest() && one.frame() === reader.page.mainFrame()) answer = one;
    });
    await each.open(reader.page);
    // A mail has no address: it is shown, and not opened.
    const path = answer && new URL(answer.url()).pathname;
    if (answer) keep(each.name, await answer.text(), path);
    const found = [...(await look(reader, each)), ...(await dead(reader, each))];
    if (answer && !(each.statuses ?? [200]).includes(answer.status())) found.push(`answered ${answer.status()}`);
    if (!answer || each.language) return found;
    for (const language of languages.filter((one) => one !== "en")) found.push(...(await lookIn(language, reader, each)));
    return found;
  }

  return {
    /** A page, with how to open it anew in another window. `language`: its address says in which language it is. */
    state: (name, open, more = {}) => states.push({ name, open, ...more }),

    /** Goes through the pages gathered so far. */
    async walk() {
      const wrong = [];
      for (const each of states.splice(0)) {
        const reader = await visitor(browser, server.base);
        for (const status of each.statuses ?? []) reader.expect(status);
        if (each.cookies) await reader.context.addCookies(each.cookies);
        const found = await visit(reader, each).catch((error) => [error.message]);
        await reader.check({ cookies: Boolean(each.cookies) }).catch((error) => found.push(error.message));
        wrong.push(...found.map((one) => `${each.name}: ${one}`));
        await reader.context.close();
      }
      const written = await server.mails();
      for (const mail of written.slice(mails)) keep("mail", mail.html);
      mails = written.length;
      assert.ok(wrong.length === 0, `\n${wrong.join("\n")}`);
    },
  };
}
