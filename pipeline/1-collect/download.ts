/** Name that the requests go under, and by which robots.txt may address them. */
export const AGENT = 'arqam';
const HEADERS = {
  'user-agent': `${AGENT}/0.1 (open dataset of official figures; reads each page once)`,
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
  'accept-language': 'fr, ar, en',
};

export type Download =
  | { readonly bytes: Uint8Array; readonly format: 'html' | 'text' }
  | { readonly failure: string };

/**
 * One GET with built-in fetch. `failure` says why there is no page: status, type, more than `mostBytes` once
 * decompressed, no answer within `timeout` milliseconds. Never throws.
 */
export async function download(
  url: string,
  { timeout, mostBytes }: { readonly timeout: number; readonly mostBytes: number },
): Promise<Download> {
  try {
    const response = await fetch(url, {
      headers: HEADERS,
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { failure: `the site answered ${response.status}` };
    }
    const type = response.headers.get('content-type') ?? 'text/html';
    const format = /^text\/plain/i.test(type) ? 'text' : /html|xml/i.test(type) ? 'html' : null;
    if (format === null) {
      await response.body?.cancel();
      return { failure: `the answer is ${type.slice(0, 60)}, not a page` };
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    // Bytes are counted as they come out decompressed: a small answer can unpack to gigabytes.
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > mostBytes) return { failure: `the page is larger than ${mostBytes} bytes` };
      parts.push(part);
    }
    if (size === 0) return { failure: 'the answer is empty' };
    return { bytes: withCharset(Buffer.concat(parts), type, format), format };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return {
      failure:
        name === 'TimeoutError'
          ? `there was no answer within ${timeout / 1000} s`
          : `the site could not be reached (${cause?.code ?? name})`,
    };
  }
}

/** A file has no headers: where only the header names a charset other than UTF-8, the file is kept in UTF-8. */
function withCharset(bytes: Buffer, type: string, format: 'html' | 'text'): Uint8Array {
  const charset = /charset=["']?([\w-]{2,40})/i.exec(type)?.[1]?.toLowerCase();
  if (!charset || charset === 'utf-8' || charset === 'utf8') return bytes;
  if (format === 'html' && /charset/i.test(bytes.toString('latin1', 0, 4096))) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes;
  }
}
