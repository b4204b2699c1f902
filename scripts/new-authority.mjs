/**
 * Makes the folder of one more authority and adds its line to the register.
 * What it writes compiles and passes the contract suite, and claims nothing nobody has checked.
 */
import { access, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { format, resolveConfig } from 'prettier';

const USAGE = `npm run new:authority -- <id> --name-de "…" --name-en "…" --basis "§ …" [--basis "§ …"]

  <id>       official German name in ASCII: small letters, digits, hyphens before letters (finanzamt, amt-fuer-migration)
  --name-de  official name in German
  --name-en  name in English
  --basis    the norm its first service rests on, as you would cite it; never guessed by this script`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HOME = join(ROOT, 'src/authorities');
const ID = /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/;

class Refused extends Error {}

function readOptions() {
  const text = { type: 'string' };
  const options = { 'name-de': text, 'name-en': text, basis: { type: 'string', multiple: true } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new Refused('Give exactly one id.');
  if (!ID.test(id)) throw new Refused(`"${id}" is no id.`);
  const given = { id, nameDe: oneLine(values['name-de']), nameEn: oneLine(values['name-en']) };
  const basis = (values.basis ?? []).map(oneLine).filter((norm) => norm !== '');
  if (given.nameDe === '' || given.nameEn === '') throw new Refused('Give --name-de and --name-en.');
  if (basis.length === 0) throw new Refused('Give the legal basis with --basis.');
  return { ...given, basis };
}

const oneLine = (text = '') => text.replaceAll(/\s+/g, ' ').trim();

const camelCase = (id) => id.replaceAll(/-([a-z])/g, (_hyphen, next) => next.toUpperCase());

async function refuseTaken({ id }) {
  try {
    void new Script(`'use strict'; const ${camelCase(id)} = 0;`);
  } catch {
    throw new Refused(`"${id}" is a word of the programming language.`);
  }
  if (await exists(join(HOME, id))) throw new Refused(`There already is an authority "${id}".`);
  for (const other of await readdir(HOME, { withFileTypes: true })) {
    const service = join(HOME, other.name, 'services', `${id}-beratung.ts`);
    if (other.isDirectory() && (await exists(service))) {
      throw new Refused(`"${other.name}" already has a service "${id}-beratung".`);
    }
  }
}

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

function authorityFile({ id, nameDe, nameEn }) {
  const service = camelCase(`${id}-beratung`);
  return `import { defineAuthority } from '../../authority-kit/index.js';
import { ${service} } from './services/${id}-beratung.js';

export const ${camelCase(id)} = defineAuthority({
  id: '${id}',
  name: { de: ${JSON.stringify(nameDe)}, en: ${JSON.stringify(nameEn)} },
  kind: 'municipal',
  procedureLaw: null,
  sgbBody: false,
  services: [${service}],
});
`;
}

function serviceFile({ id, nameDe, nameEn, basis }) {
  return `import { defineService, is, NO_REMEDY } from '../../../authority-kit/index.js';

export const ${camelCase(`${id}-beratung`)} = defineService({
  id: '${id}-beratung',
  name: { de: ${JSON.stringify(`Beratung (${nameDe})`)}, en: ${JSON.stringify(`Advice (${nameEn})`)} },
  plain: { de: 'Hier bekommen Sie Auskunft, was die Stelle für Sie tun kann und was Sie dafür brauchen.' },
  legalBasis: ${JSON.stringify(basis)},
  condition: is('resides_in_district', true),
  documents: [],
  fee: { cents: null, note: 'nicht geprüft' },
  channels: ['in_person'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [],
  certainty: 'known',
  sources: ['known'],
});
`;
}

function readmeFile({ id, nameDe, nameEn, basis }, today) {
  return `# ${nameDe}

${nameEn}.

## Sources

Declared on ${today} from what its author named: ${basis.join('; ')}. Nobody has read the law for it yet.

## Open doubts

- **Not read (\`known\`)**: \`${id}-beratung\`, an example to be replaced by the services this authority really provides.
- Kind, procedure law, and whether it is a body in the sense of § 35 SGB I, are assumptions in \`${id}.authority.ts\`.
`;
}

/** The register with one more line, in the order of ids. */
function withLine(register, id) {
  const [comment, ...lines] = register.trimEnd().split(/\n(?=export )/);
  const added = [...lines, `export { ${camelCase(id)} } from './${id}/${id}.authority.js';`];
  const idOf = (line) => line.split("'./")[1] ?? '';
  return [comment, ...added.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)), ''].join('\n');
}

async function main() {
  const options = readOptions();
  const registerPath = join(HOME, 'register.ts');
  const register = await readFile(registerPath, 'utf8');
  await refuseTaken(options);
  const folder = join(HOME, options.id);
  const files = new Map([
    [join(folder, `${options.id}.authority.ts`), authorityFile(options)],
    [join(folder, 'services', `${options.id}-beratung.ts`), serviceFile(options)],
    [join(folder, 'README.md'), readmeFile(options, new Date().toISOString().slice(0, 10))],
    [registerPath, withLine(register, options.id)],
  ]);
  await mkdir(join(folder, 'services'), { recursive: true });
  for (const [path, text] of files) {
    const style = await resolveConfig(path);
    await writeFile(path, await format(text, { ...style, filepath: path }));
  }
  console.log(`Made src/authorities/${options.id} and its line in src/authorities/register.ts.`);
  console.log(`Next: docs/how-to/add-an-authority.md, then npm run generate and npm test -- test/contract`);
}

try {
  await main();
} catch (error) {
  const isUsage = error instanceof Refused || String(error?.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 1;
}
