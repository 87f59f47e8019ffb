import type { SourcePlace } from "../../../source/source-document";
import type { FoldedText } from "../../text-tolerance/folded-text";
import type { ProseLine } from "../prose-line";
import type { Marker } from "./marker";

/** A paragraph as its author wrote it: one line, or several that a page or a line end broke apart. */
export interface Passage {
  readonly lines: readonly ProseLine[];
  /** The lines joined with one blank, marker included. */
  readonly text: string;
  readonly marker: Marker | null;
  /** The words after the marker, beside their folded twin. */
  readonly words: FoldedText;
  /** The source marks it as a heading, or all of it is bold. */
  readonly emphasised: boolean;
  readonly appendix: string | null;
  readonly place: SourcePlace;
}

/** Last sign of a sentence, with what may close after it. */
export const endsSentence = (text: string): boolean => /[.;:!?…/][”"')\]]*$/u.test(text.trim());
