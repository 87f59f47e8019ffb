import type { BodyDirectory } from "../../bodies/body-directory";
import { readBodies } from "../../bodies/read-bodies";

/** "Giao Sở Tài chính chủ trì", "Thủ tục về đầu tư: Sở Tài chính, Ban Quản lý Khu kinh tế Hải Phòng chủ trì" (220/KH-UBND, 46). */
const LEADS =
  /(?:^|[.;:]|\b(?:giao|Giao|do|Do)\s)\s*(?:-\s*)?(?:(?:giao|Giao|do|Do)\s)?([^.;:]{4,160}?)\s+(?:làm\s+)?chủ trì/gu;

/** Bodies that the words of a task call its leads; only such as the directory knows without doubt. */
export function leadsInText(text: string, directory: BodyDirectory): readonly string[] {
  if (!text.includes("chủ trì")) return [];
  const named = [...text.matchAll(LEADS)].flatMap(([, words = ""]) => {
    const { bodies, doubts } = readBodies(words, directory);
    const surely = doubts.length === 0 && bodies.every((one) => one.directoryName !== null && one.proposal === null);
    return surely ? bodies.map((one) => one.name) : [];
  });
  return [...new Set(named)];
}
