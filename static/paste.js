// What is pasted from a word processor comes as HTML beside plain text: this makes Markdown of it.
// Without it the plain text is pasted, and the button below the text cleans it up.
'use strict';
(() => {
  const BLOCKS = 'P DIV H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE TABLE TR HR SECTION ARTICLE'.split(' ');
  const isBlock = (node) => node.nodeType === 1 && BLOCKS.includes(node.tagName);

  const tidy = (text) => text
    .replace(/[\u00ad\u200b\u2060\ufeff\ufffc]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f \t\r\n]+/g, ' ');
  // What Markdown would read as a sign of its own.
  const escaped = (text) => text.replace(/([\\`*_\[\]<])/g, '\\$1');

  // The page's policy refuses styles in text, here too: they are read under another name.
  const unstyled = (html) => html
    .replace(/<style[^]*?<\/style>/gi, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
  const styled = (node, name) => {
    const found = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, 'i').exec(node.getAttribute('data-style') || '');
    return found && found[1].trim().toLowerCase();
  };
  // Word processors say bold and italic by style, and Google Docs wraps all in a <b> that is not bold.
  const weight = (node) => {
    const style = styled(node, 'font-weight');
    if (style) return style === 'bold' || Number(style) >= 600;
    return node.tagName === 'B' || node.tagName === 'STRONG';
  };
  const slant = (node) => {
    const style = styled(node, 'font-style');
    if (style) return style === 'italic' || style === 'oblique';
    return node.tagName === 'I' || node.tagName === 'EM';
  };
  // Spaces stay outside of the signs, or they would not count.
  const around = (sign, text) => {
    const inside = text.trim();
    if (!inside) return text;
    const [, before, after] = text.match(/^(\s*)[^]*?(\s*)$/);
    return before + sign + inside + sign + after;
  };

  // The links between a note and its place: Word #_ftn1, LibreOffice #sdfootnote1sym, Google Docs #ftnt1.
  const NOTE = /#_?(?:ftn|edn|sdfootnote|sdendnote|ftnt|fn:?)(?:ref_?|_ref)?(\d+)(sym|anc)?$/;
  const note = (link) => {
    const found = NOTE.exec(link.getAttribute('href') || '');
    if (!found) return null;
    const back = /ref/.test(found[0]) || found[2] === 'anc';
    return { number: found[1], back };
  };

  // Tracked changes: what was deleted is gone. A comment is marked in its place, and stands below the text.
  const COMMENT = 'a[href^="#cmnt_ref"], a[href*="#_msoanchor"]';
  const isDeleted = (node) => node.tagName === 'DEL' || /\bmsoDel\b/i.test(node.className);
  const isComment = (node) => /\bmsoComment(Reference|Text)\b/i.test(node.className)
    || ['comment', 'comment-list'].includes(styled(node, 'mso-element'))
    || styled(node, 'mso-special-character') === 'comment'
    || (node.tagName === 'A' && /#(_msocom_|cmnt)\d/.test(node.getAttribute('href') || ''))
    || (node.tagName === 'P' && node.querySelector(COMMENT) !== null);
  const isLeftOut = (node) => /^(STYLE|SCRIPT|HEAD|META|TITLE|O:P)$/.test(node.tagName)
    || styled(node, 'mso-list') === 'ignore'
    || styled(node, 'display') === 'none'
    || isDeleted(node)
    || isComment(node);

  const inline = (node, style = { bold: false, italic: false }) => {
    if (node.nodeType === 3) return escaped(tidy(node.data));
    if (node.nodeType !== 1 || isLeftOut(node)) return '';
    if (node.tagName === 'BR') return '\n';
    if (node.tagName === 'A') {
      const place = note(node);
      if (place) return place.back ? '' : `[^${place.number}]`;
    }
    const bold = weight(node) && !/^H\d$/.test(node.tagName);
    const italic = slant(node);
    const below = { bold: style.bold || bold, italic: style.italic || italic };
    let text = [...node.childNodes].map((child) => inline(child, below)).join('');
    if (italic && !style.italic) text = around('*', text);
    if (bold && !style.bold) text = around('**', text);
    const href = node.tagName === 'A' && node.getAttribute('href');
    if (href && /^(https?:|mailto:)/i.test(href) && text.trim()) {
      return `[${text.trim()}](${href.replace(/[()\s]/g, encodeURIComponent)})`;
    }
    return text;
  };

  const line = (text) => text.replace(/ *\n */g, '  \n').replace(/ {2,}(?!\n)/g, ' ').trim()
    .replace(/\*\*\*\*/g, '').replace(/^(\d+)([.)]) /, '$1\\$2 ').replace(/^([-+#>]) /, '\\$1 ');

  // Word's lists are paragraphs with a style; the sign in front says which kind.
  const wordItem = (node) => {
    const style = node.getAttribute('data-style') || '';
    const level = /mso-list:\s*l\d+ level(\d+)/i.exec(style);
    if (!level && !/MsoListParagraph/.test(node.className)) return null;
    const sign = [...node.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(span.getAttribute('data-style') || ''));
    const number = /^\s*\(?(\d+)[.)]/.exec(sign ? sign.textContent : '');
    return { depth: level ? Number(level[1]) - 1 : 0, sign: number ? `${number[1]}.` : '-' };
  };

  const list = (node, depth, out) => {
    let number = Number(node.getAttribute('start')) || 1;
    for (const child of node.children) {
      if (child.tagName === 'UL' || child.tagName === 'OL') { list(child, depth + 1, out); continue; }
      if (child.tagName !== 'LI') continue;
      const inner = [...child.childNodes].filter((one) => !/^(UL|OL)$/.test(one.tagName || ''));
      const text = line(inner.map((one) => inline(one)).join(' '));
      const sign = node.tagName === 'OL' ? `${number}.` : '-';
      if (text) { out.push({ item: true, text: `${'   '.repeat(depth)}${sign} ${text}` }); number += 1; }
      for (const below of child.querySelectorAll(':scope > ul, :scope > ol')) list(below, depth + 1, out);
    }
  };

  // A note stands as a paragraph that begins with the link back to its place.
  const noteText = (node) => {
    const link = [...node.querySelectorAll('a')].find((one) => (note(one) || {}).back);
    if (!link) return null;
    const { number } = note(link);
    const text = line(inline(node)).replace(new RegExp(`^(\\\\?\\[)?${number}(\\\\?\\])?\\s*`), '');
    return { number, text };
  };

  const blocks = (node, out, quoted) => {
    let loose = [];
    const flush = () => {
      const text = line(loose.map((one) => inline(one)).join(''));
      if (text) out.push({ text: quoted + text });
      loose = [];
    };
    for (const child of node.childNodes) {
      if (child.nodeType === 1 && isLeftOut(child)) continue;
      const nested = child.nodeType === 1 && [...child.children].some((one) => isBlock(one) || one.querySelector('p,div,ul,ol,h1,h2,h3'));
      if (!isBlock(child) && !nested) { loose.push(child); continue; }
      flush();
      const tag = child.tagName;
      if (/^H\d$/.test(tag)) {
        const text = line(inline(child)).replace(/\n/g, ' ');
        if (text) out.push({ text: `${quoted}${'#'.repeat(Number(tag[1]))} ${text}` });
      } else if (tag === 'UL' || tag === 'OL') {
        list(child, 0, out);
      } else if (tag === 'BLOCKQUOTE') {
        blocks(child, out, `${quoted}> `);
      } else if (tag === 'HR') {
        if (out.length) out.push({ text: '---' });
      } else if (tag === 'P' || !nested) {
        const item = wordItem(child);
        const foot = noteText(child);
        const text = line(inline(child));
        if (foot && foot.text) out.push({ text: `[^${foot.number}]: ${foot.text}` });
        else if (item && text) out.push({ item: true, text: `${'   '.repeat(item.depth)}${item.sign} ${text}` });
        else if (text) out.push({ text: quoted + text });
      } else {
        const foot = /^(sdfootnote|ftn|edn)\d/.test(child.id || '') ? noteText(child) : null;
        if (foot && foot.text) out.push({ text: `[^${foot.number}]: ${foot.text}` });
        else blocks(child, out, quoted);
      }
    }
    flush();
  };

  const markdown = (html) => {
    const page = new DOMParser().parseFromString(unstyled(html), 'text/html');
    const out = [];
    blocks(page.body, out, '');
    return out.map((block, at) => {
      const before = out[at - 1];
      if (!before) return block.text;
      return (block.item && before.item ? '\n' : '\n\n') + block.text;
    }).join('');
  };

  // A file on this computer stands in for a paste; nothing is sent before the text is saved.
  const file = document.getElementById('file');
  const place = document.getElementById('markdown');
  if (file && place) {
    file.closest('[hidden]').hidden = false;
    file.addEventListener('change', async () => {
      const chosen = file.files[0];
      if (!chosen || chosen.size > 2000000) return;
      const text = await chosen.text();
      place.focus();
      place.select();
      const words = /\.html?$/i.test(chosen.name) ? markdown(text) : text;
      if (!document.execCommand('insertText', false, words)) place.value = words;
    });
  }

  const said = document.getElementById('pasted-note');
  for (const area of document.querySelectorAll('textarea[data-paste]')) {
    area.addEventListener('paste', (event) => {
      const html = event.clipboardData && event.clipboardData.getData('text/html');
      if (!html) return;
      const text = markdown(html);
      if (!text) return;
      event.preventDefault();
      // So that the browser's own undo takes it back.
      if (!document.execCommand('insertText', false, text)) {
        area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
      }
      if (said) said.textContent = said.dataset.said;
    });
  }
})();
