import type { DocumentInput } from "../../application/ports/document-reader";
import { type BackgroundJobs, inlineJobs, type JobThread, threadJobs } from "../../worker/background-jobs";
import { giveExcelSeats } from "../../worker/excel-seat";
import { giveFileSeats } from "../../worker/file-seat";
import { lazyJobs } from "../../worker/lazy-jobs";
import { giveReaders } from "../../worker/reader-thread";

/** Name of the sample as a person reads it in places and findings. */
const SAMPLE_NAME = "Kế hoạch mẫu";

export async function loadSample(): Promise<DocumentInput> {
  const { default: text } = await import(/* webpackChunkName: "sample" */ "../../../samples/ke-hoach-thanh-pho.txt");
  return { name: SAMPLE_NAME, bytes: new TextEncoder().encode(text) };
}

/** `YYYY-MM-DDThh:mm:ssZ`. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** A storage of the browser; null where it is switched off. */
export function storageOf(which: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return window[which];
  } catch (problem) {
    if (problem instanceof DOMException) return null;
    throw problem;
  }
}

/** The browser's database; undefined where it is switched off or the page was opened from a folder. */
export const databaseOf = (): IDBFactory | undefined => (window as { readonly indexedDB?: IDBFactory }).indexedDB;

/** In a worker; on this thread where the page was opened from a folder, because browsers start no workers there. */
export function backgroundJobs(): BackgroundJobs {
  const fromFolder = window.location.protocol === "file:";
  return fromFolder || typeof Worker === "undefined" ? inlineJobs(lazyJobs(loadJobs)) : threadJobs(startWorker);
}

async function loadJobs() {
  const { browserJobs } = await import(/* webpackChunkName: "jobs" */ "../../worker/browser-jobs");
  return browserJobs(null);
}

function startWorker(): JobThread {
  giveFileSeats();
  giveExcelSeats();
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL("../../worker/parse-worker.ts", import.meta.url));
  const endReaders = giveReaders(worker, startReader);
  return {
    endpoint: worker,
    end: () => {
      worker.terminate();
      endReaders();
    },
    onBroken: (tell) => {
      worker.addEventListener("error", (event) => tell(event.message));
      worker.addEventListener("messageerror", () => tell("a message could not be read"));
    },
  };
}

const startReader = (): Worker =>
  new Worker(/* webpackChunkName: "reader" */ new URL("../../worker/reader-worker.ts", import.meta.url));
