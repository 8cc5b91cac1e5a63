import { expect, it } from "vitest";
import { systemClock } from "./system-clock.ts";

it("a sleep ends at once when it is aborted", async () => {
  const controller = new AbortController();
  const sleep = systemClock.sleep(3_600_000, controller.signal);
  controller.abort();
  await expect(sleep).rejects.toThrow("aborted");
});

it("a sleep longer than a timer of Node can hold does not end at once", async () => {
  const warnings: string[] = [];
  const note = (warning: Error) => void warnings.push(warning.name);
  process.on("warning", note);
  const controller = new AbortController();
  const sleep = systemClock.sleep(2 ** 40, controller.signal);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", note);
  expect(warnings).not.toContain("TimeoutOverflowWarning");
  controller.abort();
  await expect(sleep).rejects.toThrow("aborted");
});
