/**
 * What is drawn over and behind a token's own line, for a chart that is drawn without a browser: a page asks for it by itself. Asked
 * once the token's history is there, so that an address that leads nowhere costs nothing more.
 */
import type { Problem } from "../../contract/problem.ts";
import type { FoundCoin } from "../../domain/coin-search.ts";
import type { Fresh } from "../../domain/freshness.ts";
import type { History } from "../../domain/history.ts";
import { BITCOIN, type CoinId } from "../../domain/ids.ts";
import type { VolatilitySpell } from "../../domain/market-context.ts";
import { AI_MEDIAN, type Overlay, type TokenView } from "../../domain/token-view.ts";
import type { Runtime } from "../services/runtime-port.ts";
import { OPENING_A_PAGE } from "./patience.ts";
import { tellProblem } from "./route.ts";

/** An answer, or the problem in its place. */
export type Opened<T> = Fresh<T> | { readonly problem: Problem };

export interface BesideOpening {
  /** In the order of the view; none where something else than the price is drawn. */
  readonly overlays: readonly { readonly id: Overlay; readonly history: Opened<History> }[];
  /** What they are called, Bitcoin and the median apart; what CoinGecko does not list is missing, all of it while there is no list. */
  readonly names: readonly Pick<FoundCoin, "id" | "name" | "symbol">[];
  /** Null where they are not asked for. */
  readonly spells: Opened<readonly VolatilitySpell[]> | null;
}

export const NOTHING_BESIDE: BesideOpening = { overlays: [], names: [], spells: null };

async function opened<T>(runtime: Runtime, answer: Promise<Fresh<T>>, what: string): Promise<Opened<T>> {
  try {
    return await answer;
  } catch (error) {
    return { problem: tellProblem(error, runtime, `${what} could not be opened`) };
  }
}

/** Bitcoin and the median are called the same everywhere. */
function isLookedUp(id: Overlay): id is CoinId {
  return id !== BITCOIN && id !== AI_MEDIAN;
}

async function namesOf(runtime: Runtime, overlays: readonly Overlay[]): Promise<BesideOpening["names"]> {
  const ids = overlays.filter(isLookedUp);
  if (ids.length === 0) return [];
  const found = await opened(
    runtime,
    runtime.searchCoins.byIds(ids, OPENING_A_PAGE),
    "the names of overlays",
  );
  return "value" in found ? found.value.coins : [];
}

/** Never rejects. At most one history for each overlay and Bitcoin's year, all of them shared with the pages that show them. */
export async function openBeside(runtime: Runtime, view: TokenView): Promise<BesideOpening> {
  const { figure, span, atMs, showsRegimes } = view;
  const drawn = figure === "price" ? view.overlays : [];
  const [overlays, names, spells] = await Promise.all([
    Promise.all(
      drawn.map(async (id) => {
        const asked = runtime.getHistory({ id, span, atMs }, OPENING_A_PAGE);
        return { id, history: await opened(runtime, asked, "an overlay") };
      }),
    ),
    namesOf(runtime, drawn),
    showsRegimes ? opened(runtime, runtime.getRegimes(OPENING_A_PAGE), "Bitcoin’s regimes") : null,
  ]);
  return { overlays, names, spells };
}
