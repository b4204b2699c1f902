import { type NeutralWords } from '../channels/channel.js';

const CLOSING = 'Diese Nachricht nennt niemanden; was geschehen ist, steht dort, nach der Anmeldung.';

/** What whoever looks after data protection is mailed; staff read German. */
export const alarmWords = (kind: string, address: string): NeutralWords => ({
  subject: 'EinDach: ein Hinweis für den Datenschutz',
  sms: `Es gibt einen neuen Hinweis der Art ${kind}: ${address}/v1/audit/alarms`,
  more: [CLOSING],
  locale: 'de',
  direction: 'ltr',
});
