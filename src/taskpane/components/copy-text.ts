interface PolicedDocument {
  /** What the page around ours lets a frame do; only some browsers tell. */
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** Absent on a page that came over plain http; closed to a frame by the page around it, as Excel on the web does. */
function openClipboard(): Clipboard | null {
  const isClosed = (document as PolicedDocument).featurePolicy?.allowsFeature("clipboard-write") === false;
  return isClosed ? null : ((navigator as { readonly clipboard?: Clipboard }).clipboard ?? null);
}

/** Puts a text on the clipboard, by the browser's older command where the newer way is closed; false: neither was let through. */
export async function copiedText(text: string): Promise<boolean> {
  try {
    const clipboard = openClipboard();
    if (clipboard === null) return copiedByCommand(text);
    await clipboard.writeText(text);
    return true;
  } catch (problem) {
    if (problem instanceof DOMException) return copiedByCommand(text);
    throw problem;
  }
}

function copiedByCommand(text: string): boolean {
  const { execCommand } = document as { readonly execCommand?: Document["execCommand"] };
  if (execCommand === undefined) return false;
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isPut = event.clipboardData !== null;
  };
  document.addEventListener("copy", put);
  try {
    return execCommand.call(document, "copy") && isPut;
  } finally {
    document.removeEventListener("copy", put);
  }
}
