/** Asks once a day who belongs to the AI categories. Never fails: the built-in list is always there. */
import type { Universe } from "../../domain/board.ts";
import { type CategoryId, type CoinId, categoryId } from "../../domain/ids.ts";
import { isUpstreamError } from "../errors.ts";
import { chooseUniverse, type Membership, membershipOf } from "./choose-universe.ts";
import type { MarketData, Patience } from "./ports.ts";

const STABLECOINS = categoryId("stablecoins");

/** Stablecoins are left out as soon as CoinGecko has said which they are; nobody waits for that. */
const IN_THE_BACKGROUND: Patience = { priority: "background", waitMs: 0 };

export interface UniverseSettings {
  readonly categories: readonly CategoryId[];
  readonly curated: readonly CoinId[];
  /** Known stablecoins and wrapped tokens, for as long as CoinGecko has not said. */
  readonly excluded: Iterable<CoinId>;
}

async function askMembers(market: MarketData, category: CategoryId, patience: Patience): Promise<Membership> {
  try {
    const { value } = await market.members(category, patience);
    return membershipOf(category, value.rows);
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return { category, problem: `CoinGecko did not say who belongs to it (${error.fault.kind})` };
  }
}

/** Ids that the board must not count as AI tokens; from CoinGecko's own category where that is known. */
export async function getExcludedIds(
  market: MarketData,
  settings: UniverseSettings,
): Promise<ReadonlySet<CoinId>> {
  const stablecoins = await askMembers(market, STABLECOINS, IN_THE_BACKGROUND);
  const asked = "members" in stablecoins ? stablecoins.members.map((quote) => quote.id) : [];
  return new Set([...settings.excluded, ...asked]);
}

/** Has CoinGecko's list of categories fetched, so that a slug it does not know can be named. Nobody waits for it. */
async function learnCategories(market: MarketData): Promise<void> {
  try {
    await market.categoryNames(IN_THE_BACKGROUND);
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
  }
}

/** The ids to follow, with how they were found. Rejects only on a programming error. */
export async function getUniverse(
  market: MarketData,
  settings: UniverseSettings,
  patience: Patience,
): Promise<Universe> {
  const memberships = await Promise.all(
    settings.categories.map((category) => askMembers(market, category, patience)),
  );
  const excluded = await getExcludedIds(market, settings);
  await learnCategories(market);
  return chooseUniverse(memberships, settings.curated, (id) => excluded.has(id));
}
