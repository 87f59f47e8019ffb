import { cellArea } from "../state/area";
import { accessDenied } from "../state/host-error";
import { Application } from "./application";
import { asBoolean, asText, isAbsent } from "./arguments";
import { CommentCollection } from "./comments";
import { DocumentProperties } from "./document-properties";
import type { Argument } from "./host-object";
import { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";
import { NamedItemCollection } from "./names";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetCollection } from "./worksheets";

/** The root of every request. */
export class Workbook extends HostObject {
  static override readonly className = "Workbook";
  readonly context: ModelContext;

  constructor(context: ModelContext) {
    super();
    this.context = context;
  }

  get name(): string {
    return this.context.state.name;
  }

  get readOnly(): boolean {
    return this.context.state.readOnly;
  }

  get isDirty(): boolean {
    return this.context.state.isDirty;
  }

  set isDirty(value: unknown) {
    this.context.state.isDirty = asBoolean(value, "isDirty");
  }

  get worksheets(): HostObject {
    return new WorksheetCollection(this.context);
  }

  get tables(): HostObject {
    return new TableCollection(this.context, null);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.context, null);
  }

  get application(): HostObject {
    return new Application(this.context, this.context.state.application);
  }

  get settings(): HostObject {
    return new SettingCollection(this.context);
  }

  get properties(): HostObject {
    return new DocumentProperties(this.context, this.context.state.properties);
  }

  get comments(): HostObject {
    return new CommentCollection(this.context, null);
  }

  get protection(): HostObject {
    return new WorkbookProtection(this.context);
  }

  get _Runtime(): HostObject {
    return new Runtime(this.context);
  }

  getSelectedRange(): HostObject {
    const { active } = this.context.state;
    return this.context.range(active, active.selection);
  }

  getSelectedRanges(): HostObject {
    const { active } = this.context.state;
    return this.context.ranges(active, [active.selection]);
  }

  getActiveCell(): HostObject {
    const { active } = this.context.state;
    return this.context.range(active, cellArea(active.selection.row, active.selection.column));
  }

  save(): void {
    this.context.state.isDirty = false;
  }

  _GetObjectByReferenceId(id: Argument): HostObject {
    return this.context.references.get(asText(id, "id"));
  }

  _RemoveReference(id: Argument): void {
    this.context.references.remove(asText(id, "id"));
  }

  _RemoveAllReferences(): void {
    this.context.references.removeAll();
  }

  _GetReferenceCount(): number {
    return this.context.references.size;
  }

  _GetRangeForEventByReferenceId(id: Argument): HostObject {
    return this.context.references.get(asText(id, "id"));
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: Argument): HostObject | null {
    return isAbsent(id) || id === "" ? null : this.context.references.get(asText(id, "id"));
  }
}

export class WorkbookProtection extends HostObject {
  static override readonly className = "WorkbookProtection";
  readonly context: ModelContext;

  constructor(context: ModelContext) {
    super();
    this.context = context;
  }

  get protected(): boolean {
    return this.context.state.protection !== null;
  }

  protect(password: Argument): void {
    if (this.protected) throw accessDenied("the workbook is protected already");
    this.context.state.protection = { password: isAbsent(password) ? null : asText(password, "password") };
  }

  unprotect(password: Argument): void {
    const known = this.context.state.protection;
    if (known && known.password !== null && known.password !== password) throw accessDenied("the password is wrong");
    this.context.state.protection = null;
  }
}

/** `context.runtime`. */
export class Runtime extends HostObject {
  static override readonly className = "Runtime";
  readonly context: ModelContext;

  constructor(context: ModelContext) {
    super();
    this.context = context;
  }

  get enableEvents(): boolean {
    return this.context.state.eventsEnabled;
  }

  set enableEvents(value: unknown) {
    this.context.state.eventsEnabled = asBoolean(value, "enableEvents");
  }
}
