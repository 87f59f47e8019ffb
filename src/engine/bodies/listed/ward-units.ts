import type { PublicBody } from "../../model/public-body";
import { listed } from "./listed-body";

const OFFICES: readonly PublicBody[] = [
  listed("Phòng Kinh tế, Hạ tầng và Đô thị", "ward-unit", ["Phòng KTHT&ĐT", "Phòng KT,HT&ĐT", "KTHT&ĐT"]),
  listed("Phòng Kinh tế", "ward-unit", ["Phòng KT"]),
  listed("Phòng Văn hóa - Xã hội", "ward-unit", ["Phòng VH-XH", "Phòng Văn hóa và Xã hội", "Phòng VHXH"]),
  listed("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "ward-unit", [
    "Văn phòng HĐND và UBND",
    "VP HĐND&UBND",
    "VP HĐND-UBND",
  ]),
  listed("Trung tâm Phục vụ hành chính công", "ward-unit", ["TT PVHCC", "Trung tâm PVHCC", "TTPVHCC"]),
  listed("Trung tâm Cung ứng dịch vụ công", "ward-unit", [
    "TT CUDVC",
    "Trung tâm CUDVC",
    "Trung tâm Dịch vụ công (gần đúng)",
  ]),
  listed("Công an phường", "ward-unit", ["CA phường"]),
  listed("Công an xã", "ward-unit", ["CA xã"]),
  listed("Ban Chỉ huy Quân sự phường", "ward-unit", ["BCH Quân sự phường"]),
  listed("Trạm Y tế", "ward-unit", ["Trạm Y tế phường", "Trạm Y tế xã"]),
  listed("Ủy ban Mặt trận Tổ quốc Việt Nam phường", "ward-unit", ["UB MTTQ phường", "MTTQ phường", "UBMTTQ phường"]),
];

/** Posts of the commune model before 2025; their short names are printed in the plan of Phú Sơn (2023). */
const POSTS: readonly PublicBody[] = [
  listed("Công chức Văn phòng - Thống kê", "ward-unit", ["Công chức VPTK", "VPTK", "VP-TK", "Công chức VP-TK"]),
  listed("Công chức Tư pháp - Hộ tịch", "ward-unit", ["Công chức TPHT", "TPHT", "TP-HT"]),
  listed("Công chức Địa chính - Xây dựng", "ward-unit", [
    "Công chức ĐCXD",
    "ĐCXD",
    "Công chức ĐCXĐ (lỗi OCR)",
    "Công chức Địa chính - Xây dựng - Đô thị và Môi trường",
  ]),
  listed("Công chức Kế toán - Ngân sách", "ward-unit", ["Công chức KTNS", "KTNS", "Công chức Tài chính - Kế toán"]),
  listed("Công chức Văn hóa - Xã hội", "ward-unit", [
    "Công chức VHXH",
    "VHXH",
    "Công chức Văn hoá - xã hội",
    "Công chức VHXXH (lỗi OCR)",
  ]),
];

/** Offices and posts inside a ward or commune: the same words in every province. */
export const WARD_UNITS: readonly PublicBody[] = [
  ...OFFICES,
  ...POSTS,
  listed("Các trường học trên địa bàn phường", "ward-unit", ["các trường học trên địa bàn phường"]),
];
