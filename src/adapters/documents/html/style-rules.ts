import { type Declarations, isHidden, parseDeclarations, weightOf } from "./declarations";
import { elementsNamed, type MarkupElement, type MarkupNode, rawTextOf, tagOf } from "./markup";

/** Rules of the document's own style sheet that name one element kind, one class, or both: "td", ".xl65", "p.MsoTitle". */
export class StyleRules {
  private readonly rules = new Map<string, Declarations>();

  constructor(root: MarkupNode) {
    for (const sheet of elementsNamed(root, "style")) this.take(rawTextOf(sheet));
  }

  /** What holds for the element: kind, then class, then both, then its own style attribute. */
  of(element: MarkupElement): Declarations {
    const tag = tagOf(element);
    const classes = (element.getAttribute("class") ?? "").split(/\s+/).filter(Boolean);
    const names = [tag, ...classes.map((name) => `.${name}`), ...classes.map((name) => `${tag}.${name}`)];
    const own = parseDeclarations(element.getAttribute("style") ?? "");
    return Object.assign({}, ...names.map((name) => this.rules.get(name)), own) as Declarations;
  }

  /** True bold, false normal, null where nothing is said of the element. */
  weightOf = (element: MarkupElement): boolean | null => weightOf(this.of(element));

  hides = (element: MarkupElement): boolean => isHidden(this.of(element)) || element.getAttribute("hidden") !== null;

  private take(css: string): void {
    for (const { selectors, body } of rulesIn(withoutComments(css))) {
      const declarations = parseDeclarations(body);
      for (const selector of selectors.split(",").map((each) => each.trim())) {
        if (!/^[a-z][\w-]*$|^[a-z]*\d?\.[\w-]+$/i.test(selector)) continue;
        const [tag = "", name] = selector.split(".");
        const key = name === undefined ? tag.toLowerCase() : `${tag.toLowerCase()}.${name}`;
        this.rules.set(key, { ...this.rules.get(key), ...declarations });
      }
    }
  }
}

const withoutComments = (css: string): string =>
  css
    .split("/*")
    .map((piece, at) => (at === 0 ? piece : piece.split("*/").slice(1).join("*/")))
    .join("")
    .replace(/<!--|-->/g, "");

/** Rules in order, those for some screens only left out. Cut at the braces, so that each letter is looked at once. */
function rulesIn(css: string): { readonly selectors: string; readonly body: string }[] {
  const rules: { selectors: string; body: string }[] = [];
  const open: string[] = [];
  let conditions = 0;
  let words = "";
  for (const piece of css.split(/([{}])/)) {
    if (piece === "{") {
      open.push(words);
      conditions += isCondition(words) ? 1 : 0;
    } else if (piece === "}") {
      const selectors = open.pop() ?? "";
      if (isCondition(selectors)) conditions -= 1;
      else if (conditions === 0) rules.push({ selectors, body: words });
    }
    words = piece === "{" || piece === "}" ? "" : piece;
  }
  return rules;
}

const isCondition = (words: string): boolean => /^\s*@(?:media|supports)/i.test(words);
