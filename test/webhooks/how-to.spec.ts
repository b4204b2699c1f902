import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebhookWorld } from './webhook-world.js';

let world: WebhookWorld;
let folder: string;
beforeAll(async () => {
  world = await WebhookWorld.open();
  folder = await mkdtemp(join(tmpdir(), 'receiver-'));
  const page = await readFile('docs/how-to/receive-webhooks.md', 'utf8');
  await writeFile(join(folder, 'receiver.mjs'), /```js\n(.*?)```/s.exec(page)?.[1] ?? '');
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

/** Runs the receiver of the page; gives what it says, line by line. */
function receive(key: string, port: number): { process: ChildProcess; until(line: RegExp): Promise<string> } {
  const env = { ...process.env, WEBHOOK_KEYS: key, PORT: String(port) };
  const child = spawn(process.execPath, [join(folder, 'receiver.mjs')], { env });
  let said = '';
  const until = (line: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = line.exec(said);
        if (found !== null) resolve(found[1] ?? found[0]);
      };
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        look();
      });
      child.once('close', () => reject(new Error(`It ended: ${said}`)));
      look();
    });
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return { process: child, until };
}

describe('the receiver of docs/how-to/receive-webhooks.md', () => {
  it.each(['hmac-sha256', 'ed25519'])(
    'answers the challenge and takes each event once, signed with %s',
    async (scheme) => {
      const probe = receive('whsec_AAAA', 0);
      const port = Number(await probe.until(/listening on (\d+)/));
      probe.process.kill();
      const url = `http://127.0.0.1:${port}/`;
      const { body: webhook } = await world
        .partner()
        .post<Awaited<ReturnType<typeof world.register>>>('/v1/webhooks', { url, scheme });
      const receiver = receive(webhook.key.secret ?? webhook.key.publicKey ?? '', port);
      try {
        await receiver.until(/listening on (\d+)/);
        expect(await world.step(webhook, 'enable')).toMatchObject({ status: 200, body: { state: 'active' } });
        const subject = await world.happen();
        await world.work(webhook);
        expect(await receiver.until(/(de\.willkommen\.\S+ \S+ \d+)/)).toBe(
          `de.willkommen.handoff.offered.v1 ${subject} 2`,
        );
        const stranger = await fetch(url, { method: 'POST', body: '{}', headers: { 'webhook-signature': 'v1,AAAA' } });
        expect(stranger.status).toBe(401);
      } finally {
        receiver.process.kill();
      }
    },
  );
});
