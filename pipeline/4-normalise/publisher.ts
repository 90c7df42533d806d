import { nameKey, type Registry } from './registry.ts';

/** Who published a document: the manifest's id, else the domain's owner, else the medium of that name. */
export function publisherOf(
  publisher: string | null,
  url: string | null,
  registry: Registry,
): string | null {
  if (publisher !== null && registry.entities.has(publisher)) return publisher;
  const host = hostOf(url);
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const owner = registry.byDomain.get(domain);
    if (owner) return owner;
  }
  if (publisher === null) return null;
  const media = (registry.byName.get(nameKey(publisher)) ?? []).filter((id) =>
    ['media', 'agency', 'ministry', 'police'].includes(registry.entities.get(id)?.type ?? ''),
  );
  return media.length === 1 ? media[0]! : null;
}

function hostOf(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  return new URL(url).hostname.replace(/^www\./, '');
}
