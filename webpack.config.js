/**
 * Builds the pane (taskpane.html, inside Excel), the page (page.html and index.html, without Excel) and their worker.
 *
 *   npm run build            → dist/, to be put on any https web server
 *   npm start                → http://localhost:3000; with CERT and KEY also https://localhost:3443 for Excel
 *
 * Settings come from the environment: BASE_URL (where dist/ will lie; goes into dist/manifest.xml), OFFICE_JS=cdn|bundled,
 * CERT and KEY (files in PEM form), OUT (folder instead of dist).
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { tsImport } from "tsx/esm/api";

const { contentPolicy, OFFICE_HOST } = await tsImport("./scripts/content-policy.ts", import.meta.url);
const { iconSubset } = await tsImport("./scripts/icon-subset.ts", import.meta.url);
const { serviceWorker } = await tsImport("./scripts/offline-files.ts", import.meta.url);
const { officeFiles } = await tsImport("./scripts/office-files.ts", import.meta.url);
const { readingAssetFiles } = await tsImport("./scripts/reading-asset-files.ts", import.meta.url);
const { DEVELOPMENT_URL } = await tsImport("./scripts/manifest-parts.ts", import.meta.url);

const { BASE_URL = DEVELOPMENT_URL, OFFICE_JS = "cdn", CERT, KEY, OUT = "dist" } = process.env;
if (!["cdn", "bundled"].includes(OFFICE_JS)) throw new Error(`OFFICE_JS must be cdn or bundled, not ${OFFICE_JS}`);
const baseUrl = BASE_URL.replace(/\/+$/, "");
if (!baseUrl.startsWith("https://"))
  throw new Error(`BASE_URL must begin with https://, because Office demands it: ${baseUrl}`);

const HTTP_PORT = 3000;
const HTTPS_PORT = Number(new URL(DEVELOPMENT_URL).port);
const officeJs = OFFICE_JS === "bundled" ? "office/office.js" : `${OFFICE_HOST}/lib/1/hosted/office.js`;

const page = (filename, kind) =>
  new HtmlPlugin({
    filename,
    template: `src/taskpane/${kind}.html`,
    chunks: [kind],
    policy: contentPolicy(kind, OFFICE_JS),
    officeJs,
    scriptLoading: "defer",
    minify: false,
  });

/** Writes sw.js with the names of all files of the build. */
const offlinePlugin = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("offline", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "offline", stage }, (assets) =>
        compilation.emitAsset("sw.js", new sources.RawSource(serviceWorker(Object.keys(assets)))),
      );
    });
  },
};

const copies = [
  { from: "assets", to: "assets" },
  {
    from: "manifest.xml",
    to: "manifest.xml",
    transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, baseUrl),
  },
  ...(OFFICE_JS === "bundled" ? officeFiles() : []),
  ...readingAssetFiles(),
];

/** The add-in over https beside the page over http: the same files, for Excel, which takes nothing else. */
function alsoOverHttps(devServer) {
  if (!CERT || !KEY) return;
  const server = createServer({ cert: readFileSync(CERT), key: readFileSync(KEY) }, devServer.app);
  server.listen(HTTPS_PORT, "localhost", () => console.error(`https://localhost:${HTTPS_PORT}/taskpane.html`));
  devServer.server.on("close", () => server.close());
}

export default (_env, { mode = "production" }) => ({
  mode,
  context: resolve("."),
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/taskpane/app/excel.tsx",
    page: "./src/taskpane/app/page.tsx",
  },
  output: {
    path: resolve(OUT),
    filename: mode === "production" ? "[name].[contenthash:10].js" : "[name].js",
    chunkFilename: mode === "production" ? "part-[name].[contenthash:10].js" : "part-[name].js",
    assetModuleFilename: "assets/[name].[contenthash:10][ext]",
    clean: true,
  },
  // Not "eval": the policy of the pages forbids it.
  devtool: mode === "production" ? "source-map" : "cheap-module-source-map",
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    alias: {
      "@fluentui/react-icons$": iconSubset(),
      // Drawing is nobody's business in a worker; the parser of markup works without.
      canvas: false,
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.txt$/, include: join(resolve("."), "samples"), type: "asset/source" },
    ],
  },
  plugins: [
    page("taskpane.html", "taskpane"),
    page("page.html", "page"),
    page("index.html", "page"),
    new CopyPlugin({ patterns: copies }),
    offlinePlugin,
  ],
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        // Copied files stay as their makers gave them; Office.js may not be changed at all.
        exclude: /^(reading|office)\//,
      }),
    ],
  },
  // Measured, and refused when too large, by scripts/bundle-size.ts.
  performance: false,
  stats: "errors-warnings",
  devServer: {
    port: HTTP_PORT,
    host: "localhost",
    // The policy allows no live connection; reload the page to see a change.
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    static: false,
    onListening: alsoOverHttps,
  },
});
