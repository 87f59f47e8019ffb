import { invalidArgument } from "../state/host-error";
import type { JsonObject } from "../state/json";
import { asInteger } from "./arguments";
import { Bag, choice, color, defineScalars, flag, part, words } from "./bag";
import type { Argument } from "./host-object";
import { HostCollection, type HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

/** The look a conditional format gives; unset properties answer with an empty text. */
export class ConditionalRangeFormat extends Bag {
  static override readonly className = "ConditionalRangeFormat";

  get fill(): HostObject {
    return new ConditionalRangeFill(this.context, part(this.settings, "fill"));
  }

  get font(): HostObject {
    return new ConditionalRangeFont(this.context, part(this.settings, "font"));
  }

  get borders(): HostObject {
    return new ConditionalRangeBorderCollection(this.context, part(this.settings, "borders"));
  }
}
defineScalars(ConditionalRangeFormat, { numberFormat: words() });

export class ConditionalRangeFill extends Bag {
  static override readonly className = "ConditionalRangeFill";

  clear(): void {
    delete this.settings["color"];
  }
}
defineScalars(ConditionalRangeFill, { color: color("") });

export class ConditionalRangeFont extends Bag {
  static override readonly className = "ConditionalRangeFont";

  clear(): void {
    for (const name of Object.keys(this.settings)) delete this.settings[name];
  }
}
defineScalars(ConditionalRangeFont, {
  color: color(""),
  bold: flag(false),
  italic: flag(false),
  strikethrough: flag(false),
  underline: choice("ConditionalRangeFontUnderlineStyle", "None"),
});

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export class ConditionalRangeBorderCollection extends HostCollection {
  static override readonly className = "ConditionalRangeBorderCollection";
  readonly context: ModelContext;
  readonly settings: JsonObject;

  constructor(context: ModelContext, settings: JsonObject) {
    super();
    this.context = context;
    this.settings = settings;
  }

  items(): HostObject[] {
    return SIDES.map((side) => this.getItem(side));
  }

  get count(): number {
    return SIDES.length;
  }

  get top(): HostObject {
    return this.getItem("EdgeTop");
  }

  get bottom(): HostObject {
    return this.getItem("EdgeBottom");
  }

  get left(): HostObject {
    return this.getItem("EdgeLeft");
  }

  get right(): HostObject {
    return this.getItem("EdgeRight");
  }

  getItem(index: Argument): HostObject {
    const side = SIDES.find((each) => each === index);
    if (!side) throw invalidArgument(`there is no border ${JSON.stringify(index)}`);
    return new ConditionalRangeBorder(this.context, part(this.settings, side), side);
  }

  getItemAt(index: Argument): HostObject {
    return this.getItem(SIDES[asInteger(index, "index", 0)] ?? "");
  }
}

export class ConditionalRangeBorder extends Bag {
  static override readonly className = "ConditionalRangeBorder";
  readonly side: string;

  constructor(context: ModelContext, settings: JsonObject, side: string) {
    super(context, settings);
    this.side = side;
  }

  get sideIndex(): string {
    return this.side;
  }
}
defineScalars(ConditionalRangeBorder, { style: choice("ConditionalRangeBorderLineStyle", "None"), color: color() });
