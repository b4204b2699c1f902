/** GSM 03.38: the characters of one septet, and those of two. */
const ONE_SEPTET = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const TWO_SEPTETS = new Set('^{}\\[~]|€\f');

/** How much one short message holds, alone and as part of several, in septets (GSM-7) or UTF-16 units (UCS-2). */
const CAPACITY = { gsm7: { alone: 160, part: 153 }, ucs2: { alone: 70, part: 67 } } as const;

/** In how many short messages `text` travels; each is paid for (3GPP TS 23.038, TS 23.040). */
export function smsSegments(text: string): number {
  const septets = septetsOf(text);
  const [length, { alone, part }] = septets === undefined ? [text.length, CAPACITY.ucs2] : [septets, CAPACITY.gsm7];
  return length <= alone ? 1 : Math.ceil(length / part);
}

/** `undefined` where a character is not in GSM-7. */
function septetsOf(text: string): number | undefined {
  let septets = 0;
  for (const char of text) {
    if (ONE_SEPTET.has(char)) septets += 1;
    else if (TWO_SEPTETS.has(char)) septets += 2;
    else return undefined;
  }
  return septets;
}
