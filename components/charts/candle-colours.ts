import type { CandleBox } from "./candle-boxes";

/** Filled once the step has ended; until then hollow and dashed. */
export function candleColours({ isUp, isComplete }: Pick<CandleBox, "isUp" | "isComplete">) {
  const stroke = isUp ? "var(--gain)" : "var(--loss)";
  return isComplete ? { stroke, fill: stroke } : { stroke, fill: "var(--canvas)", strokeDasharray: "2 2" };
}
