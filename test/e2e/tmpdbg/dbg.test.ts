import { openChromium } from "../../excel-host/transports/chromium";
import { createWebHost } from "../../excel-host/transports/web-host";
import { buildSite } from "../support/build-site";
jest.setTimeout(60000);
test("dbg", async () => {
  const browser = await openChromium();
  const out: string[] = [];
  const host = await createWebHost({ browser, folder: buildSite(), start: "/taskpane.html", watch: async (c, p) => {
    p.on("console", (m) => out.push(m.type() + " " + m.text()));
    p.on("pageerror", (m) => out.push("ERR " + String(m)));
    p.on("requestfailed", (r) => out.push("FAILED " + r.url() + r.failure()?.errorText));
  } });
  await new Promise((r) => setTimeout(r, 6000));
  console.log(out.join("\n"), host.page.frames().map((f) => f.url() + " " + f.name()), host.blocked, host.unknownCalls);
  const s = await browser.newBrowserCDPSession();
  console.log(JSON.stringify(await s.send("SystemInfo.getProcessInfo")), await Promise.race([host.addin.evaluate(() => document.body.innerText), new Promise((r) => setTimeout(() => r("none"), 3000))]));
  await host.close(); await browser.close();
});
