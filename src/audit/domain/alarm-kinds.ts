/** What whoever looks after data protection is told about, and what it means. */
export const ALARM_KINDS = {
  'partner-quota': 'the system of a partner asks for more in an hour than it may',
  'reading-without-work': 'many matters read in a day, and no work on them',
  'reading-above-usual': 'more than three times as many matters read in a day as usually, and more than 30',
  'break-glass': 'a case of another office was opened in an emergency',
  'break-glass-unconfirmed': 'no second person confirmed that, within a day',
} as const;

export type AlarmKind = keyof typeof ALARM_KINDS;

export const ALARM_KIND_IDS = Object.keys(ALARM_KINDS) as AlarmKind[];
