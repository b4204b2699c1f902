import { type LocalDate } from '../../src/authority-kit/index.js';
import {
  calculateVector,
  DELIVERY_RULES,
  type DeliveryRule,
  type PeriodResult,
  type Region,
  REGIONS,
  type VectorInput,
} from '../../src/deadlines/index.js';
import { dayOf, isDayOff, numberOf } from './arbitraries.js';

/** Every month end from 2024 to 2030 with the day before and after it; every weekday is among them. */
const POSTED: readonly LocalDate[] = Array.from({ length: 7 * 12 }, (_, month) =>
  numberOf(new Date(Date.UTC(2024, month + 1, 0)).toISOString().slice(0, 10)),
).flatMap((last) => [-1, 0, 1].map((step) => dayOf(last + step)));

/** What the paragraphs say of letters (§ 41 Abs. 2 VwVfG, § 37 Abs. 2 SGB X, § 122 Abs. 2 AO), by the day of posting. */
const POST = new Set(['post_domestic_vwvfg', 'post_domestic_sgbx', 'post_domestic_ao']);
const byParagraph = (posted: LocalDate): number => (posted < '2025-01-01' ? 3 : 4);

const inForce = ({ validFrom, validUntil }: DeliveryRule, posted: LocalDate): boolean =>
  (validFrom ?? posted) <= posted && posted <= (validUntil ?? posted);

const PERIODS = [
  { value: 1, unit: 'months' },
  { value: 2, unit: 'weeks' },
  { value: 1, unit: 'years' },
] as const;

const vector = (rule: DeliveryRule, posted: LocalDate, region: Region, shift: boolean): VectorInput => ({
  kind: 'act_within',
  triggerEvent: 'notification_of_decision',
  triggerDate: posted,
  notification: { method: rule.id },
  period: PERIODS[numberOf(posted) % PERIODS.length] ?? PERIODS[0],
  startRule: 'BGB_187_1_event',
  shiftEndOnNonworkingDay: shift,
  region,
});

/** § 188 Abs. 2, 3 BGB without the module under test: the day of the same number, or the last of a month that lacks it. */
function nominalEnd(delivered: LocalDate, { value, unit }: (typeof PERIODS)[number]): LocalDate {
  if (unit === 'weeks') return dayOf(numberOf(delivered) + 7 * value);
  const [year, month, day] = delivered.split('-').map(Number) as [number, number, number];
  const later = month - 1 + value * (unit === 'years' ? 12 : 1);
  const last = new Date(Date.UTC(year, later + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(year, later, Math.min(day, last)) / 86_400_000);
}

const workingDayFrom = (day: LocalDate, region: Region): LocalDate =>
  isDayOff(day, region) ? workingDayFrom(dayOf(numberOf(day) + 1), region) : day;

function deliveredOn(rule: DeliveryRule, posted: LocalDate, region: Region): LocalDate {
  const declared = rule.before !== null && posted <= rule.before.until ? rule.before.days : rule.days;
  const fiction = dayOf(numberOf(posted) + (POST.has(rule.id) ? byParagraph(posted) : declared));
  return rule.shifts ? workingDayFrom(fiction, region) : fiction;
}

/** What is wrong with an answer, in words; nothing where all is right. */
function faultsOf(
  answer: PeriodResult,
  rule: DeliveryRule,
  posted: LocalDate,
  region: Region,
  shift: boolean,
): string[] {
  const { deemedDeliveryDate, nominalEndDate, endDate } = answer;
  const delivered = deliveredOn(rule, posted, region);
  const nominal = nominalEnd(delivered, PERIODS[numberOf(posted) % PERIODS.length] ?? PERIODS[0]);
  const end = shift ? workingDayFrom(nominal, region) : nominal;
  const [said, right] = [[deemedDeliveryDate, nominalEndDate, endDate].join(' '), [delivered, nominal, end].join(' ')];
  return said === right ? [] : [`${rule.id} ${posted} ${region}: ${said} instead of ${right}`];
}

describe.each(REGIONS)('%s', (region) => {
  it.each(region === 'DE-NI' ? [true, false] : [true])(
    'every delivery on every month end from 2024 to 2030, end shifting: %s',
    (shift) => {
      const faults: string[] = [];
      let seen = 0;
      for (const rule of DELIVERY_RULES) {
        for (const posted of POSTED) {
          const answer = calculateVector(vector(rule, posted, region, shift));
          if (answer.kind === 'computed' && 'nominalEndDate' in answer) {
            seen += 1;
            faults.push(...faultsOf(answer, rule, posted, region, shift));
          } else if (inForce(rule, posted)) faults.push(`${rule.id} ${posted}: ${JSON.stringify(answer)}`);
        }
      }
      expect(faults.slice(0, 10)).toEqual([]);
      expect(seen).toBeGreaterThan(12 * POSTED.length);
    },
  );

  it('who posts later never gives less time', () => {
    const faults: string[] = [];
    for (const rule of DELIVERY_RULES) {
      let before = '';
      for (const posted of POSTED.toSorted()) {
        const answer = calculateVector({ ...vector(rule, posted, region, true), period: PERIODS[0] } as VectorInput);
        const end = answer.kind === 'computed' && 'endDate' in answer ? String(answer.endDate) : before;
        if (end < before) faults.push(`${rule.id} ${posted}: ${end} < ${before}`);
        before = end;
      }
    }
    expect(faults).toEqual([]);
  });
});

it('the fiction of a letter is three days until the end of 2024 and four from then on', () => {
  const rules = DELIVERY_RULES.filter(({ id }) => POST.has(id));
  expect(rules).toHaveLength(3);
  for (const rule of rules) {
    const of = (posted: LocalDate) => deliveredOn({ ...rule, shifts: false }, posted, 'DE-NI');
    expect([of('2024-12-31'), of('2025-01-01')]).toEqual(['2025-01-03', '2025-01-05']);
    expect([rule.before?.until, rule.before?.days, rule.days]).toEqual(['2024-12-31', 3, 4]);
  }
});
