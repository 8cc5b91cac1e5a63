/** The product and its rivals, running side by side, each sending the product's present board. */

import { startBoardProduct } from "./board-product.ts";
import { recordReply } from "./recorded-reply.ts";
import { startBareNext, startPlainHttp } from "./rivals.ts";

export interface Contestants {
  readonly ours: string;
  readonly plainHttp: string;
  readonly bareNext: string;
  /** Of the board that all of them send. */
  readonly etag: string;
}

/** Hands the addresses to `use` and stops everything afterwards. `buildBareNext` must have been called. */
export async function withContestants<T>(use: (contestants: Contestants) => Promise<T>): Promise<T> {
  const cleanUps: (() => unknown)[] = [];
  try {
    const product = await startBoardProduct();
    cleanUps.push(product.stop);
    const reply = await recordReply(product.boardUrl);
    cleanUps.push(reply.remove);
    const plain = await startPlainHttp(reply.file);
    cleanUps.push(plain.stop);
    const bareNext = await startBareNext(reply.file);
    cleanUps.push(bareNext.stop);
    return await use({
      ours: product.boardUrl,
      plainHttp: `${plain.origin}/api/board`,
      bareNext: `${bareNext.origin}/api/board`,
      etag: reply.etag,
    });
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}
