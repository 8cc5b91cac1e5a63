import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isLockStale, withSetupLock } from "./setup-lock.mjs";

describe("isLockStale", () => {
  const world = { nowMs: 100_000, host: "here", isAlive: (pid) => pid === 7 };
  const touchedMs = 99_000;

  it("leaves the lock to a living process", () => {
    expect(isLockStale({ content: "7 here 1", touchedMs }, world)).toBe(false);
  });

  it("takes the lock from a process that is gone", () => {
    expect(isLockStale({ content: "8 here 1", touchedMs }, world)).toBe(true);
  });

  it("cannot judge a process of another machine before the minute is over", () => {
    expect(isLockStale({ content: "8 there 1", touchedMs }, world)).toBe(false);
    expect(isLockStale({ content: "8 there 1", touchedMs: 39_999 }, world)).toBe(true);
  });

  it("takes the lock from a process that has not touched it for a minute: its number may be another's by now", () => {
    expect(isLockStale({ content: "7 here 1", touchedMs: 39_999 }, world)).toBe(true);
  });

  it("leaves a lock alone that is just being written", () => {
    expect(isLockStale({ content: "", touchedMs }, world)).toBe(false);
  });
});

describe("withSetupLock", () => {
  let file;
  const neverWaits = () => expect.unreachable("nobody holds the lock");

  beforeEach(() => {
    file = path.join(mkdtempSync(path.join(tmpdir(), "spikeline-lock-")), "setup.lock");
  });
  afterEach(() => rmSync(path.dirname(file), { recursive: true }));

  it("holds the lock while the task runs, and gives it back", async () => {
    const result = await withSetupLock(file, neverWaits, async () => readFileSync(file, "utf8"));
    expect(result.split(" ")[0]).toBe(String(process.pid));
    expect(existsSync(file)).toBe(false);
  });

  it("gives the lock back when the task fails", async () => {
    await expect(
      withSetupLock(file, neverWaits, async () => Promise.reject(new Error("no"))),
    ).rejects.toThrow("no");
    expect(existsSync(file)).toBe(false);
  });

  it("takes over from a process that has died", async () => {
    const noSuchPid = 2 ** 22 + 1;
    writeFileSync(file, `${noSuchPid} ${hostname()} 1`);
    expect(await withSetupLock(file, neverWaits, async () => "done")).toBe("done");
  });

  it("runs one task at a time, and says once whom it waits for", async () => {
    const order = [];
    const waits = [];
    let finishFirst;
    const mayFinish = new Promise((resolve) => {
      finishFirst = resolve;
    });
    const first = withSetupLock(file, neverWaits, async () => {
      order.push("first begins");
      await mayFinish;
      order.push("first ends");
    });
    const second = withSetupLock(
      file,
      (pid) => {
        waits.push(pid);
        finishFirst();
      },
      async () => order.push("second"),
    );
    await Promise.all([first, second]);
    expect(order).toEqual(["first begins", "first ends", "second"]);
    expect(waits).toEqual([String(process.pid)]);
  });
});
