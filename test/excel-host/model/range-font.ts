import { asBoolean, asColor, asNumber, asText } from "./arguments";
import type { FormatTarget } from "./format-target";
import { apply, shared } from "./format-target";
import { HostObject } from "./host-object";

export class RangeFont extends HostObject {
  static override readonly className = "RangeFont";
  readonly target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.target = target;
  }

  get name(): string | null {
    return shared(this.target, (format) => format.fontName);
  }

  set name(value: unknown) {
    apply(this.target, { fontName: asText(value, "name") });
  }

  get size(): number | null {
    return shared(this.target, (format) => format.fontSize);
  }

  set size(value: unknown) {
    apply(this.target, { fontSize: asNumber(value, "size", 1, 409) });
  }

  get color(): string | null {
    return shared(this.target, (format) => format.fontColor);
  }

  set color(value: unknown) {
    apply(this.target, { fontColor: asColor(value, "color") });
  }

  get bold(): boolean | null {
    return shared(this.target, (format) => format.bold);
  }

  set bold(value: unknown) {
    apply(this.target, { bold: asBoolean(value, "bold") });
  }

  get italic(): boolean | null {
    return shared(this.target, (format) => format.italic);
  }

  set italic(value: unknown) {
    apply(this.target, { italic: asBoolean(value, "italic") });
  }

  get underline(): string | null {
    return shared(this.target, (format) => format.underline);
  }

  set underline(value: unknown) {
    apply(this.target, { underline: this.target.context.enums.check("RangeUnderlineStyle", value) });
  }

  get strikethrough(): boolean | null {
    return shared(this.target, (format) => format.strikethrough);
  }

  set strikethrough(value: unknown) {
    apply(this.target, { strikethrough: asBoolean(value, "strikethrough") });
  }

  get subscript(): boolean | null {
    return shared(this.target, (format) => format.subscript);
  }

  set subscript(value: unknown) {
    apply(this.target, { subscript: asBoolean(value, "subscript") });
  }

  get superscript(): boolean | null {
    return shared(this.target, (format) => format.superscript);
  }

  set superscript(value: unknown) {
    apply(this.target, { superscript: asBoolean(value, "superscript") });
  }

  get tintAndShade(): number | null {
    return shared(this.target, (format) => format.fontTint);
  }

  set tintAndShade(value: unknown) {
    apply(this.target, { fontTint: asNumber(value, "tintAndShade", -1, 1) });
  }
}
