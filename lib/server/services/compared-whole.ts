/** What a link may carry of a comparison, and be held against: without one of its assets the others begin elsewhere. */
import type { Comparison } from "../../domain/compared-assets.ts";
import { UpstreamError } from "../errors.ts";

/** Throws an UpstreamError where the history of an asset could not be had; one that is not listed is no fault. */
export function requireAll({ missing }: Pick<Comparison, "missing">): void {
  for (const { fault } of missing) if (fault !== null) throw new UpstreamError(fault);
}
