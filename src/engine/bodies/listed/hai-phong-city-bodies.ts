import type { PublicBody } from "../../model/public-body";
import { listed } from "./listed-body";

/** City offices that count among "Các Sở, ban, ngành" beside the departments. */
export const HAI_PHONG_CITY_OFFICES: readonly PublicBody[] = [
  listed("Văn phòng Ủy ban nhân dân thành phố", "city-office", [
    "Văn phòng UBND thành phố",
    "Văn phòng UBND TP",
    "VP UBND TP",
    "VPUB",
    "Cổng Thông tin điện tử thành phố (thuộc Văn phòng)",
  ]),
  listed("Thanh tra thành phố", "city-office", ["Thanh tra TP", "TTr TP"]),
  listed("Ban Quản lý Khu kinh tế Hải Phòng", "city-office", [
    "BQL Khu kinh tế Hải Phòng",
    "BQL KKT Hải Phòng",
    "Ban Quản lý KKT",
    "BQL KKT",
    "Ban Quản lý Khu kinh tế",
  ]),
];

/** Associations, the press and one enterprise of Hải Phòng; most are named in 220/KH-UBND. */
export const HAI_PHONG_ASSOCIATIONS: readonly PublicBody[] = [
  listed("VCCI - Chi nhánh Duyên hải Bắc Bộ", "association-or-press", [
    "Liên đoàn Thương mại và Công nghiệp Việt Nam chi nhánh Duyên hải Bắc Bộ",
    "VCCI CN Duyên hải Bắc Bộ",
    "VCCI chi nhánh Duyên hải Bắc Bộ",
    "VCCI Duyên hải Bắc Bộ",
    "VCCI CN DHBB",
    "VCCI Hải Phòng",
  ]),
  listed("Hiệp hội Doanh nghiệp thành phố", "association-or-press", ["HHDN thành phố", "Hiệp hội DN TP"]),
  listed("Liên minh Hợp tác xã thành phố", "association-or-press", ["LMHTX TP", "Liên minh HTX thành phố"]),
  listed(
    "Báo và Phát thanh, Truyền hình Hải Phòng",
    "association-or-press",
    ["Báo và PT-TH Hải Phòng", "Báo và PTTH Hải Phòng"],
    ["Báo Hải Phòng", "Đài Phát thanh và Truyền hình Hải Phòng"],
  ),
  listed("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", "association-or-press", [
    "UB MTTQ VN TP",
    "MTTQ thành phố",
    "Mặt trận Tổ quốc thành phố",
  ]),
  listed("Công ty TNHH MTV Điện lực Hải Phòng", "enterprise", ["Điện lực Hải Phòng", "PC Hải Phòng"]),
];

/** Units of the city (đơn vị sự nghiệp) and the project board of An Dương (81/KH-UBND). */
export const HAI_PHONG_CITY_UNITS: readonly PublicBody[] = [
  listed("Trung tâm Thông tin - Tin học", "city-unit", ["TT Thông tin - Tin học"]),
  listed("Trung tâm Phục vụ hành chính công thành phố", "city-unit", ["TT PVHCC thành phố", "TTPVHCC TP"]),
  listed("Trung tâm Xúc tiến đầu tư, thương mại, du lịch thành phố", "city-unit", [
    "TT XTĐT",
    "Trung tâm Xúc tiến đầu tư",
  ]),
  listed("Ban Quản lý dự án khu vực An Dương", "city-unit", ["BQL dự án khu vực An Dương", "BQLDA khu vực An Dương"]),
];
