// The letter is filled in in the browser exactly as on the server: the same cases, of which tests in
// src/domain/merge_text.rs and src/domain/mailto.rs make the other half.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInThisContext } from "node:vm";

const file = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const cases = (name) => JSON.parse(file(`../${name}.json`));
runInThisContext(file("../../static/merge.js"));
const { merge, plain, mailto } = globalThis.sampleLetter;

test("fields are filled in, gaps stay, and what is wrong is told", () => {
  const all = cases("merging");
  assert.ok(all.length > 8);
  for (const { case: told, text, values = {}, gaps = {}, merged, marked, fault } of all) {
    const made = merge(text, values, gaps);
    assert.deepEqual(made.fault, fault, told);
    if (fault) continue;
    assert.equal(plain(made.pieces), merged, told);
    assert.deepEqual(made.pieces.filter((piece) => piece.gap).map((piece) => piece.text), marked, told);
  }
});

test("a mail has the text as long as programs take it", () => {
  const all = cases("mailto");
  assert.ok(all.length > 4);
  for (const { address, subject, body, times = 1, href, whole } of all) {
    const made = mailto(address, subject, body.repeat(times));
    if (href) assert.equal(made.href, href);
    assert.equal(made.whole, whole, `${times} of ${body}`);
  }
});
