/** The table of gaps on `Tổng hợp quý`: the leaders' sheet leads into it. */
export const GAP_TABLE = "tblKhoangCach";
