import { clearText } from "./words/clear-text";
import { maskSignedDocuments } from "./words/document-names";

/** What a printed column header says about the cells below it. */
export interface HeaderFacts {
  /** "Thời gian (Năm 2026)": the one year named, null where there is none or several. */
  readonly year: number | null;
  /** "Tháng" or "Quý" as the whole header, or in brackets: bare numbers below are months or quarters. */
  readonly unit: "month" | "quarter" | null;
  /** "Tần suất", "Kỳ báo cáo", "Chu kỳ": a bare "Năm" below means every year. */
  readonly isFrequency: boolean;
  /** "Số ngày dự kiến": a bare number below is a duration. */
  readonly isDuration: boolean;
}

const NO_FACTS: HeaderFacts = { year: null, unit: null, isFrequency: false, isDuration: false };

function oneYear(text: string): number | null {
  const years = new Set([...text.matchAll(/(?<![\d/])20\d\d(?!\d)/g)].map((found) => Number(found[0])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

function unitOf(text: string): HeaderFacts["unit"] {
  const found =
    /^(?:theo )?(thang|quy)(?:\s+(?:hoan thanh|thuc hien))?(?:\s*[,/(].*)?$|\((?:theo )?(thang|quy)(?:\/nam)?\)/.exec(
      text,
    );
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return null;
  return word === "thang" ? "month" : "quarter";
}

/** Most headers ("Thời gian thực hiện") say nothing more: they are told by a glance. */
const MAY_SAY_MORE = /\d|kỳ|số|tháng|quý|tần|lần|quí|kì/;

export function readHeader(printed: string | null): HeaderFacts {
  if (printed === null || !MAY_SAY_MORE.test(printed.normalize("NFC").toLowerCase())) return NO_FACTS;
  const text = maskSignedDocuments(clearText(printed).text);
  return {
    year: oneYear(text),
    unit: unitOf(text),
    isFrequency: /\b(?:ta_n suat|chu ky|dinh ky|ky (?:bao cao|thuc hien|han)|so lan)\b/.test(text),
    isDuration: /\bso (?:ngay|tuan|thang)\b/.test(text),
  };
}
