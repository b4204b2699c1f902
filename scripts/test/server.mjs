import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The PostgreSQL of DATABASE_URL, or an embedded one that lives as long as this run. */
export async function openServer() {
  const given = process.env.DATABASE_URL;
  return given ? { url: given, close: async () => {} } : startEmbedded();
}

async function startEmbedded() {
  const { startEmbeddedPostgres } = await import('../../dist/src/platform/database/embedded/index.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'eindach-test-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    return { url: server.url, close: () => server.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
