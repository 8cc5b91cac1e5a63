/** The links of a coin's answer, on a top-level domain that is reserved for examples. Lists hold empty texts, as the vendor's do. */
import type { Coin } from "../market/coin.ts";

export function coinLinks(coin: Coin) {
  const home = `https://${coin.id}.example`;
  const [contract] = Object.entries(coin.platforms);
  const explorer =
    contract === undefined
      ? `https://explorer.example/${coin.id}`
      : `https://${contract[0]}.explorer.example/token/${contract[1]}`;
  return {
    homepage: [home, "", ""],
    whitepaper: coin.number % 3 === 0 ? "" : `${home}/paper.pdf`,
    blockchain_site: [explorer, "", ""],
    official_forum_url: ["", "", ""],
    chat_url: [`${home}/chat`, "", ""],
    announcement_url: ["", ""],
    snapshot_url: null,
    twitter_screen_name: coin.id.replaceAll("-", ""),
    facebook_username: "",
    bitcointalk_thread_identifier: null,
    telegram_channel_identifier: coin.number % 2 === 0 ? "" : coin.id.replaceAll("-", "_"),
    subreddit_url: null,
    repos_url: {
      github: coin.number % 4 === 0 ? [] : [`https://code.example/${coin.id}/${coin.id}`],
      bitbucket: [],
    },
  };
}
