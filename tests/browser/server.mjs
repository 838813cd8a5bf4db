// A server of its own for each story: a temporary folder, free ports, mail as files.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { readMail } from "./mail.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const letter = "/letters/multilateralism";
const binary = resolve(root, process.env.UNDERSIGNED_BIN ?? "target/debug/undersigned");

/** Two ports that were free a moment ago; both are held while they are chosen, so that they differ. */
async function freePorts() {
  const holders = [createServer(), createServer()];
  for (const holder of holders) await once(holder.listen(0, "127.0.0.1"), "listening");
  const ports = holders.map((holder) => holder.address().port);
  for (const holder of holders) await once(holder.close(), "close");
  return ports;
}

/** `languages`: those of the interface; `settings` are further variables of its environment. */
export async function startServer({ languages = ["en"], settings = {} } = {}) {
  if (!existsSync(binary)) throw new Error(`no binary at ${binary}: build it, or set UNDERSIGNED_BIN`);
  const folder = await mkdtemp(join(tmpdir(), "undersigned-browser-"));
  const [port, management] = await freePorts();
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("UNDERSIGNED_"));
  const env = {
    ...Object.fromEntries(inherited),
    UNDERSIGNED_SERVER__LISTEN: `127.0.0.1:${port}`,
    UNDERSIGNED_SERVER__MANAGEMENT_LISTEN: `127.0.0.1:${management}`,
    UNDERSIGNED_SITE__CONTACT: "letters@example.org",
    UNDERSIGNED_SITE__LANGUAGES: languages.join(","),
    // The cheapest that is allowed: the binary may be a debug build.
    UNDERSIGNED_PASSWORDS__MEMORY_KIB: "8192",
    UNDERSIGNED_PASSWORDS__ITERATIONS: "1",
    ...settings,
  };
  // Each page is opened in every language, more often than any reader would.
  for (const act of ["SIGN", "CONFIRM", "CODE", "LOGIN", "SEARCH", "API", "SIGNER_DESK", "REPORT", "PAPERS", "ACT"]) env[`UNDERSIGNED_LIMITS__${act}`] = "off";
  let child;
  let printed = "";
  let log = "";
  const start = () => {
    child = spawn(binary, ["serve"], { cwd: folder, env });
    child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (log += text));
  };
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    const lastWord = setTimeout((child) => child.kill("SIGKILL"), 10_000, child);
    await ended;
    clearTimeout(lastWord);
  };
  const stop = async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };

  start();
  const setupLink = await until("the setup link on the console", () => {
    if (child.exitCode !== null) throw new Error(`the server ended:\n${printed}${log}`);
    return printed.match(/http:\S+\/desk\/setup\/\S+/)?.[0];
  }).catch(async (error) => {
    await stop();
    throw error;
  });

  const mails = async () => {
    const at = join(folder, "data/mail");
    if (!existsSync(at)) return [];
    const names = (await readdir(at)).filter((name) => name.endsWith(".eml")).sort();
    return Promise.all(names.map(async (name) => readMail(await readFile(join(at, name), "utf8"))));
  };

  const base = `http://localhost:${port}`;
  const taken = new Set();
  return {
    base,
    setupLink,
    stop,
    mails,
    /** All that was printed so far, to whichever stream. */
    log: () => printed + log,
    mailTo: (address) =>
      until(`a mail to ${address}`, async () => (await mails()).find((mail) => mail.to === address)),
    /** The link below `path` in a mail to the address, and no link twice. */
    linkTo: (address, path) =>
      until(`a mail to ${address} with ${path}`, async () => {
        const to = (await mails()).filter((mail) => mail.to === address);
        const links = to.flatMap((mail) => mail.text.match(/http:\S+/g) ?? []);
        const link = links.find((link) => link.startsWith(`${base}${path}`) && !taken.has(link));
        if (link) taken.add(link);
        return link;
      }),
    /** Every job begins with a round. */
    async restart() {
      await end();
      start();
      await until("the server to be back", () => fetch(base).then((answer) => answer.ok, () => false));
    },
    /** Another command of the program on the same data. */
    async run(...args) {
      const command = spawn(binary, args, { cwd: folder, env });
      let said = "";
      for (const stream of [command.stdout, command.stderr]) stream.on("data", (text) => (said += text));
      const [code] = await once(command, "close");
      if (code !== 0) throw new Error(`undersigned ${args.join(" ")}: ${code}\n${said}`);
      return said;
    },
    /** A statement that no act of the program would make: what was done a moment ago becomes old. */
    async sql(statement) {
      const command = spawn("sqlite3", ["-cmd", ".timeout 5000", join(folder, "data/undersigned.db"), statement]);
      let said = "";
      for (const stream of [command.stdout, command.stderr]) stream.on("data", (text) => (said += text));
      const [code] = await once(command, "close");
      if (code !== 0) throw new Error(`${statement}: ${said}`);
    },
    async file(name, text) {
      await writeFile(join(folder, name), text);
      return name;
    },
    path: (name) => join(folder, name),
    /** Changes the shipped letter: its settings, and its English text. */
    async changeLetter(settings, text = (markdown) => markdown) {
      await rm(join(folder, "changed"), { recursive: true, force: true });
      await this.run("letter", "export", "multilateralism", "--to", "changed");
      for (const [name, change] of [["letter.toml", settings], ["letter.en.md", text]]) {
        const path = join(folder, "changed", name);
        await writeFile(path, change(await readFile(path, "utf8")));
      }
      await this.run("letter", "import", "changed");
    },
  };
}

/** Asks until there is an answer, for so many seconds. */
export async function until(what, ask, seconds = 20) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await sleep(50)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`waited in vain for ${what}`);
}
