import type { FailureText } from "../failure-texts";
import type { Archives } from "../ports/archives";

/** A file that came back, before it is read: `bytes` are fetched when its turn comes; null where they cannot be had. */
export interface IncomingFile {
  /** As people know it: from the folder that was given, inside a zip "archive.zip!path/inside.xlsx". */
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array | null>;
  /** Why it is not even opened. */
  readonly refused?: FailureText;
}

/** A single file ready to be read, or one that cannot be: `why` is the sentence. */
export type OpenedFile =
  | { readonly kind: "file"; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly file: string; readonly bytes: Uint8Array; readonly why: FailureText };

/** Zips in zips are opened this deep. */
const DEEPEST = 3;

/** Left behind by spreadsheet programs and file managers; nobody sent them. */
const NOT_SENT = /^(?:~\$.*|\..*|desktop\.ini|thumbs\.db|__MACOSX)$/i;
export const isSent = (path: string): boolean => !path.split("/").some((part) => NOT_SENT.test(part));

/** The file itself, or every file packed into it; `counted` is told how many more files an archive holds than itself. */
export async function* openedFiles(
  incoming: IncomingFile,
  archives: Archives,
  counted: (more: number) => void,
): AsyncGenerator<OpenedFile> {
  if (incoming.refused !== undefined) {
    yield { kind: "refused", file: incoming.file, bytes: NOTHING, why: incoming.refused };
    return;
  }
  const bytes = await incoming.bytes();
  if (bytes === null) yield refused(incoming.file, NOTHING, UNREACHABLE);
  else yield* unpackedFiles({ file: incoming.file, bytes, depth: 1 }, archives, counted);
}

const NOTHING = new Uint8Array();

const refused = (file: string, bytes: Uint8Array, text: (file: string) => FailureText): OpenedFile => ({
  kind: "refused",
  file,
  bytes,
  why: text(file),
});

interface Unpacked {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly depth: number;
}

function* unpackedFiles(
  { file, bytes, depth }: Unpacked,
  archives: Archives,
  counted: (more: number) => void,
): Generator<OpenedFile> {
  if (depth > DEEPEST || !archives.isArchive(bytes)) {
    yield { kind: "file", file, bytes };
    return;
  }
  const opened = archives.open(bytes);
  if (!opened.ok) {
    yield refused(file, bytes, ARCHIVE_TEXTS[opened.failure.kind]);
    return;
  }
  const packed = opened.value.filter(({ path }) => isSent(path));
  counted(packed.length - 1);
  for (const inside of packed) {
    const name = `${file}!${inside.path}`;
    const content = inside.bytes();
    if (content === null) yield refused(name, NOTHING, ARCHIVE_TEXTS.damaged);
    else yield* unpackedFiles({ file: name, bytes: content, depth: depth + 1 }, archives, counted);
  }
}

const UNREACHABLE = (file: string): FailureText => ({
  vi: `Không mở được tệp ${file}. Kiểm tra tệp có đang bị khóa hay đã bị chuyển chỗ.`,
  en: `File ${file} could not be opened. Check whether it is locked or was moved.`,
});

const ARCHIVE_TEXTS: Readonly<Record<"encrypted" | "damaged" | "too-large", (file: string) => FailureText>> = {
  encrypted: (file) => ({
    vi: `Tệp nén ${file} có mật khẩu. Giải nén rồi chọn các phiếu bên trong.`,
    en: `Archive ${file} is protected by a password. Unpack it and choose the forms inside.`,
  }),
  damaged: (file) => ({
    vi: `Tệp nén ${file} bị hỏng hoặc tải về chưa đủ. Xin gửi lại tệp.`,
    en: `Archive ${file} is damaged or incomplete. Ask for it again.`,
  }),
  "too-large": (file) => ({
    vi: `Tệp nén ${file} lớn bất thường nên không mở. Giải nén rồi chọn thư mục chứa các phiếu.`,
    en: `Archive ${file} is unusually large and was not opened. Unpack it and choose the folder.`,
  }),
};
