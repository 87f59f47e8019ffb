import type { Language } from "../../engine/reading/finding-texts";

/** What a person chose once and should not be asked again, on this machine. */
export interface RememberedChoices {
  /** Name written into `Nhật ký`; empty until typed. */
  readonly who: string;
  /** Null until chosen: the host's language counts then. */
  readonly language: Language | null;
}

export const NO_CHOICES: RememberedChoices = { who: "", language: null };

export interface Preferences {
  /** Never fails: where nothing can be kept, nothing is remembered. */
  recall(): Promise<RememberedChoices>;
  remember(choices: RememberedChoices): Promise<void>;
}
