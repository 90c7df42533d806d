import type { Change } from './diff.ts';

export const FIRST_VERSION = '0.1.0';

/**
 * The version that follows from what changed: major where a row's id went without a new one, minor where rows came,
 * patch where only values were corrected. Before 1.0.0 a major change raises the minor number (semver §4).
 */
export function nextVersion(last: string, changes: readonly Change[]): string {
  const [major, minor, patch] = last.split('.').map(Number) as [number, number, number];
  const has = (what: Change['what']) => changes.some((change) => change.what === what);
  const breaking = has('removed');
  if (breaking && major > 0) return `${major + 1}.0.0`;
  if (breaking || has('added') || has('moved')) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** Order of two versions, oldest first. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return left[i]! - right[i]!;
  return 0;
}

/** Whether a version may still be replaced whole: before 1.0.0 nothing is promised. */
export const isDraft = (version: string): boolean => version.startsWith('0.');
