// Two projects: node (engine, adapters, command line, office host) and jsdom (views by role and visible text).
const esm =
  "hucre|pdfjs-dist|linkedom|htmlparser2|cssom|uhyphen|boolbase|nth-check|css-select|css-what|domutils|domhandler|domelementtype|entities|dom-serializer|html-escaper|comlink";
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
];
const shared = {
  transform: { "\\.[cm]?[jt]sx?$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  roots: ["<rootDir>/test"],
};
module.exports = {
  // A minute only ends what hangs, also on a machine that has other work; speed itself is measured in bench/.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["/test/e2e/"],
    },
    { ...shared, displayName: "jsdom", testEnvironment: "jsdom", testMatch: ["**/*.test.tsx"] },
    { ...shared, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
