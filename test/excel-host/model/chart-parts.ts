import type { JsonObject } from "../state/json";
import { asColor, asOneOf } from "./arguments";
import { anything, Bag, choice, color, defineScalars, flag, part, size, whole, words } from "./bag";
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
}
defineScalars(ChartBorder, { color: color(), lineStyle: choice("ChartLineStyle", "Continuous"), weight: size(0.75) });

/** A format of a part of the chart: font and fill. Only the class name differs from part to part. */
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
}

export class ChartAreaFormat extends PartFormat {
  static override readonly className = "ChartAreaFormat";

  constructor(context: ModelContext, settings: JsonObject, kind = "ChartAreaFormat") {
    super(context, settings, kind);
  }

  get border(): HostObject {
    return new ChartBorder(this.context, part(this.settings, "border"));
  }
}
defineScalars(ChartAreaFormat, {
  roundedCorners: flag(false),
  colorScheme: choice("ChartColorScheme", "ColorfulPalette1"),
});

export class ChartTitle extends Bag {
  static override readonly className = "ChartTitle";

  get format(): HostObject {
    return new PartFormat(this.context, part(this.settings, "format"), "ChartTitleFormat");
  }
}
defineScalars(ChartTitle, {
  text: words("Chart Title"),
  visible: flag(true),
  overlay: flag(false),
  position: choice("ChartTitlePosition", "Automatic"),
  showShadow: flag(false),
});

export class ChartLegend extends Bag {
  static override readonly className = "ChartLegend";

  get format(): HostObject {
    return new PartFormat(this.context, part(this.settings, "format"), "ChartLegendFormat");
  }
}
defineScalars(ChartLegend, {
  visible: flag(true),
  position: choice("ChartLegendPosition", "Bottom"),
  overlay: flag(false),
  showShadow: flag(false),
});

export class ChartDataLabels extends Bag {
  static override readonly className = "ChartDataLabels";

  get format(): HostObject {
    return new PartFormat(this.context, part(this.settings, "format"), "ChartDataLabelFormat");
  }
}
defineScalars(ChartDataLabels, {
  position: choice("ChartDataLabelPosition", "OutsideEnd"),
  showValue: flag(true),
  showCategoryName: flag(false),
  showSeriesName: flag(false),
  showPercentage: flag(false),
  showLegendKey: flag(false),
  numberFormat: words("General"),
  linkNumberFormat: flag(true),
  separator: words(","),
});

export class ChartAxisTitle extends Bag {
  static override readonly className = "ChartAxisTitle";

  get format(): HostObject {
    return new PartFormat(this.context, part(this.settings, "format"), "ChartAxisTitleFormat");
  }
}
defineScalars(ChartAxisTitle, { text: words(), visible: flag(false) });

export class ChartGridlines extends Bag {
  static override readonly className = "ChartGridlines";
}
defineScalars(ChartGridlines, { visible: flag(true) });

export class ChartAxis extends Bag {
  static override readonly className = "ChartAxis";

  get title(): HostObject {
    return new ChartAxisTitle(this.context, part(this.settings, "title"));
  }

  get majorGridlines(): HostObject {
    return new ChartGridlines(this.context, part(this.settings, "major"));
  }

  get minorGridlines(): HostObject {
    return new ChartGridlines(this.context, part(this.settings, "minor"));
  }
}
/** An axis number that Excel chooses while it is an empty text. */
const automatic = anything("");
defineScalars(ChartAxis, {
  minimum: automatic,
  maximum: automatic,
  majorUnit: automatic,
  minorUnit: automatic,
  visible: flag(true),
  reversePlotOrder: flag(false),
  numberFormat: words("General"),
  linkNumberFormat: flag(true),
  textOrientation: whole(0),
  tickLabelSpacing: automatic,
  categoryType: choice("ChartAxisCategoryType", "Automatic"),
});

export class ChartAxes extends Bag {
  static override readonly className = "ChartAxes";

  get categoryAxis(): HostObject {
    return new ChartAxis(this.context, part(this.settings, "category"));
  }

  get valueAxis(): HostObject {
    return new ChartAxis(this.context, part(this.settings, "value"));
  }

  get seriesAxis(): HostObject {
    return new ChartAxis(this.context, part(this.settings, "series"));
  }

  getItem(type: Argument): HostObject {
    const kind = asOneOf(type, ["Category", "Value", "Series"], "type");
    if (kind === "Category") return this.categoryAxis;
    return kind === "Value" ? this.valueAxis : this.seriesAxis;
  }
}
