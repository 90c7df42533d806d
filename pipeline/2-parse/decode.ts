import { isUtf8 } from 'node:buffer';

/** A text as a string, or as the bytes of valid UTF-8 that it would be made of. */
export type Content = string | Buffer;

/** What the bytes of a file say, or why they say nothing. */
export type Decoded =
  | { readonly text: Content; readonly encoding: string; readonly replaced: number }
  | { readonly text: null; readonly reason: string };

/** windows-1252 at 0x80–0x9f; spelled out because decoders of some Node versions read it as Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const LATIN = new Set([
  'windows-1252',
  'iso-8859-1',
  'latin1',
  'us-ascii',
  'ascii',
  'cp1252',
  'iso-8859-15',
]);

/** First bytes of formats that people take for text documents. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
];

/** Of the characters that are not ASCII, the share that may be broken before UTF-8 is given up. */
const BROKEN = 0.05;
const CONTROLS = 0.01;

/**
 * Text of a file: by its byte order mark, else UTF-8 where the bytes are valid UTF-8 whatever the page declares, else
 * the declared charset, else windows-1256 or windows-1252 by how its bytes run. The mark is dropped. Valid UTF-8 is left
 * as it is, since of a page only the text is ever made a string.
 */
export function decode(bytes: Uint8Array, format: 'html' | 'text'): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 4096);
  for (const [signature, what] of SIGNATURES)
    if (head.startsWith(signature)) return { text: null, reason: `it is ${what}` };
  const wide = utf16(buffer);
  if (wide) return decoded(buffer, wide);
  if (controls(buffer)) return { text: null, reason: 'it is a binary file' };
  if (!isUtf8(buffer)) return legacy(buffer, format === 'html' ? declared(head) : null);
  return { text: buffer.subarray(marked(buffer) ? 3 : 0), encoding: 'utf-8', replaced: 0 };
}

function legacy(buffer: Buffer, charset: string | null): Decoded {
  if (charset === null || /^utf-?8$/.test(charset)) {
    const utf8 = decoded(buffer, 'utf-8');
    if (utf8.text !== null && utf8.replaced <= BROKEN * (wideCharacters(utf8.text.toString()) + 20))
      return utf8;
    return decoded(buffer, arabicBytes(buffer) ? 'windows-1256' : 'windows-1252');
  }
  return decoded(buffer, charset);
}

function decoded(buffer: Buffer, charset: string): Decoded {
  if (LATIN.has(charset)) {
    const text = buffer
      .toString('latin1')
      .replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
    return { text, encoding: 'windows-1252', replaced: 0 };
  }
  try {
    const text = new TextDecoder(charset).decode(buffer);
    let replaced = 0;
    for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1))
      replaced++;
    return { text, encoding: charset, replaced };
  } catch {
    return { text: null, reason: `its encoding "${charset}" is unknown` };
  }
}

function declared(head: string): string | null {
  const match =
    /charset\s{0,4}=\s{0,4}["']?([\w:-]{2,40})/i.exec(head) ??
    /encoding="([\w:-]{2,40})"/i.exec(head);
  return match ? match[1]!.toLowerCase() : null;
}

function wideCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}

/** Whether the bytes begin with the mark of UTF-8. */
const marked = (buffer: Buffer): boolean =>
  buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;

/** By mark, or by zero bytes in every other place of the first kilobyte. */
function utf16(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  const length = Math.min(buffer.length, 1024) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (buffer[i] === 0) zeros[i & 1]!++;
  // Arabic letters have no zero byte, but their spaces and digits do.
  if (zeros[1]! > length / 20 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > length / 20 && zeros[1] === 0) return 'utf-16be';
  return null;
}

function controls(buffer: Buffer): boolean {
  const length = Math.min(buffer.length, 1 << 14);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const byte = buffer[i]!;
    if (byte === 0) return true;
    if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0d &&
      byte !== 0x0c &&
      byte !== 0x1b
    )
      count++;
  }
  return count > length * CONTROLS;
}

/** Arabic in windows-1256 is runs of high bytes; French in windows-1252 has them one at a time. */
function arabicBytes(buffer: Buffer): boolean {
  const length = Math.min(buffer.length, 1 << 20);
  let high = 0;
  let runs = 0;
  for (let i = 0; i < length; i++) {
    if (buffer[i]! < 0xc0) continue;
    high++;
    if (i === 0 || buffer[i - 1]! < 0xc0) runs++;
  }
  return high > 1.7 * runs;
}
