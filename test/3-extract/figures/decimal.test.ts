import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, formatDecimal, shift } from '../../../pipeline/3-extract/figures/numerals/decimal.ts';
import { briefs } from './read.ts';

describe('amounts are exact', () => {
  it('prints what a decimal says, without binary noise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 1, max: 99 }),
        (whole, cents) => {
          const printed = `${whole}.${String(cents).padStart(2, '0')}`.replace(/0$/, '');
          expect(formatDecimal({ mantissa: whole * 100 + cents, exponent: -2 })).toBe(printed);
        },
      ),
    );
  });

  it('adds tenths as tenths', () => {
    expect(formatDecimal(add({ mantissa: 1, exponent: -1 }, { mantissa: 2, exponent: -1 })!)).toBe(
      '0.3',
    );
    expect(formatDecimal(shift({ mantissa: 83, exponent: -1 }, 6))).toBe('8300000');
  });

  it('refuses a sum that a safe integer cannot hold', () => {
    expect(add({ mantissa: 1, exponent: 20 }, { mantissa: 1, exponent: 0 })).toBeNull();
  });
});

/** French words of a number under a million, by the rules of 1990 without hyphens around mille. */
function french(n: number): string {
  const small =
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
      ' ',
    );
  const tens = [
    '',
    '',
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'soixante',
    'quatre-vingt',
    'quatre-vingt',
  ];
  if (n < 20) return small[n]!;
  if (n < 100) {
    const ten = Math.floor(n / 10);
    const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10;
    if (rest === 0) return ten === 8 ? 'quatre-vingts' : tens[ten]!;
    const and = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
    return `${tens[ten]}${and}${french(rest)}`;
  }
  if (n < 1000) {
    const hundred = Math.floor(n / 100);
    const head = hundred === 1 ? 'cent' : `${small[hundred]} cent${n % 100 === 0 ? 's' : ''}`;
    return n % 100 === 0 ? head : `${head} ${french(n % 100)}`;
  }
  const thousand = Math.floor(n / 1000);
  const head =
    thousand === 1 ? 'mille' : `${french(thousand).replace(/(cent|vingt)s$/, '$1')} mille`;
  return n % 1000 === 0 ? head : `${head} ${french(n % 1000)}`;
}

describe('numerals survive a round trip', () => {
  it('reads French number words up to a million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        expect(briefs('fr', `Le total est de ${french(n)} dirhams.`)).toEqual([`${n} MAD`]);
      }),
    );
  });

  it.each([' ', ' ', ' ', '.'])('reads thousands parted by %j', (separator) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (n) => {
        const printed = String(n).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(briefs('fr', `Le total est de ${printed} dirhams.`)).toEqual([`${n} MAD`]);
      }),
    );
  });

  it('reads Arabic-Indic digits as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999_999 }), (n) => {
        const printed = [...String(n)]
          .map((digit) => String.fromCharCode(0x660 + Number(digit)))
          .join('');
        expect(briefs('ar', `بلغ المبلغ ${printed} درهم.`)).toEqual([`${n} MAD`]);
      }),
    );
  });
});
