/** How many numbers of so many digits a coincidence has to choose from: small ones are told most often. */
const CHOICE = [1, 5, 50, 500, 5000];
/** Orders of magnitude against a coincidence that one number shows at most. */
export const MOST_TOLD = 2;
/** Terms of the sum beyond which nothing changes. */
const TERMS = 40;

/**
 * Orders of magnitude against a coincidence in which, of so many pairs of numbers of one length, so many or more are
 * equal (a Poisson tail); between two whole numbers in proportion.
 */
export function surprise(shared: number, pairs: number, digits: number): number {
  const whole = Math.floor(shared);
  const rate = pairs / CHOICE[Math.min(digits, 4)]!;
  const below = ofWhole(whole, rate);
  return whole === shared ? below : below + (shared - whole) * (ofWhole(whole + 1, rate) - below);
}

function ofWhole(shared: number, rate: number): number {
  let term = Math.exp(-rate);
  for (let i = 1; i <= shared; i++) term *= rate / i;
  let tail = 0;
  for (let i = shared; i < shared + TERMS; i++) {
    tail += term;
    term *= rate / (i + 1);
  }
  return Math.min(Math.max(-Math.log10(tail), 0), shared * MOST_TOLD);
}
