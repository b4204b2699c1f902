import { type BodyOrGroup, defineRow, type TransferLaw } from '../../hand-off/index.js';

/** The closed list of bodies names real ones only. */
const PRACTICE = 'uebungsbehoerde' as BodyOrGroup;

const INVENTED = {
  channel: 'router',
  purpose: { de: 'Das System einer Stelle erproben' },
  legalBasis: ['erfundene Angaben, keine Person'],
  consent: 'none',
  fields: ['name', 'preferred_language', 'case_reference', 'concern', 'first_received_at', 'application_document'],
  never: [],
  trigger: 'event',
  certainty: 'known',
} as const;

const ROWS = [
  defineRow({ ...INVENTED, id: 'tp-uebung', title: { de: 'Übung' }, from: ['@all_bodies'], to: [PRACTICE] }),
  defineRow({
    ...INVENTED,
    id: 'tp-uebung-antwort',
    title: { de: 'Übung: von der Übungsbehörde' },
    from: [PRACTICE],
    to: ['@all_bodies', PRACTICE],
  }),
];

/** `law` with one more body, which takes part under its prohibitions too, and the two ways to and from it. */
export const withPractice = (law: TransferLaw): TransferLaw => ({
  ...law,
  groups: { ...law.groups, anyone: [...(law.groups['anyone'] ?? []), PRACTICE] },
  rows: [...law.rows, ...ROWS],
});
