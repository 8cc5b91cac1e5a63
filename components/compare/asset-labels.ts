/** What an asset is called where there is little room: its symbol, or its name where another has the same symbol. */
import type { ComparedAsset } from "@/lib/domain/compared-assets";

type Named = Pick<ComparedAsset, "symbol" | "name">;

export function labelOf(asset: Named, all: readonly Named[]): string {
  const namesakes = all.filter(({ symbol }) => symbol === asset.symbol);
  return namesakes.length > 1 ? asset.name : asset.symbol;
}
