import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { type Viewer } from '../access/index.js';
import { StartProblem } from '../start-problem.js';

/** The operations of front ends for everybody, by the SHA-256 of their text; in an installation that names a folder of them. */
export class RegisteredOperations {
  private constructor(private readonly texts: ReadonlyMap<string, string> | undefined) {}

  /**
   * Every file of the folder that ends in `.graphql` is one document; without a folder, nobody is held to any.
   * @throws StartProblem where a file cannot be read or is no document
   */
  static in(folder: string | undefined): RegisteredOperations {
    if (folder === undefined) return new RegisteredOperations(undefined);
    try {
      const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
      const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
      for (const text of texts) parse(text);
      return new RegisteredOperations(new Map(texts.map((text) => [sha256(text), text])));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new StartProblem('operations/unreadable', `OPERATIONS (${folder}) holds no operations: ${why}`);
    }
  }

  /** Whether there is a folder. */
  get areKept(): boolean {
    return this.texts !== undefined;
  }

  /** As Apollo looks texts up by their hash; whatever a client wants to add is not added. */
  get cache() {
    return {
      get: (key: string) => Promise.resolve(this.textOf(key.replace(/^apq:/, ''))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    };
  }

  textOf(hash: string): string | undefined {
    return this.texts?.get(hash);
  }

  /** Offices send what they like. Newcomers, and whoever has not signed in, send what is registered. */
  allow(viewer: Pick<Viewer, 'role'> | undefined, text: string): boolean {
    if (this.texts === undefined || (viewer !== undefined && viewer.role !== 'newcomer')) return true;
    return this.texts.has(sha256(text));
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
