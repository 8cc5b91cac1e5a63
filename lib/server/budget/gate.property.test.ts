/** Whatever callers, the upstream and the time do, and in whatever order. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { FAULT_KINDS, type FaultKind } from "../../domain/fault.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../../domain/time.ts";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { upstreamError } from "../errors.ts";
import { createGate } from "./gate.ts";
import { createLedger } from "./ledger.ts";
import { createMemoryLedgerStore } from "./memory-ledger-store.ts";
import { PLANS, refillPerMinute } from "./plans.ts";
import type { Plan, Priority } from "./port.ts";

const START = Date.UTC(2026, 4, 31, 12);
const SMALL_DEMO: Plan = { ...PLANS.demo, perMonth: 40 };
const PRIORITIES: readonly Priority[] = ["person", "page", "background"];
const ENDINGS: readonly (FaultKind | "ok")[] = ["ok", "ok", "ok", "rate-limited", ...FAULT_KINDS];

interface Call {
  readonly act: "call";
  readonly priority: Priority;
  readonly ending: FaultKind | "ok";
  readonly takesMs: number;
  readonly retryInMs: number | null;
}
type Step = Call | { readonly act: "advance"; readonly ms: number };

const upTo = (max: number) => fc.integer({ min: 0, max });
const call: fc.Arbitrary<Call> = fc.record({
  act: fc.constant("call" as const),
  priority: fc.constantFrom(...PRIORITIES),
  ending: fc.constantFrom(...ENDINGS),
  takesMs: upTo(10 * SECOND_MS),
  retryInMs: fc.option(upTo(3 * MINUTE_MS)),
});
const advance: fc.Arbitrary<Step> = fc.record({
  act: fc.constant("advance" as const),
  ms: fc.oneof(upTo(5 * SECOND_MS), upTo(3 * MINUTE_MS), upTo(DAY_MS)),
});
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof({ weight: 3, arbitrary: call }, { weight: 1, arbitrary: advance }),
  { maxLength: 80 },
);

async function play(plan: Plan, script: readonly Step[]): Promise<readonly string[]> {
  const clock = createFakeClock(START);
  const store = createMemoryLedgerStore();
  const ledger = createLedger({
    store,
    account: "test",
    onStoreError: (error) => void problems.push(String(error)),
  });
  const gate = createGate({ plan, clock, ledger, random: () => 0.5 });
  const problems: string[] = [];
  const sentAtMs: number[] = [];
  let open = 0;

  async function send({ ending, takesMs, retryInMs }: Call): Promise<void> {
    if (gate.report().coolingUntilMs !== null) problems.push("sent during a pause");
    sentAtMs.push(clock.nowMs());
    await clock.sleep(takesMs);
    const retryAtMs = retryInMs === null ? null : clock.nowMs() + retryInMs;
    if (ending !== "ok") throw upstreamError(ending, "test", clock.nowMs(), retryAtMs);
  }

  for (const step of script) {
    if (step.act === "advance") await clock.advance(step.ms);
    else {
      open += 1;
      const close = () => void (open -= 1);
      void gate.run(step.priority, () => send(step)).then(close, close);
    }
    const { creditsLeft, creditsUsed, requestsSent } = gate.report();
    if (creditsLeft !== null && creditsLeft < 0) problems.push("credits left are negative");
    if (plan.perMonth !== null && creditsUsed > plan.perMonth) problems.push("the month is overdrawn");
    if (creditsUsed > requestsSent) problems.push("credits without requests");
  }

  await clock.advance(10 * MINUTE_MS);
  if (open > 0) problems.push(`${open} calls never ended`);
  for (const [first, startMs] of sentAtMs.entries()) {
    for (const [further, endMs] of sentAtMs.slice(first).entries()) {
      const allowed = plan.burst + ((endMs - startMs) / MINUTE_MS) * refillPerMinute(plan);
      if (further + 1 > allowed + 0.001) problems.push(`${further + 1} calls in ${endMs - startMs} ms`);
    }
  }
  return problems;
}

it.each([
  ["keyless", PLANS.keyless],
  ["a key with few credits", SMALL_DEMO],
] as const)(
  "%s: no call during a pause, no window above the rate, no month overdrawn, every call ends",
  async (_, plan) => {
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        expect(await play(plan, script)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);
