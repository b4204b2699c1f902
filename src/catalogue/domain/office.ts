import type { Condition, Validity } from '../../authority-kit/index.js';

/** One office of an authority in a place: what the place decides and administrators edit, not what the law fixes. */
export interface Office extends Validity {
  /** Stable; never reused. */
  readonly id: string;
  /** Id of the authority whose tasks the office performs. */
  readonly authority: string;
  readonly name: string;
  /** Prefixes of the municipality keys the office is locally competent for; `*` is the whole federation. */
  readonly area: readonly string[];
  /** Subject-matter competence within the authority; `null` where the office takes every matter of its authority. */
  readonly competentFor: Condition | null;
  readonly sites: readonly OfficeHours[];
  /** Languages spoken at the desk, as BCP 47 tags. */
  readonly languages: readonly string[];
  readonly interpreterOnRequest: boolean;
  /** `false`: no data is handed over, the person is only shown the way. */
  readonly acceptsHandOffs: boolean;
  /** Id of the calendar of closed days. */
  readonly calendar: string;
  /** Hand-offs the office can take on one working day. */
  readonly capacityPerDay: number;
  /** Open matters from which on others are proposed first; nothing is refused for it. `null`: no such limit. */
  readonly openMattersLimit: number | null;
  readonly email: string;
  /** Which properties are invented and must be replaced before use. */
  readonly sample: readonly SampleProperty[];
  readonly note: string | null;
  /** Grows by one with every change, planned ones among them; the strong ETag. */
  readonly version: number;
}

export type SampleProperty = 'hours' | 'languages' | 'capacityPerDay' | 'email';

/** When an office is present at a site; a consultation day at a mobile site counts as the office itself. */
export interface OfficeHours {
  readonly site: string;
  readonly hours: OpeningHours;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri';

/** Local time in Europe/Berlin, such as `08:30-12:00`; the end is exclusive. */
export type TimeSpan = `${number}:${number}-${number}:${number}`;

/** Opening hours by weekday; a day that is not named is closed, and so are the holidays of the office's calendar. */
export type OpeningHours = Readonly<Partial<Record<Weekday, readonly TimeSpan[]>>>;
