import { Bag, choice, defineScalars, flag, part, readOnly, size, whole } from "./bag";
import type { Argument, HostObject } from "./host-object";

export class Application extends Bag {
  static override readonly className = "Application";

  get decimalSeparator(): string {
    return this.context.state.locale.decimal;
  }

  get thousandsSeparator(): string {
    return this.context.state.locale.group;
  }

  get iterativeCalculation(): HostObject {
    return new IterativeCalculation(this.context, part(this.settings, "iterative"));
  }

  /** "Recalculate", "Full" or "FullRebuild"; nothing is computed here. */
  calculate(calculationType: Argument): void {
    this.context.enums.check("CalculationType", calculationType);
    this.#count("calculations");
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.#count("screenSuspensions");
  }

  suspendApiCalculationUntilNextSync(): void {
    this.#count("calculationSuspensions");
  }

  #count(name: string): void {
    const before = this.settings[name];
    this.settings[name] = (typeof before === "number" ? before : 0) + 1;
  }
}
defineScalars(Application, {
  calculationMode: choice("CalculationMode", "Automatic"),
  calculationEngineVersion: readOnly(191029),
  calculationState: readOnly("Done"),
  useSystemSeparators: readOnly(true),
});

export class IterativeCalculation extends Bag {
  static override readonly className = "IterativeCalculation";
}
defineScalars(IterativeCalculation, { enabled: flag(false), maxIteration: whole(100), maxChange: size(0.001) });
