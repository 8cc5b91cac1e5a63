import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../domain/fault.ts";
import { createFakeClock, type FakeClock } from "../../testing/fake-clock.ts";
import { isUpstreamError, upstreamError } from "../errors.ts";
import { createGate, type GateOptions } from "./gate.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { createMemoryLedgerStore } from "./memory-ledger-store.ts";
import { PLANS } from "./plans.ts";
import type { Gate, Plan, Priority } from "./port.ts";

const START = Date.UTC(2026, 4, 22, 8, 40);
const NO_LIMIT_PER_MINUTE: Plan = { name: "demo", perMinute: 100_000, burst: 10_000, perMonth: 10_000 };

interface Bench {
  readonly clock: FakeClock;
  readonly gate: Gate;
  readonly ledger: Ledger;
  /** When each call went out, in ms since the start. */
  readonly sentAt: number[];
  /** Sends a call that takes 100 ms and ends as told; resolves to the fault's kind, or "ok". */
  readonly call: (priority?: Priority, ending?: FaultKind | "ok", retryInMs?: number) => Promise<string>;
}

function bench(plan: Plan, options: Partial<GateOptions> = {}): Bench {
  const clock = createFakeClock(START);
  const ledger = createLedger({
    store: createMemoryLedgerStore(),
    account: "test",
    onStoreError: (error) => {
      throw error;
    },
  });
  const gate = createGate({ plan, clock, ledger, random: () => 0.5, ...options });
  const sentAt: number[] = [];
  const call: Bench["call"] = async (priority = "page", ending = "ok", retryInMs) => {
    try {
      return await gate.run(priority, async () => {
        sentAt.push(clock.nowMs() - START);
        await clock.sleep(100);
        if (ending === "ok") return "ok";
        const retryAtMs = retryInMs === undefined ? null : clock.nowMs() + retryInMs;
        throw upstreamError(ending, "test", clock.nowMs(), retryAtMs);
      });
    } catch (error) {
      if (!isUpstreamError(error)) throw error;
      const { kind, retryAtMs } = error.fault;
      return retryAtMs === null ? kind : `${kind} until ${retryAtMs - START}`;
    }
  };
  return { clock, gate, ledger, sentAt, call };
}

function spend(ledger: Ledger, credits: number): void {
  for (let credit = 0; credit < credits; credit++) ledger.recordCredit(START);
}

describe("the minute", () => {
  it("keyless sends three at once, then one in every 12 s", async () => {
    const { clock, call, sentAt } = bench(PLANS.keyless);
    const calls = Array.from({ length: 6 }, () => call());
    const underWay = 3;
    expect(clock.sleeping()).toBe(underWay + 1);
    await clock.advance(36_000);
    expect(sentAt).toEqual([0, 0, 0, 12_000, 24_000, 36_000]);
    await clock.runUntil(Promise.all(calls));
  });

  it("people go before pages, pages before background", async () => {
    const { clock, gate } = bench(PLANS.keyless);
    const order: string[] = [];
    const note = (priority: Priority, name: string) =>
      gate.run(priority, () => {
        order.push(name);
        return Promise.resolve();
      });
    const burst = [1, 2, 3].map((n) => note("background", `burst ${n}`));
    const rest = [
      note("background", "background"),
      note("page", "page"),
      note("person", "person 1"),
      note("person", "person 2"),
    ];
    await clock.runUntil(Promise.all([...burst, ...rest]));
    expect(order.slice(3)).toEqual(["person 1", "person 2", "page", "background"]);
  });

  it("whoever would wait longer than allowed is refused at once, with the moment at which a place is free", async () => {
    const { clock, call } = bench(PLANS.keyless, { maxWaitMs: 24_000 });
    const calls = Array.from({ length: 6 }, () => call());
    await clock.advance(0);
    expect(await calls[5]).toBe("rate-limited until 12000");
    expect(await clock.runUntil(Promise.all(calls.slice(0, 5)))).toEqual(["ok", "ok", "ok", "ok", "ok"]);
  });

  it("background that is overtaken again and again is refused when its time is up", async () => {
    const { clock, call, gate } = bench(PLANS.keyless, { maxWaitMs: 24_000 });
    const burst = [1, 2, 3].map(() => call("person"));
    const overtaken = call("background");
    const people = [1, 2, 3].map(() => call("person"));
    expect(await clock.runUntil(overtaken)).toMatch(/^rate-limited until/);
    expect(await clock.runUntil(Promise.all([...burst, ...people]))).not.toContain("rate-limited");
    expect(gate.report().waiting).toBe(0);
  });

  it("a full line refuses newcomers, but a person takes the place of background", async () => {
    const { clock, call } = bench(PLANS.keyless, { maxWaiting: 2, maxWaitMs: 600_000 });
    const burst = [1, 2, 3].map(() => call());
    const background = call("background");
    const page = call("page");
    expect(await call("background")).toBe("rate-limited until 12000");
    const person = call("person");
    expect(await background).toBe("rate-limited until 12000");
    expect(await clock.runUntil(Promise.all([...burst, page, person]))).toEqual([
      "ok",
      "ok",
      "ok",
      "ok",
      "ok",
    ]);
  });
});

