/** "Đơn vị phối hợp:", "Chủ trì:" in front of a body; the first group tells the part ("chủ trì", "phối hợp", …). */
export const LABEL =
  /^(?:(?:các\s+)?(?:cơ quan|đơn vị|công chức|bộ phận|phòng)(?:,\s*đơn vị)?\s+)?(chủ trì|phối hợp|phoi hop|thực hiện|tham mưu)(?:\s+(?:thực hiện|với|cùng))?\s*:\s*/iu;

/** "phối hợp với" in front of a body, with or without its diacritics; the group holds a colon. */
export const TOGETHER = /^(?:phối hợp\s+(?:với|cùng)|phoi hop\s+(?:voi|cung))(?![\p{L}])\s*(:?)\s*/iu;
