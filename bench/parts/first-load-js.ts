/** How much script each page loads before anything is clicked. */
import { pagePath } from "../../lib/contract/paths.ts";
import { coinId } from "../../lib/domain/ids.ts";
import { scriptsOf } from "../http/page-scripts.ts";
import { rawGet, rawGetIn } from "../http/raw-get.ts";
import type { Findings, Measure, Part, Table } from "../report/findings.ts";
import { startBoardProduct } from "../servers/board-product.ts";

const AIM_BYTES = 170 * 1024;

interface Script {
  readonly path: string;
  readonly bytes: number;
}

/** Every script of a page with its size as sent to a browser that takes gzip. */
async function scriptsOfPage(origin: string, page: string): Promise<readonly Script[]> {
  const { body } = await rawGetIn("identity", origin + page);
  const paths = scriptsOf(body.toString("utf8"));
  return Promise.all(
    paths.map(async (path) => {
      const reply = await rawGet(new URL(path, origin).href, { "accept-encoding": "gzip" });
      if (reply.status !== 200) throw new Error(`${path} of ${page} answered ${reply.status}`);
      return { path, bytes: reply.body.length };
    }),
  );
}

function total(scripts: readonly Script[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function largestFirst(title: string, scripts: readonly Script[]): Table {
  const rows = scripts
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => [bytes, path.slice(path.lastIndexOf("/") + 1)]);
  return { title, columns: ["bytes", "script"], rows };
}

async function run(): Promise<Findings> {
  const product = await startBoardProduct();
  try {
    const [first] = product.board.rows;
    if (first === undefined) throw new Error("the board is empty");
    const pages = [pagePath.board, pagePath.token(coinId(first.id)), pagePath.status, pagePath.methods];
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
    return { measures, tables, broken: [] };
  } finally {
    await product.stop();
  }
}

export const firstLoadJs: Part = {
  name: "first-load-js",
  title: "scripts of a page before the first click, gzipped as served",
  run,
};
