/**
 * Where one HTTP reply ends and the next begins, with as little work as that takes: bodies are skipped, not read. The
 * usual load generators turn every body into text and are then slower than the servers that they measure.
 */

const NOTHING: Buffer = Buffer.alloc(0);
const LINE_END = "\r\n";
const HEAD_END = "\r\n\r\n";

function hasBody(status: number): boolean {
  return status !== 204 && status !== 304;
}

/** Takes a connection's bytes piece by piece and calls `onReply` at the end of each reply. Throws on what is not HTTP/1.1. */
export function createReplyReader(onReply: (status: number) => void): (piece: Buffer) => void {
  let held = NOTHING;
  let status = 0;
  let bytesLeft = 0;
  let isChunked = false;

  function begin(head: string): void {
    status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(status)) throw new Error(`not an HTTP/1.1 reply: ${head.slice(0, 60)}`);
    isChunked = hasBody(status) && /^transfer-encoding: chunked$/im.test(head);
    bytesLeft = hasBody(status) ? Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0) : 0;
    if (bytesLeft === 0 && !isChunked) onReply(status);
  }

  /** The last chunk is empty, and one line end follows; every other is followed by one too. */
  function beginChunk(line: string): void {
    const size = Number.parseInt(line, 16);
    isChunked = size > 0;
    bytesLeft = size + LINE_END.length;
  }

  return function read(piece) {
    let rest = held.length === 0 ? piece : Buffer.concat([held, piece]);
    held = NOTHING;
    while (rest.length > 0) {
      if (bytesLeft > 0) {
        const skipped = Math.min(bytesLeft, rest.length);
        bytesLeft -= skipped;
        rest = rest.subarray(skipped);
        if (bytesLeft === 0 && !isChunked) onReply(status);
        continue;
      }
      const mark = isChunked ? LINE_END : HEAD_END;
      const end = rest.indexOf(mark);
      if (end === -1) {
        held = rest;
        return;
      }
      const text = rest.toString("latin1", 0, end);
      rest = rest.subarray(end + mark.length);
      if (isChunked) beginChunk(text);
      else begin(text);
    }
  };
}
