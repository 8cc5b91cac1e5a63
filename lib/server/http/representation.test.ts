import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { representationOf } from "./representation.ts";

const rows = { rows: Array.from({ length: 200 }, (_, index) => ({ id: `coin-${index}`, priceUsd: index })) };

describe("representation", () => {
  test("every encoding decodes to the same text", async () => {
    const representation = representationOf(rows);
    const brotli = await representation.bytes("br");
    const gzip = await representation.bytes("gzip");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(representation.text);
    expect(gunzipSync(gzip.body).toString()).toBe(representation.text);
    expect(brotli.body.length).toBeLessThan(representation.text.length / 4);
  });

  test("a thousand callers share one compression", async () => {
    const representation = representationOf(rows);
    const all = await Promise.all(Array.from({ length: 1_000 }, () => representation.bytes("br")));
    expect(new Set(all.map(({ body }) => body)).size).toBe(1);
  });

  test("what is small goes as it is", async () => {
    expect((await representationOf({ ok: true }).bytes("br")).encoding).toBe("identity");
  });

  test("the validator follows the content", () => {
    expect(representationOf({ a: 1 }).etag).toBe(representationOf({ a: 1 }).etag);
    expect(representationOf({ a: 1 }).etag).not.toBe(representationOf({ a: 2 }).etag);
  });
});
