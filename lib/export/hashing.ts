import { createHash } from 'node:crypto';

/** The name of a file with a mark of what is in it, so that it can be kept for ever: `narrow.1a2b3c4d.js`. */
export function hashedName(file: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return file.replace(/(\.[a-z]+)$/, `.${hash}$1`);
}
