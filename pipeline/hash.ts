import { hash } from 'node:crypto';

/** Lower-case hexadecimal SHA-256 of a text in UTF-8 or of bytes. */
export const sha256 = (data: string | Uint8Array): string => hash('sha256', data);
