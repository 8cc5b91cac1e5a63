/** CoinGecko's warnings about the token, in plain sight. */
import type { CoinProfile } from "@/lib/domain/coin-profile";
import type { Part } from "@/lib/domain/freshness";

export function TokenNotices({ profile }: { readonly profile: Part<CoinProfile> }) {
  const notices = profile !== null && "value" in profile ? profile.value.notices : [];
  if (notices.length === 0) return null;
  return (
    <aside
      aria-label="Notices"
      className="mt-3 border border-warn-line bg-warn-canvas px-3 py-2 text-sm text-warn-ink"
    >
      <p className="text-xs">CoinGecko warns:</p>
      {notices.map((notice) => (
        <p key={notice} className="break-words">
          {notice}
        </p>
      ))}
    </aside>
  );
}
