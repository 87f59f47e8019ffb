/** Work without an end. The place of the first such word in the text, -1 where there is none. */
const ONGOING =
  /\b(?<!khong )thuong xuyen\b|\bthuong ky\b|\blien tuc\b|\bquanh nam\b|\bsuot (?:nam|qua trinh|thoi gian)\b|\btrong qua trinh\b|\blau dai\b|\bduy tri(?= lien tuc|$)|\bdai han\b|(?<!\b(?:ngay|truoc|den) )\b24\/7\b|\bmoi luc\b|\bvo_ thoi han\b/;

export const ongoingAt = (rest: string): number => rest.search(ONGOING);

/**
 * "Thường xuyên theo mốc thời gian được giao" (220/KH-UBND, task 71): the milestones stand in another document, so
 * the work can be judged only with them (DESIGN 3.4: undecidable). The reference list of phrases calls it ongoing, the
 * truth of the plan accepts both. "Thường xuyên khi có yêu cầu" stays ongoing.
 */
const MILESTONES_ELSEWHERE =
  /\b(?:theo|dung|bao da_m|da_m bao)\s+(?:ca_c\s+|cac\s+)?(?:dung\s+)?(?:moc|tien do|thoi han|thoi gian|lo trinh)\b(?!\s+cua nam)/;
export const waitsForMilestones = (rest: string): boolean => MILESTONES_ELSEWHERE.test(rest);

/** "… và những năm tiếp theo", "trở đi": the work goes on behind the time that was named. */
const OPEN_END =
  /\b(?:cac|nhung) (?:nam|quy|thang|giai doan|ky|tuan|nam hoc)\s*(?:tiep theo|sau|ke tiep|tiep sau|ve sau|lien ke|tiep)\b|\btro di\b|\btro ve sau\b|\bve sau\b|\b(?:nam|quy|thang|giai doan) tiep theo\b|\bden (?:khi|luc) (?:hoan thanh|xong|ke_t thuc|ket thuc|co)\b/;
export const hasOpenEnd = (rest: string): boolean => OPEN_END.test(rest);
