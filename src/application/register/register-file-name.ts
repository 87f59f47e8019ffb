/** "220/KH-UBND" → "Sổ theo dõi 220-KH-UBND.xlsx". Signs that file systems refuse become "-". */
export function registerFileName(planNumber: string | null): string {
  const number = (planNumber ?? "").replaceAll(/[\\/:*?"<>|\s]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return number === "" ? "Sổ theo dõi kế hoạch.xlsx" : `Sổ theo dõi ${number}.xlsx`;
}
