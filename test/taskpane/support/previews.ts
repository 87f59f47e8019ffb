import { readText } from "../../../src/adapters/documents/text";
import { previewReading, type ReadingPreview } from "../../../src/application/reading/read-into-workbook";
import type { PlanPreview } from "../../../src/taskpane/features/read-plan/read-plan-jobs";

/** A plan of three tasks under two headings; the second task has a day, the third no lead body and a number that skips two. */
export const SMALL_PLAN = `
ỦY BAN NHÂN DÂN
THÀNH PHỐ HẢI PHÒNG

Số: 321/KH-UBND

Hải Phòng, ngày 06 tháng 10 năm 2025

KẾ HOẠCH
Nâng cao chỉ số năng lực cạnh tranh (PCI) năm 2025-2026 của thành phố Hải Phòng

PHỤ LỤC I

STT | Nhiệm vụ cụ thể | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện | Thời gian hoàn thành/Bắt đầu vận hành
I | Gia nhập thị trường | | | |
1 | Rút ngắn thời gian đăng ký doanh nghiệp | Sở Tài chính | | Thực hiện thường xuyên | Thực hiện thường xuyên
2 | Công khai danh mục thủ tục | Sở Tư pháp | Sở Nội vụ | Quý IV/2025 | Quý IV/2025
II | Tính minh bạch và trách nhiệm giải trình | | | |
5 | Đăng tải tài liệu ngân sách | | | theo mốc được giao | theo mốc được giao
`;

/** Prose only: tasks that come into a workbook with a person's yes. */
export const PROSE_PLAN = `
ỦY BAN NHÂN DÂN
PHƯỜNG VIỆT HÒA

Số: 45/KH-UBND

Việt Hòa, ngày 10 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC ĐÍCH
Nâng cao chất lượng phục vụ.

II. NHIỆM VỤ, GIẢI PHÁP
1. Niêm yết công khai thủ tục hành chính tại bộ phận một cửa.
2. Tổ chức đối thoại với doanh nghiệp mỗi quý một lần.
`;

/** Bars of the literals are the tabs of a text that was pasted or exported. */
export const asText = (literal: string): string => literal.replaceAll(/ ?\| ?/g, "\t");

export const readingOf = (literal: string, file = "ke-hoach.txt"): ReadingPreview =>
  previewReading([readText(asText(literal), file)]);

export const previewOf = (text: string = SMALL_PLAN): PlanPreview => ({ reading: readingOf(text), existing: null });
