import type { FileSaver } from "../../application/ports/file-saver";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The browser has long begun to copy the file by then; freeing it at once would cut the download off. */
const KEPT_FOR_MS = 60_000;

/** Saves through the browser's own download. */
export const browserFileSaver: FileSaver = {
  save(name, bytes) {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
  },
};
