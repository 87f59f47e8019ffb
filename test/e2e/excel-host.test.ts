import type { Browser } from "playwright-core";
import { hasChromium, openChromium } from "../excel-host/transports/chromium";
import { createExcelHost } from "../excel-host/transports/native-host";
import { createWebHost, type WebHost } from "../excel-host/transports/web-host";

const PANE = `<!doctype html><meta charset="utf-8"><title>Ngăn</title>
<script src="/office-js/office.js"></script><p id="state">đang mở</p><script>
Office.onReady((info) => {
  window.ready = performance.now();
  document.getElementById("state").textContent = info.host + " " + info.platform;
  Office.actions.associate("ghiNgay", async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [["từ ruy băng"]];
      await context.sync();
    });
    event.completed();
  });
});
window.write = () => Excel.run(async (context) => {
  const range = context.workbook.worksheets.add("Data").getRange("A1:B2");
  range.values = [["Name", "Qty"], ["bolt", 3]];
  range.load("values,address");
  await context.sync();
  return { values: range.values, address: range.address };
});
window.listen = () => Excel.run(async (context) => {
  window.seen = [];
  context.workbook.worksheets.onChanged.add(async (args) => { window.seen.push(args.address); });
  await context.sync();
});
window.save = () => new Promise((resolve) => {
  Office.context.document.settings.set("kỳ", { quý: 4 });
  Office.context.document.settings.saveAsync(resolve);
});
window.ask = () => new Promise((resolve) => {
  Office.context.ui.displayDialogAsync(location.origin + "/dialog.html", { displayInIframe: true }, ({ value }) => {
    value.addEventHandler(Office.EventType.DialogMessageReceived, (args) => resolve(args.message));
  });
});
</script>`;

const DIALOG = `<!doctype html><meta charset="utf-8"><script src="/office-js/office.js"></script>
<button id="yes" disabled>Đồng ý</button><script>
Office.onReady(() => {
  const button = document.getElementById("yes");
  button.disabled = false;
  button.onclick = () => Office.context.ui.messageParent("đồng ý");
});
</script>`;

const withBrowser = hasChromium() ? describe : describe.skip;

withBrowser("the add-in's page in Chromium under the real office.js (needs Chromium: set CHROMIUM_PATH)", () => {
  let browser: Browser;
  let host: WebHost;
  let opened: number;

  beforeAll(async () => {
    browser = await openChromium();
    host = await createWebHost({ browser, pages: { "/pane.html": PANE, "/dialog.html": DIALOG }, start: "/pane.html" });
    await host.ready();
    opened = await host.addin.evaluate(() => (window as unknown as { ready: number }).ready);
  }, 180_000);
  afterAll(async () => {
    try {
      await host.close();
    } finally {
      await browser.close();
    }
  });

  const inPane = (call: "write" | "listen" | "save" | "ask"): Promise<unknown> =>
    host.addin.evaluate((name) => (window as unknown as Record<string, () => Promise<unknown>>)[name]?.(), call);

  test("the add-in and Excel have a process each, as in the browser of an office", async () => {
    const session = await host.page.context().newCDPSession(host.addin);
    await session.detach();
  });

  test("Office.onReady comes and says Excel on the web", async () => {
    expect(await host.addin.textContent("#state")).toBe("Excel OfficeOnline");
    expect(opened).toBeGreaterThan(0);
    console.info(`Office.onReady after ${Math.round(opened)} ms`);
  });

  test("four cells are written and loaded; the request has the bytes it has in plain Node", async () => {
    expect(await inPane("write")).toEqual({
      values: [
        ["Name", "Qty"],
        ["bolt", 3],
      ],
      address: "Data!A1:B2",
    });
    const sizes = host.recorder.requests.map(({ bytes, responseBytes, error }) => ({ bytes, responseBytes, error }));
    const node = createExcelHost();
    await node.run(async (context) => {
      const range = context.workbook.worksheets.add("Data").getRange("A1:B2");
      range.values = [
        ["Name", "Qty"],
        ["bolt", 3],
      ];
      range.load("values,address");
      await context.sync();
    });
    expect(sizes).toEqual(
      node.recorder.requests.map(({ bytes, responseBytes, error }) => ({ bytes, responseBytes, error })),
    );
    node.close();
  });

  test("a ribbon command runs and says when it is done", async () => {
    await host.invokeCommand("ghiNgay");
    expect(host.workbook.active.cells.at(0, 2)?.value).toBe("từ ruy băng");
  });

  test("a person's change reaches the handler in the page", async () => {
    await inPane("listen");
    await host.user.type("Sheet1!B2", "xong");
    await host.addin.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0);
    expect(await host.addin.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["B2"]);
  });

  test("document settings are saved in the workbook", async () => {
    await inPane("save");
    expect(host.settings).toEqual({ kỳ: { quý: 4 } });
  });

  test("a dialog in a frame answers its opener", async () => {
    const answer = inPane("ask");
    await host.page.frameLocator("iframe.dialog").locator("#yes:enabled").click();
    expect(await answer).toBe("đồng ý");
  });

  test("busy Excel is an error the page sees", async () => {
    host.faults.at(1, 5004);
    const code = await host.addin.evaluate(() =>
      (window as unknown as { write: () => Promise<unknown> }).write().catch((error: { code: string }) => error.code),
    );
    expect(code).toBe("InvalidOperationInCellEditMode");
  });

  test("nothing left the machine and no call was unknown", () => {
    expect(host.blocked).toEqual([]);
    expect(host.unknownCalls).toEqual([]);
    expect(host.failures).toEqual([]);
  });
});
