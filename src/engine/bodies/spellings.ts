import type { PublicBody } from "../model/public-body";

/** How a spelling of the directory stands to the body it is listed under. */
export type Spelling = "name" | "alias" | "former" | "slip" | "approximate" | "part";

export interface ListedSpelling {
  readonly text: string;
  readonly spelling: Spelling;
  readonly body: PublicBody;
}

const MARKED = /^(.*\S)\s*\((tên cũ|lỗi OCR|lỗi quét|gần đúng|thuộc [^()]*)\)$/iu;
const MARKERS: Readonly<Record<string, Spelling>> = {
  "tên cũ": "former",
  "lỗi ocr": "slip",
  "lỗi quét": "slip",
  "gần đúng": "approximate",
};

/** "Công chức ĐCXĐ (lỗi OCR)" is the slip "Công chức ĐCXĐ"; an alias without a marker is plainly another name. */
function listedAlias(alias: string, body: PublicBody): ListedSpelling {
  const marked = MARKED.exec(alias);
  const text = marked?.[1];
  if (text === undefined) return { text: alias, spelling: "alias", body };
  return { text, spelling: MARKERS[(marked?.[2] ?? "").toLowerCase()] ?? "part", body };
}

/** Every spelling a directory lists for a body, the name first. */
export function spellingsOf(body: PublicBody): readonly ListedSpelling[] {
  return [
    { text: body.name, spelling: "name", body },
    ...body.aliases.map((alias) => listedAlias(alias, body)),
    ...body.succeeds.map((text): ListedSpelling => ({ text, spelling: "former", body })),
  ];
}
