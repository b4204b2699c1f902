import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** The port of the last start if it is still free, else a free one; remembered in the data folder. */
export async function choosePort(dataDir: string): Promise<number> {
  const file = join(dataDir, 'port');
  const port = (await freePort(remembered(file))) ?? (await freePort(0));
  writeFileSync(file, `${port}\n`);
  return Number(port);
}

function remembered(file: string): number {
  try {
    const port = Number(readFileSync(file, 'utf8'));
    return port > 1023 && port < 65_536 ? port : 0;
  } catch {
    return 0;
  }
}

/** The port if nobody listens on it (0: any), else undefined. */
async function freePort(port: number): Promise<number | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const found = (server.address() as AddressInfo).port;
      server.close(() => resolve(found));
    });
  });
}
