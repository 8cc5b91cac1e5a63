/** The pins of a plain list, once the visitor has said which coins are meant. */
import { type LostLine, lostLine } from "../../contract/watchlists/lost-line.ts";
import type { CoinId } from "../../domain/ids.ts";
import type { Pin } from "../../domain/watchlist.ts";
import { newPin } from "../../domain/watchlists/edit-pins.ts";
import type { FoundList, NamedCoin, SymbolQuestion } from "./import-lookup.ts";
import type { PinSection } from "./import-sections.ts";

/** By symbol; null for none of them. */
export type SymbolAnswers = ReadonlyMap<string, CoinId | null>;

/** What is chosen before the visitor chooses. */
export function suggestedAnswers(questions: readonly SymbolQuestion[]): SymbolAnswers {
  return new Map(questions.map(({ symbol, suggestedId }) => [symbol, suggestedId]));
}

/** `unnamed`: the list of what stands before the first name. */
export function answeredSections(
  { sections, questions, lost }: FoundList,
  answers: SymbolAnswers,
  unnamed: string,
  nowMs: number,
): { readonly sections: readonly PinSection[]; readonly lost: readonly LostLine[] } {
  const asked = new Map(questions.map(({ symbol, coins }) => [symbol, coins]));
  const lists = new Map<string, Map<CoinId, Pin>>();
  const left: LostLine[] = [];

  function chosen(symbol: string): NamedCoin | null {
    const id = answers.get(symbol);
    return asked.get(symbol)?.find((coin) => coin.id === id) ?? null;
  }

  for (const { name, entries } of sections) {
    const pins = lists.get(name ?? unnamed) ?? new Map<CoinId, Pin>();
    lists.set(name ?? unnamed, pins);
    for (const { line, text, meant } of entries) {
      const coin = "coin" in meant ? meant.coin : chosen(meant.symbol);
      if (coin === null) left.push(lostLine(line, text, "not-chosen"));
      else if (pins.has(coin.id)) left.push(lostLine(line, text, "twice"));
      else pins.set(coin.id, newPin(coin.id, nowMs, coin));
    }
  }
  return {
    sections: [...lists]
      .filter(([, pins]) => pins.size > 0)
      .map(([name, pins]) => ({ name, pins: [...pins.values()] })),
    lost: [...lost, ...left].sort((a, b) => a.line - b.line),
  };
}
