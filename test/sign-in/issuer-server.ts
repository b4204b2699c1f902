import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepIssuer, type SampleIssuerIdentity } from '../../src/local/issuer/issuer-key.js';
import { sampleIssuer } from '../../src/local/issuer/sample-issuer.js';

/** The sample issuer of one test file, whose clients belong to the API at `publicUrl`. */
export interface IssuerServer {
  readonly identity: SampleIssuerIdentity;
  close(): Promise<void>;
}

export async function openIssuerServer(publicUrl: string): Promise<IssuerServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'eindach-issuer-'));
  let answer: RequestListener = (_request, response) => void response.end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const identity = keepIssuer(dataDir, `http://127.0.0.1:${port}`);
  answer = await sampleIssuer({ identity, dataDir, publicUrl });
  return {
    identity,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
