import { expect, it } from "vitest";
import { createFakeClock } from "./fake-clock.ts";

it("wakes sleepers in the order of their moments, each at its own time", async () => {
  const clock = createFakeClock(1_000);
  const woken: string[] = [];
  const sleepThenNote = async (ms: number, name: string) => {
    await clock.sleep(ms);
    woken.push(`${name} at ${clock.nowMs()}`);
  };
  void sleepThenNote(30, "late");
  void sleepThenNote(10, "early");
  await clock.advance(20);
  expect(woken).toEqual(["early at 1010"]);
  expect(clock.nowMs()).toBe(1_020);
  await clock.advance(10);
  expect(woken).toEqual(["early at 1010", "late at 1030"]);
});

it("lets a woken sleeper sleep again within the same advance", async () => {
  const clock = createFakeClock(0);
  let turns = 0;
  const run = async () => {
    for (;;) {
      await clock.sleep(10);
      turns += 1;
    }
  };
  void run();
  await clock.advance(100);
  expect(turns).toBe(10);
});

it("an aborted sleep rejects and is forgotten", async () => {
  const clock = createFakeClock(0);
  const controller = new AbortController();
  const sleep = clock.sleep(10, controller.signal);
  controller.abort(new Error("enough"));
  await expect(sleep).rejects.toThrow("enough");
  expect(clock.sleeping()).toBe(0);
  await expect(clock.sleep(10, controller.signal)).rejects.toThrow("enough");
});

it("runs until a promise settles, and no further", async () => {
  const clock = createFakeClock(0);
  void clock.sleep(5_000);
  const work = clock.sleep(100).then(() => clock.sleep(200));
  await clock.runUntil(work);
  expect(clock.nowMs()).toBe(300);
  expect(clock.sleeping()).toBe(1);
});

it("says so when a promise waits for something that no time brings", async () => {
  const clock = createFakeClock(0);
  const never = new Promise<never>(() => undefined);
  await expect(clock.runUntil(never)).rejects.toThrow("something else than time");
});
