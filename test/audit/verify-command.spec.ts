import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chainOf } from '../../src/audit/chain/entry-hash.js';
import { openRecordWorld, type RecordWorld } from './record-world.js';

let world: RecordWorld;
const OBJECT = randomUUID();
const chain = chainOf(OBJECT);
beforeAll(async () => {
  world = await openRecordWorld();
  await world.record(OBJECT, OBJECT, OBJECT, OBJECT);
  await world.sign();
});
afterAll(() => world.close());

describe('npm run audit:dump and audit:verify', () => {
  const run = (script: string, args: readonly string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [`dist/src/${script}.js`, ...args], {
      env: { ...process.env, DATABASE_URL: '', ...env },
      encoding: 'utf8',
    });
  const inFolder = (name: string) => join(world.folder, name);
  const verify = (dump: string, ...more: readonly string[]) =>
    run('audit-verify', [
      '--dump',
      dump,
      '--checkpoints',
      inFolder('checkpoints.jws'),
      '--key',
      inFolder('key.json'),
      ...more,
    ]);
  const dumpFile = () => {
    const { stdout } = run('audit-dump', [], { DATABASE_URL: world.app.databaseUrl });
    const file = join(world.folder, 'record.ndjson');
    writeFileSync(file, stdout);
    return { file, stdout };
  };

  it('need nothing but a dump, the checkpoints and the public key', async () => {
    const { file } = dumpFile();
    expect(verify(file)).toMatchObject({ status: 0, stderr: '' });
    expect(verify(file).stdout).toMatch(/The record is as it was written\.\n$/);
    expect(JSON.parse(verify(world.app.databaseUrl, '--json').stdout)).toMatchObject({ findings: [], checkpoints: 1 });
    await world.tamper('DELETE FROM audit_entry WHERE chain = $1 AND position = 2', [chain]);
    const { status, stdout } = verify(dumpFile().file);
    expect(status).toBe(1);
    expect(stdout).toContain(`Removed: entry 2 of chain ${chain}.`);
    expect(stdout).toContain('NOT as it was written');
  });

  it('do not take half a dump for a record', () => {
    const { file, stdout } = dumpFile();
    writeFileSync(file, stdout.slice(0, -100));
    expect(verify(file)).toMatchObject({ status: 1, stdout: '' });
    writeFileSync(file, stdout.split('\n').slice(0, -2).join('\n'));
    expect(verify(file).stderr).toMatch(/^The dump is not whole/);
  });

  it('say what is missing', () => {
    expect(run('audit-verify', []).stderr).toMatch(/^Say what to check/);
    expect(verify('nowhere.ndjson').stderr).toBe('There is no file nowhere.ndjson.\n');
  });
});
