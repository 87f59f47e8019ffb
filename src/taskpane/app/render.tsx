import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { StopView, type StopViewProps } from "./StopView";
import type { Shell } from "./shell";

/** Draws the pane into the element that the page keeps for it. */
export const renderApp = (shell: Shell): void => draw(<App shell={shell} />);

/** Draws the reason why there is no pane. */
export const renderStop = (props: StopViewProps): void => draw(<StopView {...props} />);

function draw(view: ReactNode): void {
  const place = document.getElementById("app");
  if (place === null) throw new Error('the page has no element "app"');
  createRoot(place).render(view);
}
