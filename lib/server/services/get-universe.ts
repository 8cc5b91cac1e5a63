/** Asks once a day who belongs to the AI categories. Where CoinGecko does not say, the built-in list serves. */
import type { Universe } from "../../domain/board.ts";
import { type CategoryId, type CoinId, categoryId } from "../../domain/ids.ts";
import { isUpstreamError } from "../errors.ts";
import { chooseUniverse, type Membership, membershipOf } from "./choose-universe.ts";
import type { MarketData, Patience } from "./ports.ts";

const STABLECOINS = categoryId("stablecoins");
/** Never before the board's own call, where calls have to wait for their turn. */
const WORTH_A_MOMENT: Patience = { priority: "background", waitMs: 3_000 };

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
    if (!isUpstreamError(error) || error.fault.kind === "unreachable") throw error;
    return { category, problem: `CoinGecko did not say who belongs to it (${error.fault.kind})` };
  }
}

/** Ids that the board must not count as AI tokens: the known ones, and CoinGecko's stablecoins once they have been asked for. */
export function excludedIds(market: MarketData, settings: UniverseSettings): ReadonlySet<CoinId> {
  const stablecoins = membershipOf(STABLECOINS, market.peekMembers(STABLECOINS) ?? []);
  const asked = "members" in stablecoins ? stablecoins.members.map((quote) => quote.id) : [];
  return new Set([...settings.excluded, ...asked]);
}

/** Everything that is known without asking to belong to the AI categories, followed or not, without the excluded ids. */
export function knownAiIds(market: MarketData, settings: UniverseSettings): ReadonlySet<CoinId> {
  const memberships = settings.categories.map((category) =>
    membershipOf(category, market.peekMembers(category) ?? []),
  );
  const excluded = excludedIds(market, settings);
  const ids = memberships.flatMap((found) => ("members" in found ? found.members.map(({ id }) => id) : []));
  return new Set(ids.filter((id) => !excluded.has(id)));
}

/** Has the stablecoins fetched beside the members, so that the first board can leave them out. Without them it goes on. */
async function learnStablecoins(market: MarketData): Promise<void> {
  try {
    await market.members(STABLECOINS, WORTH_A_MOMENT);
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
  }
}

/** The universe as far as it is known without asking; null when no category has been asked for within a day. */
export function peekUniverse(market: MarketData, settings: UniverseSettings): Universe | null {
  const memberships = settings.categories.flatMap((category) => {
    const members = market.peekMembers(category);
    return members === null ? [] : [membershipOf(category, members)];
  });
  if (memberships.length === 0) return null;
  const excluded = excludedIds(market, settings);
  return chooseUniverse(memberships, settings.curated, (id) => excluded.has(id), market.followsAtMost);
}

/** The ids to follow, with how they were found. Rejects where CoinGecko cannot be reached: asking it for quotes would fail too. */
export async function getUniverse(
  market: MarketData,
  settings: UniverseSettings,
  patience: Patience,
): Promise<Universe> {
  const [memberships] = await Promise.all([
    Promise.all(settings.categories.map((category) => askMembers(market, category, patience))),
    learnStablecoins(market),
  ]);
  const excluded = excludedIds(market, settings);
  return chooseUniverse(memberships, settings.curated, (id) => excluded.has(id), market.followsAtMost);
}
