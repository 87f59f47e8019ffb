import type { PublicBody } from "../../model/public-body";
import { listed } from "./listed-body";

/**
 * Departments (Sở) of a centrally-run city after the mergers of 2025; former names stand in `succeeds`.
 * The first eight are named in 220/KH-UBND, the others are usual; the last exists in some provinces only.
 */
export const DEPARTMENTS: readonly PublicBody[] = [
  listed("Sở Tài chính", "department", ["STC", "STC-ĐKKD&QLDN"], ["Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "SKHĐT"]),
  listed("Sở Nội vụ", "department", ["SNV"], ["Sở Lao động - Thương binh và Xã hội", "Sở LĐTB&XH"]),
  listed(
    "Sở Nông nghiệp và Môi trường",
    "department",
    ["Sở NN&MT", "Sở NNMT", "SNNMT"],
    ["Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT", "Sở Tài nguyên và Môi trường", "Sở TN&MT"],
  ),
  listed(
    "Sở Khoa học và Công nghệ",
    "department",
    ["Sở KH&CN", "Sở KHCN", "SKHCN"],
    ["Sở Thông tin và Truyền thông", "Sở TT&TT"],
  ),
  listed("Sở Công Thương", "department", ["SCT", "Sở Công thương"]),
  listed("Sở Giáo dục và Đào tạo", "department", ["Sở GD&ĐT", "Sở GDĐT", "SGDĐT"]),
  listed("Sở Tư pháp", "department", ["STP"]),
  listed(
    "Sở Văn hóa, Thể thao và Du lịch",
    "department",
    ["Sở VHTTDL", "Sở VH,TT&DL"],
    ["Sở Văn hóa và Thể thao", "Sở Du lịch"],
  ),
  listed("Sở Xây dựng", "department", ["SXD"], ["Sở Giao thông vận tải", "Sở GTVT"]),
  listed("Sở Y tế", "department", ["SYT"]),
  listed("Sở Ngoại vụ", "department", ["SNgV"]),
  listed("Sở Dân tộc và Tôn giáo", "department", [], ["Ban Dân tộc"]),
];
