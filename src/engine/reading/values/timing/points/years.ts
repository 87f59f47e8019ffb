import { type PointReader, type TimePoint, wholeYear } from "./time-point";

/** A bare number is no year where a counted thing follows it ("2025 hồ sơ"). */
const COUNTED = "(?:doanh|ho_|ty_|trie_u|d_o_ng|nguoi_|hop|luo_t|tin|ba_i|m2|km|ca_n|dn)";
const PRINTED_YEAR = new RegExp(
  String.raw`(?:\bnam(?: hoc)?\s*)?(?<!\d)(?<!\b\d{1,2}[/.,-])(?<!(?<!\d{4})/)(20\d\d|(?<=\bnam )19\d\d)(?![\d%])(?![/.,-]\d{1,2}\b)(?!\s+${COUNTED})`,
  "g",
);
/** "trong năm", "cả năm", "năm nay": the year itself is not printed. */
const THIS_YEAR =
  /(?<!\b(?:lan|ky|thang,|thang va|thang;) )\b((?:trong|ca|het|cuoi|dau|giua)\s+)nam(?:\s+nay)?\b(?!\s*(?:[\d#]|sau|tiep|truoc|hoc|lien|ke))|\b()nam nay\b/g;

export const readYears: PointReader = (text) => {
  const printed = [...text.matchAll(PRINTED_YEAR)].map(
    (found): TimePoint => wholeYear(found.index, found.index + found[0].length, Number(found[1])),
  );
  const unnamed = [...text.matchAll(THIS_YEAR)].map((found): TimePoint => {
    const lead = (found[1] ?? "").length;
    return wholeYear(found.index + lead, found.index + found[0].length, null);
  });
  return [...printed, ...unnamed];
};
