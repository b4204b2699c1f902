import { SAMPLE_USERS } from '../identity/index.js';
import { type Config } from '../platform/config/index.js';

/** What a person sees when everything runs: addresses, users, what to try next. */
export function welcome({ publicUrl, dataDir, smtpUrls }: Config): string {
  const names = SAMPLE_USERS.map(({ name }) => name);
  return [
    '',
    `EinDach serves at ${publicUrl}`,
    '',
    `  REST           ${publicUrl}/v1/authorities`,
    `  GraphQL        ${publicUrl}/graphql`,
    `  Console        ${publicUrl}/docs`,
    `  Health         ${publicUrl}/health/ready`,
    `  Mails, SMS     ${smtpUrls.length === 0 ? `kept in ${dataDir}/mailbox, shown at ${publicUrl}/v1/mailbox` : 'leave by SMTP_URL'}`,
    '',
    'Sample users (all invented):',
    ...rows(names, 4).map((row) => `  ${row}`),
    '',
    'Try next, in a second terminal:',
    '  npm run demo                            one journey from first contact to the reminder mail',
    '  npm run simulate:partner                a whole partner system: signs in, hands over, answers, receives',
    '  npm run --silent token -- admin         a token for the console ("Authorize")',
    '',
    'Ctrl-C stops it; the data stays.',
    '',
  ].join('\n');
}

function rows(names: readonly string[], perRow: number): string[] {
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return Array.from({ length: Math.ceil(names.length / perRow) }, (_, row) =>
    names
      .slice(row * perRow, (row + 1) * perRow)
      .map((name) => name.padEnd(width))
      .join('')
      .trimEnd(),
  );
}
