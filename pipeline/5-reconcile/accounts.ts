import type { Row } from '../../schemas/index.ts';
import type { Coded } from '../4-normalise/coded.ts';
import type { Issue } from '../issue.ts';

/**
 * Compares the account of a document with its original, both read by the same rules: a figure that one has and the
 * other lacks means that the account is wrong, the page changed, or one of them was misread.
 */
export function compareAccount(original: Coded, account: Coded): Issue[] {
  const source = original.source.source_id;
  const lacking =
    (level: Issue['level'], code: string, message: string) =>
    (figure: Row<'figures'>): Issue => ({
      level,
      code,
      source_id: source,
      start: null,
      end: null,
      message: `${source}: "${figure.surface}" (${reading(figure)}) ${message}`,
    });
  return [
    ...without(account.figures, original.figures).map(
      lacking(
        'warning',
        'accounts.not-in-original',
        'is in the account and not in the original. To mend it: read the page again and correct the account.',
      ),
    ),
    ...without(original.figures, account.figures).map(
      lacking('info', 'accounts.not-in-account', 'is in the original and not in the account.'),
    ),
  ];
}

const reading = (figure: Row<'figures'>): string =>
  [figure.comparator, figure.value ?? `${figure.value_min}–${figure.value_max}`, figure.unit].join(
    ' ',
  );

/** Figures whose value and kind the others do not have as often. */
function without(
  figures: readonly Row<'figures'>[],
  others: readonly Row<'figures'>[],
): Row<'figures'>[] {
  const key = (figure: Row<'figures'>) =>
    [figure.kind, figure.value, figure.value_min, figure.value_max].join(' ');
  const left = new Map<string, number>();
  for (const figure of others) left.set(key(figure), (left.get(key(figure)) ?? 0) + 1);
  return figures.filter((figure) => {
    const count = left.get(key(figure)) ?? 0;
    left.set(key(figure), count - 1);
    return count <= 0;
  });
}
