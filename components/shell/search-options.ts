/** What can be chosen in the search, in groups and in order: kept tokens before anything is typed, found ones after. */
import type { CoinSearch, FoundCoin } from "@/lib/domain/coin-search";
import type { CoinId } from "@/lib/domain/ids";

export interface SearchOption {
  /** Unlike the id it is of one group alone: a token can be recent and pinned. */
  readonly key: string;
  readonly id: CoinId;
  /** Null while only the id is known. */
  readonly coin: FoundCoin | null;
  /** True where CoinGecko does not list the id any more: it is shown, and cannot be chosen. */
  readonly isUnlisted: boolean;
}

export interface OptionGroup {
  /** Null for a group that needs no name because it is the only one. */
  readonly heading: string | null;
  readonly options: readonly SearchOption[];
}

interface KeptIds {
  readonly recent: readonly CoinId[];
  /** Those that are shown, of `pinnedCount`. */
  readonly pinned: readonly CoinId[];
  readonly pinnedCount: number;
}

type LookedUp = Pick<CoinSearch, "coins" | "unlistedIds">;

/** `found` is what is known of the kept ids; null while that has not come. */
export function keptGroups(
  { recent, pinned, pinnedCount }: KeptIds,
  found: LookedUp | null,
): readonly OptionGroup[] {
  const hiddenCount = pinnedCount - pinned.length;
  const optionsOf = (group: string, ids: readonly CoinId[]): readonly SearchOption[] =>
    ids.map((id) => ({
      key: `${group}-${id}`,
      id,
      coin: found?.coins.find((coin) => coin.id === id) ?? null,
      isUnlisted: found?.unlistedIds.includes(id) ?? false,
    }));
  const groups = [
    { heading: "Recent", options: optionsOf("recent", recent) },
    {
      heading: hiddenCount > 0 ? `Pinned, and ${hiddenCount} more` : "Pinned",
      options: optionsOf("pinned", pinned),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

export function foundGroups({ coins }: Pick<CoinSearch, "coins">): readonly OptionGroup[] {
  const options = coins.map((coin) => ({ key: `found-${coin.id}`, id: coin.id, coin, isUnlisted: false }));
  return options.length === 0 ? [] : [{ heading: null, options }];
}
