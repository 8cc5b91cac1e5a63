/** One JSON document as bytes: serialised and hashed once, compressed once per encoding, sent any number of times. */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Below this, compression saves less than a packet. */
const WORTH_COMPRESSING_BYTES = 1_000;
const BROTLI_QUALITY = 9;

export type ContentEncoding = "br" | "gzip" | "identity";

export interface Representation {
  readonly text: string;
  /** Strong validator of the text, quoted, without an encoding. */
  readonly etag: string;
  /** The bytes in the encoding, or the plain ones where compression is not worth it. */
  bytes(encoding: ContentEncoding): Promise<EncodedBytes>;
}

export interface EncodedBytes {
  readonly encoding: ContentEncoding;
  readonly body: Buffer;
}

/** Serialises the value; compression is put off until somebody asks for it, then done off the main thread. */
export function representationOf(value: unknown): Representation {
  const text = JSON.stringify(value);
  const plain = Buffer.from(text);
  const made = new Map<ContentEncoding, Promise<EncodedBytes>>();
  const identity: EncodedBytes = { encoding: "identity", body: plain };

  async function compress(encoding: "br" | "gzip"): Promise<EncodedBytes> {
    const body =
      encoding === "gzip"
        ? await deflate(plain, { level: 7 })
        : await brotli(plain, {
            params: {
              [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
              [zlib.BROTLI_PARAM_SIZE_HINT]: plain.length,
            },
          });
    return { encoding, body };
  }

  return {
    text,
    etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    bytes(encoding) {
      if (encoding === "identity" || plain.length < WORTH_COMPRESSING_BYTES) return Promise.resolve(identity);
      const known = made.get(encoding);
      if (known !== undefined) return known;
      const making = compress(encoding);
      made.set(encoding, making);
      return making;
    },
  };
}
