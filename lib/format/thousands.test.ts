import { expect, it } from "vitest";
import { withThousands } from "./thousands.ts";

it.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1,000"],
  ["77246", "77,246"],
  ["1234567", "1,234,567"],
])("writes %s as %s", (digits, text) => {
  expect(withThousands(digits)).toBe(text);
});
