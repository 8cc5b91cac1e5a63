import type { Metadata } from "next";
import { ListsScreen } from "@/components/watchlist/lists-screen";

export const metadata: Metadata = {
  title: "Watchlists",
  description: "Your own lists of tokens, kept in your browser: no login, movable, shareable.",
};

/** The server knows no lists. */
export default function WatchlistsPage() {
  return <ListsScreen />;
}
