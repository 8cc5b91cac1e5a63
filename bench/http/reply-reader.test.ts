import fc from "fast-check";
import { expect, test } from "vitest";
import { createReplyReader } from "./reply-reader.ts";

const REPLIES = [
  "HTTP/1.1 200 OK\r\nContent-Length: 11\r\nx-a: b\r\n\r\nhello\r\n\r\nxy",
  'HTTP/1.1 304 Not Modified\r\netag: "a"\r\ncontent-length: 7\r\n\r\n',
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1a\r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\n\r\n",
  "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n",
];

test("each reply ends once, however the bytes are cut", () => {
  const bytes = Buffer.from(REPLIES.join(""));
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(bytes.length), { maxLength: 30 }), (cuts) => {
      const statuses: number[] = [];
      const read = createReplyReader((status) => statuses.push(status));
      const ends = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      for (const [index, end] of ends.entries()) read(bytes.subarray(ends[index - 1] ?? 0, end));
      expect(statuses).toEqual([200, 304, 200, 503]);
    }),
  );
});

test("what is not HTTP/1.1 is refused", () => {
  const read = createReplyReader(() => undefined);
  expect(() => read(Buffer.from("SSH-2.0-x\r\n\r\n"))).toThrow(/not an HTTP/);
});
