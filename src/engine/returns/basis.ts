/** The words of `Căn cứ giao`: why a body is asked about a task. */
export const BASIS = {
  lead: "Cơ quan chủ trì",
  member: (group: string): string => `Thuộc nhóm “${group}”`,
  narrowed: (group: string): string => `Thuộc nhóm “${group}”, đã chọn riêng cho nhiệm vụ này`,
  successor: (former: string): string => `Kế thừa nhiệm vụ của ${former}`,
  wholeGroup: "Nhóm chưa rõ thành viên, báo cáo chung",
} as const;

const OURS = [/^Cơ quan chủ trì$/, /^Thuộc nhóm “/, /^Kế thừa nhiệm vụ của /, /^Nhóm chưa rõ thành viên/];

/** Whether we wrote these words; other words in the cell are a person's, and the row is theirs. Blank words are nobody's. */
export const isOurBasis = (basis: string): boolean =>
  basis === "" || basis.split("; ").every((part) => OURS.some((words) => words.test(part)));

const EXEMPTION = /^(?:không giao|miễn báo cáo)(?!\p{L})|^miễn\s*(?:$|[:;,(–-])/iu;

/** "Không giao: …" and "Miễn báo cáo …" in `Căn cứ giao` take the body out. */
export const isExemption = (basis: string): boolean => EXEMPTION.test(basis.normalize("NFC").trim());
