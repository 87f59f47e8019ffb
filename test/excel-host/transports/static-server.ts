import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import path from "node:path";
import { localhostCertificate } from "./certificate";
import { OFFICE_JS_FOLDER } from "./office-js-files";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

export interface ServedFiles {
  /** Folder whose files stand at "/". */
  readonly folder?: string;
  /** Files given as text, by path ("/pane.html"); they come before the folder. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** A file of a folder, never outside it. */
function fileIn(folder: string, url: string): Buffer | null {
  const file = path.join(folder, path.normalize(decodeURIComponent(url)));
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return null;
  return readFileSync(file);
}

/** Where office.js and its companions are served, from the installed package. */
export const OFFICE_PATH = "/office-js/";

function contentOf(files: ServedFiles, url: string): Buffer | string | null {
  const page = files.pages?.[url];
  if (page !== undefined) return page;
  if (url.startsWith(OFFICE_PATH)) return fileIn(OFFICE_JS_FOLDER, url.slice(OFFICE_PATH.length));
  return files.folder ? fileIn(path.resolve(files.folder), url) : null;
}

/** An https server on localhost, on a port that is free. */
export async function serve(files: ServedFiles): Promise<{ origin: string; close: () => Promise<void> }> {
  const server: Server = createServer(localhostCertificate(), (request, response) => {
    const url = new URL(request.url ?? "/", "https://localhost").pathname;
    const content = contentOf(files, url);
    response.writeHead(content === null ? 404 : 200, {
      "content-type": TYPES[path.extname(url)] ?? "application/octet-stream",
      "cache-control": "no-store",
      // Pages of two origins get a process each, even where both are on localhost.
      "origin-agent-cluster": "?1",
    });
    response.end(content ?? "not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return {
    origin: `https://localhost:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
