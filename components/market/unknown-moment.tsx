/** In the place of a moment that nothing is known of: why, and the way to the present. */
import { AddressLink } from "@/components/market/view-link";
import { StatePanel } from "@/components/ui/state-panel";
import type { Problem } from "@/lib/contract/problem";

interface UnknownMomentProps {
  readonly problem: Problem;
  /** The same page at the present. */
  readonly nowHref: string;
}

export function UnknownMoment({ problem, nowHref }: UnknownMomentProps) {
  return (
    <StatePanel title={problem.title}>
      <p>{problem.detail}</p>
      <p>
        <AddressLink href={nowHref} className="text-accent underline underline-offset-2">
          Show now
        </AddressLink>
      </p>
    </StatePanel>
  );
}
