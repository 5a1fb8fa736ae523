/**
 * The product of an amount and its scale, as it would be worked out by hand: `4.1` by a million is 4100000, where binary
 * fractions would leave 4099999.9999999995.
 */
export function scaleValue(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(product) ? product : Number(product.toPrecision(15));
}
