import { hashOf } from "../../../src/application/register/deep-link";
import type { RegisterOverview } from "../../../src/application/register/register-overview";
import { succeed } from "../../../src/engine/result";
import type { WorkbookDesk } from "../../../src/taskpane/context/workbook";

export interface MemoryDesk extends WorkbookDesk {
  readonly shown: string[];
  /** The workbook has become another. */
  become(overview: RegisterOverview | null, by?: "verb" | "cell"): void;
}

/** A workbook of which only its figures are known. */
export function memoryDesk(start: RegisterOverview | null = null): MemoryDesk {
  let now = start;
  const listeners = new Set<(by: "verb" | "cell") => void>();
  const shown: string[] = [];
  return {
    shown,
    become: (overview, by = "verb") => {
      now = overview;
      for (const hear of listeners) hear(by);
    },
    overview: () => Promise.resolve(succeed(now)),
    showPlace: ({ sheet, cell }) => {
      shown.push(`${sheet}!${cell}`);
      return Promise.resolve(succeed(null));
    },
    undo: () => Promise.resolve(succeed({ id: "1", label: "Sửa lỗi", at: "2025-10-06T08:00:00Z", sheets: [] })),
    addressOf: (link) => `http://localhost:3000/page.html${hashOf(link)}`,
    listen: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}

/** A register of plan 321/KH-UBND with three tasks, of which nothing but the reading is done. */
export const anOverview = (change: Partial<RegisterOverview> = {}): RegisterOverview => ({
  planNumber: "321/KH-UBND",
  title: "Nâng cao chỉ số năng lực cạnh tranh (PCI) năm 2025-2026",
  issuer: "Ủy ban nhân dân thành phố Hải Phòng",
  tasks: 3,
  findings: { error: 1, warning: 0, note: 1 },
  judged: 0,
  expected: 0,
  answers: 0,
  bodies: ["Sở Tài chính", "Sở Tư pháp"],
  periods: [],
  done: { read: true, check: false, status: false, distribute: false, consolidate: false, summarise: false },
  recent: [],
  ...change,
});
