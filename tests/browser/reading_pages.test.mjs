// What readers meet beside the one short letter: several letters, a long one in two languages with tables and pictures, names
// that are hard to set, organisations beside people, updates, what readers can do, a letter that is closed.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openBrowser, sticksOut, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { firstModerator, publishAll, sign, confirm } from "./people.mjs";
import { letter, startServer } from "./server.mjs";

const CHARTER = "/letters/charter";
const settings = `slug = "charter"
host = "تحالف الإنسانيين — Alliance of Humanists"
state = "open"
signers = "both"
review = "rules"
representatives = true
language = "ar"
collation = "ar"
articles = "keep"
list_on_page = 20
reminder = true
progress = true
second_factor = false
time_zone = "Africa/Cairo"

[text.ar]
title = "رسالة مفتوحة إلى المؤتمر بشأن <b>الانسحاب</b> من المنظمات الدولية (UNESCO, WHO)"
short_title = "ميثاق"
addressees = "المؤتمر؛ ${"Donaudampfschifffahrtsgesellschaft".repeat(4)}"

[text.en]
title = "${"An Open Letter to the Congress on Withdrawal ".repeat(6).trim()}"
short_title = "Charter"
addressees = "The Congress"
`;
const columns = ["Organisation", "Founded", "Members", "Withdrawn", "Costs", "Seat", "Languages", "Conventions"];
const table = [
  `| ${columns.join(" | ")} |`,
  `|${" --- |".repeat(columns.length)}`,
  ...Array.from({ length: 12 }, (_, row) => `| ${columns.map((column) => `${column}-${row}-of-the-table`).join(" | ")} |`),
].join("\n");
const longText = [
  "# What we ask",
  ...Array.from({ length: 50 }, () => "We, the undersigned, ask the Congress for less haste and for more of the thought which such a step wants, at home and abroad. ".repeat(8) + "So it is[^1]."),
  table,
  "![A map of all members](https://maps.example/members.png) and ![](data:image/png;base64,iVBORw0KGgo=)",
  `<script>document.title = "run"</script><img src=x onerror="document.title='run'">`,
  "> So it was said.\n\n```\nA line of source that is much wider than any telephone ever was, and has no space to break at: " + "x".repeat(200) + "\n```",
  "x".repeat(300),
  "[^1]: And wherever else.",
].join("\n\n");

/** Each is one line of the list. */
const strange = [
  ["👩‍👩‍👧‍👦 Families 🏳️‍🌈 for Reason 🇺🇳", "DE"],
  ["Tiếng Việt Nhân văn Ç̌éd̲ille", "VN"],
  ["W".repeat(200), "US"],
  ["ﬁﬂﬃ Oﬃce of the Aﬄuent", "GB"],
  ["\"> Söhne &amp; Töchter &lt;b&gt;bold&lt;/b&gt; < 3", "AT"],
  ["جمعية Humanists (2024) للعلمانية", "EG"],
  ["שלום 123 Peace!", "IL"],
  ["मानवतावादी संघ", "IN"],
  ["人权组织", "CN"],
  ["ประชาสังคมเพื่อสิทธิมนุษยชนแห่งประเทศไทย", "TH"],
  ["ANHÖRUNGSBEAUFTRAGTENVEREINIGUNG ÖSTERREICHISCHER RECHTSSCHUTZVERSICHERUNGSGESELLSCHAFTEN", "AT"],
];
/** None of these becomes a line: the form comes back with them. */
const refused = [
  "<script>document.title='run'</script><b>Bold</b>",
  "\"><img src=x onerror=document.title='run'>",
  "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍a̴̵̜̰͔ͫ͗͢l̠ͨͧͩ͘g̴͚ͣͦo̶̟̜̳",
  "Humanists \u202egnirts",
];
const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

