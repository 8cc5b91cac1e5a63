/** Who a coin says it is, in our JSON. */
import * as z from "zod/mini";
import type { CoinProfile } from "../domain/coin-profile.ts";
import { coinId, isCoinId } from "../domain/ids.ts";
import { fromInstantOrNull, Instant, toInstantOrNull } from "./instant.ts";

const textOrNull = z.nullable(z.string());

export const ProfileJson = z.object({
  id: z.string().check(z.refine(isCoinId)),
  symbol: z.string(),
  name: z.string(),
  imageUrl: textOrNull,
  categories: z.array(z.string()),
  description: z.string(),
  notices: z.array(z.string()),
  contracts: z.array(z.object({ platform: z.string(), address: z.string() })),
  genesisDate: textOrNull,
  links: z.object({
    homepage: z.array(z.string()),
    explorers: z.array(z.string()),
    whitepaper: textOrNull,
    github: z.array(z.string()),
    twitter: textOrNull,
    telegram: textOrNull,
  }),
  lastUpdated: z.nullable(Instant),
});
export type ProfileJson = z.infer<typeof ProfileJson>;

export function encodeProfile({ lastUpdatedMs, ...profile }: CoinProfile): ProfileJson {
  const { links } = profile;
  return {
    ...profile,
    categories: [...profile.categories],
    notices: [...profile.notices],
    contracts: profile.contracts.map((contract) => ({ ...contract })),
    links: {
      ...links,
      homepage: [...links.homepage],
      explorers: [...links.explorers],
      github: [...links.github],
    },
    lastUpdated: toInstantOrNull(lastUpdatedMs),
  };
}

export function decodeProfile({ lastUpdated, id, ...profile }: ProfileJson): CoinProfile {
  return { ...profile, id: coinId(id), lastUpdatedMs: fromInstantOrNull(lastUpdated) };
}
