/** `GET /coins/{id}`: who a coin is. Its `market_data` is not asked for. */
import { z } from "zod";

const text = z.string().nullish();
/** Arrays of texts hold empty strings and, now and then, nulls. */
const texts = z.array(z.string().nullable()).nullish();

export const Coin = z.object({
  id: z.string(),
  symbol: z.string(),
  name: z.string(),
  /** Null for a coin of its own chain. */
  asset_platform_id: text,
  /** Contract address by platform id; `{"": ""}` for a coin of its own chain. */
  platforms: z.record(z.string(), z.string().nullable()).nullish(),
  categories: texts,
  public_notice: text,
  additional_notices: texts,
  /** HTML with CRLF. */
  description: z.object({ en: text }).nullish(),
  links: z
    .object({
      homepage: texts,
      whitepaper: text,
      blockchain_site: texts,
      twitter_screen_name: text,
      telegram_channel_identifier: text,
      repos_url: z.object({ github: texts }).nullish(),
    })
    .nullish(),
  image: z.object({ thumb: text, small: text, large: text }).nullish(),
  /** `YYYY-MM-DD`. */
  genesis_date: text,
  /** ISO 8601. */
  last_updated: text,
});
export type Coin = z.infer<typeof Coin>;
