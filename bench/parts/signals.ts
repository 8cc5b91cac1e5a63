/** What one refresh computes: every signal of every token of the board, off the request path. */
import { computeBoard } from "../../lib/server/services/compute-board.ts";
import { generatedQuotes } from "../measure/generated-quotes.ts";
import { repeated } from "../measure/repeated.ts";
import type { Findings, Measure, Part } from "../report/findings.ts";

const ROUNDS = 25;
const AIM_MS = 300;

function measure(tokens: number, aim: Measure["aim"]): readonly Measure[] {
  const rows = generatedQuotes(tokens);
  const quotes = { rows, dropped: 0, askedIds: rows.map(({ id }) => id) };
  const { medianMs, p95Ms } = repeated(ROUNDS, () => computeBoard(quotes, new Set()));
  return [
    { what: `${tokens} tokens, median`, unit: "ms", value: medianMs, against: null, aim },
    { what: `${tokens} tokens, p95`, unit: "ms", value: p95Ms, against: null, aim: null },
  ];
}

function run(): Promise<Findings> {
  const measures = [...measure(1_000, { atMost: AIM_MS }), ...measure(250, null)];
  return Promise.resolve({ measures, tables: [], broken: [] });
}

export const signals: Part = {
  name: "signals",
  title: `all signals of the board, 168 points a token, ${ROUNDS} rounds after a warm-up`,
  run,
};