describe("after a 429", () => {
  it("nothing is sent before the pause ends, then one probe, and the rest after its answer", async () => {
    const { clock, call, sentAt, gate } = bench(PLANS.demo);
    expect(await clock.runUntil(call("page", "rate-limited", 53_000))).toBe("rate-limited until 53100");
    expect(gate.report().coolingUntilMs).toBe(START + 53_100);
    expect(await call("person")).toBe("rate-limited until 53100");
    await clock.advance(52_999);
    expect(await call("person")).toBe("rate-limited until 53100");
    await clock.advance(1);
    const calls = [call("page"), call("person"), call("person")];
    await clock.advance(99);
    expect(sentAt).toEqual([0, 53_100]);
    expect(await clock.runUntil(Promise.all(calls))).toEqual(["ok", "ok", "ok"]);
    expect(sentAt.slice(2).every((at) => at > 53_200)).toBe(true);
    expect(gate.report().coolingUntilMs).toBeNull();
  });

  it.each([
    ["a minute without Retry-After", undefined, 60_000],
    ["120 s at most", 3_600_000, 120_000],
  ])("the pause lasts %s", async (_, retryInMs, pauseMs) => {
    const { clock, call } = bench(PLANS.demo);
    expect(await clock.runUntil(call("page", "rate-limited", retryInMs))).toBe(
      `rate-limited until ${100 + pauseMs}`,
    );
  });

  it("those who wait in line are refused at once, with the end of the pause", async () => {
    const { clock, call, sentAt } = bench(PLANS.keyless);
    const calls = [call("page", "rate-limited", 30_000), call(), call(), call("person"), call("background")];
    expect(await clock.runUntil(Promise.all(calls))).toEqual([
      "rate-limited until 30100",
      "ok",
      "ok",
      "rate-limited until 30100",
      "rate-limited until 30100",
    ]);
    expect(sentAt).toEqual([0, 0, 0]);
  });

  it("several 429s of calls sent together are one incident", async () => {
    const { clock, call, gate } = bench(PLANS.keyless);
    await clock.runUntil(Promise.all([1, 2, 3].map(() => call("page", "rate-limited", 30_000))));
    expect(gate.report()).toMatchObject({ pacePerMinute: 5, coolingUntilMs: START + 30_100 });
  });

  it("a 429 for the probe doubles the pause and halves the pace; ten calm minutes bring it back", async () => {
    const { clock, call, gate, sentAt } = bench(PLANS.keyless);
    await clock.runUntil(call("page", "rate-limited", 40_000));
    await clock.advance(40_000);
    expect(await clock.runUntil(call("page", "rate-limited"))).toBe("rate-limited until 120200");
    expect(gate.report().pacePerMinute).toBe(2.5);
    await clock.advance(80_000);
    const calls = [call(), call(), call()];
    await clock.runUntil(Promise.all(calls));
    expect(sentAt.slice(2)).toEqual([120_200, 144_300, 168_300]);
    await clock.advance(600_000);
    await clock.runUntil(call());
    expect(gate.report().pacePerMinute).toBe(5);
  });

  it("a probe without an answer decides nothing: the next call is the probe", async () => {
    const { clock, call, sentAt } = bench(PLANS.demo);
    await clock.runUntil(call("page", "rate-limited", 10_000));
    await clock.advance(10_000);
    const calls = [call("page", "timed-out"), call("page", "unreachable"), call(), call()];
    await clock.runUntil(Promise.all(calls));
    expect(sentAt.slice(0, 4)).toEqual([0, 10_100, 10_200, 10_300]);
    expect(sentAt[4]).toBeGreaterThan(10_400);
  });
});

