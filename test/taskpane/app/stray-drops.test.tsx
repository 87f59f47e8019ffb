import { createEvent, fireEvent } from "@testing-library/react";
import { refuseStrayDrops } from "../../../src/taskpane/app/stray-drops";

describe("a file dropped beside the place for it", () => {
  beforeAll(() => refuseStrayDrops(window));

  test.each(["dragOver", "drop"] as const)("does not take the page away (%s)", (kind) => {
    const dropped = createEvent[kind](document.body, { dataTransfer: { dropEffect: "copy" } });
    fireEvent(document.body, dropped);
    expect([dropped.defaultPrevented, (dropped as DragEvent).dataTransfer?.dropEffect]).toEqual([true, "none"]);
  });

  test("is left to whoever takes it", () => {
    const taken: string[] = [];
    const place = document.body.appendChild(document.createElement("div"));
    place.addEventListener("drop", (event) => {
      event.preventDefault();
      taken.push("taken");
    });
    const dropped = createEvent.drop(place, { dataTransfer: { dropEffect: "copy" } });
    fireEvent(place, dropped);
    expect([taken, (dropped as DragEvent).dataTransfer?.dropEffect]).toEqual([["taken"], "copy"]);
  });
});
