import { useEffect, useState } from "react";
import type { CellPlace } from "../../application/ports/open-workbook";
import type { Verb } from "../../application/quarter-verbs";
import { type DeepLink, deepLinkOf } from "../../application/register/deep-link";
import type { JobProblem } from "../context/job-problem";
import { toldProblem } from "./feature-tools";
import type { Shell } from "./shell";

export interface UsedDeepLinks {
  /** Why the last link led nowhere; null where it did not. */
  readonly problem: JobProblem | null;
  readonly close: () => void;
}

/** Follows the address's fragment (#so/Nhiệm vụ!F12, #loi/…) at the start and whenever it changes. */
export function useDeepLinks(shell: Shell, goTo: (verb: Verb) => void): UsedDeepLinks {
  const [problem, setProblem] = useState<JobProblem | null>(null);
  useEffect(() => {
    const follow = (): void => {
      const link = deepLinkOf(window.location.hash);
      if (link === null) return;
      if (link.kind === "finding") goTo("check");
      void followed(link, shell).then(setProblem);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [shell, goTo]);
  return { problem, close: () => setProblem(null) };
}

async function followed(link: DeepLink, shell: Shell): Promise<JobProblem | null> {
  const unopened = await openLatest(shell);
  if (unopened !== null) return unopened;
  const place = link.kind === "cell" ? link.place : await placeOfFinding(link.key, shell);
  if (place === null) return toldProblem(SETTLED);
  if ("kind" in place) return place;
  const shown = await shell.desk.showPlace(place);
  return shown.ok ? null : shown.failure;
}

/** The page opens the workbook it kept last, where none is open yet. */
async function openLatest({ page }: Shell): Promise<JobProblem | null> {
  if (page === null || page.now().bytes !== null) return null;
  const [latest] = await page.recent();
  if (latest === undefined) return toldProblem(NOTHING_OPEN);
  const opened = await page.openRecent(latest.name);
  return opened.ok ? null : opened.failure;
}

async function placeOfFinding(key: string, { features }: Shell): Promise<CellPlace | JobProblem | null> {
  const control = { signal: new AbortController().signal, progress: () => undefined };
  const checked = await features.check.check(control);
  if (!checked.ok) return checked.failure;
  return checked.value.find((line) => line.key === key)?.place ?? null;
}

const SETTLED = {
  vi: "Liên kết dẫn tới một lỗi không còn trong sổ: có thể đã được sửa. Xem danh sách ở bước Kiểm tra.",
  en: "The link leads to a finding that is no longer there: it may have been put right. See the list in the step Check.",
};
const NOTHING_OPEN = {
  vi: "Liên kết dẫn tới một ô, nhưng chưa mở sổ nào. Mở sổ rồi bấm lại liên kết.",
  en: "The link leads to a cell, but no workbook is open. Open the workbook and follow the link again.",
};