describe("a failed call", () => {
  it("is tried once more after a server error, with jitter, and counts as two requests", async () => {
    const { clock, call, sentAt, gate } = bench(PLANS.demo);
    expect(await clock.runUntil(call("page", "server-error"))).toBe("server-error");
    expect(sentAt).toEqual([0, 750]);
    expect(gate.report()).toMatchObject({ requestsSent: 2, creditsUsed: 0 });
  });

  it("takes a fresh token for its second attempt, before others of its priority", async () => {
    const { clock, gate } = bench(PLANS.keyless);
    const sent: string[] = [];
    const send = (name: string) =>
      gate.run("page", () => {
        sent.push(`${name} at ${clock.nowMs() - START}`);
        return sent.length === 1
          ? Promise.reject(upstreamError("server-error", "test", clock.nowMs()))
          : Promise.resolve();
      });
    await clock.runUntil(Promise.all(["a", "b", "c", "d", "e"].map(send)));
    expect(sent).toEqual(["a at 0", "b at 0", "c at 0", "a at 12000", "d at 24000", "e at 36000"]);
  });

  it.each(["timed-out", "unreachable", "not-found", "key-rejected", "blocked", "invalid-answer"] as const)(
    "is not tried again when %s",
    async (kind) => {
      const { clock, call, sentAt } = bench(PLANS.demo);
      expect(await clock.runUntil(call("page", kind))).toBe(kind);
      expect(sentAt).toHaveLength(1);
    },
  );

  it("hands on errors that are not of the upstream, and the line goes on", async () => {
    const { clock, gate, call } = bench(PLANS.demo);
    await expect(gate.run("page", () => Promise.reject(new TypeError("a bug")))).rejects.toThrow("a bug");
    expect(await clock.runUntil(call())).toBe("ok");
  });
});

describe("the month", () => {
  it("counts a credit for each 200 and each call that may have been one", async () => {
    const { clock, call, gate } = bench(PLANS.demo);
    for (const ending of [
      "ok",
      "invalid-answer",
      "timed-out",
      "not-found",
      "unreachable",
      "key-rejected",
    ] as const)
      await clock.runUntil(call("page", ending));
    expect(gate.report()).toMatchObject({
      month: "2026-05",
      requestsSent: 6,
      creditsUsed: 3,
      creditsLeft: 9_997,
      reserve: 1_000,
    });
  });

  it("refuses what the priority may not spend until the next month begins", async () => {
    const nextMonth = Date.UTC(2026, 5, 1) - START;
    const { clock, call, ledger } = bench(PLANS.demo);
    spend(ledger, 9_700);
    expect(await call("background")).toBe(`budget-spent until ${nextMonth}`);
    expect(await call("page")).toBe(`budget-spent until ${nextMonth}`);
    expect(await clock.runUntil(call("person"))).toBe("ok");
    spend(ledger, 299);
    expect(await call("person")).toBe(`budget-spent until ${nextMonth}`);
    await clock.advance(nextMonth);
    expect(await clock.runUntil(call("background"))).toBe("ok");
  });

  it("many at once cannot overdraw it", async () => {
    const { clock, call, ledger, sentAt } = bench(NO_LIMIT_PER_MINUTE);
    spend(ledger, 9_990);
    const results = await clock.runUntil(Promise.all(Array.from({ length: 150 }, () => call("person"))));
    expect(results.filter((result) => result === "ok")).toHaveLength(10);
    expect(sentAt).toHaveLength(10);
  });
});

describe("the affordable interval", () => {
  it("is the resource's minimum while that is affordable", () => {
    const { gate } = bench(PLANS.lite);
    expect(gate.affordableIntervalMs(60_000, 0.5)).toBe(60_000);
  });

  it("stretches with what is left of the month", () => {
    const { gate, ledger } = bench(PLANS.demo);
    const msLeft = Date.UTC(2026, 5, 1) - START;
    expect(gate.affordableIntervalMs(60_000, 0.5)).toBeCloseTo(msLeft / 4_500);
    spend(ledger, 8_000);
    expect(gate.affordableIntervalMs(60_000, 0.5)).toBeCloseTo(msLeft / 500);
  });

  it("keyless follows the pace of the minute", () => {
    const { gate } = bench(PLANS.keyless);
    expect(gate.affordableIntervalMs(10_000, 0.5)).toBe(24_000);
    expect(gate.affordableIntervalMs(60_000, 0.5)).toBe(60_000);
  });
});

it("a month of a board open day and night and 50 detail views a day stays under 10,000 Demo credits", async () => {
  const { clock, gate, ledger, sentAt } = bench(PLANS.demo);
  await clock.advance(Date.UTC(2026, 5, 1) - START);
  const june = clock.nowMs();
  sentAt.length = 0;
  const endMs = Date.UTC(2026, 6, 1);
  let nextDetailMs = june;
  while (clock.nowMs() < endMs) {
    await gate.run("page", () => Promise.resolve());
    while (nextDetailMs <= clock.nowMs()) {
      await gate.run("person", () => Promise.resolve());
      nextDetailMs += 86_400_000 / 50;
    }
    await clock.advance(gate.affordableIntervalMs(60_000, 0.7));
  }
  expect(ledger.usage(june).creditsUsed).toBeLessThan(9_000);
  expect(ledger.usage(june).creditsUsed).toBeGreaterThan(6_000);
});
