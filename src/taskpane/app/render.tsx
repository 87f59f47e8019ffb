import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { Shell } from "./shell";

/** Draws the pane into the element that the page keeps for it. */
export function render(shell: Shell): void {
  const place = document.getElementById("app");
  if (place === null) throw new Error('the page has no element "app"');
  createRoot(place).render(<App shell={shell} />);
}
