import { ANSWER_FACTS, OPEN_CASE, READ_PLAN } from './documents.mjs';
import { ANSWER, CONCERNS, FACTS, PLACE } from './person.mjs';
import { entry, line } from './timeline.mjs';

export async function openCase(amina) {
  entry('Amina', 'says what she needs', 'GraphQL openCase, as newcomer');
  const input = { place: PLACE, languages: ['ar'], facts: FACTS, household: [], concerns: CONCERNS };
  const { case: opened } = await amina.act(OPEN_CASE, input);
  line('concerns', CONCERNS.map((concern) => concern.service ?? `life event: ${concern.lifeEvent}`).join(', '));
  line('case', `${opened.reference}, kept by ${opened.office} (the desk competent for ${PLACE})`);
  return opened.id;
}

/** The guide reads the plan, asks the question that settles most, and reads it again. */
export async function readPlan(guide, caseId) {
  entry('The guide', 'reads the plan', 'GraphQL case.plan, as guide');
  const before = await guide.query(READ_PLAN, { id: caseId });
  showServices(before.case.plan, ['fits', 'unknown']);
  for (const { fact, label } of before.case.plan.questions) line('ask', `${label} (${fact})`);

  entry('The guide', 'asks, Amina answers', 'GraphQL answerFacts');
  const input = { caseId, version: before.case.version, member: 0, facts: [ANSWER] };
  await guide.act(ANSWER_FACTS, input);
  const { plan } = (await guide.query(READ_PLAN, { id: caseId })).case;
  showServices(plan, ['fits']);
  const steps = plan.order.filter(({ after }) => ['ms-asylblg-ends', 'ms-sgb2-starts'].includes(after));
  line('order', steps.map(({ before: first, after }) => `${first} before ${after}`).join('\n'));
  line('rules', `version ${plan.ruleVersion}`);
}

function showServices({ members: [{ services }] }, outcomes) {
  for (const { service, office, outcome, legalBasis, missingFacts } of services) {
    if (!outcomes.includes(outcome)) continue;
    const why = outcome === 'unknown' ? `needs ${missingFacts.join(', ')}` : legalBasis.join(', ');
    line(outcome, `${service} → ${office ?? 'nobody yet'}  (${why})`);
  }
}
