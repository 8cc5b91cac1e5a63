import type { Metadata } from "next";
import { OnTheWay } from "@/app/on-the-way";
import { getRuntime } from "@/app/runtime";
import { Prefilled } from "@/components/market/prefilled";
import { TrendingScreen } from "@/components/trending/trending-screen";
import { TrendingSkeleton } from "@/components/trending/trending-skeleton";
import { trendingQuery } from "@/lib/client/trending-query";
import { openTrending } from "@/lib/server/routes/trending-route";

export const metadata: Metadata = {
  title: "Trending",
  description:
    "CoinGecko’s trending list with AI tokens marked: is the attention backed by money? Turnover, volume and age of each number.",
};

export default function TrendingPage() {
  return (
    <OnTheWay fallback={<TrendingSkeleton />}>
      <Trending />
    </OnTheWay>
  );
}

async function Trending() {
  const runtime = getRuntime();
  const opening = await openTrending(runtime);
  if ("problem" in opening) return <TrendingScreen problem={opening.problem} />;
  const receivedAtMs = runtime.clock.nowMs();
  return (
    <Prefilled queryKey={trendingQuery.queryKey} json={opening.trending} receivedAtMs={receivedAtMs}>
      <TrendingScreen problem={null} />
    </Prefilled>
  );
}
