import type { Row } from '../../../schemas/index.ts';
import { withoutTrailing } from '../../text-ends.ts';

type Figure = Row<'figures'>;

/** Unit → the unit that it is compared in, and the power of ten between them. */
const BASE: Readonly<Record<string, { readonly unit: string; readonly power: number }>> = {
  t: { unit: 'kg', power: 3 },
  q: { unit: 'kg', power: 2 },
  g: { unit: 'kg', power: -3 },
  mg: { unit: 'kg', power: -6 },
  basis_point: { unit: 'percentage_point', power: -2 },
  km: { unit: 'm', power: 3 },
  GW: { unit: 'MW', power: 3 },
  kW: { unit: 'MW', power: -3 },
  'TW.h': { unit: 'kW.h', power: 9 },
  'GW.h': { unit: 'kW.h', power: 6 },
  'MW.h': { unit: 'kW.h', power: 3 },
};

/** The figure in the unit that all figures of its kind are compared in ("1.5 t" is 1500 kg); exact. */
export function inBaseUnit(figure: Figure): Figure {
  const base = BASE[figure.unit];
  if (!base) return figure;
  const shift = (value: string | null) => (value === null ? null : shiftDecimal(value, base.power));
  return {
    ...figure,
    unit: base.unit,
    value: shift(figure.value),
    value_min: shift(figure.value_min),
    value_max: shift(figure.value_max),
  };
}

/** A decimal times a power of ten, digits moved and none computed. */
function shiftDecimal(value: string, power: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = value.replace('-', '').split('.');
  const digits = whole + decimals;
  const point = whole.length + power;
  const padded = digits.padEnd(point, '0').padStart(digits.length + Math.max(0, 1 - point), '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = withoutTrailing(padded.slice(at), '0');
  return sign + left + (right ? `.${right}` : '');
}
