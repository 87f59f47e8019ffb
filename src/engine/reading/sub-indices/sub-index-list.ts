import type { IndexName } from "../../model/plan";

/** PCI had one set of ten names up to 2024 and another from 2025; the other indexes are told by their name alone. */
export type PciEdition = "pci-2024" | "pci-2025";

/**
 * A sub-index (chỉ số thành phần). `aliases` are other names met in plans and on the pages of the publishers: they mean
 * this sub-index wherever its index and edition are meant, and nothing follows from a printed numeral.
 */
export interface SubIndexName {
  readonly key: string;
  readonly index: IndexName;
  readonly edition: PciEdition | null;
  readonly name: string;
  readonly aliases: readonly string[];
}

type Row = readonly [key: string, name: string, ...aliases: string[]];

const listed = (index: IndexName, edition: PciEdition | null, prefix: string, rows: readonly Row[]): SubIndexName[] =>
  rows.map(([key, name, ...aliases]) => ({ key: `${prefix}.${key}`, index, edition, name, aliases }));

/** The ten of PCI up to 2024; longer names as the handbook of the index prints them. */
const PCI_2024: readonly Row[] = [
  ["market-entry", "Gia nhập thị trường", "Chi phí gia nhập thị trường"],
  [
    "land-access",
    "Tiếp cận đất đai",
    "Tiếp cận đất đai và sự ổn định trong sử dụng đất",
    "Tiếp cận đất đai và ổn định trong sử dụng đất",
    "Tiếp cận và sử dụng đất đai",
  ],
  [
    "transparency",
    "Tính minh bạch",
    "Tính minh bạch và tiếp cận thông tin",
    "Minh bạch",
    "Minh bạch và tiếp cận thông tin",
    "Tính minh bạch thông tin",
  ],
  [
    "time-costs",
    "Chi phí thời gian",
    "Chi phí thời gian để thực hiện các quy định của Nhà nước",
    "Chi phí thời gian để thực hiện quy định nhà nước",
    "Chi phí về thời gian",
  ],
  ["informal-charges", "Chi phí không chính thức", "Chi phí phi chính thức"],
  ["fair-competition", "Cạnh tranh bình đẳng", "Môi trường cạnh tranh bình đẳng"],
  [
    "proactive-leadership",
    "Tính năng động và tiên phong của lãnh đạo tỉnh",
    "Tính năng động",
    "Tính năng động của chính quyền",
    "Tính năng động và tiên phong",
    "Tính năng động, tiên phong của chính quyền",
    "Tính năng động và tiên phong của chính quyền",
    "Tính năng động và tiên phong của chính quyền tỉnh",
    "Tính năng động và tiên phong của lãnh đạo",
    "Tính tiên phong và năng động của lãnh đạo",
    "Tính năng động của lãnh đạo tỉnh",
  ],
  ["business-support", "Chính sách hỗ trợ doanh nghiệp", "Dịch vụ hỗ trợ doanh nghiệp", "Hỗ trợ doanh nghiệp"],
  ["labour-training", "Đào tạo lao động", "Đào tạo và sử dụng lao động", "Chính sách đào tạo lao động"],
  [
    "legal-institutions-security",
    "Thiết chế pháp lý và an ninh trật tự",
    "Thiết chế pháp lý",
    "Thiết chế pháp lý và ANTT",
    "Thiết chế pháp lý và an ninh, trật tự",
  ],
];

/** The ten of PCI from 2025, as plan 220/KH-UBND (I.3) names them; no text of the publisher was found. */
const PCI_2025: readonly Row[] = [
  ["market-entry", "Gia nhập thị trường", "Chi phí gia nhập thị trường"],
  ["development-resources", "Tiếp cận nguồn lực phát triển", "Tiếp cận nguồn lực", "Tiếp cận các nguồn lực phát triển"],
  [
    "transparency-accountability",
    "Tính minh bạch và trách nhiệm giải trình",
    "Minh bạch và trách nhiệm giải trình",
    "Tính minh bạch",
  ],
  ["compliance-costs", "Chi phí tuân thủ", "Chi phí tuân thủ hành chính", "Chi phí tuân thủ pháp luật"],
  ["fair-competition", "Môi trường cạnh tranh bình đẳng", "Cạnh tranh bình đẳng"],
  [
    "business-support-labour",
    "Chính sách hỗ trợ doanh nghiệp và nâng cao chất lượng lao động",
    "Chính sách hỗ trợ doanh nghiệp và chất lượng lao động",
    "Hỗ trợ doanh nghiệp và nâng cao chất lượng lao động",
    "Chính sách hỗ trợ doanh nghiệp",
    "Hỗ trợ doanh nghiệp",
  ],
  ["legal-institutions", "Thiết chế pháp lý", "Thiết chế pháp lý và an ninh trật tự"],
  [
    "sustainable-growth-innovation",
    "Động lực tăng trưởng bền vững và đổi mới sáng tạo",
    "Tăng trưởng bền vững và đổi mới sáng tạo",
  ],
  [
    "private-sector",
    "Quy mô, hiệu quả và đóng góp của kinh tế tư nhân",
    "Quy mô, hiệu quả và đóng góp của khu vực kinh tế tư nhân",
    "Đóng góp của kinh tế tư nhân",
  ],
  [
    "proactive-government",
    "Sự năng động và vai trò kiến tạo của chính quyền",
    "Tính năng động và vai trò kiến tạo của chính quyền",
    "Vai trò kiến tạo của chính quyền",
    "Chính quyền kiến tạo",
    "Tính năng động của chính quyền",
    "Sự năng động của chính quyền",
  ],
];

