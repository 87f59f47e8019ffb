import { itemNotFound } from "../state/host-error";
import type { HostObject, Tracked } from "./host-object";

/** Objects the library keeps between requests (`_KeepReference`), until it lets them go (`_RemoveReference`). */
export class ReferenceTable {
  readonly #kept = new Map<string, HostObject & Tracked>();
  #last = 0;

  keep(object: HostObject & Tracked): void {
    if (object.referenceId) return;
    this.#last++;
    object.referenceId = `ref${String(this.#last)}`;
    this.#kept.set(object.referenceId, object);
  }

  get(id: string): HostObject {
    const object = this.#kept.get(id);
    if (!object) throw itemNotFound(`the reference ${id} was removed or never given`);
    if (object.sheet.deleted) throw itemNotFound(`the sheet "${object.sheet.name}" was deleted`);
    return object;
  }

  remove(id: string): void {
    this.#kept.delete(id);
  }

  removeAll(): void {
    this.#kept.clear();
  }

  get size(): number {
    return this.#kept.size;
  }

  kept(): (HostObject & Tracked)[] {
    return [...this.#kept.values()];
  }
}
