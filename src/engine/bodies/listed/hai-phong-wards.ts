import type { PublicBody } from "../../model/public-body";
import { unit } from "./listed-body";

const NAMES: readonly string[] = [
  "Thủy Nguyên",
  "Thiên Hương",
  "Hòa Bình",
  "Nam Triệu",
  "Bạch Đằng",
  "Lưu Kiếm",
  "Lê Ích Mộc",
  "Hồng Bàng",
  "Hồng An",
  "Ngô Quyền",
  "Gia Viên",
  "Lê Chân",
  "An Biên",
  "Hải An",
  "Đông Hải",
  "Kiến An",
  "Phù Liễn",
  "Nam Đồ Sơn",
  "Đồ Sơn",
  "Hưng Đạo",
  "Dương Kinh",
  "An Dương",
  "An Hải",
  "An Phong",
  "Hải Dương",
  "Lê Thanh Nghị",
  "Việt Hòa",
  "Thành Đông",
  "Nam Đồng",
  "Tân Hưng",
  "Thạch Khôi",
  "Tứ Minh",
  "Ái Quốc",
  "Chu Văn An",
  "Chí Linh",
  "Trần Hưng Đạo",
  "Nguyễn Trãi",
  "Trần Nhân Tông",
  "Lê Đại Hành",
  "Kinh Môn",
  "Nguyễn Đại Năng",
  "Trần Liễu",
  "Bắc An Phụ",
  "Phạm Sư Mạnh",
  "Nhị Chiểu",
];

/** Spellings of the other school of tone marks that were met in print. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "Thủy Nguyên": ["UBND phường Thuỷ Nguyên"],
  "Hòa Bình": ["UBND phường Hoà Bình"],
  "Việt Hòa": ["UBND phường Việt Hoà"],
};

/** The 45 wards (phường) of Hải Phòng from 1 July 2025 (Resolution 1669/NQ-UBTVQH15, by a public table of units). */
export const HAI_PHONG_WARDS: readonly PublicBody[] = NAMES.map((name) => unit(name, "ward", ALSO[name]));
