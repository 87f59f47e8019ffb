import { spliceStyles } from "../../../src/adapters/xlsx/splice/splice-styles";
import { parseXml, writeXml } from "../../../src/adapters/xlsx/xml";

const OURS = `<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="2"><font><name val="Times New Roman"/></font><font><b/><name val="Times New Roman"/></font></fonts>
<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0"/></cellXfs>
<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

/** LibreOffice writes the same font several times; another program a prefix; a third no list of rules at all. */
const THEIRS = `<x:styleSheet xmlns:x="u"><x:numFmts count="1"><x:numFmt numFmtId="170" formatCode="0.000"/></x:numFmts>
<x:fonts count="3"><x:font/><x:font/><x:font/></x:fonts><x:fills count="1"><x:fill/></x:fills><x:borders count="1"><x:border/></x:borders>
<x:cellXfs count="1"><x:xf numFmtId="170" fontId="2" fillId="0" borderId="0"/></x:cellXfs><x:extLst/></x:styleSheet>`;

describe("our looks in a person's style sheet", () => {
  test("are numbered behind theirs, where one of theirs may stand several times", () => {
    const theirs = parseXml(THEIRS);
    const numbers = spliceStyles(theirs, parseXml(OURS));
    const text = writeXml(theirs);
    expect(numbers).toEqual({ cells: [1, 2], rules: [0] });
    expect(text).toContain('<x:numFmt numFmtId="171" formatCode="dd/mm/yyyy"/>');
    expect(text).toContain('<x:xf numFmtId="171" fontId="4" fillId="1" borderId="0" applyFont="true"/>');
    expect(text).toContain('<x:dxfs count="1"><x:dxf><x:font><x:b/></x:font></x:dxf></x:dxfs><x:extLst/>');
    expect(text).toContain('<x:fonts count="5">');
  });

  test("come once, however often they are brought", () => {
    const theirs = parseXml(THEIRS);
    const first = spliceStyles(theirs, parseXml(OURS));
    const once = writeXml(theirs);
    expect(spliceStyles(theirs, parseXml(OURS))).toEqual(first);
    expect(writeXml(theirs)).toBe(once);
  });

  test("leave every look of theirs its number", () => {
    const theirs = parseXml(THEIRS);
    spliceStyles(theirs, parseXml(OURS));
    expect(writeXml(theirs)).toContain(
      '<x:cellXfs count="3"><x:xf numFmtId="170" fontId="2" fillId="0" borderId="0"/>',
    );
  });
});
