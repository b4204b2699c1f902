/** The subject a deadline belongs to. */
export type DeadlineDomain =
  | 'remedies'
  | 'asylum'
  | 'residence'
  | 'work'
  | 'family'
  | 'handoff'
  | 'recognition'
  | 'integration'
  | 'social'
  | 'procedure'
  | 'education'
  | 'health'
  | 'civil'
  | 'data_protection';

/** What the period means for whoever it binds. */
export type DeadlineKind =
  | 'act_within'
  | 'waiting_period'
  | 'fiction'
  | 'period_of_validity'
  | 'retroactive_window'
  | 'authority_duty'
  | 'authority_target'
  | 'backward'
  | 'age_rule'
  | 'fixed_date'
  | 'duty_without_fixed_period';

/** § 187 Abs. 1 BGB: the day of the event does not count; § 187 Abs. 2 BGB: the day counts as the first. */
export type StartRule = 'BGB_187_1_event' | 'BGB_187_2_day_start';

/**
 * Whether an end on a Saturday, Sunday or public holiday moves to the next working day. `disputed`, `unverified` and
 * `special`: the earlier day is shown as the end and the later one kept as the other reading.
 */
export type Shift = boolean | 'disputed' | 'unverified' | 'special';

/** Who is reminded, in the words of the source. */
export type Reminded =
  | 'person'
  | 'authority'
  | 'course_provider'
  | 'authority und person'
  | 'beide Behörden'
  | 'authority (ABH und BA)'
  | 'authority (SLA: selber Arbeitstag, spätestens nächster)'
  | 'authority (LfD Niedersachsen)'
  | 'person und Behörde (interner Alarm 30 Tage vorher)';

/** The length comes from the law, usually is the declared one, or stands in the notice alone. */
export type LengthSource = 'law' | 'usually' | 'notice';
