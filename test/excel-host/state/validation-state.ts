import type { Area } from "./area";
import type { JsonObject } from "./json";

/** One data validation and the cells it holds for. */
export interface ValidationState {
  areas: Area[];
  rule: JsonObject;
  errorAlert: JsonObject;
  prompt: JsonObject;
  ignoreBlanks: boolean;
}

export const NO_ALERT: JsonObject = { showAlert: true, style: "Stop", message: "", title: "" };
export const NO_PROMPT: JsonObject = { showPrompt: true, message: "", title: "" };
