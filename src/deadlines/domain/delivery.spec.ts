import { type LocalDate } from '../../authority-kit/index.js';
import { deliveryRuleById } from '../law/delivery-rules.js';
import { type DeliveryRuleId } from '../law/delivery-rule.js';
import { deliver, type FictionInForce, fictionInForce } from './delivery.js';
import { germanCalendar } from './german-holidays.js';

function inForce(id: DeliveryRuleId, act: LocalDate): FictionInForce {
  const rule = deliveryRuleById(id);
  if (rule === undefined) throw new Error(id);
  return fictionInForce(rule, act);
}

function deemed(id: DeliveryRuleId, act: LocalDate): LocalDate | undefined {
  const rule = deliveryRuleById(id);
  const fiction = inForce(id, act);
  if (rule === undefined || typeof fiction === 'string') return undefined;
  return deliver(rule, fiction, act, germanCalendar('DE-NI')).day;
}

describe('the day a decision counts as notified', () => {
  it.each([
    ['§ 41 Abs. 2 VwVfG: a Sunday stays (D07)', 'post_domestic_vwvfg', '2026-10-28', '2026-11-01'],
    ['§ 37 Abs. 2 SGB X: a holiday stays (D07)', 'post_domestic_sgbx', '2026-12-22', '2026-12-26'],
    ['§ 108 Abs. 3 AO: a day off shifts', 'post_domestic_ao', '2026-12-22', '2026-12-28'],
    ['§ 108 Abs. 3 AO: a working day stays', 'post_domestic_ao', '2026-11-02', '2026-11-06'],
    ['§ 41 Abs. 2a VwVfG: the day after retrieval', 'portal_vwvfg_41_2a', '2026-11-20', '2026-11-21'],
    ['§ 9 Abs. 1 OZG: four days after provision', 'portal_ozg_9', '2026-11-20', '2026-11-24'],
    ['§ 37 Abs. 2a SGB X: four days after the notice', 'portal_sgbx_37_2a', '2026-11-20', '2026-11-24'],
    ['§ 41 Abs. 4 VwVfG: two weeks after publication', 'public_vwvfg_41_4', '2026-11-02', '2026-11-16'],
    ['§ 3 VwZG: the day of service, Saturday too', 'pzu', '2026-10-17', '2026-10-17'],
    ['§ 10 Abs. 2 Satz 5 AsylG: the day of posting', 'asylg_10_2_posting', '2026-09-16', '2026-09-16'],
    ['§ 10 Abs. 4 Satz 4 AsylG: the fourth day', 'asylg_10_4_reception_centre', '2026-09-28', '2026-10-02'],
    ['D02: three days until 2024', 'post_domestic_vwvfg', '2024-12-31', '2025-01-03'],
    ['D02: four days since 2025', 'post_domestic_vwvfg', '2025-01-01', '2025-01-05'],
    ['D02: three days under SGB X until 2024', 'post_domestic_sgbx', '2024-12-30', '2025-01-02'],
  ] as const)('%s', (_, id, act, day) => {
    expect(deemed(id, act)).toBe(day);
  });

  it('a rule of 2024 is not in force in 2025', () => {
    expect(inForce('post_domestic_vwvfg_until_2024', '2025-01-01')).toBe('not-in-force');
  });

  it('a rule whose wording before 2025 was not read declares nothing for that time', () => {
    expect(inForce('registered_vwzg_4', '2024-12-31')).toBe('not-declared');
    expect(inForce('registered_vwzg_4', '2025-01-01')).toMatchObject({ days: 4 });
  });
});
