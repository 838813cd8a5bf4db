// The pages that prove whose a signature is: near names, second addresses, notices, questions, the registry, the signer desk.
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { askForDesk, firstModerator, logIn, organisationOf, publishAll, sign, signAndConfirm } from "./people.mjs";
import { letter, startServer } from "./server.mjs";

let server, browser, state, walk;
before(async () => {
  server = await startServer({ languages });
  browser = await openBrowser();
  ({ state, walk } = openGallery(browser, server));
  await server.changeLetter((toml) => toml.replace('signers = "organisations"', 'signers = "both"'));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const contact = "camille@laicite.example";
const league = { organisation: "Ligue laïque de Bretagne", email: contact, website: "laicite.example" };
const circle = { organisation: "Cercle des libres penseurs", email: "camille@gmail.com", website: "libre.example" };

const withNothingTyped = (path) => async (page) => {
  await page.goto(path);
  await page.click("form.paper button");
};

test("what moderators ask, and what organisations answer", async () => {
  const signer = await visitor(browser, server.base);
  const moderator = await firstModerator(browser, server);
  const desk = moderator.page;
  await signAndConfirm(signer.page, server, league);
  await publishAll(desk);
  await signAndConfirm(signer.page, server, circle);

  // A name that looks much like one on the list.
  const lookalike = { organisation: "Ligue laique de la Bretagne", email: "yann@ligue.example", website: "ligue.example" };
  await sign(signer.page, lookalike);
  const near = await server.linkTo(lookalike.email, "/confirm/");
  await signer.page.goto(near);
  await signer.page.getByText("Is it one of these already?").waitFor();
  state("confirm-near", at(near));
  await walk();
  await signer.page.getByRole("button", { name: "Confirm the signature" }).click();

  const cookies = await moderator.context.cookies();
  await desk.goto("/desk/queue");
  await desk.getByRole("link", { name: circle.organisation }).first().click();
  await desk.getByRole("button", { name: "Ask for an address at libre.example" }).click();
  await desk.getByRole("status").waitFor();
  const ask = await server.linkTo(circle.email, "/ask/");
  state("ask", at(ask));
  state("ask-errors", withNothingTyped(ask), { statuses: [422] });
  state("queue-waiting-for-signer", at("/desk/queue"), { cookies });
  await walk();
  await signer.page.goto(ask);
  await signer.page.getByLabel("An address at libre.example").fill("post@libre.example");
  await signer.page.getByRole("button", { name: "Send the link there" }).click();
  await signer.page.getByRole("heading", { level: 1, name: "Please look into that mailbox" }).waitFor();
  const second = await server.linkTo("post@libre.example", "/ask/confirm/");
  state("second-address", at(second));
  await walk();
  const confirmSecond = async (page) => {
    await page.goto(second);
    const button = page.getByRole("button", { name: "Confirm the address" });
    if (await button.count()) await button.click();
    await page.getByRole("heading", { level: 1, name: "Thank you. The address is confirmed." }).waitFor();
  };
  state("second-address-confirmed", confirmSecond);
  await walk();

  // The organisation's public address is told of its published line, and objects.
  await desk.goto(`${letter}/signatories`);
  await desk.goto("/desk/published");
  await desk.getByRole("link", { name: league.organisation }).first().click();
  const signature = new URL(desk.url()).pathname;
  await desk.getByText("Tell the organisation").first().click();
  await desk.getByLabel("Its public contact address").fill("office@laicite.example");
  await desk.getByRole("button", { name: "Tell the organisation" }).click();
  await desk.getByRole("status").waitFor();
  const notice = await server.linkTo("office@laicite.example", "/objection/");
  state("objection", at(notice));
  state("signature-with-notice", at(signature), { cookies });
  await walk();
  await signer.page.goto(notice);
  await signer.page.getByLabel(/What is wrong/).fill("Nobody here has signed.");
  await signer.page.getByRole("button", { name: "Object to this signature" }).click();
  state("objection-again", at(notice));
  state("signature-objected", at(signature), { cookies });
  await walk();
  await signer.check();
  await moderator.check({ cookies: true });
});

test("the registry", async () => {
  const moderator = await logIn(browser, server);
  const desk = moderator.page;
  const cookies = await moderator.context.cookies();
  const on = { cookies };
  const winner = await organisationOf(desk, league.organisation);
  state("registry", at("/desk/organisations"), on);
  state("registry-nothing", at("/desk/organisations?q=zzzz"), on);
  state("organisation", at(winner), on);
  await walk();
  await desk.goto(winner);
  await desk.getByLabel("Another name").or(desk.locator("#other-name")).fill("Ligue laïque bretonne");
  await desk.locator("form.search button").click();
  await desk.getByText("Ligue laïque bretonne").first().waitFor();
  await desk.getByRole("link", { name: "Compare and merge" }).first().click();
  const merge = `${new URL(desk.url()).pathname}${new URL(desk.url()).search}`;
  state("merge", at(merge), on);
  await walk();
  await desk.goto(merge);
  await desk.getByRole("button", { name: "Merge", exact: true }).click();
  await desk.getByRole("button", { name: "Undo the merge" }).waitFor();
  const merged = new URL(desk.url()).pathname;
  state("organisation-merged", at(merged), on);
  await walk();
  await desk.goto(merged);
  await desk.getByRole("button", { name: "Undo the merge" }).click();
  await publishAll(desk);
  await moderator.check({ cookies: true });
});

test("the signer desk", async () => {
  const signer = await visitor(browser, server.base);
  const { page } = signer;
  state("my", at("/my"));
  state("my-errors", withNothingTyped("/my"), { statuses: [422] });
  state("my-sent", at("/my/sent"));
  state("my-expired", at("/my/garbled"), { statuses: [404, 410] });
  const own = await askForDesk(page, server, contact);
  state("my-desk", at(own));
  await page.goto(own);
  const actions = await page.locator('.actions a[href^="/my/"]').evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const action of actions) state(`my-${action.split("/").at(-1).split("?")[0]}`, at(action));
  const handover = actions.find((action) => action.includes("/handover"));
  state("my-handover-errors", withNothingTyped(handover), { statuses: [422] });
  await page.goto(handover);
  await page.getByLabel("Your successor’s name").fill("Noor Haddad");
  await page.getByLabel("Your successor’s email").fill("noor@laicite.example");
  await page.getByRole("button", { name: "Ask them" }).click();
  state("my-successor", at(await server.linkTo("noor@laicite.example", "/my/handover/")));
  state("my-successor-gone", at("/my/handover/garbled"), { statuses: [404, 410] });
  await walk();
  await signer.check();
});

test("a text that was changed in substance", async () => {
  await server.changeLetter(
    (toml) => toml.replace("[text.en]", 'version = 2\nchange = "material"\n\n[text.en]\nnote = "A sentence about arms was added."'),
    (markdown) => `${markdown}\nWe also ask that the register of arms be kept.\n`,
  );
  await server.restart();
  const question = await server.linkTo(contact, "/question/");
  state("question", at(question));
  state("question-gone", at("/question/garbled"), { statuses: [404, 410] });
  state("compare", at(`${letter}/versions/1...2`));
  state("versions-two", at(`${letter}/versions`));
  state("signatories-two-versions", at(`${letter}/signatories`));
  await walk();
  const signer = await visitor(browser, server.base);
  await signer.page.goto(question);
  await signer.page.getByRole("button", { name: "Keep it under the new text" }).click();
  await signer.page.getByRole("heading", { level: 1, name: "Thank you. The signature stands for the new text." }).waitFor();
  state("question-kept", at(question));
  await walk();
  await signer.page.goto(question);
  await signer.page.getByRole("button", { name: "Withdraw it" }).click();
  await signer.page.getByRole("heading", { level: 1, name: "The signature is withdrawn" }).waitFor();
  state("question-withdrawn", at(question));
  await walk();
  await signer.check();
});
