import type { Tokens } from '../../tokens.ts';
import type { Entity } from './entity.ts';

/** How many of those named a reader keeps in mind: whoever was last named longer ago is looked up no more. */
const MOST_REMEMBERED = 500;

/** Who has been named, the latest last. */
export class Named {
  readonly #entities: Entity[] = [];

  /** Takes down that someone is named, again or for the first time. */
  add(entity: Entity): void {
    const at = this.#entities.indexOf(entity);
    if (at >= 0) this.#entities.splice(at, 1);
    else if (this.#entities.length === MOST_REMEMBERED) this.#entities.shift();
    this.#entities.push(entity);
  }

  all(test: (entity: Entity) => boolean): readonly Entity[] {
    return this.#entities.filter(test);
  }

  last(test: (entity: Entity) => boolean): Entity | null {
    for (let i = this.#entities.length - 1; i >= 0; i--)
      if (test(this.#entities[i]!)) return this.#entities[i]!;
    return null;
  }

  /** Latest entity that a pronoun or "ce dernier" can stand for, where nobody is speaking. */
  latest(): Entity | null {
    return this.last((e) => e.kind !== 'document' && e.kind !== 'outlet');
  }

  /** Latest person with a public role ("l'intéressé", «المتحدث»). */
  latestPerson(gender: 'm' | 'f' | '' = ''): Entity | null {
    const isOne = (e: Entity) => e.kind === 'person' && !e.private;
    // Someone whose gender the text has told, before someone of whom nothing says it.
    return (
      this.last((e) => isOne(e) && (gender === '' || e.gender === gender)) ??
      this.last((e) => isOne(e) && e.gender === '')
    );
  }
}

/** What a reader has in mind: who has been named, and whose words are being reported. */
export interface Memory {
  readonly tokens: Tokens;
  readonly named: Named;
  readonly current: Entity | null;
}
