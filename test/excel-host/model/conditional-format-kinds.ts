import { checkFormula } from "../state/formula-syntax";
import { invalidArgument } from "../state/host-error";
import type { Json, JsonObject } from "../state/json";
import { asArray, asColor, asObject, asText } from "./arguments";
import { Bag, choice, color, defineScalars, flag, part } from "./bag";
import { ConditionalRangeFormat } from "./conditional-range-format";
import type { HostObject } from "./host-object";
import type { ModelContext } from "./model-context";

type Check = (value: unknown, what: string, context: ModelContext) => Json;

/** A text formula or a number; formulas begin with "=" unless they are plain numbers or texts in quotes. */
function operand(value: unknown, what: string): Json {
  const text = typeof value === "number" ? String(value) : asText(value, what);
  if (text.startsWith("=")) checkFormula(text);
  return text;
}

const cellValueRule: Check = (value, what, context) => {
  const given = asObject(value, what);
  const operator = context.enums.check("ConditionalCellValueOperator", given["operator"]);
  if (operator === "Invalid") throw invalidArgument("operator cannot be Invalid");
  const rule: JsonObject = { formula1: operand(given["formula1"], "formula1"), operator };
  if (operator === "Between" || operator === "NotBetween") rule["formula2"] = operand(given["formula2"], "formula2");
  return rule;
};

export class CellValueFormat extends Bag {
  static override readonly className = "CellValueConditionalFormat";

  get format(): HostObject {
    return new ConditionalRangeFormat(this.context, part(this.settings, "format"));
  }
}
defineScalars(CellValueFormat, { rule: { initial: {}, check: cellValueRule } });

export class TextFormat extends Bag {
  static override readonly className = "TextConditionalFormat";

  get format(): HostObject {
    return new ConditionalRangeFormat(this.context, part(this.settings, "format"));
  }
}
defineScalars(TextFormat, {
  rule: {
    initial: {},
    check: (value, what, context) => {
      const given = asObject(value, what);
      const operator = context.enums.check("ConditionalTextOperator", given["operator"]);
      return { operator, text: asText(given["text"], "text") };
    },
  },
});

export class CustomFormat extends Bag {
  static override readonly className = "CustomConditionalFormat";

  get format(): HostObject {
    return new ConditionalRangeFormat(this.context, part(this.settings, "format"));
  }

  get rule(): HostObject {
    return new ConditionalFormatRule(this.context, part(this.settings, "rule"));
  }
}

export class ConditionalFormatRule extends Bag {
  static override readonly className = "ConditionalFormatRule";
}
const formula: Check = (value, what) => {
  const text = asText(value, what);
  if (!text.startsWith("=")) throw invalidArgument("the formula of a rule begins with =");
  checkFormula(text);
  return text;
};
defineScalars(ConditionalFormatRule, { formula: { initial: "", check: formula } });

const BAR_RULE = { type: "Automatic" };
const barRule: Check = (value, what, context) => {
  const given = asObject(value, what);
  return { ...given, type: context.enums.check("ConditionalFormatRuleType", given["type"]) };
};

export class DataBarFormat extends Bag {
  static override readonly className = "DataBarConditionalFormat";

  get positiveFormat(): HostObject {
    return new PositiveBar(this.context, part(this.settings, "positive"));
  }

  get negativeFormat(): HostObject {
    return new NegativeBar(this.context, part(this.settings, "negative"));
  }
}
defineScalars(DataBarFormat, {
  showDataBarOnly: flag(false),
  barDirection: choice("ConditionalDataBarDirection", "Context"),
  axisFormat: choice("ConditionalDataBarAxisFormat", "Automatic"),
  axisColor: color(),
  lowerBoundRule: { initial: BAR_RULE, check: barRule },
  upperBoundRule: { initial: BAR_RULE, check: barRule },
});

export class PositiveBar extends Bag {
  static override readonly className = "ConditionalDataBarPositiveFormat";
}
defineScalars(PositiveBar, { fillColor: color("#638EC6"), gradientFill: flag(true), borderColor: color("#638EC6") });

export class NegativeBar extends Bag {
  static override readonly className = "ConditionalDataBarNegativeFormat";
}
defineScalars(NegativeBar, {
  fillColor: color("#FF0000"),
  matchPositiveFillColor: flag(false),
  borderColor: color("#FF0000"),
  matchPositiveBorderColor: flag(false),
});

export class IconSetFormat extends Bag {
  static override readonly className = "IconSetConditionalFormat";
}
defineScalars(IconSetFormat, {
  reverseIconOrder: flag(false),
  showIconOnly: flag(false),
  style: choice("IconSet", "ThreeTrafficLights1"),
  criteria: {
    initial: [],
    check: (value) => {
      const criteria = asArray(value, "criteria");
      if (criteria.length < 3 || criteria.length > 5) throw invalidArgument("an icon set has 3 to 5 criteria");
      return criteria as Json[];
    },
  },
});

const point: Check = (value, what, context) => {
  const given = asObject(value, what);
  const type = context.enums.check("ConditionalFormatColorCriterionType", given["type"]);
  return { ...given, type, ...(given["color"] !== undefined && { color: asColor(given["color"], "color") }) };
};

export class ColorScaleFormat extends Bag {
  static override readonly className = "ColorScaleConditionalFormat";

  get threeColorScale(): boolean {
    const criteria = this.settings["criteria"];
    return typeof criteria === "object" && criteria !== null && "midpoint" in criteria;
  }
}
defineScalars(ColorScaleFormat, {
  criteria: {
    initial: {},
    check: (value, what, context) => {
      const given = asObject(value, what);
      const minimum = point(given["minimum"], "minimum", context);
      const maximum = point(given["maximum"], "maximum", context);
      return given["midpoint"]
        ? { minimum, midpoint: point(given["midpoint"], "midpoint", context), maximum }
        : { minimum, maximum };
    },
  },
});
