import { createHash } from 'node:crypto';

/** What is kept of a secret; with 256 random bits a plain hash is enough. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
