import { asColor, asNumber } from "./arguments";
import type { FormatTarget } from "./format-target";
import { apply, shared } from "./format-target";
import { HostObject } from "./host-object";

export class RangeFill extends HostObject {
  static override readonly className = "RangeFill";
  readonly target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.target = target;
  }

  /** White where there is no fill; Excel answers an empty text where cells differ in fill. */
  get color(): string {
    const color = shared(this.target, (format) => format.fillColor);
    return color === "" ? "#FFFFFF" : (color ?? "");
  }

  set color(value: unknown) {
    if (value === "") {
      this.clear();
      return;
    }
    apply(this.target, { fillColor: asColor(value, "color"), fillPattern: "Solid" });
  }

  get pattern(): string | null {
    return shared(this.target, (format) => format.fillPattern);
  }

  set pattern(value: unknown) {
    apply(this.target, { fillPattern: this.target.context.enums.check("FillPattern", value) });
  }

  get patternColor(): string | null {
    return shared(this.target, (format) => format.fillPatternColor);
  }

  set patternColor(value: unknown) {
    apply(this.target, { fillPatternColor: asColor(value, "patternColor") });
  }

  get tintAndShade(): number | null {
    return shared(this.target, (format) => format.fillTint);
  }

  set tintAndShade(value: unknown) {
    apply(this.target, { fillTint: asNumber(value, "tintAndShade", -1, 1) });
  }

  clear(): void {
    apply(this.target, { fillColor: "", fillPattern: "None", fillPatternColor: "#000000", fillTint: 0 });
  }
}
