import { expect, it } from "vitest";
import { runLimited } from "./run-limited.mjs";

it("answers in the order of the tasks, whichever ends first", async () => {
  let endFirst;
  const first = () =>
    new Promise((resolve) => {
      endFirst = () => resolve("first");
    });
  const second = async () => {
    endFirst();
    return "second";
  };
  expect(await runLimited([first, second], 2)).toEqual(["first", "second"]);
});

it("never runs more tasks at once than the limit", async () => {
  let running = 0;
  let most = 0;
  const task = async () => {
    running++;
    most = Math.max(most, running);
    await Promise.resolve();
    running--;
  };
  await runLimited([task, task, task, task, task], 2);
  expect(most).toBe(2);
});
