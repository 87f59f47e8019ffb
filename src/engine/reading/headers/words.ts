/** What a column of a plan's table holds. `other` is kept and reported, never dropped. */
export const COLUMN_ROLES = [
  "number",
  /** A second number column: the group's, beside the task's ("TT" and "Stt"). */
  "group-number",
  "section",
  "task",
  "lead",
  "coordinating",
  "execution",
  "milestone",
  "product",
  "watcher",
  "leader",
  "note",
  /** A note column that names the bodies ("Chủ trì: …; Phối hợp: …") where no column of its own does. */
  "assigning-note",
  /** One quarter, month or year, ticked where the task falls into it. */
  "period",
  "score",
  "target",
  "other",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface HeaderWord {
  /** Folded header words (see engine/text/fold). */
  readonly words: string;
  readonly role: ColumnRole;
}

const of = (role: ColumnRole, ...phrases: string[]): HeaderWord[] => phrases.map((words) => ({ words, role }));

/**
 * The dictionary of printed header words. The longest phrase a header holds decides, so "thời gian hoàn thành" wins over
 * "thời gian". One line a phrase family; seen in 220/KH-UBND, 81/KH-UBND, Phú Sơn 2023 and plans of other provinces.
 */
export const HEADER_WORDS: readonly HeaderWord[] = [
  ...of("number", "stt", "tt", "so tt", "so thu tu", "thu tu"),
  ...of("task", "nhiem vu", "nhiem vu cu the", "ten nhiem vu", "noi dung nhiem vu", "noi dung cong viec", "cong viec"),
  ...of("task", "nhiem vu chinh", "nhiem vu giai phap", "nhiem vu cong viec", "ten nhom nhiem vu nhiem vu", "noi dung"),
  ...of("task", "linh vuc tieu chi", "tieu chi", "noi dung thuc hien", "hoat dong", "dau viec", "noi dung hoat dong"),
  ...of("task", "giai phap", "noi dung giai phap", "ten cong viec", "nhiem vu trong tam", "noi dung trien khai"),
  ...of("section", "linh vuc", "nhom nhiem vu", "chi so thanh phan", "nhom chi so", "nhom nhiem vu giai phap"),
  ...of(
    "lead",
    "chu tri",
    "co quan chu tri",
    "don vi chu tri",
    "bo phan chu tri",
    "chu tri thuc hien",
    "chu tri tham muu",
  ),
  ...of(
    "lead",
    "don vi thuc hien",
    "co quan thuc hien",
    "trach nhiem thuc hien",
    "co quan don vi chu tri",
    "chu dau tu",
  ),
  ...of(
    "lead",
    "bo phan thuc hien",
    "phan cong thuc hien",
    "co quan don vi thuc hien",
    "nguoi thuc hien",
    "co quan tham muu",
  ),
  ...of(
    "lead",
    "don vi chiu trach nhiem",
    "don vi chu tri thuc hien",
    "co quan chiu trach nhiem",
    "cong chuc tham muu",
  ),
  ...of(
    "lead",
    "don vi phu trach",
    "nguoi phu trach",
    "ca nhan phu trach",
    "phu trach",
    "co quan dau moi",
    "don vi dau moi",
  ),
  ...of("lead", "phan cong nhiem vu", "phan cong", "ca nhan don vi thuc hien", "don vi tham muu", "dau moi thuc hien"),
  ...of("lead", "chu tri phoi hop", "co quan chu tri phoi hop", "don vi chu tri phoi hop", "chu tri va phoi hop"),
  ...of("coordinating", "don vi lien quan", "co quan lien quan", "co quan don vi lien quan"),
  ...of("coordinating", "phoi hop", "co quan phoi hop", "don vi phoi hop", "bo phan phoi hop", "phoi hop thuc hien"),
  ...of("coordinating", "co quan don vi phoi hop", "don vi phoi hop thuc hien", "co quan phoi hop thuc hien"),
  ...of(
    "execution",
    "thoi gian",
    "thoi gian thuc hien",
    "tien do thuc hien",
    "thoi gian trien khai",
    "thoi diem thuc hien",
  ),
  ...of(
    "execution",
    "tien do",
    "lo trinh",
    "tan suat",
    "ky thuc hien",
    "so ngay du kien",
    "thoi gian bat dau",
    "bat dau",
  ),
  ...of("execution", "tu ngay", "tu", "ngay bat dau", "thoi diem bat dau", "thoi gian du kien", "ke hoach thoi gian"),
  ...of("milestone", "den ngay", "den", "ngay ket thuc", "thoi diem ket thuc", "han chot", "thoi han trinh"),
  ...of("milestone", "thoi gian hoan thanh", "thoi han hoan thanh", "thoi han", "moc hoan thanh", "han hoan thanh"),
  ...of("milestone", "thoi gian hoan thanh bat dau van hanh", "bat dau van hanh", "tien do hoan thanh", "hoan thanh"),
  ...of("milestone", "ngay hoan thanh", "thoi han thuc hien", "thoi diem hoan thanh", "ket thuc", "thoi gian ket thuc"),
  ...of("product", "san pham", "ket qua", "san pham dau ra", "ket qua can dat", "san pham ket qua", "ket qua dau ra"),
  ...of(
    "product",
    "san pham hoan thanh",
    "san pham du kien",
    "ket qua du kien",
    "dau ra",
    "ket qua thuc hien",
    "yeu cau ket qua",
  ),
  ...of(
    "watcher",
    "theo doi kiem tra don doc",
    "don vi theo doi",
    "co quan theo doi",
    "theo doi don doc",
    "kiem tra don doc",
  ),
  ...of("leader", "lanh dao chi dao", "lanh dao phu trach", "nguoi chi dao", "lanh dao phan cong", "chi dao thuc hien"),
  ...of("product", "san pham chu yeu", "ket qua san pham", "san pham giao nop", "san pham can dat"),
  ...of("watcher", "theo doi", "don doc", "don vi don doc", "giam sat"),
  ...of("leader", "lanh dao theo doi", "lanh dao ubnd", "lanh dao", "dong chi chi dao"),
  ...of("note", "ghi chu", "can cu", "kinh phi", "nguon kinh phi", "can cu phap ly", "nguon von"),
  ...of("score", "diem", "diem so", "ket qua diem", "hang", "xep hang"),
  ...of("target", "muc tieu", "muc tieu nam", "chi tieu phan dau", "phan dau", "muc tieu phan dau"),
];
