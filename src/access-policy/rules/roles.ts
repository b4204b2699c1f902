import { type Role } from '../../platform/access/index.js';

/** People and systems that act for an office. */
export const OFFICE: readonly Role[] = ['guide', 'clerk', 'supervisor', 'counsellor', 'partner'];

/** People who look after cases. */
export const DESK: readonly Role[] = ['guide', 'clerk', 'counsellor'];

/** People of an authority who look after cases; not those bound by secrecy of their own (§ 203 StGB). */
export const CASEWORKER: readonly Role[] = ['guide', 'clerk'];

export const NEWCOMER: readonly Role[] = ['newcomer'];

export const PARTNER: readonly Role[] = ['partner'];
