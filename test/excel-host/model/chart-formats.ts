import type { JsonObject } from "../state/json";
import { asColor } from "./arguments";
import { Bag, choice, color, defineScalars, flag, part, size, words } from "./bag";
import type { Argument, HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

export class ChartFont extends Bag {
  static override readonly className = "ChartFont";
}
defineScalars(ChartFont, {
  bold: flag(false),
  italic: flag(false),
  color: color(),
  name: words("Calibri"),
  size: size(10, 1, 409),
  underline: choice("ChartUnderlineStyle", "None"),
});

export class ChartFill extends Bag {
  static override readonly className = "ChartFill";

  setSolidColor(value: Argument): void {
    this.settings["color"] = asColor(value, "color");
  }

  clear(): void {
    delete this.settings["color"];
  }
}

export class ChartBorder extends Bag {
  static override readonly className = "ChartBorder";

  clear(): void {
    this.settings["lineStyle"] = "None";
  }
}
const LINE = { color: color(), lineStyle: choice("ChartLineStyle", "Continuous"), weight: size(0.75) };
defineScalars(ChartBorder, LINE);

export class ChartLineFormat extends Bag {
  static override readonly className = "ChartLineFormat";

  clear(): void {
    this.settings["lineStyle"] = "None";
  }
}
defineScalars(ChartLineFormat, LINE);

/**
 * The format of a part of a chart. One class for all parts: which of font, fill, border and line a part has, the library
 * knows and asks for accordingly.
 */
export class PartFormat extends Bag {
  static override readonly className: string = "ChartTitleFormat";
  readonly kind: string;

  constructor(context: ModelContext, settings: JsonObject, kind: string) {
    super(context, settings);
    this.kind = kind;
  }

  override get className(): string {
    return this.kind;
  }

  get font(): HostObject {
    return new ChartFont(this.context, part(this.settings, "font"));
  }

  get fill(): HostObject {
    return new ChartFill(this.context, part(this.settings, "fill"));
  }

  get border(): HostObject {
    return new ChartBorder(this.context, part(this.settings, "border"));
  }

  get line(): HostObject {
    return new ChartLineFormat(this.context, part(this.settings, "line"));
  }
}

export class ChartAreaFormat extends Bag {
  static override readonly className = "ChartAreaFormat";

  get font(): HostObject {
    return new ChartFont(this.context, part(this.settings, "font"));
  }

  get fill(): HostObject {
    return new ChartFill(this.context, part(this.settings, "fill"));
  }

  get border(): HostObject {
    return new ChartBorder(this.context, part(this.settings, "border"));
  }
}
defineScalars(ChartAreaFormat, {
  roundedCorners: flag(false),
  colorScheme: choice("ChartColorScheme", "ColorfulPalette1"),
});
