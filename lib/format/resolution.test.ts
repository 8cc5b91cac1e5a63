import { expect, it } from "vitest";
import { formatChange } from "./change.ts";
import { formatCompactUsd } from "./compact.ts";
import { formatPriceUsd } from "./price.ts";
import { formatRatio } from "./ratio.ts";
import { decimalsFor, type WriteValue } from "./resolution.ts";

it("needs as many decimals as the multiples have", () => {
  expect([5, 1, 0.2, 0.25, 0.0025, 1e-9, Infinity].map(decimalsFor)).toEqual([0, 0, 1, 2, 4, 9, 0]);
  expect(decimalsFor(0.3 - 0.2)).toBe(1);
  expect([0, Number.NaN].map(decimalsFor)).toEqual([0, 0]);
  expect(decimalsFor(Math.PI)).toBeGreaterThan(4);
});

/** The values of an axis with that step. */
function written(write: WriteValue, from: number, step: number): readonly string[] {
  return Array.from({ length: 3 }, (_, index) => write(Number((from + index * step).toPrecision(12)), step));
}

it("tells prices apart that are close to each other", () => {
  expect(written(formatPriceUsd, 1.228, 0.002)).toEqual(["$1.228", "$1.230", "$1.232"]);
  expect(written(formatPriceUsd, 1.0001, 0.0001)).toEqual(["$1.0001", "$1.0002", "$1.0003"]);
  expect(written(formatPriceUsd, 77_246, 0.5)).toEqual(["$77,246.0", "$77,246.5", "$77,247.0"]);
  expect(written(formatPriceUsd, 0.26895, 0.00005)).toEqual(["$0.26895", "$0.26900", "$0.26905"]);
  expect(written(formatPriceUsd, 2.0141e-7, 1e-11)).toEqual(["$0.0₆20141", "$0.0₆20142", "$0.0₆20143"]);
});

it("keeps a price’s place where only the usual digits would round it up to the next power of ten", () => {
  expect(formatPriceUsd(0.099999996, 1e-9)).toBe("$0.099999996");
  expect(formatPriceUsd(0.99999, 1e-5)).toBe("$0.99999");
  expect(formatPriceUsd(0.999999, 1e-5)).toBe("$1.00000");
  expect(formatCompactUsd(999.96e6, 1e4)).toBe("$999.96M");
});

it("tells amounts, ratios and changes apart likewise", () => {
  expect(written(formatCompactUsd, 1.5468e12, 1e8)).toEqual(["$1.5468T", "$1.5469T", "$1.547T"]);
  expect(written(formatCompactUsd, 65.9e6, 2.5e3)).toEqual(["$65.9M", "$65.9025M", "$65.905M"]);
  expect(written(formatRatio, 1.28, 0.005)).toEqual(["1.280", "1.285", "1.290"]);
  expect(written(formatRatio, 0, 0.002)).toEqual(["0.000", "0.002", "0.004"]);
  expect(formatRatio(0.0003, 0.002)).toBe("<0.001");
  expect(written(formatCompactUsd, 1, 0.5)).toEqual(["$1.0", "$1.5", "$2.0"]);
  expect(formatCompactUsd(0.02, 0.1)).toBe("<$0.1");
  expect(formatChange(12.4012, 0.00025)).toBe("+1,240.120%");
  expect(written(formatRatio, 120, 0.5)).toEqual(["120.0", "120.5", "121.0"]);
  expect(written(formatChange, -0.021, 0.0005)).toEqual(["−2.10%", "−2.05%", "−2.00%"]);
});

it("changes nothing where the usual digits are enough", () => {
  expect(formatPriceUsd(1.3, 0.5)).toBe(formatPriceUsd(1.3));
  expect(formatPriceUsd(77_246.4, 1_000)).toBe("$77,246");
  expect(formatPriceUsd(0.269, 0.1)).toBe("$0.2690");
  expect(formatCompactUsd(65.9e6, 1e6)).toBe("$65.9M");
  expect(formatCompactUsd(412, 100)).toBe("$412");
  expect(formatRatio(1.28, 0.5)).toBe("1.28");
  expect(formatChange(0.066, 0.02)).toBe("+6.6%");
  expect(formatPriceUsd(null, 0.01)).toBe(formatPriceUsd(null));
});
