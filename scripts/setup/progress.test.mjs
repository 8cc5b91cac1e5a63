import { expect, it } from "vitest";
import { createProgress } from "./progress.mjs";

function fakeStream() {
  const written = [];
  return { isTTY: false, write: (text) => written.push(text), text: () => written.join("") };
}

function fakeNow(...moments) {
  return () => moments.shift();
}

it("names a step when it begins, and says how long it took when it ends", () => {
  const stream = fakeStream();
  const progress = createProgress({ stream, nowMs: fakeNow(1_000, 7_100) });
  progress.begin("Install packages")("passed");
  expect(stream.text()).toBe("… Install packages\n✓ Install packages  6.1 s\n");
});

it("names parallel steps only when they end, each with its own time", () => {
  const stream = fakeStream();
  const progress = createProgress({ stream, parallel: true, nowMs: fakeNow(0, 500, 2_000, 4_000) });
  const endTypes = progress.begin("Types");
  const endLint = progress.begin("Lint");
  endLint("failed");
  endTypes("passed", "3 passed");
  expect(stream.text()).toBe("✗ Lint  1.5 s\n✓ Types  4.0 s  3 passed\n");
});

it("writes no control characters where nobody watches", () => {
  const stream = fakeStream();
  const progress = createProgress({ stream });
  progress.say("hello");
  progress.begin("Step")("skipped");
  expect(stream.text()).not.toContain("\u001b");
});
