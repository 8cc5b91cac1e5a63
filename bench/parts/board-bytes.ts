/** What the board costs on the wire, on the free plans and where calls are not scarce. */
import { encodeBoard } from "../../lib/contract/board.ts";
import { representationOf } from "../../lib/server/http/representation.ts";
import { computeBoard } from "../../lib/server/services/compute-board.ts";
import { SANDBOX_SOURCE } from "../../lib/testing/builders.ts";
import { rawGetIn } from "../http/raw-get.ts";
import { generatedQuotes } from "../measure/generated-quotes.ts";
import type { Findings, Measure, Part } from "../report/findings.ts";
import { startBoardProduct } from "../servers/board-product.ts";

const ENCODINGS = ["br", "gzip", "identity"] as const;
const AIM_BYTES = 40_000;

/** As many as one call carries, which is what the free plans follow. */
const ON_FREE_PLANS = 249;
/** As many as four calls carry: more than the simulated market has, so these are generated. */
const AT_MOST = 999;

function bytes(what: string, value: number, aim: Measure["aim"]): Measure {
  return { what, unit: "bytes", value, against: null, aim };
}

async function served(): Promise<readonly Measure[]> {
  const product = await startBoardProduct(ON_FREE_PLANS);
  try {
    const name = `${product.board.rows.length} rows`;
    const measures: Measure[] = [];
    for (const encoding of ENCODINGS) {
      const { body } = await rawGetIn(encoding, product.boardUrl);
      const aim = encoding === "identity" ? null : { atMost: AIM_BYTES };
      measures.push(bytes(`${name}: /api/board, ${encoding}`, body.length, aim));
    }
    for (const encoding of ["gzip", "identity"] as const) {
      const { body } = await rawGetIn(encoding, `${product.url}/`);
      measures.push(bytes(`${name}: first HTML, ${encoding}`, body.length, null));
    }
    return measures;
  } finally {
    await product.stop();
  }
}

/** The product's own encoding and compression, without a server around it. */
async function generated(): Promise<readonly Measure[]> {
  const value = computeBoard({ rows: generatedQuotes(AT_MOST), dropped: 0, askedIds: null }, new Set());
  const freshness = { source: SANDBOX_SOURCE, fetchedAtMs: 0, nextRefreshAtMs: 0, stale: null };
  const representation = representationOf(encodeBoard({ value, freshness }, null));
  return Promise.all(
    ENCODINGS.map(async (encoding) => {
      const { body } = await representation.bytes(encoding);
      return bytes(`${value.rows.length} generated rows: /api/board, ${encoding}`, body.length, null);
    }),
  );
}

async function run(): Promise<Findings> {
  return { measures: [...(await served()), ...(await generated())], tables: [], broken: [] };
}

export const boardBytes: Part = {
  name: "board-bytes",
  title: "bytes of /api/board and of the first HTML",
  run,
};
