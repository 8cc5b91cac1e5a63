/** The page's answer in one line, and what speaks against it. */
export function Verdict({ degraded }: { readonly degraded: readonly string[] }) {
  if (degraded.length === 0) {
    return (
      <p className="text-base">
        <span className="font-medium text-gain">Everything works.</span>{" "}
        <span className="text-muted">The numbers are CoinGecko’s and as fresh as the plan allows.</span>
      </p>
    );
  }
  return (
    <div className="border-l-2 border-warn-ink pl-3">
      <p className="text-base font-medium text-warn-ink">
        {degraded.length === 1 ? "One thing" : `${degraded.length} things`} to know
      </p>
      <ul className="mt-1 space-y-1 text-muted">
        {degraded.map((sentence) => (
          <li key={sentence} className="break-words">
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
