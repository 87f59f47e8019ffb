const NAMES = ["Excel", "Office", "OfficeExtension"] as const;

/** Puts the namespaces where add-in code looks for them; the result takes them away again. */
export function publishGlobals(namespaces: Record<(typeof NAMES)[number], unknown>): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: namespaces[name] });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
