/** Between lists as the product has them and the JSON of their parts. Nothing is lost either way. */
import type { ListLook, Pin, PinMark, Watchlist } from "../../domain/watchlist.ts";
import { fromInstant, toInstant } from "../instant.ts";
import type { ListJson, LookJson, MarkJson, PinJson } from "./book-schema.ts";

function encodeMark({ atMs, sourceKey, priceUsd, turnover, btcPriceUsd }: PinMark): MarkJson {
  return { at: toInstant(atMs), source: sourceKey, priceUsd, turnover, btcPriceUsd };
}

export function decodeMark({ at, source, priceUsd, turnover, btcPriceUsd }: MarkJson): PinMark {
  return { atMs: fromInstant(at), sourceKey: source, priceUsd, turnover, btcPriceUsd };
}

function encodePin({ id, symbol, name, pinnedAtMs, mark, note, wrongIf }: Pin): PinJson {
  return { id, symbol, name, pinnedAt: toInstant(pinnedAtMs), mark: mark && encodeMark(mark), note, wrongIf };
}

function decodePin({ id, symbol, name, pinnedAt, mark, note, wrongIf }: PinJson): Pin {
  return {
    id,
    symbol,
    name,
    pinnedAtMs: fromInstant(pinnedAt),
    mark: mark && decodeMark(mark),
    note,
    wrongIf,
  };
}

function encodeLook({ atMs, sourceKey, tokens }: ListLook): LookJson {
  return { at: toInstant(atMs), source: sourceKey, tokens: [...tokens] };
}

export function decodeLook({ at, source, tokens }: LookJson): ListLook {
  return { atMs: fromInstant(at), sourceKey: source, tokens };
}

export function encodeList({ slug, name, badge, pins, look }: Watchlist): ListJson {
  return { slug, name, badge, pins: pins.map(encodePin), look: look && encodeLook(look) };
}

export function decodeList({ slug, name, badge, pins, look }: ListJson): Watchlist {
  return { slug, name, badge, pins: pins.map(decodePin), look: look && decodeLook(look) };
}
