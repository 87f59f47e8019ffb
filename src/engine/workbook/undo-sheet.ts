/** Where an open workbook keeps what undo needs: a sheet nobody can show from Excel's own menus, and no data of anybody's. */
export const UNDO_SHEET = "_pciwb_undo";
