import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartProblem } from '../start-problem.js';

/** One or several keys of 32 bytes in base64; the first one seals. */
export const DataKeys = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9+/_-]{43}=?(\s+[A-Za-z0-9+/_-]{43}=?)*$/);

/** @throws StartProblem where the file cannot be read or holds something else; its contents are never repeated */
export function readDataKeys(file: string): string {
  const parsed = DataKeys.safeParse(textOf(file));
  if (parsed.success) return parsed.data;
  throw new StartProblem(
    'config/data-key',
    'The file in DATA_KEY_FILE must hold 32 bytes in base64, or several such lines.',
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartProblem('config/data-key', 'The file in DATA_KEY_FILE cannot be read.');
  }
}