/** Eight components of the DDCI of Hải Phòng's offices (3822/KH-BQL); other provinces have other sets. */
const DDCI: readonly Row[] = [
  ["procedures", "Quy trình thực hiện TTHC", "Quy trình thực hiện thủ tục hành chính"],
  [
    "transparency-it",
    "Tính minh bạch & ứng dụng CNTT",
    "Tính minh bạch và ứng dụng CNTT",
    "Tính minh bạch và ứng dụng công nghệ thông tin",
  ],
  [
    "proactivity",
    "Tính năng động và tiên phong của sở, ban, ngành",
    "Tính năng động và tiên phong",
    "Tính năng động, tiên phong của sở, ban, ngành",
    "Tính năng động và tiên phong của địa phương",
  ],
  ["time-costs", "Chi phí thời gian"],
  ["informal-charges", "Chi phí không chính thức"],
  ["fair-competition", "Cạnh tranh bình đẳng", "Môi trường cạnh tranh bình đẳng"],
  ["business-support", "Hỗ trợ sản xuất kinh doanh", "Hỗ trợ sản xuất, kinh doanh", "Hỗ trợ doanh nghiệp"],
  ["institution-effectiveness", "Hiệu lực thiết chế", "Hiệu lực thiết chế pháp lý"],
];

/** Eight fields of PAR INDEX. */
const PAR: readonly Row[] = [
  [
    "direction",
    "Công tác chỉ đạo điều hành CCHC",
    "Công tác chỉ đạo, điều hành cải cách hành chính",
    "Chỉ đạo, điều hành cải cách hành chính",
  ],
  [
    "legal-documents",
    "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật",
    "Xây dựng và tổ chức thực hiện VBQPPL",
    "Cải cách thể chế",
  ],
  ["admin-procedures", "Cải cách thủ tục hành chính", "Cải cách TTHC"],
  ["organisation", "Cải cách tổ chức bộ máy hành chính", "Cải cách tổ chức bộ máy", "Cải cách bộ máy hành chính"],
  ["civil-service", "Cải cách chế độ công vụ", "Cải cách công vụ"],
  ["public-finance", "Cải cách tài chính công", "Cải cách tài chính công và quản lý tài sản công"],
  [
    "digital-government",
    "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    "Xây dựng chính quyền điện tử, chính quyền số",
    "Xây dựng, phát triển chính quyền điện tử, chính quyền số",
    "Hiện đại hóa hành chính",
  ],
  [
    "impact",
    "Tác động của CCHC đến người dân, tổ chức và phát triển KTXH",
    "Tác động của CCHC đến người dân, tổ chức và chỉ tiêu phát triển KTXH",
    "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội",
    "Tác động của cải cách hành chính",
    "Tác động của CCHC",
  ],
];

const SIPAS: readonly Row[] = [
  [
    "policy",
    "Mức độ hài lòng của người dân đối với việc xây dựng, tổ chức thực hiện chính sách",
    "Xây dựng, tổ chức thực hiện chính sách",
  ],
  [
    "public-services",
    "Mức độ hài lòng của người dân đối với việc cung ứng dịch vụ hành chính công",
    "Cung ứng dịch vụ hành chính công",
  ],
];

/** Eight dimensions of PAPI. */
const PAPI: readonly Row[] = [
  ["participation", "Tham gia của người dân ở cấp cơ sở", "Sự tham gia của người dân ở cấp cơ sở"],
  [
    "transparency",
    "Công khai, minh bạch",
    "Công khai, minh bạch trong việc ra quyết định",
    "Công khai, minh bạch trong việc ra quyết định ở địa phương",
  ],
  ["accountability", "Trách nhiệm giải trình với người dân", "Trách nhiệm giải trình"],
  [
    "corruption-control",
    "Kiểm soát tham nhũng trong lĩnh vực công",
    "Kiểm soát tham nhũng trong khu vực công",
    "Kiểm soát tham nhũng",
  ],
  ["admin-procedures", "Thủ tục hành chính công", "Thủ tục hành chính"],
  ["public-services", "Cung ứng dịch vụ công"],
  ["environment", "Quản trị môi trường"],
  ["e-governance", "Quản trị điện tử"],
];

export const SUB_INDICES: readonly SubIndexName[] = [
  ...listed("PCI", "pci-2025", "pci-2025", PCI_2025),
  ...listed("PCI", "pci-2024", "pci-2024", PCI_2024),
  ...listed("DDCI", null, "ddci", DDCI),
  ...listed("PAR INDEX", null, "par", PAR),
  ...listed("SIPAS", null, "sipas", SIPAS),
  ...listed("PAPI", null, "papi", PAPI),
];
