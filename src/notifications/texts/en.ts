import type { MessageTexts } from './message-texts.js';

/** English. */
export const ENGLISH: MessageTexts = {
  receipt_filing: {
    title: 'Receipt confirmed',
    body: 'We received something from you on {date} at {time}: {service}. Office: {authority}. Receipt number: {ref}. Please keep this receipt. It proves the day.',
    sms: 'Receipt confirmed, no. {ref}. See your account: {link}',
  },
  missing_document: {
    title: 'Something is still missing',
    body: '{count, plural, one {# document is still missing} other {# documents are still missing}}: {documents}. Please hand in by {date} to: {authority}. If you cannot get a document, please tell us before that day.',
    sms: 'Something is still missing. Please check your account by {date}: {link}',
  },
  handoff_sent: {
    title: 'Your request was passed on',
    body: 'We passed on your request: {service}. New office: {authority}. Only this was passed on: {fields}. Legal basis: {basis}. You do not need to do anything now.',
    sms: 'There is a new step. See your account: {link}',
  },
  handoff_accepted: {
    title: 'Your request has arrived',
    body: 'Accepted on {date} by: {authority}. Next step: {next_step}.',
    sms: 'It goes on. Next step in your account: {link}',
  },
  handoff_rejected: {
    title: 'Another way is needed',
    body: 'This office is not responsible: {authority}. Reason: {reason}. Your first filing of {date} stays on record. Next step: {next_step}.',
    sms: 'Another way is needed. Please see your account: {link}',
  },
  forwarded: {
    title: 'Forwarded to the right office',
    body: 'Your application ({service}) was with: {from_authority}. Responsible is: {authority}. Forwarded on {date}. {receipt_effect, select, first {The first receipt on {received} counts.} competent {Careful: only receipt at the responsible office counts. Please also file it there yourself.} other {Whether the first receipt on {received} counts is not certain. Please get advice.}}',
    sms: 'Your letter is on its way to the right place. See your account: {link}',
  },
  deadline_14: {
    title: 'Deadline: {days, plural, one {# day} other {# days}} left',
    body: 'By {date}: {action}. Topic: {subject}. The date is calculated and is not legal advice. Advice is free. Ask early.',
    sms: 'Reminder: please do something by {date}. See your account: {link}',
  },
  deadline_7: {
    title: 'Deadline: {days, plural, one {# day} other {# days}} left',
    body: 'Please do this now. By {date}: {action}. Topic: {subject}. We help you fill in the form.',
    sms: 'Please do this soon, last day {date}. See your account: {link}',
  },
  deadline_2: {
    title: 'Important: only {days, plural, one {# day} other {# days}} left',
    body: 'The last day is {date}, midnight: {action}. Topic: {subject}. Come to us today or tomorrow. Ask for proof of receipt.',
    sms: 'Important: the last day is {date}. Please look today: {link}',
  },
  deadline_0: {
    title: 'Today is the last day',
    body: 'Today until midnight: {action}. Topic: {subject}. Hand it in today and ask for proof of receipt.',
    sms: 'Today is the last day. Please look now: {link}',
  },
  deadline_missed: {
    title: 'The deadline has passed',
    body: 'The deadline on {date} has passed. Topic: {subject}. If you are late through no fault of your own, reinstatement may be possible. There is only little time. Go to a counselling service at once. Bring the letter and the envelope.',
    sms: 'A date was missed. There may still be a way. Please look today: {link}',
  },
  waiting_soon: {
    title: '{days, plural, one {# day} other {# days}} of waiting left',
    body: 'A waiting period ends soon. First day after it: {date}. Topic: {subject}. The date is calculated and is not legal advice. Advice is free.',
    sms: 'A waiting period ends soon, first day after it {date}. See your account: {link}',
  },
  waiting_over: {
    title: 'A waiting period is over',
    body: 'A waiting period is over. First day after it: {date}. Topic: {subject}. Ask us or a counselling service what is possible now.',
    sms: 'A waiting period is over. See your account: {link}',
  },
  appointment_confirmed: {
    title: 'Appointment confirmed',
    body: 'Your appointment: {date}, {time}. Place: {place}. Office: {authority}. Please bring: {documents}. Do you need an interpreter? Tell us before.',
    sms: 'Appointment on {date}, {time}. Place in your account: {link}',
  },
  appointment_reminder: {
    title: 'Reminder of your appointment',
    body: 'Your appointment is on {date} at {time}. Place: {place}. Office: {authority}. Please bring: {documents}.',
    sms: 'Reminder: appointment on {date}, {time}. See your account: {link}',
  },
  appointment_cancelled: {
    title: 'Appointment cancelled',
    body: 'The appointment on {date} at {time} is cancelled. Office: {authority}. Next step: {next_step}.',
    sms: 'The appointment on {date} is cancelled. See your account: {link}',
  },
  decision_available: {
    title: 'A new message is ready',
    body: 'There is a decision of {date}. Office: {authority}. A deadline may be running now. Keep the letter and the envelope. Have the letter explained to you.',
    sms: 'New important message. Please look soon: {link}',
  },
  consent_asked: {
    title: 'Please decide',
    body: 'May we pass on this information: {fields}? To: {authority}. Purpose: {purpose}. You may say no. Saying no has no disadvantages with us. You can withdraw later.',
    sms: 'We have a question for you. Please answer in your account: {link}',
  },
  consent_withdrawn: {
    title: 'Withdrawal saved',
    body: 'Your withdrawal is valid since {date}. We pass on nothing more to: {authority}. What is already there stays there. You can ask that office to delete it.',
    sms: 'Your change is saved. See your account: {link}',
  },
  correction_confirmed: {
    title: 'Correction done',
    body: 'Corrected on {date}: {field}. {count, plural, =0 {No other office had this information.} one {# office has confirmed the correction.} other {# offices have confirmed the correction.}}',
    sms: 'Your details were corrected. See your account: {link}',
  },
  rights_decided: {
    title: 'There is an answer',
    body: 'On {date} your request about your data was decided. Office: {authority}. Your account shows the answer with the reason, and what you can do against it.',
    sms: 'There is an answer. See your account: {link}',
  },
  erasure_confirmed: {
    title: 'Deletion done',
    body: 'Deleted on {date}. {count, plural, =0 {No other office had data from it.} one {# office has confirmed the deletion.} other {# offices have confirmed the deletion.}}',
    sms: 'Your request is done. See your account: {link}',
  },
  signin_code: {
    title: 'Your sign-in code',
    body: 'Your code: {code}. It is valid for {minutes, plural, one {# minute} other {# minutes}}. Do not give it to anyone. We never ask for it.',
    sms: 'Your code: {code}. Valid {minutes} min. Do not share it.',
  },
};
