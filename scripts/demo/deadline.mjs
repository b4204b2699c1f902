import { setTimeout as delay } from 'node:timers/promises';
import { DemoProblem } from './api.mjs';
import { READ_CASE, START_DEADLINE } from './documents.mjs';
import { showReceipts } from './hand-over.mjs';
import { entry, line } from './timeline.mjs';

/** The choice of a health fund: two weeks from the beginning of compulsory insurance. */
const LAW = { deadlineId: 'sgb5-175-wahl', triggerEvent: 'compulsory_insurance_begins' };

const dayBefore = (days) =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

/** Looks for a beginning of insurance whose ladder has a rung today, so that the mail can be watched leaving. */
async function beginningWithARungToday(anybody) {
  const today = dayBefore(0);
  for (let days = 1; days <= 14; days += 1) {
    const query = { ...LAW, triggerDate: dayBefore(days), region: 'DE-NI', today };
    const { body } = await anybody.post('/v1/deadlines/calculate', query);
    if (body.reminders.some(({ date, to }) => date === today && to === 'person')) return query.triggerDate;
  }
  throw new DemoProblem('No reminder of this deadline would leave today; that cannot be.');
}

export async function startDeadline({ anybody, guide }, caseId) {
  entry('The guide', 'notes since when Amina is insured, because a choice is due', 'GraphQL startDeadline');
  const triggerDate = await beginningWithARungToday(anybody);
  const { deadline: kept } = await guide.act(START_DEADLINE, { caseId, ...LAW, triggerDate });
  line('deadline', `${kept.title.de} (${kept.legalBasis.join(', ')})`);
  line('begins', triggerDate);
  for (const { rule, basis } of kept.steps) line('step', `${rule} (${basis})`);
  line('ends', kept.endDate);
  line(
    'reminders',
    kept.reminders.map(({ dueOn, message, recipient }) => `${dueOn} ${message} to ${recipient}`).join('\n'),
  );
}

/** Seconds to wait for the worker: outbox, queue and mail. */
const PATIENCE = 60;

export async function reminderMail({ admin, amina }, caseId) {
  entry('The worker', 'sends the reminder in Amina’s language', 'outbox → BullMQ → e-mail');
  for (let second = 0; second < PATIENCE; second += 1) {
    const mail = await mailOfReminder(admin, await reminderIn(amina, caseId));
    if (mail !== undefined) {
      line('to', mail.to);
      line('subject', mail.subject);
      line('text', mail.text.trim());
      return;
    }
    await delay(1_000);
  }
  throw new DemoProblem(`No reminder left within ${PATIENCE} s; GET /v1/deliveries tells why.`);
}

async function reminderIn(amina, caseId) {
  const { case: own } = await amina.query(READ_CASE, { id: caseId });
  return own.notifications.find(({ message }) => message.startsWith('deadline_'));
}

async function mailOfReminder(admin, reminder) {
  if (reminder === undefined) return undefined;
  const { body } = await admin.get('/v1/mailbox?limit=50');
  const head = body.mails.find(({ subject, date }) => subject === reminder.subject && date === reminder.createdAt);
  return head === undefined ? undefined : (await admin.get(`/v1/mailbox/${encodeURIComponent(head.id)}`)).body;
}

/** What Amina sees in her account. */
export async function closing(amina, caseId) {
  entry('Amina', 'looks into her account', 'GraphQL case, as newcomer');
  const { case: own } = await amina.query(READ_CASE, { id: caseId });
  for (const { state, events, receipts } of own.handOffs) {
    line('who has it', `${events.map(({ action, authority }) => `${action} by ${authority}`).join(' → ')} (${state})`);
    showReceipts(receipts);
  }
  for (const { message, body } of own.notifications) line(message, body);
}
