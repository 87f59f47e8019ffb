import { fullAddress } from "../state/address";
import { checkFormula } from "../state/formula-syntax";
import { alreadyExists, invalidArgument, itemNotFound } from "../state/host-error";
import type { Json } from "../state/json";
import { formulaPlace, scopeOf } from "../state/name-area";
import type { NameState } from "../state/name-state";
import { isValidName } from "../state/name-state";
import type { SheetState } from "../state/sheet-state";
import { shownValue } from "../state/write-cells";
import { asBoolean, asText, isAbsent } from "./arguments";
import { isRange } from "./given-range";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

const absolute = (local: string): string =>
  local.replace(/([A-Z]+)?(\d+)?(?::|$)/g, (match: string, letters?: string, digits?: string) => {
    const colon = match.endsWith(":") ? ":" : "";
    return `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}${colon}`;
  });

export function absoluteFormula(sheet: SheetState, area: SheetState["selection"]): string {
  const full = fullAddress(sheet.name, area);
  const cut = full.lastIndexOf("!") + 1;
  return `=${full.slice(0, cut)}${absolute(full.slice(cut))}`;
}

export class NamedItem extends HostObject {
  static override readonly className = "NamedItem";
  readonly context: ModelContext;
  readonly state: NameState;

  constructor(context: ModelContext, state: NameState) {
    super();
    this.context = context;
    this.state = state;
  }

  get _Id(): string {
    return this.state.name;
  }

  get name(): string {
    return this.state.name;
  }

  get comment(): string {
    return this.state.comment;
  }

  set comment(value: unknown) {
    const comment = asText(value, "comment");
    if (comment.length > 255) throw invalidArgument("a comment of a name has at most 255 characters");
    this.state.comment = comment;
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(value: unknown) {
    this.state.visible = asBoolean(value, "visible");
  }

  get scope(): string {
    return this.state.scope ? "Worksheet" : "Workbook";
  }

  get formula(): string {
    return this.state.formula;
  }

  set formula(value: unknown) {
    this.state.formula = formulaOf(value, this.context);
  }

  get type(): string {
    if (this.#place()) return "Range";
    const body = this.state.formula.slice(1);
    if (/^".*"$/.test(body)) return "String";
    if (/^(?:TRUE|FALSE)$/i.test(body)) return "Boolean";
    if (body.startsWith("#")) return "Error";
    return Number.isNaN(Number(body)) ? "Error" : Number.isInteger(Number(body)) ? "Integer" : "Double";
  }

  /** The address of a range, or the constant; a calculation gives "#VALUE!" since nothing is computed. */
  get value(): Json {
    const place = this.#place();
    if (place) return fullAddress(place.sheet.name, place.area);
    const body = this.state.formula.slice(1);
    if (/^".*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
    if (/^(?:TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === "TRUE";
    return Number.isNaN(Number(body)) ? "#VALUE!" : Number(body);
  }

  get worksheet(): HostObject {
    const scope = scopeOf(this.context.state, this.state);
    if (!scope) throw itemNotFound(`the name "${this.state.name}" belongs to the workbook`);
    return this.context.worksheet(scope);
  }

  get worksheetOrNullObject(): HostObject | null {
    const scope = scopeOf(this.context.state, this.state);
    return scope ? this.context.worksheet(scope) : null;
  }

  get arrayValues(): HostObject {
    return new NamedArray(this.context, this.state);
  }

  getRange(): HostObject {
    const place = this.#place();
    if (!place) throw itemNotFound(`the name "${this.state.name}" points at no cells: ${this.state.formula}`);
    return this.context.range(place.sheet, place.area);
  }

  getRangeOrNullObject(): HostObject | null {
    const place = this.#place();
    return place ? this.context.range(place.sheet, place.area) : null;
  }

  delete(): void {
    const list = scopeOf(this.context.state, this.state)?.names ?? this.context.state.names;
    list.splice(list.indexOf(this.state), 1);
  }

  #place(): ReturnType<typeof formulaPlace> {
    return formulaPlace(
      this.context.state,
      this.state.formula,
      scopeOf(this.context.state, this.state) ?? this.context.state.active,
    );
  }
}

export class NamedArray extends HostObject {
  static override readonly className = "NamedItemArrayValues";
  readonly context: ModelContext;
  readonly state: NameState;

  constructor(context: ModelContext, state: NameState) {
    super();
    this.context = context;
    this.state = state;
  }

  get values(): Json[][] {
    const place = formulaPlace(this.context.state, this.state.formula, this.context.state.active);
    if (!place) return [];
    const { sheet, area } = place;
    return Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) =>
        shownValue(sheet.cells.at(area.row + row, area.column + column)),
      ),
    );
  }
}

/** "=Data!$A$1" as given, a plain value as a constant, a range as its absolute address. */
function formulaOf(value: unknown, context: ModelContext): string {
  if (isRange(value)) return absoluteFormula(value.sheet, value.area);
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  const text = asText(value, "reference");
  if (!text.startsWith("=")) return `="${text.replaceAll('"', '""')}"`;
  checkFormula(text);
  const place = formulaPlace(context.state, text, context.state.active);
  if (/!/.test(text) && !place && /^=[^()+*/&-]+![$A-Z0-9:]+$/i.test(text))
    throw invalidArgument(`${text} names a sheet that is not there`);
  return text;
}

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection {
  static override readonly className = "NamedItemCollection";
  readonly context: ModelContext;
  readonly scope: SheetState | null;

  constructor(context: ModelContext, scope: SheetState | null) {
    super();
    this.context = context;
    this.scope = scope;
  }

  items(): HostObject[] {
    return this.#list().map((state) => new NamedItem(this.context, state));
  }

  getCount(): number {
    return this.#list().length;
  }

  add(name: Argument, reference: Argument, comment: Argument): HostObject {
    const title = asText(name, "name");
    if (!isValidName(title)) throw invalidArgument(`"${title}" cannot be a name`);
    if (this.#find(title)) throw alreadyExists(`the name "${title}"`);
    const table = this.context.state.tables.find((each) => each.table.name.toLowerCase() === title.toLowerCase());
    if (table) throw alreadyExists(`a table is called "${title}"`);
    const formula = formulaOf(reference, this.context);
    const state: NameState = {
      name: title,
      formula,
      comment: isAbsent(comment) ? "" : asText(comment, "comment"),
      visible: true,
      scope: this.scope?.id ?? null,
    };
    this.#list().push(state);
    return new NamedItem(this.context, state);
  }

  addFormulaLocal(name: Argument, formula: Argument, comment: Argument): HostObject {
    return this.add(name, formula, comment);
  }

  getItem(name: Argument): HostObject {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound(`no name ${JSON.stringify(name)}`);
    return found;
  }

  getItemOrNullObject(name: Argument): HostObject | null {
    const found = this.#find(asText(name, "name"));
    return found ? new NamedItem(this.context, found) : null;
  }

  #list(): NameState[] {
    return this.scope ? this.scope.names : this.context.state.names;
  }

  #find(name: string): NameState | undefined {
    return this.#list().find((state) => state.name.toLowerCase() === name.toLowerCase());
  }
}
