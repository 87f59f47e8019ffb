import type { LibraryMetadata } from "../interpreter/library-metadata";
import { readMetadata } from "../interpreter/library-metadata";
import { officeJsFile } from "./office-js-files";
import { pretendWindow } from "./pretend-window";

export type ExcelNamespace = typeof Excel;
export type OfficeExtensionNamespace = typeof OfficeExtension;

/** The object the library looks for when it starts: it sends through one side and listens on the other. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Supported versions of requirement sets: `{ ExcelApi: "1.14" }`. */
export type RequirementSets = Readonly<Record<string, string>>;

interface RequirementMatrix {
  isSetSupported(name: string, version?: string): boolean;
}

/** What the evaluated file leaves behind. */
interface Evaluated {
  readonly Excel: ExcelNamespace;
  readonly Office: object;
  readonly OfficeExtension: OfficeExtensionNamespace & { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly OfficeExt: { Requirement: { RequirementMatrix: new (sets: Record<string, string>) => RequirementMatrix } };
}

export interface Library extends Evaluated {
  readonly bridge: NativeBridge;
  readonly metadata: LibraryMetadata;
  /** The `window` the library sees; `Office` must stand there for its own questions about requirement sets. */
  readonly window: Record<string, unknown>;
  /** Milliseconds the evaluation took. */
  readonly loadTime: number;
}

/** Names the file makes at its top and looks for on `window` again: they must land there, as they do in a browser. */
const TOP_NAMES = [
  "Excel",
  "Office",
  "OfficeCore",
  "OfficeExt",
  "OfficeExtension",
  "OfficeRuntime",
  "OSF",
  "Microsoft",
];
const BEFORE = "with (window) {";
const AFTER =
  "\n}; return { Excel: window.Excel, Office: window.Office, OfficeExtension: window.OfficeExtension, OfficeExt: window.OfficeExt };";

/**
 * Evaluates excel-web-16.00 from disk, unchanged, in the realm of the caller (results compare equal to literals).
 * A pretended window stands between the file and the real globals, so nothing leaks into the tests.
 */
function evaluate(file: string): Library {
  const start = performance.now();
  const bridge: NativeBridge = {
    sendMessageToHost() {
      throw new Error("no host is listening");
    },
  };
  const window = pretendWindow(bridge);
  for (const name of TOP_NAMES) window[name] = undefined;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the library is a script, not a module
  const run = new Function("window", BEFORE + officeJsFile(file) + AFTER) as (window: object) => Evaluated;
  const found = run(window);
  const metadata = readMetadata(found.Excel);
  return { ...found, bridge, metadata, window, loadTime: performance.now() - start };
}

const loaded = new Map<string, Library>();

/** The library, once per realm (in jest: per test file). */
export function loadLibrary(variant: "release" | "debug" = "release"): Library {
  const file = variant === "debug" ? "excel-web-16.00.debug.js" : "excel-web-16.00.js";
  const known = loaded.get(file) ?? evaluate(file);
  loaded.set(file, known);
  return known;
}
