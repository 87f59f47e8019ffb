import { withCapital } from "../text/capitals";
import { normalKey, withoutMarks } from "../text/fold";

/**
 * Abbreviations of Vietnamese administration with one meaning in the name of a body (domain facts, part 6).
 * `shown` = safe to write out in a register; the others serve comparison only, where a wrong reading merely fails to match.
 */
interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly shown: boolean;
}

const shown = (short: string, long: string): Abbreviation => ({ short, long, shown: true });
const compared = (short: string, long: string): Abbreviation => ({ short, long, shown: false });

const COUNCILS: readonly Abbreviation[] = [
  compared("UBND", "ủy ban nhân dân"),
  compared("HĐND", "hội đồng nhân dân"),
  compared("MTTQ", "mặt trận tổ quốc"),
  compared("UBMTTQ", "ủy ban mặt trận tổ quốc"),
  compared("UB", "ủy ban"),
  compared("VN", "việt nam"),
];
/** UBND and HĐND are as official as their long forms: such a spelling is no abbreviation, only another way to write. */
const OFFICIAL: readonly Abbreviation[] = COUNCILS.slice(0, 2);

const BODIES: readonly Abbreviation[] = [
  shown("TP", "thành phố"),
  compared("TX", "thị xã"),
  compared("ĐK", "đặc khu"),
  shown("VP", "văn phòng"),
  shown("BQL", "Ban Quản lý"),
  shown("BQLDA", "Ban Quản lý dự án"),
  shown("KKT", "khu kinh tế"),
  shown("KCN", "khu công nghiệp"),
  shown("HTX", "hợp tác xã"),
  shown("LMHTX", "Liên minh Hợp tác xã"),
  shown("CN", "chi nhánh"),
  shown("DN", "doanh nghiệp"),
  shown("DNNVV", "doanh nghiệp nhỏ và vừa"),
  shown("HHDN", "Hiệp hội Doanh nghiệp"),
  shown("NHTM", "ngân hàng thương mại"),
  compared("NH", "ngân hàng"),
  compared("CA", "công an"),
  shown("TAND", "Tòa án nhân dân"),
  shown("VKSND", "Viện Kiểm sát nhân dân"),
  shown("THADS", "thi hành án dân sự"),
  shown("BHXH", "Bảo hiểm xã hội"),
  shown("NHNN", "Ngân hàng Nhà nước"),
  shown("NHCSXH", "Ngân hàng Chính sách xã hội"),
  compared("CSXH", "chính sách xã hội"),
  shown("KBNN", "Kho bạc Nhà nước"),
  compared("TT", "trung tâm"),
  compared("TTR", "thanh tra"),
  compared("TTĐT", "thông tin điện tử"),
  compared("PVHCC", "phục vụ hành chính công"),
  compared("XTĐT", "xúc tiến đầu tư"),
  compared("DHBB", "duyên hải bắc bộ"),
  compared("BCH", "ban chỉ huy"),
  compared("ND", "nhân dân"),
  compared("KSND", "kiểm sát nhân dân"),
  compared("QLDA", "quản lý dự án"),
  compared("KV", "khu vực"),
  compared("CHQS", "chỉ huy quân sự"),
];

const FIELDS: readonly Abbreviation[] = [
  compared("VPTK", "văn phòng thống kê"),
  compared("TPHT", "tư pháp hộ tịch"),
  compared("ĐCXD", "địa chính xây dựng"),
  compared("KTNS", "kế toán ngân sách"),
  compared("VHXH", "văn hóa xã hội"),
  compared("KTHT&ĐT", "kinh tế hạ tầng và đô thị"),
  compared("KTHTĐT", "kinh tế hạ tầng và đô thị"),
  compared("VHTT&DL", "văn hóa thể thao và du lịch"),
  compared("NN&MT", "nông nghiệp và môi trường"),
  compared("NNMT", "nông nghiệp và môi trường"),
  compared("KH&CN", "khoa học và công nghệ"),
  compared("KHCN", "khoa học và công nghệ"),
  compared("GD&ĐT", "giáo dục và đào tạo"),
  compared("GDĐT", "giáo dục và đào tạo"),
  compared("VHTTDL", "văn hóa thể thao và du lịch"),
  compared("KH&ĐT", "kế hoạch và đầu tư"),
  compared("TN&MT", "tài nguyên và môi trường"),
  compared("TT&TT", "thông tin và truyền thông"),
  compared("NN&PTNT", "nông nghiệp và phát triển nông thôn"),
  compared("LĐTB&XH", "lao động thương binh và xã hội"),
  compared("LĐTBXH", "lao động thương binh và xã hội"),
  compared("GTVT", "giao thông vận tải"),
];

type Words = ReadonlyMap<string, readonly string[]>;
/** "HDND" typed without marks is found too; "ĐCXĐ" is not ĐCXD, because it has marks of its own. */
function wordsOf(entries: readonly Abbreviation[]): Words {
  const plain = entries.map(({ short, long }) => [withoutMarks(short), normalKey(long).split(" ")] as const);
  const marked = entries.map(({ short, long }) => [short.toLowerCase(), normalKey(long).split(" ")] as const);
  return new Map([...plain, ...marked]);
}

/** Short form in lower case → its words, for comparison keys. */
export const ALL_ABBREVIATIONS: Words = wordsOf([...COUNCILS, ...BODIES, ...FIELDS]);
export const OFFICIAL_ABBREVIATIONS: Words = wordsOf(OFFICIAL);

const SHOWN: ReadonlyMap<string, string> = new Map(
  BODIES.filter((entry) => entry.shown).map(({ short, long }) => [short, long]),
);
const HEADS_BEFORE_NAMES = /(?:^|\s)(?:Hội|Hiệp hội|Liên minh|Liên đoàn|Câu lạc bộ|Phòng|Ban|Trung tâm|Quỹ)$/;
/** "Sở CN" or "khu CN" is no branch (chi nhánh). */
const FIELD_BEFORE = /(?:^|\s)(?:sở|khu|cụm|ngành|và|&)$/i;
/**
 * Writes out the safe abbreviations of a name: "Hội DN trẻ TP" → "Hội Doanh nghiệp trẻ thành phố".
 * Only whole words in capitals are touched.
 */
export function writeOut(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}&-])(\p{Lu}{2,})\.?(?![\p{L}\p{N}&-])/gu, (whole, short: string, at: number) => {
    const long = SHOWN.get(short);
    const before = text.slice(0, at).trimEnd();
    if (long === undefined || (short === "CN" && FIELD_BEFORE.test(before))) return whole;
    return before === "" || HEADS_BEFORE_NAMES.test(before) ? withCapital(long) : long;
  });
}
