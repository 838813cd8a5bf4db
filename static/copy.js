// A button that puts the list on the clipboard, for word processors and as plain text. Without this
// script the list is selected by hand, which is all that the button does.
"use strict";
{
  const button = document.getElementById("copy");
  const list = document.getElementById("list");
  const told = document.getElementById("copied");

  /** A heading between empty lines, an entry a line, its people indented below it. */
  const plain = () =>
    [...list.children]
      .map((part) =>
        part.tagName === "H3" ? `\n${part.textContent}\n` : part.innerText.trim().replaceAll("\n", "\n    "),
      )
      .join("\n")
      .trim() + "\n";

  const formatted = () => {
    const copy = list.cloneNode(true);
    for (const name of ["id", "class"]) copy.removeAttribute(name);
    return copy.outerHTML;
  };

  button.hidden = false;
  button.addEventListener("click", async () => {
    // Said anew each time, so that it is read out each time.
    told.textContent = "";
    const done = await clipboard.put({ "text/html": formatted(), "text/plain": plain() }, list);
    told.textContent = done ? button.dataset.done : button.dataset.failed;
  });
}
