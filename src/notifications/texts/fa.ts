import type { MessageTexts } from './message-texts.js';

/** Persian (Farsi and Dari). */
export const PERSIAN: MessageTexts = {
  receipt_filing: {
    title: 'دریافت تأیید شد',
    body: 'در تاریخ {date} ساعت {time} از شما دریافت کردیم: {service}. اداره: {authority}. شماره رسید: {ref}. لطفاً این رسید را نگه دارید. تاریخ را ثابت می‌کند.',
    sms: 'دریافت شد، شماره {ref}. جزئیات: {link}',
  },
  missing_document: {
    title: 'هنوز چیزی کم است',
    body: '{count, plural, one {# مدرک هنوز کم است} other {# مدرک هنوز کم است}}: {documents}. آخرین روز تحویل: {date}. محل تحویل: {authority}. اگر نمی‌توانید مدرکی را بگیرید، لطفاً از قبل بگویید.',
    sms: 'چیزی کم است. آخرین روز {date}: {link}',
  },
  handoff_sent: {
    title: 'درخواست شما فرستاده شد',
    body: 'درخواست شما را فرستادیم: {service}. اداره جدید: {authority}. فقط این اطلاعات داده شد: {fields}. مبنای قانونی: {basis}. الان لازم نیست کاری بکنید.',
    sms: 'یک مرحله جدید هست: {link}',
  },
  handoff_accepted: {
    title: 'درخواست شما رسید',
    body: 'در تاریخ {date} پذیرفته شد. اداره: {authority}. مرحله بعد: {next_step}.',
    sms: 'کار ادامه دارد: {link}',
  },
  handoff_rejected: {
    title: 'راه دیگری لازم است',
    body: 'این اداره مسئول نیست: {authority}. دلیل: {reason}. تاریخ اولین تحویل شما {date} ثبت می‌ماند. مرحله بعد: {next_step}.',
    sms: 'راه دیگری لازم است: {link}',
  },
  forwarded: {
    title: 'به اداره درست فرستاده شد',
    body: 'درخواست شما ({service}) اینجا بود: {from_authority}. اداره مسئول: {authority}. تاریخ ارسال: {date}. {receipt_effect, select, first {تاریخ اولین دریافت {received} حساب می‌شود.} competent {توجه: فقط رسیدن به اداره مسئول حساب می‌شود. لطفاً خودتان هم آنجا تحویل دهید.} other {معلوم نیست که اولین دریافت {received} حساب شود. لطفاً مشاوره بگیرید.}}',
    sms: 'نامه شما به جای درست می‌رود: {link}',
  },
  deadline_14: {
    title: 'مهلت: {days, plural, one {# روز} other {# روز}} مانده',
    body: 'تا پایان {date}: {action}. موضوع: {subject}. این تاریخ محاسبه شده و مشاوره حقوقی نیست. مشاوره رایگان است. زود بپرسید.',
    sms: 'یادآوری: آخرین روز {date}. {link}',
  },
  deadline_7: {
    title: 'مهلت: {days, plural, one {# روز} other {# روز}} مانده',
    body: 'لطفاً الان انجام دهید. تا پایان {date}: {action}. موضوع: {subject}. در پر کردن فرم کمک می‌کنیم.',
    sms: 'لطفاً زود انجام دهید، آخرین روز {date}: {link}',
  },
  deadline_2: {
    title: 'مهم: فقط {days, plural, one {# روز} other {# روز}} مانده',
    body: 'آخرین روز {date} تا نیمه‌شب است: {action}. موضوع: {subject}. امروز یا فردا پیش ما بیایید. رسید بخواهید.',
    sms: 'مهم: آخرین روز {date}. امروز ببینید: {link}',
  },
  deadline_0: {
    title: 'امروز آخرین روز است',
    body: 'امروز تا نیمه‌شب: {action}. موضوع: {subject}. امروز تحویل دهید و رسید بخواهید.',
    sms: 'امروز آخرین روز است. الان ببینید: {link}',
  },
  deadline_missed: {
    title: 'مهلت گذشت',
    body: 'مهلت {date} گذشت. موضوع: {subject}. اگر تأخیر تقصیر شما نبوده، شاید بازگرداندن مهلت (Wiedereinsetzung) ممکن باشد. وقت خیلی کم است. فوراً به مشاوره بروید. نامه و پاکت را همراه ببرید.',
    sms: 'مهلتی گذشت. شاید راهی باشد: {link}',
  },
  waiting_soon: {
    title: 'مدت انتظار: {days, plural, one {# روز} other {# روز}} مانده',
    body: 'مدت انتظار به‌زودی تمام می‌شود. نخستین روز پس از آن: {date}. موضوع: {subject}. این تاریخ محاسبه شده و مشاوره حقوقی نیست. مشاوره رایگان است.',
    sms: 'انتظار به‌زودی تمام می‌شود: {date}. {link}',
  },
  waiting_over: {
    title: 'مدت انتظار تمام شد',
    body: 'مدت انتظار تمام شد. نخستین روز پس از آن: {date}. موضوع: {subject}. از ما یا از مشاوره بپرسید اکنون چه چیزی ممکن است.',
    sms: 'مدت انتظار تمام شد. ببینید: {link}',
  },
  appointment_confirmed: {
    title: 'وقت شما تأیید شد',
    body: 'وقت شما: {date}، ساعت {time}. محل: {place}. اداره: {authority}. لطفاً بیاورید: {documents}. مترجم لازم دارید؟ از قبل بگویید.',
    sms: 'وقت شما {date}، {time}. محل: {link}',
  },
  appointment_reminder: {
    title: 'یادآوری وقت شما',
    body: 'وقت شما در تاریخ {date} ساعت {time} است. محل: {place}. اداره: {authority}. لطفاً بیاورید: {documents}.',
    sms: 'یادآوری: وقت شما {date}، {time}. {link}',
  },
  appointment_cancelled: {
    title: 'وقت لغو شد',
    body: 'وقت {date} ساعت {time} لغو شد. اداره: {authority}. مرحله بعد: {next_step}.',
    sms: 'وقت {date} لغو شد. {link}',
  },
  decision_available: {
    title: 'پیام تازه‌ای هست',
    body: 'تصمیمی به تاریخ {date} هست. اداره: {authority}. شاید الان مهلتی شروع شده باشد. نامه و پاکت را نگه دارید. بخواهید نامه را برایتان توضیح دهند.',
    sms: 'پیام مهم تازه. زود ببینید: {link}',
  },
  consent_asked: {
    title: 'لطفاً تصمیم بگیرید',
    body: 'اجازه داریم این اطلاعات را بدهیم: {fields}؟ به: {authority}. هدف: {purpose}. می‌توانید نه بگویید. نه گفتن پیش ما ضرری ندارد. بعداً می‌توانید پس بگیرید.',
    sms: 'از شما سؤالی داریم. پاسخ: {link}',
  },
  consent_withdrawn: {
    title: 'پس گرفتن ثبت شد',
    body: 'پس گرفتن شما از {date} معتبر است. دیگر چیزی نمی‌دهیم به: {authority}. آنچه آنجاست همان‌جا می‌ماند. می‌توانید آنجا حذف بخواهید.',
    sms: 'تغییر شما ثبت شد: {link}',
  },
  correction_confirmed: {
    title: 'اصلاح انجام شد',
    body: 'در تاریخ {date} اصلاح شد: {field}. {count, plural, =0 {هیچ اداره دیگری این اطلاعات را نداشت.} one {# اداره اصلاح را تأیید کرد.} other {# اداره اصلاح را تأیید کردند.}}',
    sms: 'اطلاعات شما اصلاح شد: {link}',
  },
  rights_decided: {
    title: 'پاسخ آماده است',
    body: 'درباره درخواست شما درباره داده‌هایتان در تاریخ {date} تصمیم گرفته شد. اداره: {authority}. پاسخ با دلیل، و کاری که می‌توانید بکنید، در حساب شماست.',
    sms: 'پاسخ آماده است: {link}',
  },
  erasure_confirmed: {
    title: 'پاک شد',
    body: 'در تاریخ {date} پاک شد. {count, plural, =0 {هیچ اداره دیگری داده‌ای از آن نداشت.} one {# اداره پاک کردن را تأیید کرد.} other {# اداره پاک کردن را تأیید کردند.}}',
    sms: 'درخواست شما انجام شد: {link}',
  },
  signin_code: {
    title: 'کد ورود شما',
    body: 'کد شما: {code}. {minutes, plural, one {# دقیقه} other {# دقیقه}} اعتبار دارد. به کسی ندهید. ما هرگز آن را نمی‌پرسیم.',
    sms: 'کد: {code}. {minutes} دقیقه اعتبار. به کسی ندهید.',
  },
};
