// The pages of a letter, of those who sign it, and of those who let them.
import { after, before, test } from "node:test";
import { openBrowser, picture, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { confirm, firstModerator, logIn, sign } from "./people.mjs";
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

let server, browser, state, walk;
before(async () => {
  server = await startServer({ languages });
  browser = await openBrowser();
  ({ state, walk } = openGallery(browser, server));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const withErrors = async (page) => {
  await page.goto(`${letter}/sign`);
  await page.fill("#organisation", "https://example.org/");
  await page.fill("#email", "nobody");
  await page.click("form.paper button");
};

/** A reader reports an entry: with nothing filled in, or as it should be. */
const reporting = (form, filled) => async (page) => {
  await page.goto(form);
  if (filled) {
    await page.getByRole("radio", { name: "Something else", exact: true }).check();
    await page.fill("#words", "Their website says that they left the alliance.");
  }
  await page.getByRole("button", { name: "Send to the moderators" }).click();
};

const wrongCode = async (page) => {
  await page.goto(`${letter}/check-mail`);
  await page.fill("#email", "camille@laicite.example.org");
  await page.fill("#code", "1");
  await page.click("form.paper button");
};

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
  state("accessibility", at("/accessibility"));
  state("copy-empty", at(`${letter}/copy`));
  state("embed-empty", at(`${letter}/embed`));
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
  const email = "camille@laicite.example.org";
  await sign(page, { organisation: "Ligue laïque", email, website: "laicite.example.org" });
  const link = await server.linkTo(email, "/confirm/");
  await sign(page, { organisation: "Cercle des libres penseurs", email: "camille@gmail.com", website: "libre.example.org" });
  const waiting = await server.linkTo("camille@gmail.com", "/confirm/");
  state("confirm", at(waiting));
  const [mail] = await server.mails();
  state("mail", (page) => page.setContent(mail.html), { bestPractice: false });
  await walk();
  for (const each of [link, waiting]) await confirm(page, each);
  const again = async (page) => {
    await page.goto(link);
    const button = page.getByRole("button", { name: "Confirm the signature" });
    if (await button.count()) await button.click();
    await page.waitForLoadState();
  };
  state("confirmed", again);
  await signer.check();

  const moderator = await firstModerator(browser, server);
  const desk = moderator.page;
  const cookies = await moderator.context.cookies();
  state("desk-after-setup", at("/desk"), { cookies });
  state("queue", at("/desk/queue"), { cookies });
  state("published-empty", at("/desk/published"), { cookies });
  await desk.goto("/desk/queue");
  const signature = await desk.locator("#decide form").first().getAttribute("action");
  state("signature", at(signature.replace(/\/note$/, "")), { cookies });
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
  const moderator = await logIn(browser, server);
  const desk = moderator.page;
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
  const form = `${await path("Zentralrat")}/report`;
  state("report", at(form));
  state("report-errors", reporting(form, false), { statuses: [422] });
  state("report-thanks", reporting(form, true));
  state("copy", at(`${letter}/copy`));
  state("copy-countries", at(`${letter}/copy?by=country&people=on`));
  state("embed", at(`${letter}/embed?names=10`));
  state("api", at("/api/v1"));
  state("ledger", at(`${letter}/ledger`));
  state("queue-empty", at("/desk/queue"), { cookies });
  state("published", at("/desk/published"), { cookies });
  state("desk-mail", at("/desk/mail"), { cookies });
  await walk();
  state("desk-reports", at("/desk/reports"), { cookies });
  await walk();
});
