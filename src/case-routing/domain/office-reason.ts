import { RULE_VERSION, type Facts } from '../../authority-kit/index.js';
import { LOCAL_COMPETENCE_BASIS, type AreaKey, type Competence, type Office } from '../../catalogue/index.js';
import { decidingInputs } from './deciding-inputs.js';
import type { OfficeReason } from './route-plan.js';

/** Puts into words why `competence` came out as it did. */
export function officeReason(competence: Competence, authority: string, place: AreaKey, facts: Facts): OfficeReason {
  const offices = officesOf(competence);
  return {
    kind: 'office',
    rule: `${authority}/competent-office`,
    ruleVersion: RULE_VERSION,
    result: competence.kind === 'nobody' ? competence.because : competence.kind,
    place,
    area: competence.kind === 'competent' ? competence.area : null,
    inputs: offices.flatMap(({ competentFor }) => (competentFor === null ? [] : decidingInputs(competentFor, facts))),
    candidates: offices.map(({ id }) => id),
    basis: LOCAL_COMPETENCE_BASIS,
  };
}

function officesOf(competence: Competence): readonly Office[] {
  if (competence.kind === 'competent') return [competence.office];
  return competence.kind === 'needs-facts' ? competence.candidates : [];
}
