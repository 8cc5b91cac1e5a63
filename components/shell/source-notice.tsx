"use client";
/** Says on every page that the numbers are not CoinGecko's, for as long as they are not, and how to get those. */
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { sourceBanner } from "@/lib/catalog/source-words";
import { pulseQuery } from "@/lib/client/pulse-query";
import { pagePath } from "@/lib/contract/paths";

export function SourceNotice() {
  const { data } = useQuery(pulseQuery);
  const banner = data === undefined ? null : sourceBanner(data.source);
  if (banner === null) return null;
  return (
    <Notice label="Source of the numbers">
      <strong className="font-semibold">{banner.headline}.</strong> {banner.explanation}{" "}
      <Link href={pagePath.status}>Why, and how to get live data</Link>
    </Notice>
  );
}
