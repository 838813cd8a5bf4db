// Makes src/domain/watch_list/territories.txt from the names in CLDR. Run by hand, when CLDR's names have changed:
//
//   npm install --no-save --prefix tools cldr-localenames-full@48.2.0 cldr-core@48.2.0
//   node tools/watch-list.mjs > src/domain/watch_list/territories.txt
//   cp tools/node_modules/cldr-localenames-full/LICENSE src/domain/watch_list/territories.LICENSE
//
// A newer version: change it here and in VERSION, run the three lines, read the difference, run the tests of `watch_list`.
import { existsSync, readFileSync } from 'node:fs'

const VERSION = '48.2.0'
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'de', 'pt', 'hi', 'id']
/// No territories: unions (their names stand in intergovernmental.txt), regions, and codes for tests.
const LEFT_OUT = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])
/// Where the parenthesis holds another whole name and no remark.
const TWO_NAMES = new Set(['MM', 'NZ'])

const packages = new URL('node_modules/', import.meta.url)
const json = (path) => JSON.parse(readFileSync(new URL(path, packages), 'utf8'))

for (const name of ['cldr-localenames-full', 'cldr-core']) {
  const found = json(`${name}/package.json`).version
  if (found !== VERSION) throw new Error(`${name} is ${found}, not ${VERSION}`)
}

/** The names of a language by territory, "FR" to ["France"]; nothing if CLDR has none in it. */
function namesIn(language) {
  const path = `cldr-localenames-full/main/${language}/territories.json`
  if (!existsSync(new URL(path, packages))) return new Map()
  const all = json(path).main[language].localeDisplayNames.territories
  const names = new Map()
  for (const [key, name] of Object.entries(all)) {
    const code = key.slice(0, 2)
    // An endonym that CLDR lacks is given as the code.
    if (/^[A-Z]{2}(-alt|$)/.test(key) && !LEFT_OUT.has(code) && name !== code) {
      names.set(code, [...(names.get(code) ?? []), name])
    }
  }
  return names
}

/** Without parentheses, abbreviations written out. */
function* spellings(code, name) {
  const parenthesis = /\s*[(（]([^)）]*)[)）]/
  const inside = name.match(parenthesis)?.[1]
  const plain = name.replace(parenthesis, '').trim()
  yield plain
  if (inside && TWO_NAMES.has(code)) yield inside
  const written = plain
    .replace(/(^|\s)St\. /g, '$1Saint ')
    .replace(/(^|\s)о-ва /g, '$1острова ')
    .replace(/(^|\s)о-в /g, '$1остров ')
    .replace(/ о-ва$/, ' острова')
  if (written !== plain) yield written
}

/** "Правительство России": the genitive by the rules for nouns and for the adjectives before them. */
function russianGenitive(name) {
  const words = name.split(' ')
  const noun = words.pop()
  const adjectives = words.map((word) => {
    if (/ая$/.test(word)) return word.replace(/ая$/, 'ой')
    if (/(ый|ий|ой)$/.test(word)) return word.replace(/..$/, 'ого')
    return null
  })
  if (adjectives.includes(null) || /[ыоеиуэю]$/.test(noun) || noun.includes('-в')) return null
  const declined = noun
    .replace(/([гкхжчшщ])а$/, '$1и$')
    .replace(/а$/, 'ы$')
    .replace(/я$/, 'и$')
    .replace(/й$/, 'я$')
    .replace(/ь$/, 'и$')
    .replace(/([бвгджзклмнпрстфхцчшщ])$/, '$1а$')
    .replace('$', '')
  return declined === noun || /^[А-Я]+$/.test(noun) ? null : [...adjectives, declined].join(' ')
}

/** "Regierung Ghanas" */
function germanGenitive(name) {
  return /^\p{L}+[^szxß]$/u.test(name) ? `${name}s` : null
}

const genitives = { ru: russianGenitive, de: germanGenitive }
const byLanguage = new Map(LANGUAGES.map((language) => [language, namesIn(language)]))
const spoken = json('cldr-core/supplemental/territoryInfo.json').supplemental.territoryInfo

/** The official languages of a territory, most spoken first, as CLDR's folders are called. */
function ownLanguages(code) {
  const population = Object.entries(spoken[code]?.languagePopulation ?? {})
  return population
    .filter(([, facts]) => /^(de_facto_)?official$/.test(facts._officialStatus ?? ''))
    .sort(([, a], [, b]) => b._populationPercent - a._populationPercent)
    .map(([language]) => language.replaceAll('_', '-'))
}

const licence = readFileSync(new URL('cldr-localenames-full/LICENSE', packages), 'utf8')
const copyright = licence.match(/^Copyright .*$/m)[0]
const lines = []
let count = 0
for (const code of [...byLanguage.get('en').keys()].sort()) {
  const names = new Set()
  for (const language of new Set([...LANGUAGES, ...ownLanguages(code)])) {
    if (!byLanguage.has(language)) byLanguage.set(language, namesIn(language))
    for (const name of byLanguage.get(language).get(code) ?? []) {
      for (const spelling of spellings(code, name)) {
        names.add(spelling)
        const genitive = genitives[language]?.(spelling)
        if (genitive) names.add(genitive)
      }
    }
  }
  count += names.size
  lines.push(`${code} = ${[...names].join('; ')}`)
}

console.log(`# Names of territories, from the Unicode Common Locale Data Repository (CLDR) ${VERSION}: ${lines.length} territories, ${count} names.
# Made by tools/watch-list.mjs, which says how to make it again; not edited by hand.
# Source: the npm packages cldr-localenames-full@${VERSION} and cldr-core@${VERSION}.
# Licence: Unicode License v3 (Unicode-3.0), whole in territories.LICENSE beside this file. ${copyright}
# In ${LANGUAGES.join(', ')} and the territory's official languages; Russian and German genitives are added by rule, parentheses are dropped.
# One territory a line: its code, then its names.
${lines.join('\n')}`)
