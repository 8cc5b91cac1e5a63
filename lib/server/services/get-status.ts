/** Whether what is shown can be trusted: everything the server knows of itself. Never asks the upstream. */
import { FAULT_WORDS } from "../../catalog/fault-words.ts";
import type { Universe } from "../../domain/board.ts";
import type { CategoryId } from "../../domain/ids.ts";
import type { Source } from "../../domain/source.ts";
import type { BudgetReport } from "../budget/port.ts";
import type { EntryReport } from "../cache/port.ts";
import { OPENED_KEY_PREFIX } from "./ports.ts";

export interface StatusInputs {
  readonly nowMs: number;
  readonly startedAtMs: number;
  readonly source: Source;
  readonly choice: {
    readonly configured: "auto" | "live" | "sandbox" | "recording";
    readonly reason: string;
    readonly nextProbeAtMs: number | null;
  };
  /** Null for a market inside this server, which costs nothing. */
  readonly budget: BudgetReport | null;
  readonly boardIntervalMs: number;
  readonly universe: Universe | null;
  readonly categories: readonly CategoryId[];
  /** Slugs that CoinGecko lists; null while that is not known. */
  readonly knownCategories: ReadonlySet<CategoryId> | null;
  readonly entries: readonly EntryReport[];
}

/** What is kept of single coins, without telling which coins people have looked at. */
export interface CoinEntries {
  readonly kept: number;
  readonly failing: number;
}

export interface Status extends Omit<StatusInputs, "categories" | "knownCategories"> {
  readonly coinEntries: CoinEntries;
  readonly categories: readonly { readonly id: CategoryId; readonly isKnown: boolean | null }[];
  /** What does not work as it should, in words; empty when all is well. */
  readonly degraded: readonly string[];
}

export function statusOf({ categories, knownCategories, ...inputs }: StatusInputs): Status {
  const checked = categories.map((id) => ({ id, isKnown: knownCategories?.has(id) ?? null }));
  return {
    ...inputs,
    entries: inputs.entries.filter(isShared),
    coinEntries: {
      kept: inputs.entries.filter((entry) => !isShared(entry)).length,
      failing: inputs.entries.filter((entry) => !isShared(entry) && entry.isFailing).length,
    },
    categories: checked,
    degraded: [
      ...sourceProblems(inputs.source),
      ...budgetProblems(inputs.budget, inputs.nowMs),
      ...universeProblems(inputs.universe),
      ...checked
        .filter(({ isKnown }) => isKnown === false)
        .map(({ id }) => `CoinGecko lists no category “${id}” (AI_CATEGORIES).`),
      ...entryProblems(inputs.entries),
    ],
  };
}

/** True for what everybody uses; the rest is kept because somebody has opened one coin. */
function isShared({ key }: EntryReport): boolean {
  return !key.startsWith(OPENED_KEY_PREFIX);
}

function sourceProblems({ kind, label }: Source): string[] {
  switch (kind) {
    case "live":
      return [];
    case "stand-in":
      return [`The data come from ${label}, which is not CoinGecko.`];
    case "sandbox":
      return ["The market is simulated: none of its numbers is real."];
    case "recording":
      return ["The market is a recording: its numbers are of then, not of now."];
  }
}

function budgetProblems(budget: BudgetReport | null, nowMs: number): string[] {
  if (budget === null) return [];
  const problems: string[] = [];
  if (budget.creditsLeft === 0)
    problems.push("The month's calls are used up: what is kept is shown until the next month.");
  else if (budget.creditsLeft !== null && budget.creditsLeft <= budget.reserve) {
    problems.push("Few of the month's calls are left: only what people ask for is fetched.");
  }
  if (budget.coolingUntilMs !== null && budget.coolingUntilMs > nowMs) {
    problems.push("CoinGecko has asked for a pause: nothing is fetched until it is over.");
  }
  return problems;
}

function universeProblems(universe: Universe | null): string[] {
  if (!universe?.reason) return [];
  return universe.basis === "curated"
    ? [`The built-in list of AI tokens serves instead of CoinGecko's category (${universe.reason}).`]
    : [`Not every AI category could be used (${universe.reason}).`];
}

function entryProblems(entries: readonly EntryReport[]): string[] {
  const failing = entries.filter(({ isFailing }) => isFailing);
  const kinds = new Set(failing.flatMap(({ lastFault }) => (lastFault === null ? [] : [lastFault.kind])));
  return [...kinds].map((kind) => FAULT_WORDS[kind].explanation);
}
