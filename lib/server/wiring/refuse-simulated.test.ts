import { describe, expect, test } from "vitest";
import { SANDBOX_HEADER } from "../../sandbox/sandbox.ts";
import { refuseSimulated } from "./refuse-simulated.ts";

const clock = { nowMs: () => 0 };
const live = { kind: "live", key: "live", label: "CoinGecko" } as const;
const standIn = { kind: "stand-in", key: "stand-in:x", label: "x" } as const;
const simulated = () => Promise.resolve(new Response("[]", { headers: { [SANDBOX_HEADER]: "1" } }));

describe("simulated answers", () => {
  test("are refused where they claim to be live", async () => {
    await expect(refuseSimulated(simulated, live, clock)("https://x", {})).rejects.toMatchObject({
      fault: { kind: "invalid-answer" },
    });
  });

  test("pass where the source is a stand-in anyway", async () => {
    expect((await refuseSimulated(simulated, standIn, clock)("https://x", {})).status).toBe(200);
  });

  test("do not stand in the way of real ones", async () => {
    const real = () => Promise.resolve(new Response("[]"));
    expect((await refuseSimulated(real, live, clock)("https://x", {})).status).toBe(200);
  });
});
