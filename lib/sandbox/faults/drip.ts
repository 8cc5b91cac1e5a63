/** An answer that arrives too slowly to be of use. */
import type { Clock } from "../../domain/time.ts";

const PIECE_BYTES = 16;

/** The same answer, sixteen bytes at a time with a pause before each; ends with an error when the request is given up. */
export async function drip(
  answer: Promise<Response>,
  pauseMs: number,
  signal: AbortSignal,
  clock: Clock,
): Promise<Response> {
  const response = await answer;
  const bytes = new Uint8Array(await response.arrayBuffer());
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await clock.sleep(pauseMs, signal);
      controller.enqueue(bytes.subarray(sent, sent + PIECE_BYTES));
      sent += PIECE_BYTES;
      if (sent >= bytes.length) controller.close();
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
