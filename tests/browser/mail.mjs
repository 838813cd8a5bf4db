// As much of MIME as our own mails use: two parts, each quoted-printable or base64.
export function readMail(source) {
  const [head, body] = split(source.replaceAll("\r\n", "\n"));
  const headers = readHeaders(head);
  const boundary = headers["content-type"].match(/boundary="([^"]+)"/)[1];
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [partHead, partBody] = split(part.replace(/^\n/, ""));
      const about = readHeaders(partHead);
      return [about["content-type"].split(";")[0], decode(about["content-transfer-encoding"], partBody)];
    });
  const { "text/plain": text, "text/html": html } = Object.fromEntries(parts);
  return { to: headers.to, subject: headers.subject, text, html };
}

function split(message) {
  const end = message.indexOf("\n\n");
  return [message.slice(0, end), message.slice(end + 2)];
}

function readHeaders(head) {
  const lines = head.replace(/\n[ \t]+/g, " ").split("\n");
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
}

function decode(encoding, body) {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
