import type { Area } from "../state/area";
import { invalidArgument } from "../state/host-error";
import type { Json, JsonObject } from "../state/json";
import { requireUnprotected } from "../state/protection";
import type { SheetState } from "../state/sheet-state";
import { addValidation, isAllOf, releaseCells, validationOver } from "../state/validation-cells";
import type { ValidationState } from "../state/validation-state";
import { NO_ALERT, NO_PROMPT } from "../state/validation-state";
import { asBoolean, asObject, asText } from "./arguments";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { ruleOf, typeOfRule } from "./validation-rules";

/** The data validation of a range or of several areas. */
export class DataValidation extends HostObject {
  static override readonly className = "DataValidation";
  readonly context: ModelContext;
  readonly sheet: SheetState;
  readonly targets: readonly Area[];

  constructor(context: ModelContext, sheet: SheetState, targets: readonly Area[]) {
    super();
    this.context = context;
    this.sheet = sheet;
    this.targets = targets;
  }

  /** "None" without validation; "Inconsistent" or "MixedCriteria" where cells differ. */
  get type(): string {
    const found = this.#current();
    if (found === "mixed") return "Inconsistent";
    return found ? typeOfRule(found.rule) : "None";
  }

  get rule(): Json {
    const found = this.#current();
    return found && found !== "mixed" ? found.rule : {};
  }

  set rule(value: unknown) {
    const rule = ruleOf(value, this.context, this.sheet);
    this.#replace({ rule });
  }

  get errorAlert(): Json {
    const found = this.#current();
    return found && found !== "mixed" ? found.errorAlert : NO_ALERT;
  }

  set errorAlert(value: unknown) {
    const given = asObject(value, "errorAlert");
    const style = this.context.enums.check("DataValidationAlertStyle", given["style"] ?? "Stop");
    this.#replace({
      errorAlert: {
        showAlert: asBoolean(given["showAlert"], "showAlert"),
        style,
        title: limited(given["title"], "title", 32),
        message: limited(given["message"], "message", 225),
      },
    });
  }

  get prompt(): Json {
    const found = this.#current();
    return found && found !== "mixed" ? found.prompt : NO_PROMPT;
  }

  set prompt(value: unknown) {
    const given = asObject(value, "prompt");
    this.#replace({
      prompt: {
        showPrompt: asBoolean(given["showPrompt"], "showPrompt"),
        title: limited(given["title"], "title", 32),
        message: limited(given["message"], "message", 255),
      },
    });
  }

  get ignoreBlanks(): boolean | null {
    const found = this.#current();
    return found === "mixed" ? null : (found?.ignoreBlanks ?? true);
  }

  set ignoreBlanks(value: unknown) {
    this.#replace({ ignoreBlanks: asBoolean(value, "ignoreBlanks") });
  }

  clear(): void {
    requireUnprotected(this.sheet);
    for (const area of this.targets) {
      releaseCells(this.sheet, area);
    }
  }

  #current(): ValidationState | "mixed" | null {
    const found = new Set(this.targets.map((area) => validationOver(this.sheet, area)));
    const alike = new Map([...found].map((validation) => [settingsOf(validation), validation]));
    return alike.size === 1 ? ([...alike.values()][0] ?? null) : "mixed";
  }

  /** A property set on some cells of a larger validation splits them off it. */
  #replace(change: Partial<Pick<ValidationState, "rule" | "errorAlert" | "prompt" | "ignoreBlanks">>): void {
    const known = this.#current();
    if (known === null && !change.rule) throw invalidArgument("a validation needs its rule first");
    const base = known === "mixed" || known === null ? EMPTY : known;
    requireUnprotected(this.sheet);
    if (known && known !== "mixed" && isAllOf(this.sheet, known, this.targets)) {
      Object.assign(known, change);
      return;
    }
    for (const area of this.targets) releaseCells(this.sheet, area);
    addValidation(this.sheet, { ...base, ...change, areas: [...this.targets] });
  }
}

/** Two validations made one after the other, with the same settings, are the same to who asks. */
function settingsOf(validation: ValidationState | "mixed" | null): string {
  if (validation === null || validation === "mixed") return String(validation);
  const { areas: _areas, ...settings } = validation;
  return JSON.stringify(settings);
}

const EMPTY = { rule: {} as JsonObject, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };

function limited(value: unknown, what: string, most: number): string {
  const text = asText(value ?? "", what);
  if (text.length > most)
    throw invalidArgument(`${what} has ${String(text.length)} characters, at most ${String(most)}`);
  return text;
}
