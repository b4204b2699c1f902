import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = (path) => import(`../../dist/src/local/issuer/${path}.js`);

/** The sample issuer on a free port, for as long as this run; test files get its address and key. */
export async function openIssuer() {
  const [{ keepIssuer }, { sampleIssuer }] = await Promise.all([built('issuer-key'), built('sample-issuer')]);
  const dataDir = mkdtempSync(join(tmpdir(), 'eindach-issuer-'));
  const server = createServer((request, response) => answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const identity = keepIssuer(dataDir, `http://127.0.0.1:${server.address().port}`);
  const answer = await sampleIssuer({ identity, dataDir, publicUrl: 'http://127.0.0.1:3000' });
  return {
    given: { ...identity, dataDir },
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
