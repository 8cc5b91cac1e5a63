/** CoinGecko's categories of AI tokens. Whether a category still exists is asked from CoinGecko. */
import { type CategoryId, categoryId } from "../domain/ids.ts";

/** The categories that the board follows unless configured otherwise. */
export const DEFAULT_AI_CATEGORIES: readonly CategoryId[] = [categoryId("artificial-intelligence")];
