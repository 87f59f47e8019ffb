import type { PublicBody } from "../../model/public-body";
import { listed } from "./listed-body";

/** Bodies of the central state that work in Hải Phòng (ngành dọc); they are not among "Các Sở, ban, ngành". */
export const HAI_PHONG_CENTRAL_BODIES: readonly PublicBody[] = [
  listed("Công an thành phố", "central-vertical", ["CATP", "Công an TP", "Công an thành phố Hải Phòng"]),
  listed(
    "Thuế thành phố",
    "central-vertical",
    ["Thuế thành phố Hải Phòng", "Thuế TP"],
    ["Cục Thuế thành phố", "Cục Thuế Hải Phòng"],
  ),
  listed("Tòa án nhân dân thành phố", "central-vertical", ["TAND thành phố", "TAND TP", "Toà án nhân dân thành phố"]),
  listed("Cục Thi hành án dân sự thành phố", "central-vertical", [
    "Thi hành án dân sự thành phố",
    "Cục THADS thành phố",
    "THADS TP",
  ]),
  listed("Bảo hiểm xã hội thành phố", "central-vertical", ["BHXH thành phố", "BHXH TP"]),
  listed("Ngân hàng Nhà nước chi nhánh khu vực 6", "central-vertical", [
    "NHNN chi nhánh khu vực 6",
    "NHNN CN khu vực 6",
    "Ngân hàng Nhà nước CN KV6",
  ]),
  listed("Ngân hàng Chính sách xã hội thành phố", "central-vertical", [
    "NHCSXH thành phố",
    "NH CSXH TP",
    "Chi nhánh Ngân hàng Chính sách xã hội thành phố",
  ]),
  listed("Bộ Chỉ huy Quân sự thành phố", "central-vertical", ["BCH Quân sự TP", "BCHQS thành phố"]),
  listed("Chi cục Hải quan khu vực III", "central-vertical", ["Hải quan khu vực III"], ["Cục Hải quan Hải Phòng"]),
  listed("Kho bạc Nhà nước khu vực III", "central-vertical", ["KBNN khu vực III"], ["Kho bạc Nhà nước Hải Phòng"]),
  listed("Thống kê thành phố Hải Phòng", "central-vertical", [], ["Cục Thống kê Hải Phòng"]),
  listed("Viện Kiểm sát nhân dân thành phố", "central-vertical", ["VKSND thành phố", "VKSND TP"]),
];
