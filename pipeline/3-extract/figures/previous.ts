/** The item so many places before one of a list; none before the first, where a look at -1 is one by name, many times as slow. */
export const previousOf = <T>(list: readonly T[], index: number, back = 1): T | undefined =>
  index < back ? undefined : list[index - back];
