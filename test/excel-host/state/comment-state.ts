import type { Area } from "./area";
import type { SheetState } from "./sheet-state";

export interface ReplyState {
  readonly id: string;
  content: string;
}

/** One threaded comment on one cell. */
export interface CommentState {
  readonly id: string;
  readonly sheet: SheetState;
  area: Area;
  content: string;
  resolved: boolean;
  replies: ReplyState[];
}
