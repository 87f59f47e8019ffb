import { EVENT, type EventNumber } from "./event-registrations";
import type { ModelContext } from "./model-context";

/** The wire names of subscriptions and the events they stand for. */
const SHEET_EVENTS: Record<string, EventNumber> = {
  DataChangedEvent: EVENT.sheetChanged,
  ActivatedEvent: EVENT.sheetActivated,
  DeactivatedEvent: EVENT.sheetDeactivated,
  SelectionChangedEvent: EVENT.sheetSelectionChanged,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
};

const BOOK_EVENTS: Record<string, EventNumber> = {
  ...SHEET_EVENTS,
  AddedEvent: EVENT.sheetAdded,
  DeletedEvent: EVENT.sheetDeleted,
  EventMoved: EVENT.sheetMoved,
};

/** An object whose events go to one target: the sheet's id, or "Workbook". */
interface EventSource {
  readonly context: ModelContext;
  readonly eventTarget: string;
}

function defineEvents(prototype: object, events: Record<string, EventNumber>): void {
  for (const [name, event] of Object.entries(events)) {
    Object.defineProperty(prototype, `_Register${name}`, {
      configurable: true,
      value(this: EventSource) {
        this.context.registrations.add(event, this.eventTarget);
      },
    });
    Object.defineProperty(prototype, `_Unregister${name}`, {
      configurable: true,
      value(this: EventSource) {
        this.context.registrations.remove(event, this.eventTarget);
      },
    });
  }
}

export const defineSheetEvents = (type: { readonly prototype: EventSource }): void =>
  defineEvents(type.prototype, SHEET_EVENTS);
export const defineBookEvents = (type: { readonly prototype: EventSource }): void =>
  defineEvents(type.prototype, BOOK_EVENTS);
