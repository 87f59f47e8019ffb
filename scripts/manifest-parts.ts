import type { RibbonVerb } from "../src/commands/ribbon-verbs";

/** Where the development server offers the add-in; the only address that stands in manifest.xml. */
export const DEVELOPMENT_URL = "https://localhost:3443";

/** Sizes a ribbon button must have. */
const BUTTON_SIZES = [16, 32, 80] as const;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function actionLines({ action }: RibbonVerb): string[] {
  if (action.kind === "function")
    return ['<Action xsi:type="ExecuteFunction">', `  <FunctionName>${action.name}</FunctionName>`, "</Action>"];
  return [
    '<Action xsi:type="ShowTaskpane">',
    "  <TaskpaneId>Pane</TaskpaneId>",
    '  <SourceLocation resid="Pane.Url"/>',
    "</Action>",
  ];
}

const buttonLines = (verb: RibbonVerb): string[] => [
  `<Control xsi:type="Button" id="${verb.id}Button">`,
  `  <Label resid="${verb.id}.Label"/>`,
  "  <Supertip>",
  `    <Title resid="${verb.id}.Label"/>`,
  `    <Description resid="${verb.id}.Tip"/>`,
  "  </Supertip>",
  "  <Icon>",
  ...BUTTON_SIZES.map((size) => `    <bt:Image size="${size}" resid="${verb.id}.Icon${size}"/>`),
  "  </Icon>",
  ...actionLines(verb).map((line) => `  ${line}`),
  "</Control>",
];

const imageLines = (verb: RibbonVerb): string[] =>
  BUTTON_SIZES.map(
    (size) =>
      `<bt:Image id="${verb.id}.Icon${size}" DefaultValue="${DEVELOPMENT_URL}/assets/${verb.icon}-${size}.png"/>`,
  );

const stringLines = (id: string, vi: string, en: string): string[] => [
  `<bt:String id="${id}" DefaultValue="${escaped(vi)}">`,
  `  <bt:Override Locale="en-US" Value="${escaped(en)}"/>`,
  "</bt:String>",
];

/** The parts of manifest.xml that follow from the catalogue of verbs, by the name of their place. */
export function manifestParts(verbs: readonly RibbonVerb[]): Readonly<Record<string, readonly string[]>> {
  return {
    buttons: verbs.flatMap(buttonLines),
    images: verbs.flatMap(imageLines),
    labels: verbs.flatMap(({ id, vi, en }) => stringLines(`${id}.Label`, vi.label, en.label)),
    tips: verbs.flatMap(({ id, vi, en }) => stringLines(`${id}.Tip`, vi.tip, en.tip)),
  };
}

/** The manifest with these parts between its marks `<!-- verbs: name -->` and `<!-- end: name -->`, indented as the mark. */
export function withParts(manifest: string, parts: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(parts).reduce((text, [name, lines]) => {
    const place = new RegExp(`^( *)<!-- verbs: ${name} -->\\n[^]*?^ *<!-- end: ${name} -->`, "m");
    if (!place.test(text)) throw new Error(`manifest.xml has no place for the ${name} of the verbs`);
    return text.replace(place, (_found, indent: string) =>
      [`<!-- verbs: ${name} -->`, ...lines, `<!-- end: ${name} -->`].map((line) => indent + line).join("\n"),
    );
  }, manifest);
}
