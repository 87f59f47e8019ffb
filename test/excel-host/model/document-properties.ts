import { invalidArgument, itemNotFound } from "../state/host-error";
import type { Json } from "../state/json";
import type { WorkbookState } from "../state/workbook-state";
import { asText } from "./arguments";
import { Bag, defineScalars, readOnly, whole, words } from "./bag";
import type { Argument } from "./host-object";
import { HostCollection, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

export class DocumentProperties extends Bag {
  static override readonly className = "DocumentProperties";

  get custom(): HostObject {
    return new CustomPropertyCollection(this.context);
  }
}
defineScalars(DocumentProperties, {
  title: words(),
  subject: words(),
  author: words(),
  keywords: words(),
  comments: words(),
  lastAuthor: readOnly(""),
  revisionNumber: whole(0),
  creationDate: readOnly("2025-01-01T00:00:00.000Z"),
  category: words(),
  manager: words(),
  company: words(),
});

export class CustomProperty extends HostObject {
  static override readonly className = "CustomProperty";
  readonly state: WorkbookState;
  readonly property: string;

  constructor(state: WorkbookState, property: string) {
    super();
    this.state = state;
    this.property = property;
  }

  get key(): string {
    return this.property;
  }

  get type(): string {
    const { value } = this;
    if (typeof value === "number") return "Number";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  get value(): Json {
    return this.state.customProperties.get(this.property) ?? null;
  }

  set value(value: unknown) {
    this.state.customProperties.set(this.property, checked(value));
  }

  delete(): void {
    this.state.customProperties.delete(this.property);
  }
}

/** Texts of at most 255 characters, numbers and booleans. */
function checked(value: unknown): Json {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string" && value.length <= 255) return value;
  throw invalidArgument("a custom property is a text of at most 255 characters, a number or a boolean");
}

export class CustomPropertyCollection extends HostCollection {
  static override readonly className = "CustomPropertyCollection";
  readonly context: ModelContext;

  constructor(context: ModelContext) {
    super();
    this.context = context;
  }

  items(): HostObject[] {
    return [...this.context.state.customProperties.keys()].map((key) => new CustomProperty(this.context.state, key));
  }

  getCount(): number {
    return this.context.state.customProperties.size;
  }

  add(key: Argument, value: Argument): HostObject {
    const name = asText(key, "key");
    if (name === "" || name.length > 255) throw invalidArgument("a key has 1 to 255 characters");
    this.context.state.customProperties.set(name, checked(value));
    return new CustomProperty(this.context.state, name);
  }

  getItem(key: Argument): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`no property ${JSON.stringify(key)}`);
    return found;
  }

  getItemOrNullObject(key: Argument): HostObject | null {
    const name = asText(key, "key").toLowerCase();
    const known = [...this.context.state.customProperties.keys()].find((each) => each.toLowerCase() === name);
    return known === undefined ? null : new CustomProperty(this.context.state, known);
  }

  deleteAll(): void {
    this.context.state.customProperties.clear();
  }
}
