import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchOriginals, POLITE } from '../../pipeline/1-collect/fetch.ts';
import { readRobots } from '../../pipeline/1-collect/robots.ts';
import { runStage } from '../../pipeline/commands/one-stage.ts';

let folder: string;
let server: Server;
let base: string;
let asked: { path: string; agent: string }[];
let open: number;
let mostOpen: number;
let page: (path: string) => string;

const options = { ...POLITE, pause: 0, timeout: 500, mostBytes: 100_000 };
const article = (figure: string, noise: string) =>
  `<html lang="fr"><title>Des lits pour les hôpitaux</title><body><div class="ad">${noise}</div><h1>Des lits pour les hôpitaux</h1><p>Le ministère a promis hier ${figure} lits de plus aux hôpitaux de la région.</p></body></html>`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fetch-'));
  asked = [];
  open = 0;
  mostOpen = 0;
  page = () => article('300', '1');
  server = createServer((request, response) => {
    const path = request.url!;
    asked.push({ path, agent: request.headers['user-agent'] ?? '' });
    mostOpen = Math.max(mostOpen, ++open);
    response.on('close', () => open--);
    if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /prive\n');
    else if (path === '/loin') response.writeHead(302, { location: '/a' }).end();
    else if (path === '/absent') response.writeHead(404).end('rien');
    else if (path === '/pdf')
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    else if (path === '/lent') setTimeout(() => response.end('x'), 2000).unref();
    else if (path === '/bombe')
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync('x'.repeat(5_000_000)));
    else
      setTimeout(
        () =>
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(path)),
        20,
      );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

const manifest = (...paths: string[]) =>
  writeFileSync(
    join(folder, 'sources.csv'),
    `source_id,url\n${paths.map((path) => `${path.slice(1)},${base}${path}`).join('\n')}\n`,
  );
const originals = () => readdirSync(join(folder, 'originals')).sort();

describe('fetchOriginals', () => {
  it('writes each page whole, one request a host at a time, under a name of its own', async () => {
    manifest('/a', '/b', '/loin');
    const { written, issues } = await fetchOriginals(folder, options);
    expect(written).toEqual(['a', 'b', 'loin']);
    expect(issues).toEqual([]);
    expect(originals()).toEqual(['a.html', 'b.html', 'loin.html']);
    expect(readFileSync(join(folder, 'originals/a.html'), 'utf8')).toBe(article('300', '1'));
    expect(mostOpen).toBe(1);
    expect(asked[0]).toEqual({ path: '/robots.txt', agent: expect.stringMatching(/^arqam\//) });
  });

  it('never asks again for an original that is there, nor for what robots.txt forbids', async () => {
    manifest('/a', '/prive');
    await fetchOriginals(folder, options);
    asked = [];
    const { kept, issues } = await fetchOriginals(folder, options);
    expect(kept).toEqual(['a']);
    expect(asked.map(({ path }) => path)).toEqual(['/robots.txt']);
    expect(issues).toMatchObject([
      { source_id: 'prive', message: expect.stringContaining('robots.txt') },
    ]);
  });

  it('judges drift on the text: other page bytes are no change, another figure is', async () => {
    manifest('/a');
    await fetchOriginals(folder, options);
    page = () => article('300', 'autre annonce 77');
    expect(await fetchOriginals(folder, { ...options, refresh: true })).toMatchObject({
      unchanged: ['a'],
      written: [],
      issues: [],
    });
    page = () => article('450', '1');
    const { written, issues } = await fetchOriginals(folder, { ...options, refresh: true });
    expect(written).toEqual(['a']);
    expect(issues.map(({ code }) => code)).toEqual(['collect.drifted']);
    expect(readFileSync(join(folder, 'originals/a.html'), 'utf8')).toContain('450');
  });

  it('fetches again what is there where --refresh asks for it, and only then', async () => {
    manifest('/a');
    await fetchOriginals(folder, options);
    page = () => article('450', '1');
    const collectStage = async (refresh: boolean) => {
      const build = join(folder, 'build');
      await runStage('collect', { raw: folder, build, output: folder, fetch: true, refresh });
      return readFileSync(join(folder, 'originals/a.html'), 'utf8');
    };
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await collectStage(false)).toContain('300');
    expect(await collectStage(true)).toContain('450');
    expect(readFileSync(join(folder, 'build/collect.issues.jsonl'), 'utf8')).toContain('drifted');
    log.mockRestore();
  });

  it('leaves no file behind for what fails, and says why and what to do', async () => {
    manifest('/absent', '/pdf', '/lent', '/bombe');
    writeFileSync(
      join(folder, 'sources.csv'),
      `${readFileSync(join(folder, 'sources.csv'), 'utf8')}mort,http://127.0.0.1:1/x\n`,
    );
    const { written, issues } = await fetchOriginals(folder, options);
    expect(written).toEqual([]);
    expect(originals()).toEqual([]);
    const why = Object.fromEntries(issues.map((issue) => [issue.source_id, issue.message]));
    expect(why.absent).toContain('answered 404');
    expect(why.pdf).toContain('application/pdf');
    expect(why.lent).toContain('no answer within 0.5 s');
    expect(why.bombe).toContain('larger than 100000 bytes');
    expect(why.mort).toContain('could not be reached');
    for (const message of Object.values(why)) expect(message).toContain('To mend it: ');
  });

  it('says so where there is no manifest', async () => {
    await expect(fetchOriginals(folder, options)).rejects.toThrow(/has no sources.csv/);
  });
});

describe('readRobots', () => {
  const text =
    'User-agent: autre\nDisallow: /\n\nUser-agent: arqam\nUser-agent: x\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$\nCrawl-delay: 5\n\nUser-agent: *\nDisallow: /\n';
  it('follows the group of the agent and the longest rule', () => {
    const robots = readRobots(text, 'arqam');
    expect(['/', '/a', '/a/c', '/a/b/c', '/x.pdf', '/x.pdfs'].map(robots.allows)).toEqual([
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(robots.delay).toBe(5);
    expect(readRobots(text, 'z').allows('/')).toBe(false);
    expect(readRobots('', 'z').allows('/')).toBe(true);
  });
});
