/** What the library says of one of its classes. Member names as in JavaScript ("getItem", "_KeepReference"). */
export interface ClassMetadata {
  readonly className: string;
  readonly scalars: readonly string[];
  readonly writable: ReadonlySet<string>;
  readonly navigations: readonly string[];
  readonly methods: readonly string[];
  readonly isCollection: boolean;
}

export interface LibraryMetadata {
  readonly classes: ReadonlyMap<string, ClassMetadata>;
  /** Enum name → its words on the wire. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** Members every class has and the wire never names. */
const OWN_MEMBERS = new Set(["constructor", "set", "update", "load", "retrieve", "toJSON", "ensureUnchanged"]);

function listOf(prototype: object, name: string): string[] {
  const value: unknown = Reflect.get(prototype, name, prototype);
  return Array.isArray(value) ? value.map(String) : [];
}

function classOf(prototype: object): ClassMetadata | null {
  const className: unknown = Reflect.get(prototype, "_className", prototype);
  if (typeof className !== "string") return null;
  const scalars = listOf(prototype, "_scalarPropertyNames");
  const flags = Reflect.get(prototype, "_scalarPropertyUpdateable", prototype) as unknown;
  const writable = scalars.filter((_, index) => Array.isArray(flags) && flags[index] === true);
  const methods = Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(
      ([name, found]) => typeof found.value === "function" && !OWN_MEMBERS.has(name) && !name.startsWith("_handle"),
    )
    .map(([name]) => name);
  return {
    className,
    scalars,
    writable: new Set(writable),
    navigations: listOf(prototype, "_navigationPropertyNames"),
    methods,
    isCollection: Reflect.get(prototype, "_isCollection", prototype) === true,
  };
}

/** Reads classes and enums out of the evaluated library's namespace. */
export function readMetadata(namespace: object): LibraryMetadata {
  const classes = new Map<string, ClassMetadata>();
  const enums = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(namespace) as [string, unknown][]) {
    if (typeof value === "function" && typeof value.prototype === "object" && value.prototype !== null) {
      const found = classOf(value.prototype as object);
      if (found) classes.set(found.className, found);
    } else if (typeof value === "object" && value !== null) {
      const words: unknown[] = Object.values(value);
      if (words.length > 0 && words.every((word) => typeof word === "string")) enums.set(name, words.map(String));
    }
  }
  return { classes, enums };
}
