/** How much script and font each page loads before anything is clicked. */
import { pagePath } from "../../lib/contract/paths.ts";
import { coinId } from "../../lib/domain/ids.ts";
import { fontsOf, scriptsOf } from "../http/page-scripts.ts";
import { rawGet } from "../http/raw-get.ts";
import type { Findings, Measure, Part, Table } from "../report/findings.ts";
import { startBoardProduct } from "../servers/board-product.ts";
import { buildBareNext, startBareNext } from "../servers/rivals.ts";

const AIM_BYTES = 170_000;

interface Loaded {
  readonly path: string;
  readonly bytes: number;
}

/** Any address that the bare app does not know: its page of Next's own shows what every page has to load. */
const EMPTY_PAGE = "/none";

/** Files with their sizes as sent to a browser that takes gzip. */
function sized(origin: string, paths: readonly string[]): Promise<readonly Loaded[]> {
  return Promise.all(
    paths.map(async (path) => {
      const reply = await rawGet(new URL(path, origin).href, { "accept-encoding": "gzip" });
      if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}`);
      return { path, bytes: reply.body.length };
    }),
  );
}

async function scriptsOfPage(origin: string, page: string, expectedStatus = 200): Promise<readonly Loaded[]> {
  const { status, body } = await rawGet(origin + page, { "accept-encoding": "identity" });
  const paths = scriptsOf(body.toString("utf8"));
  if (status !== expectedStatus || paths.length === 0) {
    throw new Error(`${page} answered ${status} with ${paths.length} scripts`);
  }
  return sized(origin, paths);
}

function total(scripts: readonly Loaded[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function largestFirst(title: string, scripts: readonly Loaded[]): Table {
  const rows = scripts
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => [bytes, path.slice(path.lastIndexOf("/") + 1)]);
  return { title, columns: ["bytes", "script"], rows };
}

/** What every page preloads. */
async function fonts(origin: string): Promise<Measure> {
  const { headers } = await rawGet(origin + pagePath.board);
  const files = await sized(origin, fontsOf(String(headers["link"] ?? "")));
  const what = `fonts of every page, ${files.length} files`;
  return { what, unit: "bytes", value: total(files), against: null, aim: null };
}

async function emptyPage(): Promise<Measure> {
  buildBareNext();
  const bareNext = await startBareNext(null);
  try {
    const scripts = await scriptsOfPage(bareNext.origin, EMPTY_PAGE, 404);
    const what = `an empty page of Next, ${scripts.length} scripts`;
    return { what, unit: "bytes", value: total(scripts), against: null, aim: null };
  } finally {
    await bareNext.stop();
  }
}

async function run(): Promise<Findings> {
  const product = await startBoardProduct();
  try {
    const [first] = product.board.rows;
    if (first === undefined) throw new Error("the board is empty");
    const pages = [
      pagePath.board,
      pagePath.trending,
      pagePath.token(coinId(first.id)),
      pagePath.status,
      pagePath.methods,
    ];
    const measures: Measure[] = [];
    const tables: Table[] = [];
    for (const page of pages) {
      const scripts = await scriptsOfPage(product.url, page);
      const what = `${page}, ${scripts.length} scripts`;
      measures.push({
        what,
        unit: "bytes",
        value: total(scripts),
        against: null,
        aim: { atMost: AIM_BYTES },
      });
      if (page === pagePath.board) tables.push(largestFirst("Scripts of / by size", scripts));
    }
    return { measures: [...measures, await fonts(product.url), await emptyPage()], tables, broken: [] };
  } finally {
    await product.stop();
  }
}

export const firstLoadJs: Part = {
  name: "first-load-js",
  title: "scripts and fonts of a page before the first click, gzipped as served",
  run,
};
