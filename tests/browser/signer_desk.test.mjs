// The signer's own pages: every link and every button of them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, picture, visitor } from "./browser.mjs";
import { askForDesk, firstModerator, publishAll, signAndConfirm } from "./people.mjs";
import { letter, startServer } from "./server.mjs";

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser?.close());

const ways = [
  { title: "at 1280 px without JavaScript", width: 1280, script: false },
  { title: "at 360 px", width: 360, script: true },
];

for (const { title, width, script } of ways) {
  test(`a contact corrects, hides, hands over, withdraws and erases, ${title}`, async () => {
    const server = await startServer();
    try {
      await walkTheDesk(server, { width, script });
    } finally {
      await server.stop();
    }
  });
}

async function walkTheDesk(server, how) {
  const shot = (page, name) => picture(page, `my-${how.width}-${name}`);
  await server.changeLetter((toml) => toml.replace('signers = "organisations"', 'signers = "both"'));
  const signer = await visitor(browser, server.base, how);
  const { page } = signer;
  const email = "camille@laicite.example";
  await signAndConfirm(page, server, { organisation: "Ligue laïque", email, website: "laicite.example" });
  await signAndConfirm(page, server, { organisation: "Cercle des libres penseurs", email, website: "libre.example" });
  const moderator = await firstModerator(browser, server, how);
  await publishAll(moderator.page);

  const listed = async () => {
    await page.goto(letter);
    return page.locator(".names li a > bdi:first-child").allInnerTexts();
  };
  assert.deepEqual(await listed(), ["Cercle des libres penseurs", "Ligue laïque"]);

  const desk = await askForDesk(page, server, email);
  const card = (name) => page.locator(".cards > li").filter({ hasText: name });
  const open = async (name, action) => {
    await page.goto(desk);
    await card(name).locator(".actions").getByRole("link", { name: action }).click();
  };
  const pressed = async (button, outcome) => {
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.getByRole("status").getByText(outcome).waitFor();
  };

  await page.goto(desk);
  assert.equal(await page.locator(".cards > li").count(), 2);
  await shot(page, "1-desk");

  // Updates: on and off, each signature by itself.
  await card("Ligue laïque").getByRole("button", { name: "Send me updates" }).click();
  await page.getByText("You will get mail about updates.").waitFor();
  await card("Ligue laïque").getByRole("button", { name: "Send me no more updates" }).click();
  await page.getByText("You will get no more mail about updates.").waitFor();

  // A correction of spelling stays on the list, with mistakes shown first; one of substance does not.
  await open("Ligue laïque", "Correct");
  signer.expect(422);
  await page.getByLabel("Name, as it should be printed").fill("");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("alert").waitFor();
  await shot(page, "2-correct-errors");
  await page.getByLabel("Name, as it should be printed").fill("LIGUE laïque");
  await page.getByLabel("File under").fill("Laïque, Ligue");
  await pressed("Save", "It is corrected.");
  assert.deepEqual(await listed(), ["Cercle des libres penseurs", "LIGUE laïque"]);
  await open("LIGUE laïque", "Correct");
  await page.getByLabel("Name, as it should be printed").fill("Ligue de l’enseignement");
  await pressed("Save", "Moderators look at the signature");
  assert.deepEqual(await listed(), ["Cercle des libres penseurs"]);
  await publishAll(moderator.page);
  assert.deepEqual(await listed(), ["Cercle des libres penseurs", "Ligue de l’enseignement"]);

  // Who sees the name.
  await open("Ligue de l’enseignement", "Choose who sees the name");
  await page.getByLabel("It is counted, and told to nobody.").check();
  await shot(page, "3-visibility");
  await pressed("Save", "It is changed.");
  assert.deepEqual(await listed(), ["Cercle des libres penseurs"]);
  assert.match(await page.getByRole("main").innerText(), /\b2\b/, "it still counts");
  await open("Ligue de l’enseignement", "Choose who sees the name");
  await page.getByLabel("Everyone may read it, once it is published.").check();
  await pressed("Save", "It is changed.");
  await publishAll(moderator.page);
  assert.deepEqual(await listed(), ["Cercle des libres penseurs", "Ligue de l’enseignement"]);

  // “Organisation” ticked by mistake: shown first, then pressed.
  await open("Ligue de l’enseignement", "I ticked");
  await page.getByRole("heading", { level: 1, name: "Sign as a person instead" }).waitFor();
  await shot(page, "4-individual");
  await pressed("Sign as a person", "You sign as a person now");
  await publishAll(moderator.page);
  assert.deepEqual(await listed(), ["Cercle des libres penseurs", "Camille Dupont"]);

  // All that is held, as a file.
  await page.goto(desk);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download it" }).click()]);
  const held = JSON.stringify(JSON.parse(await streamed(download)));
  assert.ok(held.includes(email) && held.includes("Cercle des libres penseurs"));

  // A successor takes the organisation's signature over, in a browser of their own.
  await open("Cercle des libres penseurs", "Hand over");
  await page.getByLabel("Your successor’s name").fill("Noor Haddad");
  await page.getByLabel("Your successor’s email").fill("noor@libre.example");
  await shot(page, "5-handover");
  await pressed("Ask them", "We have written to your successor");
  const successor = await visitor(browser, server.base, how);
  await successor.page.goto(await server.linkTo("noor@libre.example", "/my/handover/"));
  await shot(successor.page, "6-successor");
  await successor.page.getByRole("button", { name: "Take it over" }).click();
  await successor.page.getByRole("heading", { level: 1, name: "You are the contact now" }).waitFor();
  await page.goto(desk);
  assert.equal(await card("Cercle des libres penseurs").count(), 0, "the predecessor's rights have ended");

  const theirs = await askForDesk(successor.page, server, "noor@libre.example");
  await successor.page.goto(theirs);
  await successor.page.getByRole("link", { name: "Withdraw", exact: true }).click();
  await shot(successor.page, "7-withdraw");
  await successor.page.getByRole("button", { name: "Withdraw it" }).click();
  await successor.page.getByText("The signature is withdrawn.").waitFor();
  assert.deepEqual(await listed(), ["Camille Dupont"]);
  await successor.check();

  await open("Camille Dupont", "Erase");
  await shot(page, "8-erase");
  await pressed("Erase it for good", "It is erased.");
  await page.getByText("There is no signature of this address here now").waitFor();
  await page.goto(letter);
  await page.getByText("No organisation has signed yet").waitFor();

  // An address that never signed is answered alike.
  const stranger = await visitor(browser, server.base, how);
  await stranger.page.goto("/my");
  await stranger.page.getByLabel(/^Email/).fill("nobody@elsewhere.example.org");
  await stranger.page.getByRole("button", { name: "Send me the link" }).click();
  await stranger.page.getByRole("heading", { level: 1, name: "Now check your email" }).waitFor();
  assert.equal((await server.mails()).filter((mail) => mail.to.startsWith("nobody@")).length, 0);
  await stranger.check();
  await signer.check();
  await moderator.check({ cookies: true });
}

async function streamed(download) {
  const pieces = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
