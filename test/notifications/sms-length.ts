/** GSM 03.38: the characters of one septet, and those of two. */
const GSM7 =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM7_EXTENDED = '^{}\\[~]|€\f';

export const isGsm7 = (text: string): boolean => [...text].every((char) => (GSM7 + GSM7_EXTENDED).includes(char));

/** How much of one SMS `text` takes: septets (160 fit) in GSM-7, UTF-16 units (70 fit) otherwise. */
export function smsLength(text: string): number {
  if (!isGsm7(text)) return text.length;
  return [...text].reduce((sum, char) => sum + (GSM7_EXTENDED.includes(char) ? 2 : 1), 0);
}

export const smsCapacity = (text: string): number => (isGsm7(text) ? 160 : 70);
