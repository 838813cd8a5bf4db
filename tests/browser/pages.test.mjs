// Every page there is: axe finds nothing, nothing sticks out at 360 and 320 px, no link is dead.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, sticksOut, violations, visitor } from "./browser.mjs";
import { letter, startServer } from "./server.mjs";

const others = [
  "kind,name,name_en,acronym,country,website,representative,role",
  "organisation,Zentralrat der Konfessionsfreien,Central Council of Non-denominationals,ZKF,DE,konfessionsfrei.de,Philipp Möller,Vorsitzender",
  "organisation,الجمعية العلمانية,Secular Society,,LB,,,",
  "organisation,האגודה החילונית,Secular Association,,IL,,,",
  "organisation,世界人文主义者协会,World Humanist Association,,CN,,,",
  `organisation,${"Donaudampfschifffahrtsgesellschaft".repeat(5)},,,AT,,,`,
  "organisation,Humanists International,,HI,international,humanists.international,,",
  "organisation,Ελληνική Ένωση Ουμανιστών,Humanist Union of Greece,HUG,GR,,,",
  "organisation,3 Bridges Society,,,GB,,,",
  "organisation,Österreichische Gesellschaft,,,AT,,,",
];

let server, browser;
before(async () => {
  server = await startServer();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The pages gathered on the way, each with how to open it anew in another window. */
const states = [];
const state = (name, open, more = {}) => states.push({ name, open, ...more });
const at = (path) => (page) => page.goto(path);

async function sign(page, { organisation, email, website }) {
  await page.goto(`${letter}/sign`);
  await page.fill("#organisation", organisation);
  await page.fill("#website", website);
  await page.selectOption("#country", "FR");
  await page.fill("#name", "Camille Dupont");
  await page.fill("#role", "Présidente");
  await page.fill("#email", email);
  for (const box of ["#authorised", "#consent", "#print_name"]) await page.check(box);
  await page.click("form.paper button");
  await page.waitForURL(`**${letter}/check-mail`);
  return (await server.mailTo(email)).text.match(/http:\S+\/confirm\/\S+/)[0];
}

const withErrors = async (page) => {
  await page.goto(`${letter}/sign`);
  await page.fill("#organisation", "https://example.org/");
  await page.fill("#email", "nobody");
  await page.click("form.paper button");
};

const wrongCode = async (page) => {
  await page.goto(`${letter}/check-mail`);
  await page.fill("#email", "camille@laicite.example.org");
  await page.fill("#code", "1");
  await page.click("form.paper button");
};

/** Looks at a page in each window and each light; answers what is wrong. */
async function look(reader, { name, open, bestPractice }) {
  const { page } = reader;
  await open(page);
  const wrong = [];
  for (const [width, colorScheme, ask] of [
    [1280, "light", true],
    [1280, "dark", false],
    [360, "light", false],
    [360, "dark", true],
  ]) {
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

const seen = new Set();

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

/** Goes through the pages gathered so far. */
async function walk() {
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
}

test("before anyone has signed", async () => {
  state("letter-empty", at(letter));
  state("signatories-empty", at(`${letter}/signatories`));
  state("ledger-empty", at(`${letter}/ledger`));
  state("sign", at(`${letter}/sign`));
  state("sign-errors", withErrors, { statuses: [422] });
  state("check-mail", at(`${letter}/check-mail`));
  state("check-mail-errors", wrongCode, { statuses: [422] });
  state("versions", at(`${letter}/versions`));
  state("version", at(`${letter}/versions/1`));
  state("privacy", at(`${letter}/privacy`));
  state("error", at("/nothing-here"), { statuses: [404] });
  state("error-below-letter", at(`${letter}/nothing-here`), { statuses: [404] });
  state("confirm-expired", at("/confirm/garbled"), { statuses: [404, 410] });
  state("login", at("/desk/login"));
  state("setup", at(server.setupLink));
  state("setup-gone", at("/desk/setup/garbled"), { statuses: [404, 410] });
  await walk();
});

test("while a signature waits, and after", async () => {
  const signer = await visitor(browser, server.base);
  const { page } = signer;
  const link = await sign(page, { organisation: "Ligue laïque", email: "camille@laicite.example.org", website: "laicite.example.org" });
  const waiting = await sign(page, { organisation: "Cercle des libres penseurs", email: "camille@gmail.com", website: "libre.example.org" });
  state("confirm", at(waiting));
  const [mail] = await server.mails();
  state("mail", (page) => page.setContent(mail.html), { bestPractice: false });
  await walk();
  for (const each of [link, waiting]) {
    await page.goto(each);
    await page.getByRole("button", { name: "Confirm the signature" }).click();
  }
  const again = async (page) => {
    await page.goto(link);
    const button = page.getByRole("button", { name: "Confirm the signature" });
    if (await button.count()) await button.click();
  };
  state("confirmed", again);
  await signer.check();

  const moderator = await visitor(browser, server.base);
  const desk = moderator.page;
  await desk.goto(server.setupLink);
  await desk.fill("#name", "Mara Moderator");
  await desk.fill("#email", "mara@example.org");
  await desk.fill("#password", "a long enough password");
  await desk.fill("#password_again", "a long enough password");
  await desk.click("form.narrow button");
  const cookies = await moderator.context.cookies();
  state("desk-after-setup", at("/desk"), { cookies });
  state("queue", at("/desk/queue"), { cookies });
  state("published-empty", at("/desk/published"), { cookies });
  await desk.goto("/desk/queue");
  const signature = await desk.locator("#decide form").first().getAttribute("action");
  state("signature", at(signature.replace(/\/publish$/, "")), { cookies });
  await walk();
  await desk.goto("/desk/queue");
  await desk.getByRole("button", { name: "Publish" }).click();
  await desk.getByRole("status").waitFor();
  await picture(desk, "queue-done");
  await desk.goto("/desk/queue");
  await desk.getByRole("button", { name: "Reject" }).click();
  await picture(desk, "queue-rejected");
});

test("with names", async () => {
  await server.run("signatures", "import", "--publish", "--letter", "multilateralism", await server.file("others.csv", others.join("\n")));
  const moderator = await visitor(browser, server.base);
  const desk = moderator.page;
  await desk.goto("/desk/login");
  await desk.fill("#email", "mara@example.org");
  await desk.fill("#password", "a long enough password");
  await desk.click("form.narrow button");
  const cookies = await moderator.context.cookies();
  const path = async (name) => {
    await desk.goto(`${letter}/signatories`);
    return desk.getByRole("link", { name }).getAttribute("href");
  };
  state("letter", at(letter));
  state("signatories", at(`${letter}/signatories`));
  state("signatories-found", at(`${letter}/signatories?q=human`));
  state("signatories-nothing", at(`${letter}/signatories?q=${"x".repeat(150)}`));
  state("signatory", at(await path("Zentralrat")));
  state("signatory-rtl", at(await path("الجمعية")));
  state("signatory-long", at(await path("Donaudampf")));
  state("ledger", at(`${letter}/ledger`));
  state("queue-empty", at("/desk/queue"), { cookies });
  state("published", at("/desk/published"), { cookies });
  state("desk-mail", at("/desk/mail"), { cookies });
  await walk();
});
