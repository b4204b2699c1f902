import type { LocalDate } from './local-date.js';

/** Version of all declared rules: the day the data was checked. A decision stores it. */
export const RULE_VERSION: LocalDate = '2026-11-22';

/** The federal laws were read as consolidated on this day. */
export const LAW_TEXT_AS_OF: LocalDate = '2026-08-19';

/** The Land whose law and practice the declarations follow beside federal law. */
export const JURISDICTION = 'DE-NI';
