/** The text of a body, read piece by piece so that no answer can fill the memory. */

export interface BodyText {
  readonly text: string;
  /** False when reading stopped at the limit. */
  readonly isWhole: boolean;
}

/**
 * At most `maxBytes` of the body (after decompression) as UTF-8; bytes that are none become U+FFFD. `orStop` wraps every
 * wait, so that a body which drips can be stopped.
 */
export async function readText(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  orStop: <T>(promise: Promise<T>) => Promise<T>,
): Promise<BodyText> {
  if (body === null) return { text: "", isWhole: true };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let bytes = 0;
  try {
    for (let next = await orStop(reader.read()); !next.done; next = await orStop(reader.read())) {
      bytes += next.value.byteLength;
      if (bytes > maxBytes) return { text: pieces.join(""), isWhole: false };
      pieces.push(decoder.decode(next.value, { stream: true }));
    }
    pieces.push(decoder.decode());
    return { text: pieces.join(""), isWhole: true };
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
