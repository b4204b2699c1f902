/** A Message-ID header value (RFC 5322), the same at every try. */
export type MessageId = `<${string}@${string}>`;

/** Letters, digits, `_`, `-` and single dots: safe in a header and as the name of a file. */
const WORDS = /^[\w-]+(?:\.[\w-]+)*$/;

/**
 * The Message-ID of the delivery `dedupeKey`, sent by `domain`.
 * @throws RangeError where either holds other characters or is longer than 100
 */
export function messageIdOf(dedupeKey: string, domain: string): MessageId {
  for (const part of [dedupeKey, domain]) {
    if (part.length > 100 || !WORDS.test(part)) throw new RangeError('notifications/message-id-invalid');
  }
  return `<${dedupeKey}@${domain}>`;
}

/**
 * `messageId` without its brackets.
 * @throws RangeError where it was not made by `messageIdOf`
 */
export function bareMessageId(messageId: MessageId): string {
  const [dedupeKey = '', domain = ''] = messageId.slice(1, -1).split('@');
  if (messageIdOf(dedupeKey, domain) !== messageId) throw new RangeError('notifications/message-id-invalid');
  return `${dedupeKey}@${domain}`;
}
