import { ROW_RULES } from '../index.js';
import { purposesOfRole } from './purposes-of-role.js';

const reading = (role: Parameters<typeof purposesOfRole>[1]) => purposesOfRole(ROW_RULES, role, 'reading');
const changing = (role: Parameters<typeof purposesOfRole>[1]) => purposesOfRole(ROW_RULES, role, 'changing');

describe('what somebody may come for', () => {
  it('is their own matter, or the work of their role', () => {
    expect(reading('newcomer')).toEqual(['own-matter']);
    expect(reading('partner')).toContain('hand-off');
    expect(reading('counsellor')).toEqual(['casework', 'hand-off', 'enquiry', 'data-subject-request']);
    expect(reading('guide')).toEqual(['casework', 'hand-off', 'enquiry', 'data-subject-request', 'break-glass']);
    expect(reading('supervisor')).toContain('supervision');
    expect(reading('dpo')).toEqual(['data-subject-request', 'supervision']);
    expect(reading('admin')).toEqual(['supervision']);
    expect(reading('evaluator')).toEqual([]);
  });

  it('changes nothing where it is only an enquiry, or statistics', () => {
    for (const role of ['guide', 'clerk', 'counsellor', 'supervisor', 'dpo', 'admin'] as const) {
      expect(changing(role)).not.toContain('enquiry');
      expect(changing(role)).not.toContain('statistics');
      expect(reading(role)).toEqual(expect.arrayContaining(changing(role)));
    }
  });
});
