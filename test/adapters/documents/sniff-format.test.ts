import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { sniffFormat } from "../../../src/adapters/documents/sniff-format";

const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));

/** The old container, with the directory names it holds. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, at) =>
    bytes.set(
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1024 + at * 128,
    ),
  );
  return bytes;
}

const MAIL_PAGE =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n';

describe("the format of a file, told by its content", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "empty"],
    ["a text", strToU8("KẾ HOẠCH\nNâng cao chỉ số"), "text"],
    ["a text in UTF-16", new Uint8Array([0xff, 0xfe, 0x4b, 0, 0xbf, 0x1e]), "text"],
    ["a page", strToU8("\ufeff  <!DOCTYPE html><p>x"), "html"],
    ["a page of Word", strToU8('<html xmlns:v="urn:schemas-microsoft-com:vml"><body>x'), "html"],
    ["a table without a page", strToU8("<table><tr><td>1</table>"), "html"],
    ["a fragment between its tags", strToU8("<p>KẾ HOẠCH</p>\n<p>x</p>"), "html"],
    ["the clipboard of Windows", strToU8("Version:0.9\r\nStartHTML:000\r\n<html>"), "html"],
    ["a text with stray tags", strToU8("<p> KẾ HOẠCH\nNâng cao </p> chỉ số"), "text"],
    ["a text that quotes a tag", strToU8("Theo <https://haiphong.gov.vn> và <table>"), "text"],
    ["a Word file", zip("[Content_Types].xml", "word/document.xml"), "docx"],
    ["a workbook", zip("[Content_Types].xml", "xl/workbook.xml"), "xlsx"],
    ["a workbook with macros", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "xlsm"],
    ["a binary workbook", zip("[Content_Types].xml", "xl/workbook.bin"), "xlsb"],
    ["a zip of other things", zip("baocao.txt"), "zip"],
    ["an old workbook", compound("Root Entry", "Workbook"), "xls"],
    ["an older workbook", compound("Root Entry", "Book"), "xls"],
    ["an old Word file", compound("Root Entry", "WordDocument"), "doc"],
    ["a file with a password", compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an old container of something else", compound("Root Entry"), "unknown"],
    ["RTF", strToU8("{\\rtf1\\ansi x}"), "rtf"],
    ["PDF", strToU8("%PDF-1.6\n"), "pdf"],
    ["PDF behind a few stray bytes", strToU8("\r\n\r\n%PDF-1.4\n"), "pdf"],
    ["PNG", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "png"],
    ["JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "jpeg"],
    ["TIFF", strToU8("II*\0\u0008\0\0\0"), "tiff"],
    ["GIF", strToU8("GIF89a"), "gif"],
    ["WebP", strToU8("RIFF....WEBPVP8 "), "webp"],
    ["a picture of a telephone", strToU8("\0\0\0\u0018ftypheic"), "heic"],
    ["a page with its pictures in one file", strToU8(MAIL_PAGE), "mht"],
    ["a plan that begins like a letter", strToU8("Kính gửi: các sở\nVề việc: kế hoạch"), "text"],
    [
      "Excel 2003 in XML",
      strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      "office-xml",
    ],
    [
      "OpenDocument in one XML file",
      strToU8(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      ),
      "office-xml",
    ],
    ["XHTML", strToU8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>x</p></html>'), "html"],
    ["slides", zip("[Content_Types].xml", "ppt/presentation.xml"), "pptx"],
    ["a tab table whose cells are bold", strToU8("<b>8</b>\tTác động\tSở\n9\tHọp\t<b>Thuế</b>"), "text"],
    ["a fragment that begins with letters in bold", strToU8("<b id=docs><p>KẾ HOẠCH</p></b>"), "html"],
    ["bytes without sense", new Uint8Array([1, 2, 3, 0, 200, 201, 4, 5]), "unknown"],
  ])("%s", (_, bytes, format) => {
    expect(sniffFormat(bytes)).toBe(format);
  });

  it("knows a spreadsheet of OpenDocument by the type it carries first", () => {
    const type = strToU8("application/vnd.oasis.opendocument.spreadsheet");
    expect(sniffFormat(zipSync({ mimetype: [type, { level: 0 }], "content.xml": strToU8("<x/>") }))).toBe("ods");
  });

  it("knows a text of OpenDocument likewise", () => {
    const type = strToU8("application/vnd.oasis.opendocument.text");
    expect(sniffFormat(zipSync({ mimetype: [type, { level: 0 }], "content.xml": strToU8("<x/>") }))).toBe("odt");
  });

  it("knows a package that was cut short, so that the failure can name it", () => {
    const whole = zip("[Content_Types].xml", "word/document.xml");
    expect(sniffFormat(whole.subarray(0, whole.length - 30))).toBe("docx");
  });

  it("knows a package that opens only with a password", () => {
    const bytes = zip("word/document.xml");
    const directory = bytes.findIndex((_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1);
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(sniffFormat(bytes)).toBe("encrypted");
  });

  it("says something of any bytes and never breaks", () => {
    const starts = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        expect(typeof sniffFormat(new Uint8Array([...start, ...rest]))).toBe("string");
      }),
    );
  });
});
