/**
 * Whether a number is a whole multiple of another as both are written in decimal (JSON Schema
 * validation 6.2.1): 19.99 is one of 0.01, although no binary fraction is.
 */
export function isMultiple(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  if (!Number.isFinite(value) || divisor === 0) return false;
  const dividend = decimal(value);
  const measure = decimal(divisor);
  const least = Math.min(dividend.exponent, measure.exponent);
  return scaled(dividend, least) % scaled(measure, least) === 0n;
}

/** Digits and a power of ten. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function decimal(value: number): Decimal {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

/** At most some 650 digits: both exponents are those of doubles. */
function scaled({ digits, exponent }: Decimal, least: number): bigint {
  return digits * 10n ** BigInt(exponent - least);
}
