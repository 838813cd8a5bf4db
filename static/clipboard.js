// Puts something on the clipboard, for the scripts that have a button for it.
"use strict";
globalThis.clipboard = (() => {
  /** Where the clipboard is out of a script's reach: without https, or refused. */
  const selected = (element) => {
    getSelection().selectAllChildren(element);
    const done = document.execCommand("copy");
    if (done) getSelection().removeAllRanges();
    return done;
  };

  /** `kinds`: the text under each media type; `element` is what a reader would select by hand. Says whether it worked. */
  const put = async (kinds, element) => {
    try {
      const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return true;
    } catch {
      return selected(element);
    }
  };

  return { put };
})();
