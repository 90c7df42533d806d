/** Something that the user gave and can mend: named by file, place and remedy; shown without a stack trace. */
export class InputError extends Error {
  constructor(place: string, problem: string, remedy: string) {
    super(`${place}: ${problem}. To mend it: ${remedy}.`);
    this.name = 'InputError';
  }
}
