import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { Preferences, RememberedChoices, Role } from "../../application/ports/preferences";
import type { Language } from "../../engine/text/language";

/** Choices of the person at the pane, in force and remembered. */
export interface Choices {
  readonly who: string;
  readonly language: Language;
  readonly role: Role;
  readonly liveCheck: boolean;
  readonly setWho: (who: string) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setRole: (role: Role) => void;
  readonly setLiveCheck: (liveCheck: boolean) => void;
}

const ChoicesContext = createContext<Choices>({
  who: "",
  language: "vi",
  role: "consolidator",
  liveCheck: false,
  setWho: () => undefined,
  setLanguage: () => undefined,
  setRole: () => undefined,
  setLiveCheck: () => undefined,
});

export interface ChoicesProviderProps {
  readonly preferences: Preferences;
  readonly remembered: RememberedChoices;
  /** The host's language: counts until the person chose one. */
  readonly hostLanguage: Language;
  readonly children: ReactNode;
}

/** Keeps the choices, tells the page its language, and remembers what was chosen (never what was only a default). */
export function ChoicesProvider({ preferences, remembered, hostLanguage, children }: ChoicesProviderProps) {
  const [chosen, setChosen] = useState(remembered);
  const language = chosen.language ?? hostLanguage;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = useCallback(
    (next: RememberedChoices) => {
      setChosen(next);
      void preferences.remember(next);
    },
    [preferences],
  );
  const choices = useMemo(
    () => ({
      who: chosen.who,
      language,
      role: chosen.role ?? ("consolidator" as const),
      liveCheck: chosen.liveCheck,
      setWho: (who: string) => change({ ...chosen, who }),
      setLanguage: (next: Language) => change({ ...chosen, language: next }),
      setRole: (role: Role) => change({ ...chosen, role }),
      setLiveCheck: (liveCheck: boolean) => change({ ...chosen, liveCheck }),
    }),
    [chosen, language, change],
  );
  return <ChoicesContext.Provider value={choices}>{children}</ChoicesContext.Provider>;
}

export const useChoices = (): Choices => useContext(ChoicesContext);

/** The texts of the language in force. */
export function useTexts<T>(both: { readonly vi: T; readonly en: T }): T {
  return both[useChoices().language];
}
