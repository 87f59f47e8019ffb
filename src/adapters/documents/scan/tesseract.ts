import type { ImageLike, Page, Worker } from "tesseract.js";
import type { ReadingAssets } from "../../../application/ports/reading-assets";
import type { GreyImage } from "./grey-image";
import type { ReadLine, Recogniser, TextShape } from "./recogniser";

const NEURAL_NET_ONLY = 1;

/** Starts a recogniser of Vietnamese from files of our own only: nothing is fetched from elsewhere, nothing is kept. */
export async function startTesseract(assets: ReadingAssets, signal?: AbortSignal): Promise<Recogniser> {
  signal?.throwIfAborted();
  const { createWorker } = (await import("tesseract.js")).default;
  const stop = stopper();
  const onAbort = (): void => stop.now(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const starting = createWorker("vie", NEURAL_NET_ONLY, {
    langPath: assets.ocrLanguage,
    cacheMethod: "none",
    workerBlobURL: false,
    errorHandler: (problem: unknown) => stop.now(new Error(`Recogniser: ${String(problem)}`)),
    ...(assets.ocrWorker === undefined ? {} : { workerPath: assets.ocrWorker }),
    ...(assets.ocrCore === undefined ? {} : { corePath: assets.ocrCore }),
  });
  const worker = await Promise.race([starting, stop.promise]).catch((reason: unknown) => {
    starting.then((late) => late.terminate()).catch(() => undefined);
    throw reason;
  });
  return {
    read: (picture, shape, dpi) => read(worker, picture, { shape, dpi }, stop.promise),
    close: async () => {
      signal?.removeEventListener("abort", onAbort);
      await worker.terminate();
    },
  };
}

interface Stopper {
  /** Never fulfilled; rejected when the work is stopped. */
  readonly promise: Promise<never>;
  readonly now: (reason: unknown) => void;
}

/** The library never settles a job whose worker was ended or could not start: this promise does it instead. */
function stopper(): Stopper {
  let now: (reason: unknown) => void = () => undefined;
  const promise = new Promise<never>((_, reject) => {
    now = reject;
  });
  promise.catch(() => undefined);
  return { promise, now: (reason) => now(reason) };
}

async function read(
  worker: Worker,
  picture: GreyImage,
  { shape, dpi }: { shape: TextShape; dpi: number },
  stopped: Promise<never>,
): Promise<ReadLine[]> {
  const { PSM } = (await import("tesseract.js")).default;
  const mode = { line: PSM.SINGLE_LINE, block: PSM.SINGLE_BLOCK, page: PSM.AUTO }[shape];
  const setting = worker.setParameters({ tessedit_pageseg_mode: mode, user_defined_dpi: String(Math.round(dpi)) });
  await Promise.race([setting, stopped]);
  const job = worker.recognize(asFile(picture), {}, { blocks: true, text: false });
  const { data } = await Promise.race([job, stopped]);
  return linesOf(data);
}

/** The picture as a plain grey map. The library takes bytes in Node and in a browser; its types name only Node's. */
function asFile({ width, height, pixels }: GreyImage): ImageLike {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file as Uint8Array as Buffer;
}

function linesOf(page: Page): ReadLine[] {
  const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map((line) => ({
    box: boxOf(line.bbox),
    baseline: line.baseline.y0,
    height: line.rowAttributes.rowHeight,
    words: line.words.map((word) => ({ text: word.text, box: boxOf(word.bbox), confidence: word.confidence / 100 })),
  }));
}

const boxOf = ({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): ReadLine["box"] => ({
  left: x0,
  top: y0,
  right: x1,
  bottom: y1,
});
