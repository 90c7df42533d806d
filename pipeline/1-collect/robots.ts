/** What a site's robots.txt allows a given agent. */
export interface Robots {
  readonly allows: (path: string) => boolean;
  /** Seconds between two requests, where it asks for some. */
  readonly delay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

const LONGEST_FILE = 500_000;

/** Reads a robots.txt (RFC 9309): the group of the agent, else that of `*`; the longest matching rule decides. */
export function readRobots(text: string, agent: string): Robots {
  const groups = new Map<string, { rules: Rule[]; delay: number | null }>();
  let names: string[] = [];
  let inRules = false;
  for (const line of text.slice(0, LONGEST_FILE).split(/\r\n?|\n/)) {
    const colon = line.indexOf(':');
    if (colon === -1) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line
      .slice(colon + 1)
      .split('#', 1)[0]!
      .trim();
    if (key === 'user-agent') {
      if (inRules) names = [];
      inRules = false;
      names.push(value.toLowerCase());
      if (!groups.has(value.toLowerCase()))
        groups.set(value.toLowerCase(), { rules: [], delay: null });
      continue;
    }
    inRules = true;
    for (const name of names) {
      const group = groups.get(name)!;
      if ((key === 'disallow' || key === 'allow') && value !== '')
        group.rules.push({ allow: key === 'allow', pattern: value });
      if (key === 'crawl-delay' && Number(value) > 0) group.delay = Number(value);
    }
  }
  const own = groups.get(agent.toLowerCase()) ?? groups.get('*');
  const rules = [...(own?.rules ?? [])].sort(
    (a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow),
  );
  return {
    allows: (path) => rules.find(({ pattern }) => matches(path, pattern))?.allow ?? true,
    delay: own?.delay ?? null,
  };
}

/** Whether a path begins as a pattern says, with `*` for anything and `$` for the end. */
function matches(path: string, pattern: string): boolean {
  const whole = pattern.endsWith('$');
  const parts = (whole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  for (const part of parts.slice(1, -1)) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  const last = parts.length > 1 ? parts.at(-1)! : '';
  if (!whole) return path.indexOf(last, at) !== -1;
  return parts.length > 1
    ? path.length - last.length >= at && path.endsWith(last)
    : path.length === at;
}
