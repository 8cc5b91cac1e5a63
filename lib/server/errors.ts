/**
 * Everything that can go wrong, as one closed list. Told apart by `tag`, never by `instanceof`: two copies of this module
 * live in one process (the front's bundle and Next's).
 */
import type { Fault, FaultKind } from "../domain/fault.ts";

export type ProductErrorKind = "unknown-token" | "unknown-moment" | "unknown-route" | "method-not-allowed";

/** The upstream did not give what was asked. */
export class UpstreamError extends Error {
  readonly tag = "upstream";
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(`${fault.kind}: ${fault.detail}`, { cause });
    this.name = "UpstreamError";
    this.fault = fault;
  }
}

/** The request to us cannot be served, whatever the upstream does. */
export class ProductError extends Error {
  readonly tag = "product";
  readonly kind: ProductErrorKind;

  constructor(kind: ProductErrorKind, detail: string) {
    super(detail);
    this.name = "ProductError";
    this.kind = kind;
  }
}

/** The server cannot start as it is configured. The message is for whoever starts it. */
export class StartProblem extends Error {
  readonly tag = "start";
  override readonly name = "StartProblem";
}

function hasTag(error: unknown, tag: string): boolean {
  return typeof error === "object" && error !== null && "tag" in error && error.tag === tag;
}

export function isUpstreamError(error: unknown): error is UpstreamError {
  return hasTag(error, "upstream");
}

export function isProductError(error: unknown): error is ProductError {
  return hasTag(error, "product");
}

export function isStartProblem(error: unknown): error is StartProblem {
  return hasTag(error, "start");
}

/** An upstream error built from its parts. */
export function upstreamError(
  kind: FaultKind,
  detail: string,
  atMs: number,
  retryAtMs: number | null = null,
  cause?: unknown,
): UpstreamError {
  return new UpstreamError({ kind, detail, atMs, retryAtMs }, cause);
}
