"use client";
/** In the place of a token that is not there: a search that begins with what the address says, over CoinGecko's whole list. */
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useDeferredValue, useId, useState } from "react";
import { TokenLogo } from "@/components/market/token-logo";
import { StatePanel } from "@/components/ui/state-panel";
import { textSearchQuery } from "@/lib/client/search-query";
import { tokenQuery } from "@/lib/client/token-query";
import { pagePath } from "@/lib/contract/paths";
import { BITCOIN, type CoinId, parseCoinId } from "@/lib/domain/ids";
import { KeptPins } from "./kept-pins";

const MOST_SHOWN = 8;
const MOST_LETTERS = 64;

/** The last part of an address as words to look for: `open-gradient` is `open gradient`. */
export function wordsOf(path: string): string {
  const last = path.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last).replaceAll(/[-_]+/g, " ").trim().slice(0, MOST_LETTERS);
  } catch {
    return "";
  }
}

export function UnknownToken() {
  const path = usePathname();
  const [text, setText] = useState(wordsOf(path));
  const inputId = useId();
  const id = parseCoinId(path.split("/").at(-1) ?? "");
  return (
    <StatePanel title="There is no such token" level={1}>
      <p>
        The last part of the address must be a CoinGecko id, such as <code>opengradient</code>: not a symbol,
        which several tokens can share. This one is not on CoinGecko’s list: it was mistyped, renamed, or
        taken off.
      </p>
      <WhyUnknown id={id} />
      <KeptPins id={id} />
      <div role="search">
        <label htmlFor={inputId} className="block text-sm">
          Look for it by name, symbol, id or contract address
        </label>
        <input
          id={inputId}
          type="search"
          value={text}
          maxLength={MOST_LETTERS}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          className="mt-1 h-9 w-full max-w-md border border-line-strong bg-canvas px-2 text-ink"
        />
        <Matches text={useDeferredValue(text.trim())} />
      </div>
      <p>
        <Link href={pagePath.board} className="text-accent underline underline-offset-2">
          Look for it on the board
        </Link>
      </p>
    </StatePanel>
  );
}

/** What our server says of the id: that it is not listed, or not any more. */
function WhyUnknown({ id }: { readonly id: CoinId | null }) {
  const { error } = useQuery({
    ...tokenQuery(id ?? BITCOIN, null),
    enabled: id !== null,
    refetchInterval: false,
  });
  return error === null ? null : <p className="text-ink">{error.problem.detail}</p>;
}

function Matches({ text }: { readonly text: string }) {
  const { data, error } = useQuery({ ...textSearchQuery(text), enabled: text !== "" });
  const coins = text === "" ? [] : (data?.coins ?? []).slice(0, MOST_SHOWN);
  return (
    <div role="status" className="mt-2 min-h-24 text-sm">
      {error !== null && <p>{error.problem.title}.</p>}
      {text !== "" && data !== undefined && coins.length === 0 && <p>No coin fits “{text}”.</p>}
      {coins.length > 0 && (
        <ul className="max-w-md border-t border-line">
          {coins.map(({ id, name, symbol, imageUrl }) => (
            <li key={id} className="border-b border-line">
              <Link
                href={pagePath.token(id)}
                prefetch={false}
                className="flex min-h-9 items-center gap-2 text-ink hover:underline"
              >
                <TokenLogo imageUrl={imageUrl} name={name} sizePx={20} />
                <span className="font-medium">{name}</span>
                <span className="text-xs text-muted">
                  {symbol} · {id}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
