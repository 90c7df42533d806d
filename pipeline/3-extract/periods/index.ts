export { datePeriods } from './dating.ts';
export { findPeriods } from './find.ts';
