// What is pasted from word processors into a text of a letter becomes Markdown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openBrowser, visitor } from "./browser.mjs";
import { startServer } from "./server.mjs";

const word = `<html><body><!--StartFragment-->
<p class=MsoNormal>We&nbsp;ask the <b>Con&shy;gress</b><a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> to:</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>stay,</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>and <i>pay</i>.</p>
<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> Both houses.</p></div>
<!--EndFragment--></body></html>`;
const docs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">To all</span></h2>
<p dir="ltr"><span style="font-weight:400">We ask </span><span style="font-weight:700">you</span><span style="font-style:italic"> all</span>, <a href="https://a.example/x"><span>here</span></a>.</p>
<ol><li dir="ltr"><p><span>one</span></p></li><li dir="ltr"><p><span>two</span></p></li></ol><blockquote><p>So it is.</p></blockquote></b>`;
const office = `<html><head><style>p { margin: 0 }</style></head><body><h1>Title</h1><p>Stars * and _lines_ stay<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>A note.</p></div></body></html>`;

// As Word puts it on the clipboard while changes are tracked and somebody has commented.
const tracked = `<html><body><!--StartFragment-->
<p class=MsoNormal>We ask <del cite="mailto:Ann" datetime="2026-05-01T10:00"><span class=msoDel>the President</span></del><ins cite="mailto:Ann"><span class=msoIns>all of <b>Congress</b></span></ins> to <a style='mso-comment-reference:AB_1'>stay</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span>.</p>
<p class=MsoNormal><span class=msoDel><del>A whole paragraph that went.</del></span></p>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1">[AB1]</a> Is this agreed with the board?</p></div></div></div>
<!--EndFragment--></body></html>`;
// Google Docs: comments are links and stand at the end.
const commented = `<b style="font-weight:normal;" id="docs-internal-guid-2"><p dir="ltr"><span>Stay</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span>, please.</span></p></b><div style="border:1px solid black"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Too weak?</span></p></div>`;

const pasted = [
  [word, "We ask the **Congress**[^1] to:\n\n- stay,\n- and *pay*.\n\n[^1]: Both houses."],
  [docs, "## To all\n\nWe ask **you** *all*, [here](https://a.example/x).\n\n1. one\n2. two\n\n> So it is."],
  [tracked, "We ask all of **Congress** to stay."],
  [commented, "Stay, please."],
  [office, "# Title\n\nStars \\* and \\_lines\\_ stay[^1].\n\n[^1]: A note."],
];

test("Word, Google Docs and LibreOffice, with tracked changes and comments", async () => {
  const server = await startServer();
  const browser = await openBrowser();
  try {
    const moderator = await visitor(browser, server.base);
    const { page } = moderator;
    await page.goto(server.setupLink);
    await page.fill("#name", "Robin");
    await page.fill("#email", "robin@example.org");
    await page.fill("#password", "a long enough password");
    await page.fill("#password_again", "a long enough password");
    await page.click("main button");
    await page.goto(`${server.base}/desk/letters/new`);
    await page.fill("#title", "For peace");
    await page.fill("#slug", "peace");
    await page.fill("#host", "Us");
    await page.click("main button");
    await page.goto(`${server.base}/desk/letters/peace/texts/1/en`);
    for (const [html, markdown] of pasted) {
      await page.fill("#markdown", "");
      await page.focus("#markdown");
      await page.evaluate((html) => {
        const data = new DataTransfer();
        data.setData("text/html", html);
        data.setData("text/plain", "not this");
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }, html);
      assert.equal(await page.inputValue("#markdown"), markdown);
    }
    await moderator.check({ cookies: true });
  } finally {
    await browser.close();
    await server.stop();
  }
});
