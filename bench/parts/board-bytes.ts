/** What the board costs on the wire. */
import { rawGetIn } from "../http/raw-get.ts";
import type { Findings, Measure, Part } from "../report/findings.ts";
import { startBoardProduct } from "../servers/board-product.ts";

const ENCODINGS = ["br", "gzip", "identity"] as const;
const AIM_BYTES = 40_000;

function bytes(what: string, value: number, aim: Measure["aim"]): Measure {
  return { what, unit: "bytes", value, against: null, aim };
}

async function run(): Promise<Findings> {
  const product = await startBoardProduct();
  try {
    const measures: Measure[] = [
      { what: "rows", unit: "rows", value: product.board.rows.length, against: null, aim: null },
    ];
    for (const encoding of ENCODINGS) {
      const { body } = await rawGetIn(encoding, product.boardUrl);
      const aim = encoding === "identity" ? null : { atMost: AIM_BYTES };
      measures.push(bytes(`/api/board, ${encoding}`, body.length, aim));
    }
    for (const encoding of ["gzip", "identity"] as const) {
      const { body } = await rawGetIn(encoding, `${product.url}/`);
      measures.push(bytes(`first HTML, ${encoding}`, body.length, null));
    }
    return { measures, tables: [], broken: [] };
  } finally {
    await product.stop();
  }
}

export const boardBytes: Part = {
  name: "board-bytes",
  title: "bytes of /api/board and of the first HTML",
  run,
};
