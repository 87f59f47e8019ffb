/**
 * Numbers, dates and years inside the name of a document, an index or a legal clause belong to that name and are no
 * deadlines ("Quyết định số 1441/QĐ-UBND ngày 25/9/2025", "kết quả PCI năm 2025"). They are replaced by "¤".
 */
const DAY = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} thang \d{1,2}(?:,? nam |/)\d{4})`;
const OF_DAY = String.raw`(?:,?\s*(?:(?:ban hanh|ky_) )?(?:ngay\s*)?${DAY})`;
const NOT_A_UNIT = String.raw`(?!(?:nam|thang|quy|tuan|ngay|lan|nguoi)\b|[tq]\d)`;
const CODE = String.raw`\d{1,5}(?:/\d{4}/|/${NOT_A_UNIT}|-(?=[a-z_]+/[a-z]))[a-z&_]+(?:[-/&][a-z0-9&_]+)*`;

/** Kinds that are signed and dated. "Báo cáo ngày …" may well be a deadline, so it stands only in the second list. */
const DATED_KIND =
  "(?:quyet dinh|nghi dinh|nghi quyet|thong tu_?|chi thi|cong van|cong dien|ket luan|to trinh|luat|phap lenh|qd_|nq|nd_|cv)";
const KIND = `(?:${DATED_KIND}|ke hoach|bao cao|chuong trinh|de an|huong dan|van ban|thong bao|kh)`;

/** A word that begins a time, not the rest of a name. */
const TIME_WORD =
  "(?:trong|truoc|cham|muon|tu|den|toi|hoan|vao|hang|quy|thang|dinh ky|ngay|va|thuong|xong|sau|khi|nam|giai doan)";
const NAME_WORDS = String.raw`(?:\s+(?!${TIME_WORD}\b)[a-z_]+){0,10}`;
const YEAR = String.raw`(?:19|20)\d\d`;

const SIGNED: readonly RegExp[] = [
  new RegExp(String.raw`(?:\bso\s*:?\s*)?(?<![\d/])${CODE}${OF_DAY}?`, "g"),
  new RegExp(String.raw`\b(?:${DATED_KIND}|ke hoach|de an)\s+so\s*:?\s*\d+\b(?!/)${OF_DAY}?`, "g"),
  new RegExp(String.raw`\b${DATED_KIND}${OF_DAY}`, "g"),
  /\b(?:d_ie_u|khoa_n|diem|mu_c|phu lu_c)\s+(?:\d{1,3}|[ivx]+)\b(?!\s*\/)/g,
  new RegExp(
    String.raw`\b(?:pci|ddci|dci|par[ -]?index|sipas|papi|dti|ict[ -]?index)\b${NAME_WORDS}\s*(?:nam\s*)?${YEAR}\b`,
    "g",
  ),
  new RegExp(String.raw`\b(?:dinh huong|tam nhin)(?:\s+(?:den|toi|nam|het|cuoi))*\s*${YEAR}\b`, "g"),
];
const OF_A_YEAR = new RegExp(
  String.raw`\b${KIND}${NAME_WORDS}\s+(?:(?:nam|giai doan)\s*)?${YEAR}(?:\s*-\s*${YEAR})?(?![\d/])`,
  "g",
);

/** Every name has a number; a text without figures is spared. */
const replaceAll = (text: string, names: readonly RegExp[]): string => {
  if (!/[\divx]/.test(text)) return text;
  const masked = names.reduce((rest, name) => rest.replace(name, " ¤ "), text);
  return masked.replace(/\s+/g, " ").trim();
};

/** The text without the numbers and dates of signed documents, clauses and indexes. */
export const maskSignedDocuments = (text: string): string => replaceAll(text, SIGNED);

/** Also without the year of "Kế hoạch CCHC năm 2026": such a year is a deadline only where the cell has no other time. */
export const maskYearsOfDocuments = (text: string): string => replaceAll(text, [OF_A_YEAR]);

const DOCUMENT = new RegExp(`¤|\\b(?:${KIND}|yeu cau|chi dao|quy dinh)\\b`);
/** Does the text speak of a document or an order at all ("Kế hoạch riêng của thành phố")? */
export const namesDocument = (text: string): boolean => DOCUMENT.test(text);
