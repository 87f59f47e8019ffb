/** Where the memory of undo is kept: a sheet nobody can show from Excel's own menus. */
export const UNDO_SHEET = "_pciwb_undo";
