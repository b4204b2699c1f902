import { actionsIn, afterStep, BREAK_GLASS_STATES, UNANSWERED } from './states.js';
import { beginningOf, CATEGORY_IDS } from './terms.js';

const NOW = new Date('2026-12-01T12:00:00Z');
const at = (time: string) => new Date(`2026-12-0${time}:00Z`);

describe('a request to break the glass', () => {
  it('opens nothing before the second person has said yes, who has a quarter of an hour', () => {
    for (const category of CATEGORY_IDS.filter((one) => one !== 'danger-to-life')) {
      const closed = { openedAt: null, endsAt: null };
      expect(beginningOf(category, NOW)).toEqual({ state: 'requested', answerBy: at('1T12:15'), ...closed });
    }
  });

  it('opens for an hour at once where life is in danger, and is answered within a day', () => {
    const open = { openedAt: NOW, endsAt: at('1T13:00') };
    expect(beginningOf('danger-to-life', NOW)).toEqual({ state: 'urgent', answerBy: at('2T12:00'), ...open });
  });

  it('is answered once', () => {
    expect(UNANSWERED).toEqual(['requested', 'urgent']);
    for (const state of BREAK_GLASS_STATES) {
      const steps = (['confirm', 'refuse', 'lapse'] as const).map((step) => afterStep(state, step));
      const isOpen = UNANSWERED.includes(state);
      expect(steps.filter((after) => after !== undefined)).toHaveLength(isOpen ? 3 : 0);
      expect(actionsIn(state)).toEqual(isOpen ? ['confirm', 'refuse'] : []);
      expect(steps.filter((after) => after !== undefined && UNANSWERED.includes(after))).toEqual([]);
    }
  });
});
