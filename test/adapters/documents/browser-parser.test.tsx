import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readHtml } from "../../../src/adapters/documents/html/read-html";

const SHARED = path.resolve(process.cwd(), "../shared");
const withShared = existsSync(SHARED) ? describe : describe.skip;

/** The same page through the library of the command line: as if there were no browser. */
async function withoutBrowser(html: string): Promise<unknown> {
  const own = globalThis.DOMParser;
  Reflect.deleteProperty(globalThis, "DOMParser");
  try {
    return await readHtml(html, "trang.html");
  } finally {
    globalThis.DOMParser = own;
  }
}

describe("the parser of a browser", () => {
  it.each([
    "<p>KẾ HOẠCH<br>Nâng cao</p><p></p><ol start=2><li>Hai<li><p>Ba</p></ol>",
    "<table><tr><td rowspan=2>1<td>Việc<td colspan=2>Sở<tr><td>nữa<td>a<td>b</table>",
    "<tr><td>1<td>Họp</tr>",
    "Version:1.0\r\nStartHTML:00000097\r\nEndHTML:00000200\r\n<html><body><!--StartFragment--><p>x</p></body></html>",
    "<p class=MsoNormal><b>A</b><o:p></o:p></p><p><o:p>&nbsp;</o:p></p><![if !supportLists]><p>B</p><![endif]>",
  ])("sees in %s what the command line sees", async (html) => {
    const seen = await readHtml(html, "trang.html");
    expect(seen.blocks.length).toBeGreaterThan(0);
    expect(seen).toEqual(await withoutBrowser(html));
  });
});

withShared("the parser of a browser on real plans (needs ../shared)", () => {
  it.each(["000.html", "003.html"])("sees in %s what the command line sees", async (name) => {
    const html = readFileSync(path.join(SHARED, "sources", name), "utf8");
    expect(await readHtml(html, "trang.html")).toEqual(await withoutBrowser(html));
  });
});
