import { describe, expect, it } from "vitest";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { startDeadline } from "./deadline.ts";

const never = new Promise<never>(() => undefined);

describe("startDeadline", () => {
  it("stops every wait when the time is up, and says so", async () => {
    const clock = createFakeClock(0);
    const deadline = startDeadline(clock, 10_000, null);
    const waiting = expect(deadline.orStop(never)).rejects.toThrow("no complete answer within 10 s");
    await clock.advance(9_999);
    expect([deadline.reason(), deadline.signal.aborted]).toEqual([null, false]);
    await clock.advance(1);
    expect(deadline.signal.aborted).toBe(true);
    await waiting;
  });

  it("stops when the caller gives up, now or before it began", async () => {
    const caller = new AbortController();
    const deadline = startDeadline(createFakeClock(0), 10_000, caller.signal);
    const waiting = expect(deadline.orStop(never)).rejects.toThrow("the caller gave up");
    caller.abort();
    await waiting;
    await expect(startDeadline(createFakeClock(0), 10_000, caller.signal).orStop(never)).rejects.toThrow(
      "gave up",
    );
  });

  it("once ended, leaves no timer behind and no reason", async () => {
    const clock = createFakeClock(0);
    const deadline = startDeadline(clock, 10_000, null);
    expect(clock.sleeping()).toBe(1);
    deadline.end();
    expect(clock.sleeping()).toBe(0);
    await clock.advance(20_000);
    expect(deadline.reason()).toBeNull();
  });
});
