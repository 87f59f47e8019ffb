import type { SourcePlace } from "../../../source/source-document";
import type { ProseLine } from "../prose-line";

/** A task in prose: a bullet or a numbered item, with the lines under it that assign it. */
export interface NarrativeTask {
  /** As printed, without its bullet or number and without the lines that assign it. */
  readonly text: string;
  /** "(3)", "1"; null for a bullet. */
  readonly printedNumber: string | null;
  /** Id of the narrative section it stands under. */
  readonly section: string | null;
  /** The words after "Công chức tham mưu:", "Đơn vị thực hiện:"; null where no line says so. */
  readonly leadRaw: string | null;
  /** The words before that colon: "Công chức tham mưu" tells that a name below is an official's. */
  readonly leadLabel: string | null;
  /** Where the lead is said: on a line or in a bracket of its own, by the heading ("1. Sở Tài chính"), by the task's first words ("Sở Nội vụ chủ trì, …"). */
  readonly leadFrom: "line" | "heading" | "text" | null;
  readonly coordinatingRaw: string | null;
  readonly coordinatingLabel: string | null;
  readonly timingRaw: string | null;
  readonly productRaw: string | null;
  readonly place: SourcePlace;
  /** Every line it was read from, the lines of its assignment included. */
  readonly lines: readonly ProseLine[];
}

/** A heading above narrative tasks: "2. Tiếp tục đẩy mạnh cải cách thủ tục hành chính …". */
export interface NarrativeSection {
  /** The numbers from the part down: "III.2", "II.1.1"; with "#2" at a repetition. */
  readonly id: string;
  readonly printedNumber: string | null;
  readonly title: string;
  /** Key of a sub-index where the heading is one's name, else null. */
  readonly subIndex: string | null;
  /** "năm 2023", "giai đoạn 2023 - 2025": a time stated only in the heading or one above it, as printed. */
  readonly timingRaw: string | null;
  readonly place: SourcePlace;
  readonly lines: readonly ProseLine[];
}
