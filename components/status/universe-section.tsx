/** Which tokens are followed, and why these. */
import { Section } from "@/components/ui/section";
import type { StatusJson } from "@/lib/contract/status";
import { formatCount } from "@/lib/format/count";
import { Fact } from "./fact";

const BASIS: Readonly<Record<StatusJson["universe"]["basis"], string>> = {
  category: "the AI categories",
  curated: "the built-in list",
  unknown: "not known yet",
};

export function UniverseSection({ universe }: Pick<StatusJson, "universe">) {
  return (
    <Section title="Tokens">
      <dl>
        <Fact label="Followed">
          {universe.basis === "unknown" ? "none yet" : `${formatCount(universe.followed)} tokens and Bitcoin`}
        </Fact>
        <Fact label="Chosen by">{BASIS[universe.basis]}</Fact>
        {universe.reason !== null && <Fact label="Why">{universe.reason}</Fact>}
        {universe.categories.map(({ id, isKnown }) => (
          <Fact key={id} label={`Category ${id}`}>
            {isKnown === null
              ? "not checked yet"
              : isKnown
                ? "listed by the source"
                : "not listed by the source"}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}
