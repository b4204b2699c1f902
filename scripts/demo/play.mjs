import { handOver, refusedHandOver, work } from './hand-over.mjs';
import { openCase, readPlan } from './first-contact.mjs';
import { closing, reminderMail, startDeadline } from './deadline.mjs';
import { prose, title } from './timeline.mjs';

/** The journey "Recognised – the switch from the AsylbLG office to the Jobcentre", as of today. */
export async function play(people) {
  title('Recognised – and no money since the month changed');
  prose('Amina (invented) is a recognised refugee in Küsten, Lüchow-Dannenberg. The Sozialamt has stopped paying, the');
  prose('Jobcenter knows nothing of her yet. One door: she says what she needs, the rest finds its way.');
  const caseId = await openCase(people.amina);
  await readPlan(people.guide, caseId);
  await refusedHandOver(people.guide, caseId);
  const handOffId = await handOver(people.guide, caseId);
  await work(people.jobcenter, people.clerk, handOffId);
  await startDeadline(people, caseId);
  await reminderMail(people, caseId);
  await closing(people.amina, caseId);
}
