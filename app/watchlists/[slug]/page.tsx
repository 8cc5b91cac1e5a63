import type { Metadata } from "next";
import { WatchlistScreen } from "@/components/watchlist/watchlist-screen";

export const metadata: Metadata = {
  title: "Watchlist",
  description:
    "One of your own lists of tokens: what it did against Bitcoin, and what each token did since you pinned it.",
  robots: { index: false },
};

/** The server knows no list: the browser reads which one is meant, and what is on it. */
export default function WatchlistPage() {
  return <WatchlistScreen />;
}
