import { expect, test } from "vitest";
import { interleaved } from "./interleaved.ts";

test("rivals take turns, and nobody always begins", async () => {
  const order: string[] = [];
  const rival = (name: string) => ({
    name,
    measure: () => {
      order.push(name);
      return Promise.resolve(order.length);
    },
  });
  const measured = await interleaved([rival("a"), rival("b")], 2);
  expect(order).toEqual(["a", "b", "b", "a"]);
  expect(measured.get("a")).toEqual([1, 4]);
  expect(measured.get("b")).toEqual([2, 3]);
});
