import type { HostCore } from "../host-core";
import { placeOf } from "../model/given-range";
import { activate } from "../model/sheet-moves";
import type { Scalar } from "../state/entry";
import { setCachedValue, writeCells } from "../state/write-cells";

/** A person at the sheet: the same rules as for the add-in, other events. */
export class UserActions {
  readonly #core: HostCore;
  readonly #deliver: () => Promise<void>;

  constructor(core: HostCore, deliver: () => Promise<void>) {
    this.#core = core;
    this.#deliver = deliver;
  }

  /** Types values into cells ("Nhiệm vụ!B2"); one value fills all, rows of values fill their cells. */
  async type(address: string, values: Scalar | (Scalar | null)[][]): Promise<void> {
    const { sheet, area } = this.#place(address);
    writeCells(this.#core.context, sheet, area, values);
    await this.#deliver();
  }

  async select(address: string): Promise<void> {
    const { sheet, area } = this.#place(address);
    activate(this.#core.context, sheet);
    sheet.selection = area;
    this.#core.context.feed.note({ kind: "selection", sheet, area });
    await this.#deliver();
  }

  async openSheet(name: string): Promise<void> {
    activate(this.#core.context, this.#core.state.sheet(name));
    await this.#deliver();
  }

  /** The result Excel would have computed for a formula cell. */
  calculated(address: string, value: Scalar): void {
    const { sheet, area } = this.#place(address);
    setCachedValue(sheet, area.row, area.column, value);
  }

  #place(address: string): ReturnType<typeof placeOf> {
    return placeOf(address, this.#core.context, this.#core.state.active);
  }
}
