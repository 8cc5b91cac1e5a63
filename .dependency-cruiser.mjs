/**
 * Which room may import what. The list is one of permissions: what no line allows is refused, so a new folder stays
 * refused until it has been placed here.
 */

const TESTS = "\\.(?:test|suite)\\.tsx?$";
const CORE = ["core"];

/** Patterns of whole packages, or of single entries such as `next/link`. */
function packages(...names) {
  return names.map((name) => `^node_modules/(?:@types/)?${name}(?:/|\\.(?:js|d\\.ts)$)`);
}

function room(path, { ours = [], uses = [], typesOf = [], builtins = false }) {
  const from = { path };
  const targets = [path, ...ours, ...uses];
  return [
    { from, to: { path: targets } },
    ...(builtins ? [{ from, to: { dependencyTypes: CORE } }] : []),
    ...(typesOf.length > 0 ? [{ from, to: { path: typesOf, dependencyTypes: ["type-only"] } }] : []),
  ];
}

const DOMAIN = "^lib/domain/";
const SIGNALS = "^lib/signals/";
const FORMAT = "^lib/format/";
const CATALOG = "^lib/catalog/";
const CONTRACT = "^lib/contract/";
const CLIENT = "^lib/client/";
const SANDBOX = "^lib/sandbox/";
const SERVER = "^lib/server/";
const ERRORS = "^lib/server/errors\\.ts$";
const ENV = "^lib/server/env\\.ts$";
const LOG = "^lib/server/log\\.ts$";
const RUNTIME = "^lib/server/runtime\\.ts$";
const CLOCK = "^lib/server/system-clock\\.ts$";
const WIRE = "^lib/server/coingecko/wire/";
const MEMORY_STORES = "^lib/server/[a-z]+/memory-[a-z-]+\\.ts$";
const PORTS = "^lib/server/[a-z]+/port\\.ts$";
const LINKS = "^lib/server/links/";
const SERVICES = "^lib/server/services/";
const RUNTIME_PORT = "^lib/server/services/runtime-port\\.ts$";
const SQLITE = "^lib/server/sqlite/";
const HTTP = "^lib/server/http/";
const ROUTES = "^lib/server/routes/";
const UI = "^components/ui/";
const CHARTS = "^components/charts/";
const MARKET = "^components/market/";
const SHELL = "^components/shell/";
const FEATURES = ["board", "token", "compare", "watchlist", "rotation", "trending", "status", "methods"];

const REACT = packages("react", "react-dom");
const SCREEN_PACKAGES = [
  ...REACT,
  ...packages("next/link", "next/image", "next/navigation", "next/dynamic"),
  ...packages("@tanstack/react-query", "@tanstack/react-table"),
  ...packages("radix-ui", "next-themes", "papaparse"),
];
const SCREEN_ROOMS = [UI, CHARTS, CLIENT, CONTRACT, DOMAIN, SIGNALS, FORMAT, CATALOG];

const pure = [
  ...room(DOMAIN, {}),
  ...room(SIGNALS, { ours: [DOMAIN] }),
  ...room(FORMAT, { ours: [DOMAIN] }),
  ...room(CATALOG, { ours: [DOMAIN] }),
  ...room(CONTRACT, { ours: [DOMAIN, CATALOG], uses: packages("zod/(?:v4-)?mini") }),
  ...room(SANDBOX, { ours: [DOMAIN], typesOf: [WIRE] }),
  ...room("^lib/sandbox/http/", { builtins: true }),
  ...room("^lib/sandbox/recording/files/", { uses: packages("zod"), builtins: true }),
];

const server = [
  ...room(ENV, { ours: [DOMAIN], uses: packages("zod"), builtins: true }),
  ...room(ERRORS, { ours: [DOMAIN] }),
  ...room(LOG, { uses: packages("pino") }),
  ...room(CLOCK, { ours: [DOMAIN], builtins: true }),
  ...room(SQLITE, { uses: packages("better-sqlite3"), builtins: true }),
  ...room("^lib/server/coingecko/", { ours: [DOMAIN, ERRORS], uses: packages("zod") }),
  ...room("^lib/server/budget/", { ours: [DOMAIN, ERRORS, SQLITE], uses: packages("better-sqlite3") }),
  ...room("^lib/server/cache/", {
    ours: [DOMAIN, ERRORS, SQLITE],
    uses: packages("lru-cache", "better-sqlite3"),
    builtins: true,
  }),
  ...room("^lib/server/marks/", { ours: [DOMAIN, ERRORS, SQLITE], uses: packages("better-sqlite3") }),
  ...room("^lib/server/journal/", { ours: [DOMAIN, ERRORS, SQLITE], uses: packages("better-sqlite3") }),
  ...room(LINKS, { ours: [DOMAIN, ERRORS], builtins: true }),
  ...room(SERVICES, { ours: [DOMAIN, SIGNALS, CATALOG, PORTS, ERRORS] }),
  ...room(HTTP, { ours: [CONTRACT, SERVICES, ERRORS, FORMAT, CATALOG, DOMAIN], builtins: true }),
  ...room(ROUTES, { ours: [CONTRACT, SERVICES, ERRORS, FORMAT, CATALOG, DOMAIN, HTTP] }),
  ...room("^lib/server/wiring/", { ours: [SERVER, SANDBOX, DOMAIN, FORMAT, CATALOG], builtins: true }),
  ...room(RUNTIME, { ours: [SERVER, SANDBOX, DOMAIN, CATALOG], builtins: true }),
  ...room("^lib/server/front/", {
    ours: [RUNTIME, RUNTIME_PORT, ROUTES, HTTP, ERRORS, ENV, LOG, "^lib/contract/worker\\.ts$"],
    uses: packages("next", "rate-limiter-flexible"),
    builtins: true,
  }),
];