let server, browser, state, walk;
before(async () => {
  server = await startServer({ languages });
  browser = await openBrowser();
  ({ state, walk } = openGallery(browser, server));
  await mkdir(server.path("charter"));
  for (const [name, text] of [["letter.toml", settings], ["letter.ar.md", "نحن الموقعين أدناه نطلب من المؤتمر أن يتأنى.\n\nمن أجل *السلام*."], ["letter.en.md", longText]]) {
    await writeFile(server.path(`charter/${name}`), text);
  }
  await server.run("letter", "import", "charter");
  const represented = (number) => (number < 2 ? `${strange[2][0]},${quoted("Présidente & < 3")}` : ",");
  const lines = [
    "kind,name,country,representative,role,email",
    ...strange.map(([name, country], number) => `organisation,${quoted(name)},${country},${represented(number)},`),
    "individual,Ada Lovelace,GB,,,ada@example.org",
    `individual,${"Å".repeat(150)},SE,,,aa@example.org`,
    ...Array.from({ length: 150 }, (_, number) => `organisation,${String.fromCharCode(65 + (number % 26))} Society ${number},NO,,,`),
  ];
  await server.run("signatures", "import", "--publish", "--letter", "charter", await server.file("strange.csv", lines.join("\n")));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test("two letters, and names that are hard to set", async () => {
  const reader = await visitor(browser, server.base);
  const { page } = reader;
  const path = async (name) => {
    await page.goto(`${CHARTER}/signatories?q=${encodeURIComponent(name)}`);
    return page.locator(".names a").first().getAttribute("href");
  };
  state("letters", at("/"));
  state("charter", at(CHARTER));
  state("charter-long", at(`${CHARTER}?lang=en`), { language: "en" });
  state("charter-list", at(`${CHARTER}/signatories`));
  state("charter-people", at(`${CHARTER}/signatories?kind=individual`));
  state("charter-country", at(`${CHARTER}/signatories?country=AT`));
  state("charter-sign", at(`${CHARTER}/sign`));
  state("charter-sign-errors", async (page) => {
    await page.goto(`${CHARTER}/sign`);
    await page.check("#kind-individual");
    await page.fill("#name", "W".repeat(200));
    await page.fill("#email", `${"w".repeat(100)} at example`);
    await page.click("form.paper button");
  }, { statuses: [422] });
  state("charter-ledger", at(`${CHARTER}/ledger`));
  state("charter-privacy", at(`${CHARTER}/privacy`));
  for (const [name, found] of [["wide", "W".repeat(190)], ["signs", "Töchter"], ["mixed", "للعلمانية"]]) {
    state(`signatory-${name}`, at(await path(found)));
  }
  state("signatory-person", at(await path("lovelace")));
  await walk();

  // Nothing of it runs, each name stands there as it was written, and a wide table scrolls by itself.
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [`${CHARTER}?lang=ar`, `${CHARTER}?lang=en`, `${CHARTER}/signatories`]) {
    await page.goto(address);
    assert.notEqual(await page.title(), "run", address);
    assert.equal(await page.locator("main :is(script, img, i)").count(), 0, address);
  }
  const list = await (await reader.context.request.get(`${CHARTER}/signatories.txt`)).text();
  const taken = list.replaceAll(/[\u2068\u2069]/g, "").split("\n");
  for (const [name] of strange) {
    const begins = [", ", "، "].map((comma) => name.normalize("NFC") + comma);
    assert.ok(taken.some((line) => begins.some((beginning) => line.startsWith(beginning))), name);
  }
  await page.goto(`${CHARTER}?lang=en`);
  const wide = await page.locator(".letter-body .table").evaluate((one) => [one.scrollWidth, one.clientWidth]);
  assert.ok(wide[0] > wide[1] && wide[1] <= 360, `the table scrolls: ${wide}`);
  await page.getByRole("link", { name: "A map of all members" }).waitFor();
  await reader.check();
});

test("names that nobody has", async () => {
  const signer = await visitor(browser, server.base, { width: 360 });
  const { page } = signer;
  signer.expect(422);
  for (const [number, name] of refused.entries()) {
    const typed = async (page) => {
      await page.goto(`${letter}/sign`);
      await page.fill("#organisation", name);
      await page.fill("#name", name);
      await page.click("form.paper button");
    };
    await typed(page);
    assert.equal(await page.locator("#organisation").inputValue(), name, "kept as it was typed");
    assert.equal(await page.locator("#organisation").getAttribute("aria-invalid"), "true");
    assert.ok(!(await page.title()).includes("run"));
    if (number === 0) state("refused", typed, { statuses: [422] });
  }
  await walk();
  await signer.check();
});

test("questions that nobody asks", async () => {
  const reader = await visitor(browser, server.base, { width: 360 });
  const { page } = reader;
  const questions = ["x".repeat(5_000), ".*(zz+)+$", "' OR 1=1; DROP TABLE signatures --", "<img src=x onerror=alert(1)>", "%00", "\u202egnirts"];
  state("asked", at(`${CHARTER}/signatories?q=${encodeURIComponent(questions[0])}`));
  for (const question of questions) {
    const answer = await page.goto(`${CHARTER}/signatories?q=${encodeURIComponent(question)}`);
    assert.equal(answer.status(), 200, question);
    assert.equal(await page.locator(".names a").count(), 0, question);
    assert.deepEqual(await sticksOut(page), [], question);
  }
  state("asked-cursor", at(`${letter}/signatories?after=nonsense`), { statuses: [400] });
  await walk();
  // A language that nobody speaks is the reader's own.
  await page.goto(`${letter}?lang=xx`);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  // The next page of one letter is none of another's.
  await page.goto(`${CHARTER}/signatories`);
  const next = new URL(await page.locator("a[rel=next]").evaluate((link) => link.href));
  reader.expect(400);
  const answer = await page.goto(`${letter}/signatories${next.search}`);
  assert.equal(answer.status(), 400);
  await page.getByRole("link").first().waitFor();
  await reader.check();
});

test("updates, what readers can do, and a letter that is closed", async () => {
  const moderator = await firstModerator(browser, server);
  const { page } = moderator;
  const desk = "/desk/letters/multilateralism";
  const press = (button) => Promise.all([page.waitForEvent("framenavigated"), button.click()]);
  const write = async (path, title) => {
    await page.goto(path);
    const form = page.locator("form.writing");
    await form.locator("[name=title]").fill(title);
    await form.locator("[name=markdown]").fill("It was **read out**.\n\n![A picture](https://news.example/a.jpg)");
    await press(form.locator("button").first());
    await page.waitForLoadState();
  };
  await write(`${desk}/updates/new/en`, "Handed over");
  await press(page.getByRole("button", { name: "Publish the update" }));
  // Four came with the letter; what is put right in this one stands beside what it said.
  await page.goto(`${desk}/updates/5/en`);
  await page.locator("[name=markdown]").fill("It was **handed over**, and read out.");
  await page.locator("[name=day]").fill("2026-03-03");
  await page.locator("[name=source]").fill("Example Press, “Handed over” https://news.example/a");
  await page.locator("[name=note]").fill("It was read out afterwards.");
  await press(page.locator("form.writing button").first());
  await page.waitForLoadState();
  await write(`${desk}/act/en`, "Write to them");
  state("updates", at(`${letter}/updates`));
  state("update", at(`${letter}/updates/5`));
  state("update-with-list", at(`${letter}/updates/4`));
  state("update-correction", at(`${letter}/updates/5/corrections/1`));
  state("learn", at(`${letter}/learn`));
  state("act", at(`${letter}/act`));
  state("letter-with-updates", at(letter));

  const signer = await visitor(browser, server.base);
  await sign(signer.page, { organisation: "Ligue laïque", email: "camille@laicite.example", website: "laicite.example", updates: true });
  await confirm(signer.page, await server.linkTo("camille@laicite.example", "/confirm/"));
  await publishAll(page);
  state("unsubscribe", at(await server.linkTo("camille@laicite.example", "/unsubscribe/")));
  state("unsubscribe-gone", at("/unsubscribe/garbled"), { statuses: [404, 410] });
  await walk();

  await server.run("letter", "close", "charter");
  state("closed", at(CHARTER));
  state("closed-sign", at(`${CHARTER}/sign`));
  await walk();
  await server.run("letter", "archive", "charter");
  state("archived", at(CHARTER));
  state("letters-archived", at("/"));
  await walk();
  await signer.check();
  await moderator.check({ cookies: true });
});
