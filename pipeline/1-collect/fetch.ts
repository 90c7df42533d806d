import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { decode } from '../2-parse/decode.ts';
import { readPage } from '../2-parse/html/index.ts';
import { InputError } from '../input-error.ts';
import type { Issue } from '../issue.ts';
import { MANIFEST, ORIGINALS } from './collect.ts';
import { AGENT, download } from './download.ts';
import { readManifest } from './manifest.ts';
import { type Robots, readRobots } from './robots.ts';

export interface FetchOptions {
  /** Whether originals that are there already are fetched again. */
  readonly refresh: boolean;
  /** Milliseconds between two requests to one host, and until a request is given up. */
  readonly pause: number;
  readonly timeout: number;
  readonly mostBytes: number;
  /** Hosts asked at the same time. */
  readonly hosts: number;
}

export const POLITE: FetchOptions = {
  refresh: false,
  pause: 1500,
  timeout: 30_000,
  mostBytes: 20 * 1024 * 1024,
  hosts: 4,
};
const LONGEST_PAUSE = 30_000;

export interface Fetched {
  /** Ids whose original was written, was there already, or was fetched again with the same text. */
  readonly written: readonly string[];
  readonly kept: readonly string[];
  readonly unchanged: readonly string[];
  /** What could not be fetched, and what changed since it was. */
  readonly issues: readonly Issue[];
}

interface Wanted {
  readonly id: string;
  readonly url: URL;
}

/**
 * Fetches the originals of a manifest into `originals/`, one request a host at a time, as its robots.txt allows.
 * A file is written beside and renamed, and never replaced unless `refresh` is set and the text has changed: pages
 * change at each fetch, so drift is judged on the canonical text.
 * @throws InputError where the folder has no manifest, or its manifest is bad.
 */
export async function fetchOriginals(
  raw: string,
  options: FetchOptions = POLITE,
): Promise<Fetched> {
  const manifest = join(raw, MANIFEST);
  if (!existsSync(manifest))
    throw new InputError(
      raw,
      `has no ${MANIFEST} to take addresses from`,
      `add one with the columns source_id and url`,
    );
  const result = {
    written: [] as string[],
    kept: [] as string[],
    unchanged: [] as string[],
    issues: [] as Issue[],
  };
  const byHost = new Map<string, Wanted[]>();
  for (const row of readManifest(manifest)) {
    if (row.url === null) continue;
    const url = new URL(row.url);
    if (!options.refresh && fileOf(raw, row.source_id)) result.kept.push(row.source_id);
    else if (url.protocol !== 'http:' && url.protocol !== 'https:')
      result.issues.push(
        failed(row.source_id, row.url, 'only http and https addresses are fetched'),
      );
    else byHost.set(url.host, [...(byHost.get(url.host) ?? []), { id: row.source_id, url }]);
  }
  mkdirSync(join(raw, ORIGINALS), { recursive: true });
  const queues = [...byHost.values()];
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      await fetchHost(raw, queue, options, result);
  };
  await Promise.all(Array.from({ length: options.hosts }, worker));
  const byId = (a: Issue, b: Issue) => ((a.source_id ?? '') < (b.source_id ?? '') ? -1 : 1);
  return {
    written: result.written.sort(),
    kept: result.kept.sort(),
    unchanged: result.unchanged.sort(),
    issues: result.issues.sort(byId),
  };
}

async function fetchHost(
  raw: string,
  queue: readonly Wanted[],
  options: FetchOptions,
  result: { written: string[]; unchanged: string[]; issues: Issue[] },
): Promise<void> {
  const robots = await robotsOf(queue[0]!.url, options);
  const pause = Math.min(LONGEST_PAUSE, Math.max(options.pause, (robots.delay ?? 0) * 1000));
  for (const { id, url } of queue) {
    if (!robots.allows(url.pathname + url.search)) {
      result.issues.push(failed(id, url.href, 'the site’s robots.txt does not allow it'));
      continue;
    }
    await wait(pause);
    const page = await download(url.href, options);
    if ('failure' in page) {
      result.issues.push(failed(id, url.href, page.failure));
      continue;
    }
    const before = fileOf(raw, id);
    const name = `${id}.${page.format === 'html' ? 'html' : 'txt'}`;
    if (before && textOf(readFileSync(before), before) === textOf(page.bytes, name)) {
      result.unchanged.push(id);
      continue;
    }
    const target = before ?? join(raw, ORIGINALS, name);
    writeFileSync(`${target}.part`, page.bytes);
    renameSync(`${target}.part`, target);
    result.written.push(id);
    if (before) result.issues.push(drifted(id, url.href));
  }
}

async function robotsOf(url: URL, options: FetchOptions): Promise<Robots> {
  const answer = await download(new URL('/robots.txt', url).href, options);
  return readRobots('failure' in answer ? '' : Buffer.from(answer.bytes).toString('utf8'), AGENT);
}

/** The original that is there already; undefined where there is none. */
const fileOf = (raw: string, id: string): string | undefined =>
  ['html', 'txt']
    .map((end) => join(raw, ORIGINALS, `${id}.${end}`))
    .find((file) => existsSync(file));

function textOf(bytes: Uint8Array, name: string): string | null {
  const format = name.endsWith('.html') ? 'html' : 'text';
  const { text } = decode(bytes, format);
  if (text === null) return null;
  return format === 'text' ? text.toString() : readPage(text).text;
}

const failed = (id: string, url: string, why: string): Issue => ({
  level: 'warning',
  code: 'collect.not-fetched',
  source_id: id,
  start: null,
  end: null,
  message: `${url} was not fetched: ${why}. To mend it: save the page by hand as ${ORIGINALS}/${id}.html, or go on with the abstract.`,
});

const drifted = (id: string, url: string): Issue => ({
  level: 'info',
  code: 'collect.drifted',
  source_id: id,
  start: null,
  end: null,
  message: `The text of ${url} has changed since it was last fetched; the new text replaces it.`,
});