const browser = [
  ...room("^lib/sw/", { ours: [CONTRACT, DOMAIN], uses: packages("workbox-[a-z]+") }),
  ...room(CLIENT, {
    ours: [CONTRACT, DOMAIN, CATALOG],
    uses: [
      ...REACT,
      ...packages("@tanstack/react-query", "zod/(?:v4-)?mini", "idb-keyval", "workbox-window"),
    ],
  }),
  ...room(UI, {
    uses: [
      ...REACT,
      ...packages("radix-ui", "class-variance-authority", "clsx", "tailwind-merge", "lucide-react"),
    ],
  }),
  ...room(CHARTS, { ours: [UI, DOMAIN, FORMAT], uses: [...REACT, ...packages("recharts")] }),
  ...room(MARKET, { ours: SCREEN_ROOMS, uses: SCREEN_PACKAGES }),
  ...room(SHELL, { ours: [...SCREEN_ROOMS, MARKET], uses: SCREEN_PACKAGES }),
  ...FEATURES.flatMap((feature) =>
    room(`^components/${feature}/`, { ours: [...SCREEN_ROOMS, MARKET], uses: SCREEN_PACKAGES }),
  ),
  ...room("^components/watchlist/", { uses: packages("@dnd-kit/core", "@dnd-kit/sortable") }),
];

const pages = [
  ...room("^app/", {
    ours: ["^components/", CLIENT, CONTRACT, DOMAIN, FORMAT, CATALOG, ROUTES, HTTP],
    uses: [...REACT, ...packages("next", "geist")],
  }),
  ...room("^app/pictures/", { uses: packages("lru-cache"), builtins: true }),
  ...room("^app/runtime\\.ts$", { ours: [RUNTIME, RUNTIME_PORT], uses: packages("server-only") }),
  ...room("^proxy\\.ts$", {
    ours: ["^lib/server/http/security-headers\\.ts$"],
    uses: packages("next/server"),
  }),
];

/** Tests may use more than the room they stand in. */
const tests = [
  { from: { path: "^(lib/server/[^/]+)\\.test\\.ts$" }, to: { path: "^$1\\.ts$" } },
  { from: { path: "^lib/server/runtime\\.test\\.ts$" }, to: { path: [SERVER] } },
  {
    from: { path: TESTS },
    to: { path: packages("vitest", "fast-check", "simple-statistics", "fake-indexeddb") },
  },
  { from: { path: TESTS }, to: { path: "^lib/testing/" } },
  { from: { path: TESTS }, to: { dependencyTypes: CORE } },
  { from: { path: `^lib/sandbox/.*${TESTS}` }, to: { path: WIRE } },
  { from: { path: `^lib/server/.*${TESTS}` }, to: { path: [DOMAIN, CONTRACT, CATALOG, MEMORY_STORES] } },
  { from: { path: TESTS }, to: { path: packages("better-sqlite3") } },
];

/** Nothing else may import these. */
const tools = [
  { from: { path: "^(?:(?:scripts|bench|e2e|lib/testing)/|playwright\\.config\\.ts$)" }, to: {} },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  allowed: [...pure, ...server, ...browser, ...pages, ...tests, ...tools],
  allowedSeverity: "error",
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Modules that import each other, types included, cannot be understood or tested one at a time.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "browser-never-reaches-server",
      comment:
        "What the browser gets knows the server only by its JSON (lib/contract), however long the way there.",
      severity: "error",
      from: { path: "^(?:components|lib/client)/", pathNot: TESTS },
      to: { path: SERVER, reachable: true },
    },
    {
      name: "only-packages-of-ours",
      comment: "Every package that is imported stands in package.json.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "undetermined"] },
    },
    {
      name: "no-development-packages-in-the-product",
      comment: "What runs in production is among `dependencies`.",
      severity: "error",
      from: { path: "^(?:app|components|lib)/", pathNot: [TESTS, "^lib/testing/"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "resolvable",
      comment: "The import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)(?:\\.next|dist|\\.node)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts", ".d.mts", ".css"],
    },
  },
};
