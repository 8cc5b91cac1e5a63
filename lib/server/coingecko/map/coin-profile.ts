import type { CoinProfile } from "../../../domain/coin-profile.ts";
import { parseCoinId } from "../../../domain/ids.ts";
import type { Coin } from "../wire/coin.ts";
import { contractAddresses } from "./contract-address.ts";
import { nameText, symbolText } from "./label.ts";
import { accountUrl, httpUrl, httpUrls, pictureUrl } from "./link.ts";
import { isoDate, isoMs } from "./moment.ts";
import { plainText } from "./plain-text.ts";

type Texts = readonly (string | null)[] | null | undefined;

function plainTexts(texts: Texts): readonly string[] {
  const plain = (texts ?? []).map((text) => plainText(text ?? "")).filter((text) => text !== "");
  return [...new Set(plain)];
}

/** Contracts with the one on the coin's main chain first. */
function contractsOf(coin: Coin): CoinProfile["contracts"] {
  const contracts = contractAddresses(coin.platforms).map(([platform, address]) => ({ platform, address }));
  const isMain = (contract: { readonly platform: string }) => contract.platform === coin.asset_platform_id;
  return [...contracts.filter(isMain), ...contracts.filter((contract) => !isMain(contract))];
}

function linksOf(links: Coin["links"]): CoinProfile["links"] {
  return {
    homepage: httpUrls(links?.homepage),
    explorers: httpUrls(links?.blockchain_site),
    whitepaper: httpUrl(links?.whitepaper),
    github: httpUrls(links?.repos_url?.github),
    twitter: accountUrl("https://x.com/", links?.twitter_screen_name),
    telegram: accountUrl("https://t.me/", links?.telegram_channel_identifier),
  };
}

/** The answer of `/coins/{id}`; throws when its id is none. */
export function toCoinProfile(coin: Coin): CoinProfile {
  const id = parseCoinId(coin.id);
  if (id === null) throw new TypeError("the coin has no readable id");
  return {
    id,
    symbol: symbolText(coin.symbol),
    name: nameText(coin.name, coin.symbol, id),
    imageUrl: pictureUrl(coin.image?.large) ?? pictureUrl(coin.image?.small) ?? pictureUrl(coin.image?.thumb),
    categories: plainTexts(coin.categories),
    description: plainText(coin.description?.en ?? ""),
    notices: plainTexts([coin.public_notice ?? null, ...(coin.additional_notices ?? [])]),
    contracts: contractsOf(coin),
    genesisDate: isoDate(coin.genesis_date),
    links: linksOf(coin.links),
    lastUpdatedMs: isoMs(coin.last_updated),
  };
}
