/** What takes several answers of CoinGecko and is kept as one: their bodies as one JSON list, in the order of asking. */
import type { Rows } from "../../domain/market-quote.ts";
import type { UpstreamRequest } from "../coingecko/port.ts";

interface Answer<T> {
  readonly value: Rows<T>;
  readonly raw: string;
}

/** The rows of all, dropped ones summed. */
export function joinAnswers<T>(answers: readonly Answer<T>[]): Answer<T> {
  return {
    value: {
      rows: answers.flatMap(({ value }) => value.rows),
      dropped: answers.reduce((sum, { value }) => sum + value.dropped, 0),
    },
    raw: `[${answers.map(({ raw }) => raw).join(",")}]`,
  };
}

/** Reads what `joinAnswers` has made of answers of one kind; throws when it cannot be read. */
export function readJoined<T>(raw: string, { decode }: UpstreamRequest<Rows<T>>): Rows<T> {
  const bodies: unknown = JSON.parse(raw);
  if (!Array.isArray(bodies)) throw new TypeError("not a list of answers");
  return joinAnswers(bodies.map((body: unknown) => ({ value: decode(body), raw: "" }))).value;
}
