// What people do in more than one story.
import assert from "node:assert/strict";
import { visitor } from "./browser.mjs";
import { letter } from "./server.mjs";

const mara = { name: "Mara Moderator", email: "mara@example.org", password: "a long enough password" };

/** Fills in the form for an organisation and sends it. */
export async function sign(page, { organisation, website, email, country = "FR", name = "Camille Dupont", role = "Présidente", updates = false }) {
  await page.goto(`${letter}/sign`);
  await page.fill("#organisation", organisation);
  await page.fill("#website", website);
  await page.selectOption("#country", country);
  await page.fill("#name", name);
  await page.fill("#role", role);
  await page.fill("#email", email);
  for (const box of ["#authorised", "#consent", "#print_name", ...(updates ? ["#updates"] : [])]) await page.check(box);
  await page.click("form.paper button");
  await page.waitForURL(`**${letter}/check-mail`);
}

export async function confirm(page, link) {
  await page.goto(link);
  await page.getByRole("button", { name: "Confirm the signature" }).click();
  await page.getByRole("heading", { level: 1, name: /^Thank you\. The signature is (confirmed|published)/ }).waitFor();
}

export async function signAndConfirm(page, server, form) {
  await sign(page, form);
  await confirm(page, await server.linkTo(form.email, "/confirm/"));
}

/** The first moderator, by the link on the console. */
export async function firstModerator(browser, server, how) {
  const moderator = await visitor(browser, server.base, how);
  const { page } = moderator;
  await page.goto(server.setupLink);
  await page.getByLabel("Your name").fill(mara.name);
  await page.getByLabel(/^Email/).fill(mara.email);
  await page.getByLabel("Password", { exact: true }).fill(mara.password);
  await page.getByLabel(/again/).fill(mara.password);
  await page.locator("form.narrow button").click();
  await page.waitForURL("**/desk**");
  return moderator;
}

export async function logIn(browser, server) {
  const moderator = await visitor(browser, server.base);
  const { page } = moderator;
  await page.goto("/desk/login");
  await page.fill("#email", mara.email);
  await page.fill("#password", mara.password);
  await page.click("form.narrow button");
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
  return moderator;
}

/** Publishes whatever waits, in the order of the queue. */
export async function publishAll(page) {
  const button = page.getByRole("button", { name: "Publish", exact: true });
  for (let presses = 0; presses < 50; presses += 1) {
    await page.goto("/desk/queue");
    if ((await button.count()) === 0) return;
    await button.click();
    await page.getByRole("status").waitFor();
  }
  assert.fail("the queue does not get empty");
}

/** The page of an entry of the desk's registry. */
export async function organisationOf(page, name) {
  await page.goto(`/desk/organisations?q=${encodeURIComponent(name)}`);
  return page.getByRole("link", { name, exact: true }).getAttribute("href");
}

/** The link to everything that an address has signed. */
export async function askForDesk(page, server, email) {
  await page.goto("/my");
  await page.getByLabel(/^Email/).fill(email);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await page.getByRole("heading", { level: 1, name: "Now check your email" }).waitFor();
  return server.linkTo(email, "/my/");
}
