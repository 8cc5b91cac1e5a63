import type { Metadata } from "next";
import { SharedScreen } from "@/components/watchlist/shared-screen";

export const metadata: Metadata = {
  title: "Shared list",
  description: "A list of tokens that somebody has shared, with the numbers of now.",
  robots: { index: false },
};

/** The server knows no list: it is in the fragment, which only the browser has. */
export default function SharedListPage() {
  return <SharedScreen />;
}
