/** Keeps drawing within bounds: each picture is drawn once, few at a time, and the last ones are kept. */
import { LRUCache } from "lru-cache";

export interface DeskLimits {
  readonly atOnce: number;
  /** Others wait in line; beyond it nobody is let in. */
  readonly waiting: number;
  readonly keptBytes: number;
}

export interface PictureDesk<Content> {
  /** The picture's bytes, drawn unless they are known; null at once where too many wait already. Rejects where drawing fails. */
  bytes(key: string, content: Content): Promise<Buffer> | null;
}

export function createPictureDesk<Content>(
  draw: (content: Content) => Promise<Buffer>,
  { atOnce, waiting, keptBytes }: DeskLimits,
): PictureDesk<Content> {
  const kept = new LRUCache<string, Buffer>({
    maxSize: keptBytes,
    sizeCalculation: ({ length }) => length + 1,
  });
  const underWay = new Map<string, Promise<Buffer>>();
  const line: (() => void)[] = [];
  let drawing = 0;

  /** Whoever leaves hands the place to the next in line, so that nobody slips in between. */
  function leave(): void {
    const next = line.shift();
    if (next === undefined) drawing--;
    else next();
  }

  async function drawInTurn(key: string, content: Content): Promise<Buffer> {
    if (drawing < atOnce) drawing++;
    else await new Promise<void>((resolve) => line.push(resolve));
    try {
      const bytes = await draw(content);
      kept.set(key, bytes);
      return bytes;
    } finally {
      underWay.delete(key);
      leave();
    }
  }

  return {
    bytes(key, content) {
      const known = kept.get(key);
      if (known !== undefined) return Promise.resolve(known);
      const shared = underWay.get(key);
      if (shared !== undefined) return shared;
      if (drawing >= atOnce && line.length >= waiting) return null;
      const making = drawInTurn(key, content);
      underWay.set(key, making);
      return making;
    },
  };
}
