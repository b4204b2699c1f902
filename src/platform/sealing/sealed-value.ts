import { openBytes, sealBytes } from './aes.js';

/** Format 1, the version of the data key, and nonce, tag and ciphertext in base64url. */
const FORMAT = /^s1\.(?<version>\d{1,9})\.(?<sealed>[\w-]+)$/;

/** Where a value stands: `table.column` and the id of its row. */
export interface Place {
  readonly column: string;
  readonly row: string;
}

const boundTo = ({ column, row }: Place, version: number): string => `${column} ${row} ${version}`;

/** The text as it is stored: it opens at its place and under this version of the key only. */
export function sealValue(key: Buffer, version: number, text: string, place: Place): string {
  return `s1.${version}.${sealBytes(key, Buffer.from(text), boundTo(place, version)).toString('base64url')}`;
}

/** @throws Error where it was sealed under another key or for another place, or was changed since */
export function openValue(key: Buffer, value: string, place: Place): string {
  const sealed = Buffer.from(FORMAT.exec(value)?.groups?.['sealed'] ?? '', 'base64url');
  return openBytes(key, sealed, boundTo(place, versionOf(value))).toString();
}

/** Version of the data key that sealed it; 0 where it is no sealed value. */
export const versionOf = (value: string): number => Number(FORMAT.exec(value)?.groups?.['version'] ?? 0);
