import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { ROOT, setUp } from './set-up.mjs';
import { SetUpProblem } from './set-up/set-up-problem.mjs';

const FILE = join(ROOT, 'docs', 'hand-off-states.md');

/**
 * `node scripts/draw-states.mjs`: draws the state table and the timers of the hand-off into docs/hand-off-states.md.
 * With `--check`: compares the page with the sources, and changes nothing.
 */
async function main() {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  await setUp();
  const drawn = await draw();
  if (!values.check) {
    writeFileSync(FILE, drawn);
    return 0;
  }
  if (readFileSync(FILE, 'utf8') === drawn) return 0;
  process.stderr.write(`${FILE} is not what the sources say: node scripts/draw-states.mjs\n`);
  return 1;
}

async function draw() {
  const { HAND_OFF_KINDS, HAND_OFF_STATES, isLive, MOVES } = await import('../dist/src/hand-off/domain/states.js');
  const { TIMERS, SERVICE_TIMERS } = await import('../dist/src/hand-off/domain/timers.js');
  const table = { kinds: HAND_OFF_KINDS, states: HAND_OFF_STATES, moves: MOVES, isLive };
  const page = [
    '# The states of a hand-off',
    'Drawn from `src/hand-off/domain/state-table.ts` and `timers.ts` by `node scripts/draw-states.mjs`. What is not in this table is refused with what is allowed instead.',
    '## Drawing',
    '```mermaid\nstateDiagram-v2\n' + diagramOf(table) + '\n```',
    'Not drawn: `revoke` leads from every state that has not ended to `revoked`; `request_void` leaves every state as it is, and `void` leads from it to `entered_in_error`.',
    '## Table',
    tableOf(
      ['action', 'from', 'to', 'who', 'kinds', 'only if', 'needs', 'effects'],
      table.moves.map((move) => rowOf(move, table)),
    ),
    `A notice (\`INFORM\`) has ended when it is received. Every other kind ends in ${endsOf(table)}.`,
    '## Timers',
    'Working days are those of the place. A timer ends when the hand-off leaves its states, stands still in others, and fires once.',
    tableOf(['timer', 'counts from', 'runs in', 'stands still in', 'after', 'place', 'does'], TIMERS.map(timerRow)),
    'Terms of single services:',
    servicesOf(SERVICE_TIMERS),
  ];
  return format(page.join('\n\n'), { parser: 'markdown', singleQuote: true, printWidth: 120 });
}

/** One arrow for each pair of states, with every action that leads along it. */
function diagramOf(table) {
  const arrows = new Map();
  const drawn = table.moves.filter(({ from }) => from === 'none' || Array.isArray(from));
  for (const move of drawn) {
    for (const from of move.from === 'none' ? ['[*]'] : move.from) {
      const arrow = `${from} --> ${move.to}`;
      arrows.set(arrow, [...new Set([...(arrows.get(arrow) ?? []), move.action])]);
    }
  }
  const ends = table.states.filter((state) => !table.isLive(state, 'REFER')).map((state) => `  ${state} --> [*]`);
  return [...[...arrows].map(([arrow, actions]) => `  ${arrow}: ${actions.join(', ')}`), ...ends].join('\n');
}

const list = (words) => (words ?? []).map((word) => `\`${word}\``).join(', ');

function rowOf({ action, from, to, by, kinds, onlyIf, needs, effects }, table) {
  const every = kinds === undefined || kinds.length === table.kinds.length;
  const start = { none: '–', live: 'every live state', any: 'every state' };
  return [
    `\`${action}\``,
    Array.isArray(from) ? list(from) : start[from],
    to === 'same' ? 'as it is' : `\`${to}\``,
    by.join(', '),
    every ? 'all' : kinds.join(', '),
    list(onlyIf),
    list(needs),
    list(effects),
  ];
}

const endsOf = ({ states, isLive }) => list(states.filter((state) => !isLive(state, 'REFER')));

const spanText = ({ amount, unit }) => `${amount} ${unit.replace('-', ' ')}`;

function timerRow({ rung, startsWith, bySystemOnly, runsIn, pausesIn, span, place, does }) {
  const spans = span === null ? [] : [...new Set(Object.values(span).map(spanText))];
  const byUrgency =
    spans.length > 1 ? Object.entries(span).map(([urgency, one]) => `${urgency} ${spanText(one)}`) : spans;
  return [
    rung,
    `${startsWith === 'arrival' ? 'first `deliver` or `acknowledge`' : `\`${startsWith}\``}${bySystemOnly ? ' by a partner system' : ''}`,
    runsIn === 'any' ? 'every state' : list(runsIn),
    list(pausesIn),
    byUrgency.join(', ') || (does === 'deem' ? 'the period the law has for it' : 'only where a service has a term'),
    place,
    does,
  ];
}

function servicesOf(services) {
  return Object.entries(services)
    .flatMap(([service, timers]) =>
      Object.entries(timers).map(([rung, span]) => `- \`${service}\`: ${rung} after ${spanText(span)}`),
    )
    .join('\n');
}

const tableOf = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof SetUpProblem ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
