/** `GET /api/pulse`: the header of every page. Small, so that a page without a board can keep its source and age honest. */
import * as z from "zod/mini";
import type { Benchmark } from "../domain/board.ts";
import type { Fault } from "../domain/fault.ts";
import type { Fresh } from "../domain/freshness.ts";
import type { Source } from "../domain/source.ts";
import { BenchmarkJson, encodeBenchmark } from "./benchmark.ts";
import { encodeFault, encodeMeta, encodeSource, FaultJson, Meta, SourceJson } from "./meta.ts";

export const PulseJson = z.object({
  source: SourceJson,
  /** Null while nothing has been received from this source. */
  market: z.nullable(z.object({ meta: Meta, benchmark: BenchmarkJson })),
  /** Why there is nothing; null when there is. */
  fault: z.nullable(FaultJson),
});
export type PulseJson = z.infer<typeof PulseJson>;

export function encodePulse(source: Source, market: Fresh<Benchmark> | null, fault: Fault | null): PulseJson {
  return {
    source: encodeSource(source),
    market: market && { meta: encodeMeta(market.freshness), benchmark: encodeBenchmark(market.value) },
    fault: fault && encodeFault(fault),
  };
}
