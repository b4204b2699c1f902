import { predicateOf, SUBJECT_OF_TRANSACTION } from './compile-rule.js';
import { type RowAction, type RowRule } from './row-rule.js';

const COMMANDS: readonly (readonly [command: string, action: RowAction, clause: string])[] = [
  ['SELECT', 'find', 'USING'],
  ['INSERT', 'add', 'WITH CHECK'],
  ['UPDATE', 'change', 'USING'],
  ['DELETE', 'remove', 'USING'],
];

/**
 * What puts a rule into the database as its second line: for a request what the rule says, for the system everything, for
 * everybody else, the owner of the table included, nothing.
 */
export function rowSecurityOf(rule: RowRule): string[] {
  const { table } = rule;
  return [
    `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY "system" ON "${table}" TO eindach_system USING (TRUE)`,
    ...policiesOfApp(rule),
  ];
}

/** One policy where the same holds for every command, none for what nobody may do. */
function policiesOfApp(rule: RowRule): string[] {
  const all = COMMANDS.map(([command, action, clause]) => {
    return { command, clause, predicate: predicateOf(rule, action, SUBJECT_OF_TRANSACTION) };
  });
  const open = all.filter(({ predicate }) => predicate !== 'FALSE');
  const [only, ...others] = new Set(all.map(({ predicate }) => predicate));
  if (only !== undefined && only !== 'FALSE' && others.length === 0) {
    return [`CREATE POLICY "app" ON "${rule.table}" TO eindach_app USING (${only})`];
  }
  return open.map(({ command, clause, predicate }) => {
    const name = `app_${command.toLowerCase()}`;
    return `CREATE POLICY "${name}" ON "${rule.table}" FOR ${command} TO eindach_app ${clause} (${predicate})`;
  });
}
