import type { PublicBody } from "../../model/public-body";
import { unit } from "./listed-body";

const COMMUNES: readonly string[] = [
  "An Hưng",
  "An Khánh",
  "An Quang",
  "An Trường",
  "An Lão",
  "Kiến Thụy",
  "Kiến Minh",
  "Kiến Hải",
  "Kiến Hưng",
  "Nghi Dương",
  "Quyết Thắng",
  "Tiên Lãng",
  "Tân Minh",
  "Tiên Minh",
  "Chấn Hưng",
  "Hùng Thắng",
  "Vĩnh Bảo",
  "Nguyễn Bỉnh Khiêm",
  "Vĩnh Am",
  "Vĩnh Hải",
  "Vĩnh Hòa",
  "Vĩnh Thịnh",
  "Vĩnh Thuận",
  "Việt Khê",
  "Nam An Phụ",
  "Nam Sách",
  "Thái Tân",
  "Hợp Tiến",
  "Trần Phú",
  "An Phú",
  "Thanh Hà",
  "Hà Tây",
  "Hà Bắc",
  "Hà Nam",
  "Hà Đông",
  "Cẩm Giang",
  "Tuệ Tĩnh",
  "Mao Điền",
  "Cẩm Giàng",
  "Kẻ Sặt",
  "Bình Giang",
  "Đường An",
  "Thượng Hồng",
  "Gia Lộc",
  "Yết Kiêu",
  "Gia Phúc",
  "Trường Tân",
  "Tứ Kỳ",
  "Tân Kỳ",
  "Đại Sơn",
  "Chí Minh",
  "Lạc Phượng",
  "Nguyên Giáp",
  "Ninh Giang",
  "Vĩnh Lại",
  "Khúc Thừa Dụ",
  "Tân An",
  "Hồng Châu",
  "Thanh Miện",
  "Bắc Thanh Miện",
  "Hải Hưng",
  "Nguyễn Lương Bằng",
  "Nam Thanh Miện",
  "Phú Thái",
  "Lai Khê",
  "An Thành",
  "Kim Thành",
];

const SPECIAL_ZONES: readonly string[] = ["Cát Hải", "Bạch Long Vĩ"];

/** Spellings of the other school of tone marks that were met in print. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "Kiến Thụy": ["UBND xã Kiến Thuỵ"],
  "Vĩnh Hòa": ["UBND xã Vĩnh Hoà"],
};

/**
 * The 67 communes (xã) and 2 special zones (đặc khu) of Hải Phòng from 1 July 2025.
 * Cẩm Giang and Cẩm Giàng are two communes, told apart by one tone mark.
 */
export const HAI_PHONG_COMMUNES: readonly PublicBody[] = [
  ...COMMUNES.map((name) => unit(name, "commune", ALSO[name])),
  ...SPECIAL_ZONES.map((name) => unit(name, "special-zone")),
];
