import { expect, it } from "vitest";
import { scaleValue } from "../../../src/mentions/figures/scale-value.ts";

it.each([
  [4.1, 1e6, 4_100_000],
  [2.3, 1e9, 2_300_000_000],
  [16.1, 1e6, 16_100_000],
  [1.005, 1000, 1005],
  [7, 12, 84],
  [0.0000001, 1e3, 0.0001],
])("multiplies %d by %d as by hand", (value, scale, product) => {
  expect(scaleValue(value, scale)).toBe(product);
});
