import type { Json, JsonObject } from "../state/json";
import type { WorkbookState } from "../state/workbook-state";
import type { Library, RequirementSets } from "./library";

type Callback = (result: { status: "succeeded"; value: unknown }) => void;

/** `Office` as add-in code uses it at start: the library's own object with what only office.js adds. */
export type PretendOffice = typeof Office;

/** The document settings: changes stay in memory until `saveAsync`. */
function documentSettings(saved: JsonObject): object {
  const pending: JsonObject = { ...saved };
  return {
    get: (name: string): Json => pending[name] ?? null,
    set: (name: string, value: Json): void => {
      pending[name] = value;
    },
    remove: (name: string): void => {
      delete pending[name];
    },
    saveAsync: (...given: unknown[]): void => {
      for (const name of Object.keys(saved)) delete saved[name];
      Object.assign(saved, JSON.parse(JSON.stringify(pending)) as JsonObject);
      const callback = given.find((each): each is Callback => typeof each === "function");
      queueMicrotask(() => callback?.({ status: "succeeded", value: undefined }));
    },
    refreshAsync: (callback?: Callback): void => {
      Object.assign(pending, saved);
      queueMicrotask(() => callback?.({ status: "succeeded", value: undefined }));
    },
  };
}

function requirements(library: Library, sets: RequirementSets): object {
  const lower = Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  const matrix = new library.OfficeExt.Requirement.RequirementMatrix({ _sets: lower } as never);
  const known = new Map<string, boolean>();
  return {
    isSetSupported(name: string, version?: string): boolean {
      const key = `${name} ${version ?? ""}`;
      const answer = known.get(key) ?? matrix.isSetSupported(name, version);
      known.set(key, answer);
      return answer;
    },
  };
}

/** Without office.js there is no real `onReady` or `context`; requirement sets are judged by the library's own class. */
export function createOffice(
  library: Library,
  sets: RequirementSets,
  saved: JsonObject,
  state: WorkbookState,
): PretendOffice {
  const info = { host: "Excel", platform: "OfficeOnline", addin: undefined };
  const context = {
    host: "Excel",
    platform: "OfficeOnline",
    contentLanguage: state.locale.name,
    displayLanguage: state.locale.name,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    requirements: requirements(library, sets),
    document: { settings: documentSettings(saved), mode: state.readOnly ? "readOnly" : "readWrite", url: state.name },
    officeTheme: {
      bodyBackgroundColor: "#FFFFFF",
      bodyForegroundColor: "#000000",
      controlBackgroundColor: "#F0F0F0",
      controlForegroundColor: "#000000",
      isDarkTheme: false,
    },
  };
  const onReady = async (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    await callback?.(info);
    return info;
  };
  const own = { context, onReady };
  const shadow = Object.create(library.Office) as PretendOffice;
  for (const [name, value] of Object.entries(own)) Object.defineProperty(shadow, name, { value, enumerable: true });
  return shadow;
}
