// The pages of accounts and of the audit log; and the password asked for on the way to something dangerous.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { at, openGallery } from "./gallery.mjs";
import { languages } from "./languages.mjs";
import { firstModerator, publishAll, signAndConfirm } from "./people.mjs";
import { startServer } from "./server.mjs";

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

test("accounts and the audit log", async () => {
  const signer = await visitor(browser, server.base);
  const moderator = await firstModerator(browser, server);
  const { page } = moderator;
  await signAndConfirm(signer.page, server, { organisation: "Ligue laïque de Bretagne", email: "camille@laicite.example", website: "laicite.example" });
  await publishAll(page);
  await page.goto("/desk/moderators");
  await page.getByLabel(/^Email/).fill("noor@example.org");
  await page.locator("form", { has: page.locator("#email") }).getByRole("button").click();
  await page.getByText("noor@example.org").first().waitFor();
  const on = { cookies: await moderator.context.cookies() };
  for (const [name, path] of [
    ["account", "/desk/account"],
    ["account-password", "/desk/account/password"],
    ["account-factor", "/desk/account/factor"],
    ["moderators", "/desk/moderators"],
    ["audit", "/desk/audit"],
    ["audit-search", "/desk/audit?section=entries&q=bretagne&from=2026-01-01"],
    ["audit-nothing", "/desk/audit?q=zzzz"],
    ["desk-confirm", "/desk/confirm?then=%2Fdesk%2Faccount"],
  ]) {
    state(name, at(path), on);
  }
  state("login", at("/desk/login"));
  state("login-forgotten", at("/desk/login/forgotten"));
  state("desk-invite", at(await server.linkTo("noor@example.org", "/desk/invite/")));
  state("desk-invite-gone", at("/desk/invite/garbled"), { statuses: [404, 410] });
  state("desk-reset-gone", at("/desk/reset/garbled"), { statuses: [404, 410] });
  await walk();
  await signer.check();
  await moderator.check({ cookies: true });
});

test("an export takes the log along", async () => {
  const reader = await visitor(browser, server.base);
  const { page } = reader;
  await page.goto("/desk/login");
  await page.fill("#email", "mara@example.org");
  await page.fill("#password", "a long enough password");
  await page.click("form.narrow button");
  await page.goto("/desk/audit");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Take the log away" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "audit.jsonl");
  await reader.context.close();
});
