import { bareMessageId, messageIdOf, type MessageId } from './message-id.js';

describe('messageIdOf', () => {
  it('is the dedupe key at the domain', () => {
    expect(messageIdOf('0197f2aa-1c.mail_1', 'dach.example.org')).toBe('<0197f2aa-1c.mail_1@dach.example.org>');
  });

  it.each(['', 'a b', 'a@b', 'a>b', 'a\r\nBcc: x', '../a', 'a/b', '.a', 'a.', 'a..b', 'ä', 'x'.repeat(101)])(
    'refuses %p',
    (part) => {
      expect(() => messageIdOf(part, 'dach.example.org')).toThrow(RangeError);
      expect(() => messageIdOf('key', part)).toThrow(RangeError);
    },
  );
});

describe('bareMessageId', () => {
  it('takes the brackets off', () => {
    expect(bareMessageId(messageIdOf('key', 'dach.example.org'))).toBe('key@dach.example.org');
  });

  it.each(['<key@a@b>', '<../key@a>', '<key@a>\r\nBcc: x@example.org', 'key@a', '<@>'])('refuses %p', (text) => {
    expect(() => bareMessageId(text as MessageId)).toThrow(RangeError);
  });
});
