/** Which tokens the board follows, and why these. */
import type { StatusJson } from "@/lib/contract/status";
import { formatCount } from "@/lib/format/count";
import { Fact, Facts } from "./facts";

const BASIS: Readonly<Record<StatusJson["universe"]["basis"], string>> = {
  category: "The most traded members of CoinGecko’s categories, asked once a day.",
  curated: "The built-in list of AI tokens, because the category could not be used.",
  unknown: "Not known yet: nothing has been asked since the server started.",
};

export function UniverseFacts({ universe }: Pick<StatusJson, "universe">) {
  const { basis, reason, followed, categories } = universe;
  return (
    <Facts>
      <Fact name="Followed">{basis === "unknown" ? "—" : `${formatCount(followed)} tokens and Bitcoin`}</Fact>
      <Fact name="Chosen from">
        {BASIS[basis]}
        {reason !== null && <span className="block text-muted">{reason}</span>}
      </Fact>
      <Fact name="Categories">
        {categories.map(({ id, isKnown }) => (
          <span key={id} className="block">
            {id} <span className="text-muted">{knownWords(isKnown)}</span>
          </span>
        ))}
      </Fact>
    </Facts>
  );
}

function knownWords(isKnown: boolean | null): string {
  if (isKnown === null) return "not checked yet";
  return isKnown ? "listed by CoinGecko" : "not in CoinGecko’s list";
}
