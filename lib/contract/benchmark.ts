/** Bitcoin's numbers, sent with every answer that is measured against it. */
import * as z from "zod/mini";
import type { Benchmark } from "../domain/board.ts";
import { decimals, significant } from "./round.ts";

export const BenchmarkJson = z.object({
  priceUsd: z.nullable(z.number()),
  change24h: z.nullable(z.number()),
  change7d: z.nullable(z.number()),
});
export type BenchmarkJson = z.infer<typeof BenchmarkJson>;

export function encodeBenchmark(benchmark: Benchmark): BenchmarkJson {
  return {
    priceUsd: significant(benchmark.priceUsd, 7),
    change24h: decimals(benchmark.change24h, 5),
    change7d: decimals(benchmark.change7d, 5),
  };
}
