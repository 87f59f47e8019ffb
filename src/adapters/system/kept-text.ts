/** A text under a key of a browser's storage. A storage that refuses (private window, full, switched off) keeps nothing and has nothing. */
export interface KeptText {
  recall(): string | null;
  /** Null takes it away. False where it was refused. */
  keep(text: string | null): boolean;
}

/** `storage`: null where it is switched off. */
export const keptText = (storage: Storage | null, key: string): KeptText => ({
  recall: () => unlessRefused(() => storage?.getItem(key) ?? null, null),
  keep: (text) =>
    unlessRefused(() => {
      if (text === null) storage?.removeItem(key);
      else storage?.setItem(key, text);
      return true;
    }, false),
});

function unlessRefused<Value>(ask: () => Value, refused: Value): Value {
  try {
    return ask();
  } catch (problem) {
    if (problem instanceof DOMException) return refused;
    throw problem;
  }
}
