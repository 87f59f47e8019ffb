/** Characters that mean something in XML, or that XML cannot hold and Excel therefore writes as a code. */
const SPECIAL = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const EVERY_SPECIAL = new RegExp(SPECIAL.source, "g");
const NAMED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** "A & B" → "A &amp; B"; most texts hold nothing of the kind and stay as they are. */
export const xmlText = (text: string): string =>
  SPECIAL.test(text)
    ? text.replace(
        EVERY_SPECIAL,
        (one) => NAMED[one] ?? `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
      )
    : text;
