/** Where the alarms of one authority go, or those of all. */
export interface AlarmAddress {
  /** `null` is every authority. */
  readonly authority: string | null;
  readonly address: string;
}

export const ALARM_ADDRESS = /^(?:[a-z][a-z0-9-]*=)?[^\s,=@]+@[^\s,=@]+$/;

/** `jobcenter=datenschutz@example.org`, or an address alone. */
export function readAlarmAddress(text: string): AlarmAddress {
  const [first = '', second] = text.split('=');
  return second === undefined ? { authority: null, address: first } : { authority: first, address: second };
}
