/**
 * A thin event in the JSON format of CloudEvents 1.0.2: it says what happened to which hand-off, and where to read on. What
 * was handed over, and about whom, is never part of it.
 */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** With `source` unique for ever; the same wherever and however often the event is told. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  /** Extension `dataref`: where what it is about can be read, by whoever may. */
  readonly dataref: string;
  /** Extension `sequence`: order of the events of one subject, without gaps; compares as text. */
  readonly sequence: string;
  /** Extension `data classification`. */
  readonly dataclassification: 'confidential';
  readonly dataregulation: 'GDPR';
  readonly datacategory: 'non-sensitive';
}

/** What happened, to what, as which step of it. */
export interface Happening {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: number;
  readonly at: Date;
}

/** Who tells: `source` names this installation, `url` is where it is reached. */
export interface Teller {
  readonly source: string;
  readonly url: string;
}

/** Digits of a sequence number, so that it compares as text for as long as a hand-off can live. */
const DIGITS = 10;

/** `path` leads to what the event is about, such as `/v1/hand-offs`. */
export function toCloudEvent(happening: Happening, path: string, { source, url }: Teller): CloudEvent {
  const { id, type, subject, sequence, at } = happening;
  return {
    specversion: '1.0',
    id,
    source,
    type,
    subject,
    time: at.toISOString(),
    dataref: `${url}${path}/${subject}`,
    sequence: String(sequence).padStart(DIGITS, '0'),
    dataclassification: 'confidential',
    dataregulation: 'GDPR',
    datacategory: 'non-sensitive',
  };
}
