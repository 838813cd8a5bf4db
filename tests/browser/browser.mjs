// Chromium, and visitors who note what should not happen to them.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./server.mjs";

const places = [process.env.CHROMIUM_BIN, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Pictures are looked at by people; they are no part of any check. */
export const pictures = join(root, "target/browser");
mkdirSync(pictures, { recursive: true });

export function openBrowser() {
  const executablePath = places.find((place) => place && existsSync(place));
  assert.ok(executablePath, "no Chromium: set CHROMIUM_BIN");
  // In a container, as root and with a small /dev/shm, Chromium starts only so.
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

/** Somebody with a browser of their own. `check()` at the end says whether all went as promised. */
export async function visitor(browser, base, { width = 1280, script = true, colorScheme = "light", language = "en-GB" } = {}) {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: width < 600 ? 740 : 900 },
    javaScriptEnabled: script,
    colorScheme,
    // Not `locale`, which no story could change afterwards.
    extraHTTPHeaders: { "accept-language": language },
    // Without it the page may still be gliding to its place while a story measures.
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  const elsewhere = [];
  const complaints = [];
  /** Answers with an error status that a story asks for; the browser writes a line about each. */
  const expected = [];
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== base && protocol !== "data:") elsewhere.push(request.url());
  });
  context.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    if (expected.some((status) => message.text().includes(`status of ${status} `))) return;
    complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  return {
    context,
    page: await context.newPage(),
    expect: (status) => expected.push(status),
    async check({ cookies = false } = {}) {
      assert.deepEqual(elsewhere, [], "requests to other hosts");
      assert.deepEqual(complaints, [], "complaints in the console");
      if (!cookies) assert.deepEqual(await context.cookies(), [], "cookies");
    },
  };
}

export async function picture(page, name) {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds against WCAG 2.2 at levels A and AA, targets of 24 px and its own best practice among it, in words.
 * `enhanced` wants the contrast of AAA; `only` asks for some rules besides that of contrast, and for none of the others.
 */
export async function violations(page, { bestPractice = true, enhanced = false, only } = {}) {
  if (!(await page.evaluate(() => Boolean(globalThis.axe)))) await page.evaluate(axe);
  const contrast = enhanced ? "color-contrast-enhanced" : "color-contrast";
  const options = only
    ? { runOnly: { type: "rule", values: [contrast, ...only] } }
    : {
        runOnly: bestPractice ? [...standards, "best-practice"] : standards,
        rules: { "target-size": { enabled: true }, [contrast]: { enabled: true } },
      };
  const run = (options) => globalThis.axe.run({ ...options, resultTypes: ["violations"] });
  const { violations } = await page.evaluate(run, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}: ${node.any[0]?.message ?? ""}`),
  );
}

/** The elements that make a page wider than its window, and forms that one would have to scroll in. */
export function sticksOut(page) {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const hidden = (form) => getComputedStyle(form).overflowY !== "visible" && form.scrollHeight > form.clientHeight + 1;
    const cut = [...document.forms].filter(hidden).map((form) => `not all of ${form.outerHTML.slice(0, 120)}`);
    if (scrollWidth <= clientWidth) return cut;
    const scrolls = (e) => e && (getComputedStyle(e).overflowX !== "visible" || scrolls(e.parentElement));
    const sticks = ({ left, right }) => right > clientWidth + 1 || left < -1;
    const wide = [...document.body.querySelectorAll("*")].filter((e) => sticks(e.getBoundingClientRect()) && !scrolls(e.parentElement));
    return [...cut, `${scrollWidth} in ${clientWidth}`, ...wide.map((e) => e.outerHTML.slice(0, 120))];
  });
}
