import { format, resolveConfig } from 'prettier';

const HEADING = '## Authorities\n';

/** The glossary with the authorities as they are declared now; they are its last section. */
export async function glossaryWith(text, authorities, path) {
  const [terms] = text.split(HEADING);
  const rows = authorities.map(({ id, name }) => `| \`${id}\` | ${name.de} | ${name.en} |`);
  const table = ['| id | Deutsch | English |', '|---|---|---|', ...rows].join('\n');
  const style = await resolveConfig(path);
  return format(`${terms}${HEADING}\n${table}\n`, { ...style, filepath: path });
}
