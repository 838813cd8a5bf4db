// Makes src/security/common_passwords.txt from the list of leaked passwords in zxcvbn. Run by hand:
//
//   npm install --no-save --prefix tools zxcvbn@4.4.2
//   node tools/common-passwords.mjs > src/security/common_passwords.txt
//
// Kept are those of twelve characters and more, and the 6,000 most common of four and more that are not digits alone:
// longer ones are put together of them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const VERSION = '4.4.2'
const MOST_COMMON = 6000

const folder = new URL('node_modules/zxcvbn/', import.meta.url)
const found = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')).version
if (found !== VERSION) throw new Error(`zxcvbn is ${found}, not ${VERSION}`)
const lists = createRequire(import.meta.url)(new URL('lib/frequency_lists.js', folder).pathname)
const plain = lists.passwords.map((word) => word.toLowerCase()).filter((word) => /^[a-z0-9]+$/.test(word))
const long = plain.filter((word) => word.length >= 12)
const words = plain.filter((word) => word.length >= 4 && word.length < 12 && /[a-z]/.test(word)).slice(0, MOST_COMMON)

console.log(`# Passwords that leaked most often, from zxcvbn ${VERSION} (npm), which is under the MIT licence:
#
#   Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc.
#
#   Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
#   documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
#   rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
#   persons to whom the Software is furnished to do so, subject to the following conditions:
#
#   The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
#   Software.
#
#   THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
#   WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
#   COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
#   OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
#
# Made by tools/common-passwords.mjs.`)
console.log([...new Set([...words, ...long])].sort().join('\n'))
