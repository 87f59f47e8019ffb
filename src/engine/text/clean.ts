/** Cell and paragraph text as a person would read it aloud: no tags, no doubled blanks, NFC. Words are never changed. */

const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const TAG = /<\/?(?:ul|ol|li|p|b|i|u|em|strong|br|span|div|font|sup|sub|td|tr|table)\b[^<>]*>/gi;

/** "<ul> - Nâng cao" → " - Nâng cao". Only known tags go: "<https://…>" and "a < b" stay. */
export function dropTags(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(TAG, " ")
    .replace(/&(nbsp|amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** One line of text: tags dropped, every run of white space one blank, NFC, invisible characters gone. */
export function cleanText(text: string): string {
  return dropTags(text)
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Like `cleanText`, but the line breaks inside a cell stay, one entry a line, blank lines dropped. */
export function cleanLines(text: string): string[] {
  return dropTags(text)
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .filter((line) => line !== "");
}

/** Markdown marks around a line ("**1. Mục**", "## II.", "*(kèm theo)*") are the scanner's, not the plan's. */
export function dropMarkdown(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/, "")
    .replace(/\*{1,3}([^*]+)\*{1,3}/g, "$1")
    .replace(/^\s*\*{2,3}(?=\S)/, "")
    .replace(/(\S)\*{2,3}\s*$/, "$1");
}
