/** A failure in words, for whoever repairs it. */
export type FailureWords = Readonly<{ meaning: string; advice: string }>;

const CORRECT_ADDRESS =
  'Ask the person for another address, then replay. Without one, the message stays in the account.';
const REPAIR_RELAY =
  'Repair the settings of the relay (SMTP_URL) or its account, then replay everything with this reason.';
const REACH_RELAY = 'See that the relay is back, then replay. A message older than three days gets one try.';

/** By code, the first that fits; SMTP replies by RFC 5321 section 4.2 and RFC 3463. */
const WORDS: readonly (readonly [code: RegExp, words: FailureWords])[] = [
  [/^no-address$/, { meaning: 'The person took the address away before the message left.', advice: CORRECT_ADDRESS }],
  [/^address-invalid$/, { meaning: 'The address of the person is none.', advice: CORRECT_ADDRESS }],
  [
    /^no-answer$/,
    {
      meaning: 'Every try ended without an answer, perhaps with its worker.',
      advice: 'Look for the fault in the log of the worker, repair it, then replay.',
    },
  ],
  [
    /^(tls|auth|smtp-53\d|smtp-\d{3}-5\.7\.)/,
    { meaning: 'The relay refuses us, not the person.', advice: REPAIR_RELAY },
  ],
  [/^smtp-55[013]-?(5\.1\.|$)/, { meaning: 'The mailbox of the person does not exist.', advice: CORRECT_ADDRESS }],
  [/^smtp-552|^smtp-\d{3}-5\.2\.2/, { meaning: 'The mailbox of the person is full.', advice: CORRECT_ADDRESS }],
  [/^smtp-5/, { meaning: 'The relay refused this message for good.', advice: REPAIR_RELAY }],
  [/^smtp-4/, { meaning: 'The relay asked for patience for three days.', advice: REACH_RELAY }],
  [
    /^(connection|timeout|dns|protocol|relays-rest)$/,
    { meaning: 'No relay could be reached for three days.', advice: REACH_RELAY },
  ],
];

/** Also a code that nobody foresaw gets words. */
export function explainFailure(code: string): FailureWords {
  const known = WORDS.find(([pattern]) => pattern.test(code))?.[1];
  return (
    known ?? { meaning: 'The message could not be handed over.', advice: 'Look for the code in the log, then replay.' }
  );
}
