import { existsSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/**
 * The most memory that a process which draws pages ever held, with its workers and the engine itself, in whole megabytes; null
 * where the system does not tell.
 */
export async function peakMemory(page: Page): Promise<number | null> {
  const browser = page.context().browser();
  if (browser === null) return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peakOf(id));
  return peaks.length === 0 || peaks.includes(null) ? null : Math.max(...peaks.map((peak) => peak ?? 0));
}

function peakOf(process: number): number | null {
  const status = `/proc/${process}/status`;
  if (!existsSync(status)) return null;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}
