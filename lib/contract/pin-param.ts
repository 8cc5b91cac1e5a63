/** The numbers in a link, as the text that is signed: a short list in JSON. The only writer and reader of it. */
import * as z from "zod/mini";
import { MAX_COMPARED } from "../domain/compared-assets.ts";
import { isCoinId } from "../domain/ids.ts";
import type { PinnedLink } from "../domain/pinned-link.ts";
import { MOMENT_STEP_MS } from "../domain/time.ts";
import { roundPinned } from "./pin-figures.ts";
import { formatSpan, parseSpan } from "./span-param.ts";

/** Of the whole parameter, signature included. */
export const MAX_PIN_LENGTH = 1_200;

const VERSION = 1;

const Id = z.string().check(z.refine(isCoinId));
const Figure = z.nullable(z.number());
const SourceKey = z.string().check(z.minLength(1), z.maxLength(200));
/** The moment in steps of five minutes. */
const Steps = z.int().check(z.nonnegative());

const Assets = z.array(z.tuple([Id, Figure, Figure])).check(z.minLength(1), z.maxLength(MAX_COMPARED));

const Payload = z.union([
  z.tuple([z.literal(VERSION), SourceKey, Steps, Id, z.tuple([Figure, Figure, Figure, Figure])]),
  z.tuple([z.literal(VERSION), SourceKey, Steps, z.string(), Assets, z.literal("compare")]),
  // The common start comes last: links from before it was told have none.
  z.tuple([z.literal(VERSION), SourceKey, Steps, z.string(), Assets, z.literal("compare"), Steps]),
]);
type Payload = z.infer<typeof Payload>;

function payloadOf({ subject, sourceKey, atMs }: PinnedLink): Payload {
  const steps = atMs / MOMENT_STEP_MS;
  if (subject.kind === "token") {
    const { priceUsd, change24h, volume24hUsd, marketCapUsd } = subject.headline;
    return [VERSION, sourceKey, steps, subject.id, [priceUsd, change24h, volume24hUsd, marketCapUsd]];
  }
  const assets = subject.assets.map(
    ({ id, priceUsd, totalReturn }): [string, number | null, number | null] => [id, priceUsd, totalReturn],
  );
  const { span, startMs } = subject;
  if (startMs === null) return [VERSION, sourceKey, steps, formatSpan(span), assets, "compare"];
  const startSteps = Math.round(startMs / MOMENT_STEP_MS);
  return [VERSION, sourceKey, steps, formatSpan(span), assets, "compare", startSteps];
}

/** The text to sign; numbers are rounded as everywhere on the wire. `atMs` lies on a step of five minutes. */
export function encodePinned(link: PinnedLink): string {
  return JSON.stringify(payloadOf(roundPinned(link)));
}

function linkOf(payload: Payload): PinnedLink | null {
  const [, sourceKey, steps] = payload;
  const same = { sourceKey, atMs: steps * MOMENT_STEP_MS };
  if (payload.length === 5) {
    const [, , , id, [priceUsd, change24h, volume24hUsd, marketCapUsd]] = payload;
    const headline = { priceUsd, change24h, volume24hUsd, marketCapUsd };
    return isCoinId(id) ? { ...same, subject: { kind: "token", id, headline } } : null;
  }
  const [, , , spanText, rows] = payload;
  const span = parseSpan(spanText);
  const startMs = payload.length === 7 ? payload[6] * MOMENT_STEP_MS : null;
  const assets = rows.flatMap(([id, priceUsd, totalReturn]) =>
    isCoinId(id) ? [{ id, priceUsd, totalReturn }] : [],
  );
  return span === null ? null : { ...same, subject: { kind: "comparison", span, startMs, assets } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Null for every text that `encodePinned` does not write, to the letter. */
export function decodePinned(text: string): PinnedLink | null {
  const parsed = z.safeParse(Payload, parseJson(text));
  const link = parsed.success ? linkOf(parsed.data) : null;
  return link !== null && encodePinned(link) === text ? link : null;
}
