import fc from "fast-check";
import { parseXml, writeXml, XmlTrouble } from "../../../src/adapters/xlsx/xml";
import {
  attributeOf,
  decodeEntities,
  elementIn,
  encodeEntities,
  prefixedAttribute,
  setAttribute,
  textOf,
} from "../../../src/adapters/xlsx/xml-access";

describe("the XML tree", () => {
  test.each([
    '<?xml version="1.0"?>\n<a xmlns:r="u"><!-- <b> --><b x="1 &amp; 2" r:id=\'q"q\'/> text &lt; <![CDATA[<c>]]></a>\n',
    '<x:sheets><x:sheet name="Nhiệm vụ"></x:sheet></x:sheets>',
    '<a b=">"/>',
  ])("loses nothing: %s", (text) => {
    const again = writeXml(parseXml(text));
    expect(writeXml(parseXml(again))).toBe(again);
    expect(again.replace(/\s+$/, "")).toBe(
      text.replace(/'q"q'/, '"q&quot;q"').replace("></x:sheet>", "/>").replace(/\s+$/, ""),
    );
  });

  test("attributes are found with and without a prefix, and changed in place", () => {
    const { root } = parseXml('<sheet name="Đơn &quot;vị&quot;" q:id="rId7" sheetId="3"/>');
    expect(attributeOf(root, "name")).toBe('Đơn "vị"');
    expect(prefixedAttribute(root, "id")).toBe("rId7");
    expect(attributeOf(root, "id")).toBeUndefined();
    setAttribute(root, "name", "A & B");
    setAttribute(root, "sheetId", null);
    setAttribute(root, "state", "hidden");
    expect(writeXml({ prolog: "", root })).toBe('<sheet name="A &amp; B" q:id="rId7" state="hidden"/>');
  });

  test("texts and entities are decoded", () => {
    const { root } = parseXml("<a><b>&#x1EC7; &#7879; &amp;lt;</b></a>");
    expect(textOf(elementIn(root, "b"))).toBe("ệ ệ &lt;");
    fc.assert(fc.property(fc.string(), (text) => decodeEntities(encodeEntities(text)) === text));
  });

  test.each(["<a><b></a></b>", "<a>", "text", "<a", "</a>", "<!DOCTYPE a><a/>", "<a><!-- </a>"])(
    "%s is refused",
    (text) => {
      expect(() => parseXml(text)).toThrow(XmlTrouble);
    },
  );
});
