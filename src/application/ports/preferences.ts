import type { Language } from "../../engine/text/language";

/** Who sits at the pane: whoever puts the plan together, whoever answers for one body, whoever reads the result. */
export const ROLES = ["consolidator", "officer", "leader"] as const;
export type Role = (typeof ROLES)[number];

/** What a person chose once and should not be asked again, on this machine. */
export interface RememberedChoices {
  /** Name written into `Nhật ký`; empty until typed. */
  readonly who: string;
  /** Null until chosen: the host's language counts then. */
  readonly language: Language | null;
  /** Null until chosen: the consolidator's way is shown then. */
  readonly role: Role | null;
  /** Look at a row again as soon as it was edited. */
  readonly liveCheck: boolean;
}

export const NO_CHOICES: RememberedChoices = { who: "", language: null, role: null, liveCheck: false };

export interface Preferences {
  /** Never fails: where nothing can be kept, nothing is remembered. */
  recall(): Promise<RememberedChoices>;
  remember(choices: RememberedChoices): Promise<void>;
}
