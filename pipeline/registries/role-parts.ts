import { existsSync } from 'node:fs';
import { readCsv } from '../csv.ts';
import { registryFile } from './files.ts';

/** head: the press calls a body after its holder; member: who speaks for himself, not for the body he sits in. */
export type RolePart = 'head' | 'member';

const FILE = registryFile('roles');

/** The roles that play a part: column `part` of `roles.csv`. */
export const rolesOfPart = (part: RolePart): ReadonlySet<string> =>
  new Set(
    existsSync(FILE)
      ? readCsv(FILE, ['role', 'part']).flatMap((row) => (row.part === part ? [row.role] : []))
      : [],
  );
