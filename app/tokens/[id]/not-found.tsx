import type { Metadata } from "next";
import Link from "next/link";
import { StatePanel } from "@/components/ui/state-panel";
import { pagePath } from "@/lib/contract/paths";

export const metadata: Metadata = { title: "No such token" };

export default function TokenNotFound() {
  return (
    <StatePanel title="There is no such token" level={1}>
      <p>
        The last part of the address must be a CoinGecko id, such as <code>opengradient</code>: not a symbol,
        which several tokens can share. This one is not on CoinGecko’s list, or was taken off it. The search
        at the top of the page finds coins by name, symbol, id or contract address.
      </p>
      <p>
        <Link href={pagePath.board} className="text-accent underline underline-offset-2">
          Look for it on the board
        </Link>
      </p>
    </StatePanel>
  );
}
