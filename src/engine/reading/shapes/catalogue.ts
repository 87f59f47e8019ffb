import { scoreTable } from "./score-table";
import type { TableShape } from "./shape";
import { sixColumn } from "./six-column";
import { taskList } from "./task-list";
import { twoLevelAssignment } from "./two-level-assignment";

/** In the order of preference: the most demanding first, the general one last. */
export const TABLE_SHAPES: readonly TableShape[] = [scoreTable, sixColumn, twoLevelAssignment, taskList];
