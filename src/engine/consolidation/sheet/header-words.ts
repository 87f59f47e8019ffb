import { RETURN_HEADERS, type ReturnField } from "../../returns/return-columns";
import { fold } from "../../text/fold";
import { FORM_ORDER } from "./return-fields";

/** Other words bodies write over a column, without diacritics and brackets; the form's own header comes first by itself. */
const SYNONYMS: Readonly<Record<ReturnField, readonly string[]>> = {
  task: ["ma nv", "ma so nhiem vu", "ma so", "ma", "ma so nv"],
  number: ["tt", "so tt", "so thu tu", "so", "stt nhiem vu"],
  text: [
    "nhiem vu cu the",
    "noi dung nhiem vu",
    "ten nhiem vu",
    "nhiem vu duoc giao",
    "noi dung",
    "noi dung cong viec",
    "noi dung thuc hien",
    "cong viec",
    "nhiem vu giai phap",
  ],
  deadline: [
    "han",
    "han hoan thanh",
    "thoi gian hoan thanh",
    "thoi gian thuc hien",
    "thoi gian",
    "thoi han hoan thanh",
  ],
  progress: [
    "tien do thuc hien",
    "tinh trang",
    "tinh trang thuc hien",
    "trang thai",
    "trang thai thuc hien",
    "muc do thuc hien",
    "tien do nhiem vu",
    "tien do hien tai",
  ],
  percent: ["ti le", "ty le hoan thanh", "ti le hoan thanh", "phan tram", "phan tram hoan thanh", "ty le phan tram"],
  result: [
    "ket qua",
    "ket qua dat duoc",
    "ket qua trien khai",
    "ket qua trien khai thuc hien",
    "ket qua thuc hien trong ky",
    "tinh hinh thuc hien",
    "tinh hinh ket qua thuc hien",
    "noi dung da thuc hien",
    "ket qua cu the",
  ],
  completedOn: ["ngay ht", "thoi diem hoan thanh", "ngay da hoan thanh", "ngay hoan thanh thuc te", "ngay xong"],
  evidence: [
    "tai lieu minh chung",
    "van ban minh chung",
    "minh chung kem theo",
    "tai lieu kiem chung",
    "so van ban",
    "tai lieu chung minh",
    "van ban tai lieu",
  ],
  obstacles: [
    "kho khan vuong mac",
    "kho khan",
    "vuong mac",
    "ton tai han che",
    "kho khan ton tai",
    "ton tai kho khan vuong mac",
  ],
  proposals: ["de xuat kien nghi", "kien nghi de xuat", "de xuat", "kien nghi", "kien nghi va de xuat"],
  reporter: ["can bo bao cao", "nguoi lap", "nguoi lap bieu", "can bo phu trach", "nguoi bao cao so dien thoai"],
  selfCheck: ["kiem tra", "tu kiem"],
};

/** "kỳ trước", "quý trước": last period's answers shown beside the input cells are no answers of this one. */
const EARLIER = /\b(?:ky|quy|lan|nam) truoc\b|\btruoc do\b|\bky bao cao truoc\b/;
const LONGEST_HEADER = 90;

const BY_WORDS: ReadonlyMap<string, ReturnField> = new Map(
  FORM_ORDER.flatMap((field) =>
    [fold(RETURN_HEADERS[field].replace(/\([^()]*\)/, "")), ...SYNONYMS[field]].map((words) => [words, field] as const),
  ),
);

/** How surely a header names its column: as on the form or a listed word, or only by how it begins. */
export interface HeaderMatch {
  readonly field: ReturnField;
  readonly sure: boolean;
}

/** A column that shows last period's answers. */
export const isEarlierHeader = (text: string): boolean => EARLIER.test(fold(text));

/** Which column a header names; null where it names none of ours. */
export function matchHeader(text: string): HeaderMatch | null {
  if (text.length > LONGEST_HEADER) return null;
  const plain = fold(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, " "));
  const whole = fold(text);
  if (isEarlierHeader(text)) return null;
  if (isPercentHeader(text, plain)) return { field: "percent", sure: true };
  const field = BY_WORDS.get(plain) ?? BY_WORDS.get(whole);
  if (field !== undefined) return { field, sure: true };
  const begun = longestBeginning(plain);
  return begun === null ? null : { field: begun, sure: false };
}

/** "% hoàn thành", "Tiến độ (%)", "Tỷ lệ %": the sign says what folding drops. */
const isPercentHeader = (text: string, plain: string): boolean =>
  text.includes("%") && /^(?:|ty le|ti le|hoan thanh|(?:ty le|ti le) hoan thanh|tien do(?: thuc hien)?)$/.test(plain);

/** "Kết quả thực hiện quý III năm 2025" begins with words of two or more that we know. */
function longestBeginning(plain: string): ReturnField | null {
  const words = plain.split(" ");
  for (let length = Math.min(words.length - 1, 6); length >= 2; length -= 1) {
    const field = BY_WORDS.get(words.slice(0, length).join(" "));
    if (field !== undefined) return field;
  }
  return null;
}
