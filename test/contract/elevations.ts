/** Every file that acts for the system, and why it must: what it does there reaches beyond what the viewer may see. */
export const ELEVATIONS: Readonly<Record<string, string>> = {
  'src/account.ts': 'a command of the operator',
  'src/administration/acts/add-office.ts': 'nobody writes offices but who administers them, which is asked before',
  'src/administration/acts/apply-planned.ts': 'a schedule, or whoever notices first that its day has come',
  'src/administration/acts/cancel-office-change.ts':
    'nobody writes offices but who administers them, which is asked before',
  'src/administration/acts/change-office.ts': 'nobody writes offices but who administers them, which is asked before',
  'src/administration/acts/close-endpoint.ts':
    'nobody writes closures but who administers offices; the offices that sent what waits there are to be told',
  'src/administration/acts/read-closures.ts': 'how many hand-offs waited, and nothing about any of them',
  'src/administration/acts/read-offices.ts': 'how many hand-offs an office has, and nothing about any of them',
  'src/administration/acts/reopen-endpoint.ts': 'nobody writes closures but who administers offices',
  'src/audit/acts/log-accesses.ts': 'nobody writes by themselves what is kept about their reading',
  'src/audit/acts/open-matter.ts': 'nobody counts by themselves what they open',
  'src/audit/acts/who-can-see.ts': 'whoever watches over data protection sees who may see a matter, not the matter',
  'src/break-glass/acts/ask-to-read.ts': 'whether there is such a case is noted, and told to nobody who asks',
  'src/break-glass/acts/tell-of-break-glass.ts':
    'the office that keeps the file and data protection are told by who may not see them',
  'src/calendar/acts/read-calendar.ts': 'a secret address names its owner, who is then acted for',
  'src/catalogue/acts/load-sample-offices.ts': 'a start',
  'src/data-subject-rights/acts/disclose-data.ts':
    'Art. 15 DSGVO is about everything that is stored, also what no list shows',
  'src/data-subject-rights/acts/erase-holdings.ts':
    'no desk removes rows by itself, and whether others keep something about the person it must not learn',
  'src/directory/acts/synchronise-directory.ts': 'a start, and a schedule of the worker',
  'src/events/acts/read-feed.ts': 'events are numbered for all offices together',
  'src/events/acts/write-event.ts': 'the other office is to read it, too',
  'src/hand-off/acts/accept-claim.ts': 'the first filing of a matter may have been between others',
  'src/hand-off/acts/effects-of-a-step.ts': 'the lead of a case whose file another desk keeps; a dispute among others',
  'src/hand-off/acts/forward-hand-off.ts': 'no office sees a matter twice, whoever had it meanwhile',
  'src/hand-off/acts/place-hand-off.ts': 'no matter is under way twice, whoever gave it away',
  'src/hand-off/acts/propose-candidates.ts':
    'an office that was asked by another is not proposed again; how much an office has to do is only a number',
  'src/hand-off/acts/read-hand-offs.ts': 'receipts for receiving it further down the chain prove that it arrived',
  'src/hand-off/acts/read-many-hand-offs.ts': 'the same, for many at once',
  'src/identity/acts/check-binding.ts': 'a proof is used up before anybody is signed in',
  'src/identity/acts/end-session.ts': 'the issuer says so, and nobody is signed in',
  'src/identity/acts/find-viewer.ts': 'who asks is looked up before they are known',
  'src/identity/acts/load-sample-users.ts': 'a start',
  'src/keys.ts': 'commands of the operator',
  'src/notifications/acts/print-desk.ts': 'which desk prints is a setting, and asked there',
  'src/notifications/acts/take-back-notification.ts':
    'whoever ends a deadline sees neither deliveries nor what others were told',
  'src/platform/queue/handlers.ts': 'handlers and schedules: nobody asks for them',
  'src/platform/queue/outbox-relay.ts': 'the worker',
  'src/platform/queue/outbox-run.ts': 'the worker',
  'src/platform/sealing/field-keys.ts':
    'a key is wrapped for the receiver, whose keys the sender never sees; a letter is read by the installation that keeps it',
  'src/platform/sealing/open-keys.ts': 'a start',
  'src/platform/sealing/value-digests.ts': 'the receiver finds by its own key what the sender never sees',
  'src/platform/signing/signer.ts': 'a start',
  'src/retention-reapply.ts': 'a command of the operator',
  'src/sandbox/acts/load-sandbox.ts': 'a start',
  'src/webhooks/acts/enable-endpoint.ts': 'events are numbered for all offices together',
  'src/webhooks/acts/host-desk.ts': 'what leads to a host that was taken back belongs to other offices',
  'src/webhooks/acts/register-endpoint.ts': 'events are numbered for all offices together',
  'src/webhooks/jobs/webhook-worker.ts': 'the worker',
  'src/live/acts/event-desk.ts':
    'what somebody missed is read by its place among all events, and shown as the policy allows',
  'src/live/acts/follow-events.ts':
    'events are read once for everybody who is connected; each is told what they may know',
};
