/** Small texts squeezed and unsqueezed by the browser itself, never into more than is asked for. */

const FORMAT = "deflate-raw";

function through(
  bytes: Uint8Array<ArrayBuffer>,
  pair: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(pair);
}

/** Null as soon as there is more than `maxBytes`; rejects for what was not squeezed this way. */
async function collect(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

export async function deflateText(text: string): Promise<Uint8Array> {
  const bytes = await collect(
    through(new TextEncoder().encode(text), new CompressionStream(FORMAT)),
    Infinity,
  );
  return bytes ?? new Uint8Array();
}

/** Null for what is no squeezed UTF-8 text, or one of more than `maxBytes`. */
export async function inflateText(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<string | null> {
  try {
    const plain = await collect(through(bytes, new DecompressionStream(FORMAT)), maxBytes);
    return plain && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain);
  } catch {
    return null;
  }
}
