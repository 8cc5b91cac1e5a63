import { expect, test } from "vitest";
import { coinId } from "../../domain/ids.ts";
import { isUpstreamError, upstreamError } from "../errors.ts";
import { requireAll } from "./compared-whole.ts";

const id = coinId("young");

test("a comparison without one of its assets is refused with that asset's fault", () => {
  const { fault } = upstreamError("rate-limited", "slow down", 0, 60_000);
  expect(() => requireAll({ missing: [{ id, fault }] })).toThrow(
    expect.toSatisfy((error: unknown) => isUpstreamError(error) && error.fault === fault),
  );
});

test("an id that is not listed is no reason to refuse", () => {
  expect(() => requireAll({ missing: [{ id, fault: null }] })).not.toThrow();
});
