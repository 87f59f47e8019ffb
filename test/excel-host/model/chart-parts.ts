import { asOneOf } from "./arguments";
import { anything, Bag, choice, defineScalars, flag, part, whole, words } from "./bag";
import { PartFormat } from "./chart-formats";
import type { Argument, HostObject } from "./host-object";

/** A number that Excel chooses while it is an empty text. */
const automatic = anything("");

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
  top: automatic,
  left: automatic,
  textOrientation: whole(0),
  horizontalAlignment: choice("ChartTextHorizontalAlignment", "Center"),
  verticalAlignment: choice("ChartTextVerticalAlignment", "Center"),
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
  top: automatic,
  left: automatic,
  width: automatic,
  height: automatic,
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

  get format(): HostObject {
    return new PartFormat(this.context, part(this.settings, "format"), "ChartGridlinesFormat");
  }
}
defineScalars(ChartGridlines, { visible: flag(true) });

export class ChartAxis extends Bag {
  static override readonly className = "ChartAxis";

  get title(): HostObject {
    return new ChartAxisTitle(this.context, part(this.settings, "title"));
  }

  get format(): HostObject {
    return new PartFormat(this.context, part(this.settings, "format"), "ChartAxisFormat");
  }

  get majorGridlines(): HostObject {
    return new ChartGridlines(this.context, part(this.settings, "major"));
  }

  get minorGridlines(): HostObject {
    return new ChartGridlines(this.context, part(this.settings, "minor"));
  }
}
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
  position: choice("ChartAxisPosition", "Automatic"),
  tickLabelPosition: choice("ChartAxisTickLabelPosition", "NextToAxis"),
  majorTickMark: choice("ChartAxisTickMark", "None"),
  minorTickMark: choice("ChartAxisTickMark", "None"),
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
