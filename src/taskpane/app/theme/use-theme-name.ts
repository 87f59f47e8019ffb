import { useEffect, useState } from "react";
import type { ThemeName } from "./brand";

const DARK = "(prefers-color-scheme: dark)";

/** The host's theme where it has one, else the system's, followed while the pane is open. */
export function useThemeName(hostTheme: ThemeName | null): ThemeName {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const follow = (): void => setSystemIsDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return hostTheme ?? (systemIsDark ? "dark" : "light");
}
