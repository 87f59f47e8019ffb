import { fold } from "../../../text/fold";
import { unconfused } from "../../text-tolerance/confusable";

/**
 * Spelling of issuing bodies for letterheads in capitals and for scans without diacritics. Only the words of offices and
 * of provinces are here; the name of a ward is spelled as the text spells it.
 */
export const OFFICES = [
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Ủy ban Mặt trận Tổ quốc Việt Nam",
  "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
  "Văn phòng Ủy ban nhân dân",
  "Văn phòng Ban Quản lý",
  "Văn phòng",
  "Ban Quản lý Khu kinh tế",
  "Ban Quản lý Khu công nghệ cao",
  "Ban Quản lý các khu công nghiệp",
  "Ban Quản lý các khu chế xuất và công nghiệp",
  "Ban Quản lý dự án",
  "Ban Quản lý",
  "Sở Tài chính",
  "Sở Kế hoạch và Đầu tư",
  "Sở Nội vụ",
  "Sở Tư pháp",
  "Sở Công Thương",
  "Sở Xây dựng",
  "Sở Y tế",
  "Sở Ngoại vụ",
  "Sở Du lịch",
  "Sở Giao thông vận tải",
  "Sở Thông tin và Truyền thông",
  "Sở Tài nguyên và Môi trường",
  "Sở Nông nghiệp và Môi trường",
  "Sở Nông nghiệp và Phát triển nông thôn",
  "Sở Khoa học và Công nghệ",
  "Sở Giáo dục và Đào tạo",
  "Sở Văn hóa, Thể thao và Du lịch",
  "Sở Văn hóa và Thể thao",
  "Sở Lao động - Thương binh và Xã hội",
  "Sở Dân tộc và Tôn giáo",
  "Thanh tra",
  "Công an",
  "Thuế",
  "Cục Thuế",
  "Chi cục Hải quan",
  "Bảo hiểm xã hội",
  "Phòng Kinh tế, Hạ tầng và Đô thị",
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Phòng Tài chính - Kế hoạch",
  "Trung tâm Phục vụ hành chính công",
] as const;

/** Words that stay small inside a name in title case. */
const LEVELS = ["tỉnh", "thành phố", "thị xã", "thị trấn", "quận", "huyện", "phường", "xã", "đặc khu"] as const;

const PROVINCES = [
  ..."An Giang|Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước".split(
    "|",
  ),
  ..."Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang".split(
    "|",
  ),
  ..."Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang".split(
    "|",
  ),
  ..."Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên".split(
    "|",
  ),
  ..."Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên".split("|"),
  ..."Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái".split("|"),
];

const key = (text: string): string =>
  unconfused(fold(text))
    .replace(/^ubnd\b/, "uy ban nhan dan")
    .replace(/^bql\b/, "ban quan ly");
const byKey = (names: readonly string[]): readonly (readonly [string, string])[] =>
  names.map((name) => [key(name), name] as const).sort((a, b) => b[0].length - a[0].length);
const OFFICE_KEYS = byKey(OFFICES);
const LEVEL_KEYS = byKey(LEVELS);
const PROVINCE_NAMES = new Map(byKey(PROVINCES));

const startsWith = (whole: string, start: string): boolean => whole === start || whole.startsWith(`${start} `);

/** The office a folded name begins with, or null: a line of a letterhead that begins with none goes on with the line above. */
export function officeOf(name: string): string | null {
  const folded = key(name);
  return OFFICE_KEYS.find(([office]) => startsWith(folded, office))?.[1] ?? null;
}

const capitalised = (word: string): string =>
  word.charAt(0).toLocaleUpperCase("vi") + word.slice(1).toLocaleLowerCase("vi");
const isShouted = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A place in its own spelling: "THÀNH PHỐ HẢI PHÒNG" → "thành phố Hải Phòng", "phường AN PHONG" → "phường An Phong". */
function spelledPlace(words: readonly string[]): string {
  if (words.length === 0) return "";
  const folded = key(words.join(" "));
  const level = LEVEL_KEYS.find(([name]) => startsWith(folded, name));
  const count = level?.[0].split(" ").length ?? 0;
  const rest = words.slice(count);
  const province = PROVINCE_NAMES.get(key(rest.join(" ")));
  const place = province ?? rest.map((word) => (isShouted(word) ? capitalised(word) : word)).join(" ");
  return [level?.[1], place].filter(Boolean).join(" ");
}

/** "ỦY BAN NHÂN DÂN PHƯỜNG AN PHONG", "UBND phường An Phong" → "Ủy ban nhân dân phường An Phong". Unknown offices keep their words. */
export function spelledBody(name: string): string {
  const text = name.replace(/\s+/g, " ").trim();
  const office = officeOf(text);
  const words = text.split(" ");
  if (office === null) return isShouted(text) ? spelledPlace(words) : text;
  const count = wordsOfOffice(words, key(office));
  return [office, spelledPlace(words.slice(count))].filter(Boolean).join(" ");
}

/** How many printed words make up the office: "UBND" is one, "Ủy ban nhân dân" four. */
function wordsOfOffice(words: readonly string[], office: string): number {
  for (let count = 1; count <= words.length; count += 1)
    if (key(words.slice(0, count).join(" ")) === office) return count;
  return words.length;
}
