// Lighthouse for the letter, the form and the list, as an old telephone on a slow net sees them. Run by hand, for the table in
// docs/accessibility.md, on a machine that does nothing else:
//
//   cargo build --release
//   UNDERSIGNED_BIN=target/release/undersigned node tools/lighthouse.mjs
//
// Wants Node.js 20, npm and Chromium (CHROMIUM_BIN, if it is not /usr/bin/chromium). Each page is measured three times, and the
// best counts: a score tells of the page, and noise of the machine only takes from it. Ends with 1 if one is below 100.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { letter, startServer } from '../tests/browser/server.mjs'

const VERSION = '12.8.2'
const RUNS = 3
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const PAGES = { letter, form: `${letter}/sign`, list: `${letter}/signatories` }
const chromium = process.env.CHROMIUM_BIN ?? '/usr/bin/chromium'
if (!existsSync(chromium)) throw new Error(`no Chromium at ${chromium}: set CHROMIUM_BIN`)

async function output(command, args, env = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, complained] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text))
  child.stderr.setEncoding('utf8').on('data', (text) => (complained += text))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command}: ${code}\n${complained}`)
  return said
}

/** Mobile emulation and simulated throttling are what Lighthouse does unless told. */
const measure = async (url) =>
  JSON.parse(
    await output(
      'npx',
      ['--yes', `lighthouse@${VERSION}`, url, '--output=json', '--quiet', `--only-categories=${CATEGORIES}`, '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage'],
      { CHROME_PATH: chromium },
    ),
  )

const server = await startServer()
const rows = []
const lost = []
try {
  await server.run('generate', '50', '--letter', 'multilateralism')
  for (const [name, path] of Object.entries(PAGES)) {
    const reports = []
    for (let run = 0; run < RUNS; run += 1) reports.push(await measure(server.base + path))
    const score = (category) => Math.round(100 * Math.max(...reports.map((report) => report.categories[category].score)))
    const scores = CATEGORIES.map(score)
    const { audits } = reports.reduce((one, other) => (other.categories.performance.score > one.categories.performance.score ? other : one))
    const requests = audits['network-requests'].details.items
    const weight = requests.reduce((sum, request) => sum + request.transferSize, 0)
    rows.push([name, ...scores, audits['largest-contentful-paint'].displayValue, `${(weight / 1024).toFixed(1)} KB`, requests.length])
    for (const [at, category] of CATEGORIES.entries()) {
      if (scores[at] === 100) continue
      const refs = reports[0].categories[category].auditRefs.filter(({ weight }) => weight > 0)
      const failed = refs.map(({ id }) => reports[0].audits[id]).filter(({ score }) => score !== null && score < 1)
      lost.push(...failed.map(({ id, title, displayValue = '' }) => `${name}, ${category}: ${id}: ${title} ${displayValue}`))
      if (failed.length === 0) lost.push(`${name}, ${category}: ${scores[at]}`)
    }
  }
} finally {
  await server.stop()
}

const browser = (await output(chromium, ['--version', '--no-sandbox'])).trim()
const table = [['page', ...CATEGORIES, 'largest paint', 'on the wire', 'requests'], Array(8).fill('---'), ...rows]
console.log(table.map((row) => `| ${row.join(' | ')} |`).join('\n'))
console.log(`\n${new Date().toISOString().slice(0, 10)}, best of ${RUNS}; Lighthouse ${VERSION}, ${browser}, Node.js ${process.version}; ${cpus()[0].model}, ${cpus().length} cores`)
if (lost.length > 0) console.log(`\n${lost.join('\n')}`)
process.exitCode = lost.length > 0 ? 1 : 0
