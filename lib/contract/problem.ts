/** Problem details (RFC 9457): the shape of every error that our API gives. */
import * as z from "zod/mini";
import { FAULT_KINDS } from "../domain/fault.ts";
import { Instant } from "./instant.ts";
import { SourceJson } from "./meta.ts";

export const PROBLEM_KINDS = [
  ...FAULT_KINDS,
  "unknown-token",
  "unknown-moment",
  "unknown-route",
  "method-not-allowed",
  "too-many-requests",
  "internal",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export const PROBLEM_CONTENT_TYPE = "application/problem+json";

export const Problem = z.object({
  /** `urn:spikeline:problem:<kind>`. */
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  kind: z.enum(PROBLEM_KINDS),
  /** When asking again makes sense; null when it does not, or nobody knows. */
  retryAt: z.nullable(Instant),
  /** Which source failed; null where the request itself was wrong. */
  source: z.nullable(SourceJson),
});
export type Problem = z.infer<typeof Problem>;
