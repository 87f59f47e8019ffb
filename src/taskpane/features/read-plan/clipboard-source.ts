import type { DocumentInput } from "../../../application/ports/document-reader";
import type { PlanSource } from "../../../application/reading/plan-source";

/** What of a clipboard we look at; both the paste event and the asynchronous clipboard give it. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
  /** Pictures and files. */
  readonly files: readonly DocumentInput[];
}

/** Words before pictures: Word puts a picture of the table beside the table itself. Null where there is nothing to read. */
export function sourceOfPasted({ html, text, files }: Pasted): PlanSource | null {
  if (html.trim() !== "" || text.trim() !== "") return { kind: "pasted", html: html.trim() === "" ? null : html, text };
  return files.length === 0 ? null : { kind: "files", files };
}

export async function pastedByEvent(data: DataTransfer): Promise<Pasted> {
  const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
  return { html, text, files: await filesOf(data.files) };
}

/** Asks the browser for the clipboard. Null where it does not give it (no permission, a frame, an old version). */
export async function pastedByAsking(clipboard: Clipboard | undefined): Promise<Pasted | null> {
  if (clipboard?.read === undefined) return null;
  try {
    const items = await clipboard.read();
    const files = await Promise.all(items.map(picture));
    return {
      html: await firstText(items, "text/html"),
      text: await firstText(items, "text/plain"),
      files: files.filter((file) => file !== null),
    };
  } catch (problem) {
    if (problem instanceof DOMException) return null;
    throw problem;
  }
}

async function firstText(items: readonly ClipboardItem[], type: string): Promise<string> {
  const item = items.find((one) => one.types.includes(type));
  return item === undefined ? "" : (await item.getType(type)).text();
}

async function picture(item: ClipboardItem): Promise<DocumentInput | null> {
  const type = item.types.find((one) => one.startsWith("image/"));
  if (type === undefined) return null;
  const bytes = await (await item.getType(type)).arrayBuffer();
  return { name: "Ảnh đã dán", bytes: new Uint8Array(bytes) };
}

const byName = new Intl.Collator("vi", { numeric: true });

/** Files as inputs, in the order of their names: "trang 2" before "trang 10". */
export async function filesOf(files: Iterable<File> | ArrayLike<File>): Promise<DocumentInput[]> {
  const ordered = Array.from(files).sort((one, other) => byName.compare(one.name, other.name));
  return Promise.all(
    ordered.map(async (file) => ({
      name: file.name.normalize("NFC"),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
