import { InputError } from '../input-error.ts';

/** @throws InputError where a correction changes nothing, or was written for another value than the one that is there. */
export function checkExpected(place: string, found: string, expected: string, value: string): void {
  if (found === value)
    throw new InputError(
      place,
      `changes nothing: it is "${found}" already`,
      'delete the correction',
    );
  if (found !== expected)
    throw new InputError(
      place,
      `expects "${expected}" and finds "${found}"`,
      'read the source again, then put what is found into `expect`, or delete the correction',
    );
}
