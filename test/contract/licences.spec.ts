import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly dev?: boolean;
  readonly license?: string;
  readonly licenses?: readonly { readonly type: string }[];
}

/** Licences that leave ours, EUPL-1.2, as it is. */
const PERMISSIVE = ['MIT', 'MIT-0', '0BSD', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
/** Of argparse, which reads no input of ours, and of fast-sha256; as permissive as the others. */
const ALSO = ['Python-2.0', '(MIT AND BSD-3-Clause)', 'Unlicense'];
/** Fonts that are embedded in letters: the licence asks nothing of the letter. */
const FONTS = ['OFL-1.1'];

/** `pause` (through passport) states it in its Readme alone, `png-js` (through pdfkit) in its LICENSE file. */
const BY_FILE: Readonly<Record<string, string>> = { 'node_modules/pause': 'MIT', 'node_modules/png-js': 'MIT' };

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Package;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

/** As the lock file says, or the package itself; packages for other platforms say nothing and are not here. */
function licenceOf(path: string, { license }: Package): string | undefined {
  const own = join(path, 'package.json');
  if (license !== undefined || !existsSync(own)) return license;
  const said = read(own);
  return said.license ?? said.licenses?.map(({ type }) => type).join(' OR ') ?? BY_FILE[path];
}

describe('what is shipped with EinDach', () => {
  it('has a licence that ours can live with', () => {
    const known = shipped.map(([path, entry]) => [path, licenceOf(path, entry)] as const);
    const wrong = known.filter(
      ([, licence]) => licence !== undefined && ![...PERMISSIVE, ...ALSO, ...FONTS].includes(licence),
    );
    expect(wrong).toEqual([]);
    expect(known.filter(([path, licence]) => licence === undefined && existsSync(path))).toEqual([]);
  });

  it('is pinned: the same today and tomorrow', () => {
    const { dependencies = {}, devDependencies = {} } = read('package.json') as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
    expect(loose).toEqual([]);
  });

  it('comes under EUPL-1.2 itself', () => {
    expect(read('package.json').license).toBe('EUPL-1.2');
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^ +EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
  });
});
