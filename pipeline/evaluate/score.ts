export interface Score {
  readonly hits: number;
  readonly misses: number;
  readonly spurious: number;
}

/** Hits, misses and spurious finds by level and language. */
export class Scores {
  readonly #counts = new Map<string, { hits: number; misses: number; spurious: number }>();

  #at(level: string, language: string) {
    const key = `${level}\t${language}`;
    let count = this.#counts.get(key);
    if (!count) {
      count = { hits: 0, misses: 0, spurious: 0 };
      this.#counts.set(key, count);
    }
    return count;
  }

  hit(level: string, language: string): void {
    this.#at(level, language).hits++;
  }

  miss(level: string, language: string): void {
    this.#at(level, language).misses++;
  }

  spurious(level: string, language: string): void {
    this.#at(level, language).spurious++;
  }

  /** A question with one answer, right or wrong: F1 is then accuracy. */
  judge(level: string, language: string, right: boolean): void {
    if (right) this.hit(level, language);
    else {
      this.miss(level, language);
      this.spurious(level, language);
    }
  }

  get levels(): string[] {
    return [...new Set([...this.#counts.keys()].map((key) => key.split('\t')[0]!))];
  }

  /** Sum over the languages asked for. */
  of(level: string, languages: readonly string[]): Score {
    const sum = { hits: 0, misses: 0, spurious: 0 };
    for (const language of languages) {
      const count = this.#counts.get(`${level}\t${language}`);
      if (!count) continue;
      sum.hits += count.hits;
      sum.misses += count.misses;
      sum.spurious += count.spurious;
    }
    return sum;
  }
}

export const precision = ({ hits, spurious }: Score): number =>
  hits + spurious === 0 ? 1 : hits / (hits + spurious);
export const recall = ({ hits, misses }: Score): number =>
  hits + misses === 0 ? 1 : hits / (hits + misses);
export const f1 = (score: Score): number =>
  score.hits + score.misses + score.spurious === 0
    ? 1
    : (2 * score.hits) / (2 * score.hits + score.misses + score.spurious);
