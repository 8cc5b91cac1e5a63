import { describe, expect, test } from "vitest";
import { createFakeClock } from "../../testing/fake-clock.ts";
import { upstreamError } from "../errors.ts";
import { createSourceSwitch, PROBE_INTERVAL_MS } from "./source-switch.ts";

const refused = upstreamError("unreachable", "ECONNREFUSED", 0);

function switchOf(options: {
  configured?: "auto" | "live" | "sandbox" | "recording";
  hasBeenLive?: boolean;
  answers: (Error | null)[];
}) {
  const clock = createFakeClock(0);
  let probes = 0;
  const markets = createSourceSwitch({
    configured: options.configured ?? "auto",
    live: "live",
    liveName: "CoinGecko",
    sandbox: "sandbox",
    recording: options.configured === "recording" ? "recording" : null,
    probe: () => {
      const answer = options.answers[Math.min(probes, options.answers.length - 1)] ?? null;
      probes += 1;
      return answer === null ? Promise.resolve() : Promise.reject(answer);
    },
    hasBeenLive: () => options.hasBeenLive ?? false,
    clock,
    onError: (error) => {
      throw error;
    },
    onSwitch: () => undefined,
  });
  return { clock, markets, probes: () => probes };
}

describe("choice of the source", () => {
  test("auto is live when CoinGecko answers", async () => {
    expect(await switchOf({ answers: [null] }).markets.current()).toBe("live");
  });

  test.each(["rate-limited", "server-error", "blocked", "invalid-answer", "key-rejected"] as const)(
    "auto is live when CoinGecko answers with an error (%s)",
    async (kind) => {
      expect(await switchOf({ answers: [upstreamError(kind, "", 0)] }).markets.current()).toBe("live");
    },
  );

  test.each(["unreachable", "timed-out"] as const)(
    "auto is the sandbox when nothing answers (%s)",
    async (kind) => {
      expect(await switchOf({ answers: [upstreamError(kind, "", 0)] }).markets.current()).toBe("sandbox");
    },
  );

  test("auto never falls back to the sandbox where live data have been seen, and need not ask", async () => {
    const { markets, probes } = switchOf({ answers: [refused], hasBeenLive: true });
    expect(await markets.current()).toBe("live");
    expect(probes()).toBe(0);
  });

  test("the sandbox gives way as soon as CoinGecko answers", async () => {
    const { clock, markets } = switchOf({ answers: [refused, refused, null] });
    expect(await markets.current()).toBe("sandbox");
    await clock.advance(PROBE_INTERVAL_MS);
    expect(markets.now()).toBe("sandbox");
    await clock.advance(PROBE_INTERVAL_MS);
    expect(markets.now()).toBe("live");
  });

  test("once live, it stays live and asks no more", async () => {
    const { clock, markets, probes } = switchOf({ answers: [refused, null, refused] });
    await markets.current();
    await clock.advance(10 * PROBE_INTERVAL_MS);
    expect(markets.now()).toBe("live");
    expect(probes()).toBe(2);
  });

  test("a chosen source is never probed", async () => {
    const sandbox = switchOf({ configured: "sandbox", answers: [null] });
    expect(await sandbox.markets.current()).toBe("sandbox");
    const live = switchOf({ configured: "live", answers: [refused] });
    expect(await live.markets.current()).toBe("live");
    const recording = switchOf({ configured: "recording", answers: [null] });
    expect(await recording.markets.current()).toBe("recording");
    expect(sandbox.probes() + live.probes() + recording.probes()).toBe(0);
  });
});
