// The walls of the house. Arrows point inward: engine <- application <- adapters <- faces (taskpane, commands, cli, worker).
// Each comment tells whoever ran into the wall what to do.
const outsideEngine = "^(src/(?!engine/)|node_modules/(?!zod))";

/** A part of the engine that may not reach the named other parts. */
const engineWall = (part, others, comment) => ({
  name: `engine-${part}-alone`,
  severity: "error",
  comment,
  from: { path: `^src/engine/${part}/` },
  to: { path: `^src/engine/(${others})/` },
});

module.exports = {
  forbidden: [
    {
      name: "engine-stands-alone",
      severity: "error",
      comment:
        "The engine is pure: it may import zod and itself. Put the outside thing behind an interface in src/application/ports and pass plain data in.",
      from: { path: "^src/engine/" },
      to: { path: outsideEngine, pathNot: "^node_modules/(zod|fastest-levenshtein)" },
    },
    {
      name: "engine-no-node-builtins",
      severity: "error",
      comment: "The engine also runs in a browser. Files and processes belong to src/adapters/system.",
      from: { path: "^src/(engine|application)/" },
      to: { dependencyTypes: ["core"] },
    },
    engineWall(
      "text",
      "(?!text)[a-z]+",
      "Text knows letters, not plans. Move the domain word to the folder that needs it.",
    ),
    engineWall(
      "workbook",
      "model|source|reading|bodies|checks|status|scores|returns|consolidation|sheets|summary",
      "A workbook description knows sheets and cells, not plans. Put plan knowledge into engine/sheets.",
    ),
    engineWall(
      "checks",
      "reading|status|scores|consolidation|sheets|summary",
      "Checks judge what is written. Shared vocabulary belongs to engine/model.",
    ),
    engineWall(
      "status",
      "reading|checks|scores|sheets|summary",
      "Status judges what was done; it may not look at checks, scores or sheets.",
    ),
    engineWall(
      "scores",
      "reading|checks|status|sheets|summary",
      "Scores are an island: take plain model values as arguments.",
    ),
    engineWall(
      "sheets",
      "reading|checks|status|scores|consolidation",
      "Sheets describe results that arrive as model types. Compute in the use case, describe here.",
    ),
    {
      name: "rules-are-islands",
      severity: "error",
      comment: "A rule, a status, a shape or a section stands alone. Shared code goes one level up.",
      from: { path: "^src/engine/.+/(rules|shapes|rows|sections)/([^/]+)$", pathNot: "/catalogue[.]ts$" },
      to: {
        path: "^src/engine/.+/(rules|shapes|rows|sections)/",
        pathNot: "/(shape|rule|row-kind|section-kind)[.]ts$",
      },
    },
    {
      name: "application-knows-no-adapter",
      severity: "error",
      comment:
        "A use case receives its adapters as ports. Add an interface to src/application/ports and pass it in at the composition root.",
      from: { path: "^src/application/" },
      to: { path: "^src/(adapters|taskpane|commands|cli|worker)/" },
    },
    {
      name: "adapters-are-strangers",
      severity: "error",
      comment:
        "Adapters share only the engine and the ports. Move what both need into engine/workbook or engine/source.",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/", pathNot: "^src/adapters/$1/" },
    },
    {
      name: "one-composition-root-per-face",
      severity: "error",
      comment: "Only the composition roots build adapters: src/taskpane/app, src/commands, src/cli, src/worker.",
      from: { path: "^src/taskpane/(features|components)/" },
      to: { path: "^src/adapters/" },
    },
    {
      name: "features-are-islands",
      severity: "error",
      comment: "Features do not import each other; compose them in src/taskpane/app or share a view in components.",
      from: { path: "^src/taskpane/features/([^/]+)/" },
      to: { path: "^src/taskpane/features/", pathNot: "^src/taskpane/features/$1/" },
    },
    {
      name: "adapters-know-no-face",
      severity: "error",
      comment: "Faces compose adapters, not the other way round.",
      from: { path: "^src/adapters/" },
      to: { path: "^src/(taskpane|commands|cli|worker)/" },
    },
    {
      name: "xlsx-library-in-one-place",
      severity: "error",
      comment: "Only src/adapters/xlsx knows the xlsx library. Use the WorkbookFiles port.",
      from: { path: "^src/", pathNot: "^src/adapters/xlsx/" },
      to: { path: "^node_modules/(hucre|exceljs)" },
    },
    {
      name: "document-libraries-in-one-place",
      severity: "error",
      comment: "Only src/adapters/documents knows document libraries. Give reading a SourceDocument.",
      from: { path: "^src/", pathNot: "^src/adapters/documents/" },
      to: { path: "^node_modules/(mammoth|linkedom|pdfjs-dist|tesseract)" },
    },
    {
      name: "report-library-in-one-place",
      severity: "error",
      comment: "Only src/adapters/docx-report knows the library that writes Word files. Describe a ReportDocument.",
      from: { path: "^src/", pathNot: "^src/adapters/docx-report/" },
      to: { path: "^node_modules/docx/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle hides a missing concept: name it and give it a file.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-test-in-src",
      severity: "error",
      comment: "Tests import src, never the other way.",
      from: { path: "^src/" },
      to: { path: "^(test|bench|scripts)/" },
    },
    {
      name: "no-dev-dependency-in-src",
      severity: "error",
      comment: "What src needs at run time is a dependency: move it in package.json and give it a line in docs/adr.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "@types/|office-js" },
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "This import points nowhere.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
