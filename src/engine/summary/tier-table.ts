/** The table of reporting discipline on `Tổng hợp quý`: the leaders' chart shows it. */
export const TIER_TABLE = "tblKyLuatBaoCao";
