import type { MessageTexts } from './message-texts.js';

/** Arabic. */
export const ARABIC: MessageTexts = {
  receipt_filing: {
    title: 'تم تأكيد الاستلام',
    body: 'استلمنا منك بتاريخ {date} الساعة {time}: {service}. الجهة: {authority}. رقم الإيصال: {ref}. يرجى الاحتفاظ بهذا الإيصال فهو يثبت التاريخ.',
    sms: 'تم الاستلام، رقم {ref}. التفاصيل: {link}',
  },
  missing_document: {
    title: 'ما زال هناك شيء ناقص',
    body: '{count, plural, zero {لا توجد مستندات ناقصة} one {ينقص مستند واحد} two {ينقص مستندان} few {تنقص # مستندات} many {ينقص # مستندًا} other {ينقص # مستند}}: {documents}. آخر يوم للتسليم: {date}. مكان التسليم: {authority}. إذا تعذّر الحصول على مستند فيرجى إبلاغنا قبل ذلك.',
    sms: 'هناك شيء ناقص، آخر يوم {date}: {link}',
  },
  handoff_sent: {
    title: 'تم تحويل طلبك',
    body: 'حوّلنا طلبك: {service}. الجهة الجديدة: {authority}. نقلنا هذه المعلومات فقط: {fields}. الأساس القانوني: {basis}. لا حاجة لأي إجراء منك الآن.',
    sms: 'هناك خطوة جديدة: {link}',
  },
  handoff_accepted: {
    title: 'وصل طلبك',
    body: 'تم القبول بتاريخ {date} من قبل: {authority}. الخطوة التالية: {next_step}.',
    sms: 'طلبك مستمر، الخطوة التالية: {link}',
  },
  handoff_rejected: {
    title: 'نحتاج إلى طريق آخر',
    body: 'هذه الجهة غير مختصة: {authority}. السبب: {reason}. تاريخ تقديمك الأول {date} يبقى محفوظًا. الخطوة التالية: {next_step}.',
    sms: 'نحتاج إلى طريق آخر: {link}',
  },
  forwarded: {
    title: 'تم التحويل إلى الجهة الصحيحة',
    body: 'كان طلبك ({service}) لدى: {from_authority}. الجهة المختصة: {authority}. تم التحويل بتاريخ {date}. {receipt_effect, select, first {يُحسب تاريخ الاستلام الأول: {received}.} competent {تنبيه: لا يُحسب إلا وصول الطلب إلى الجهة المختصة. يرجى تقديمه هناك بنفسك أيضًا.} other {ليس مؤكدًا أن الاستلام الأول بتاريخ {received} يُحسب. يرجى طلب المشورة.}}',
    sms: 'رسالتك في طريقها إلى المكان الصحيح: {link}',
  },
  deadline_14: {
    title:
      'المهلة: بقي {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
    body: 'آخر يوم {date}: {action}. الموضوع: {subject}. هذا التاريخ محسوب وليس استشارة قانونية. المشورة مجانية. اسأل مبكرًا.',
    sms: 'تذكير: آخر يوم {date}. التفاصيل: {link}',
  },
  deadline_7: {
    title:
      'المهلة: بقي {days, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
    body: 'يرجى القيام بذلك الآن. آخر يوم {date}: {action}. الموضوع: {subject}. نساعدك في تعبئة الاستمارة.',
    sms: 'يرجى الإنجاز قريبًا، آخر يوم {date}: {link}',
  },
  deadline_2: {
    title:
      'مهم: بقي {days, plural, zero {# يوم} one {يوم واحد فقط} two {يومان فقط} few {# أيام فقط} many {# يومًا فقط} other {# يوم فقط}}',
    body: 'آخر يوم هو {date} حتى منتصف الليل: {action}. الموضوع: {subject}. يرجى الحضور إلينا اليوم أو غدًا. اطلب إثبات الاستلام.',
    sms: 'مهم: آخر يوم {date}. انظر اليوم: {link}',
  },
  deadline_0: {
    title: 'اليوم هو آخر يوم',
    body: 'اليوم حتى منتصف الليل: {action}. الموضوع: {subject}. يرجى التسليم اليوم وطلب إثبات الاستلام.',
    sms: 'اليوم آخر يوم. انظر الآن: {link}',
  },
  deadline_missed: {
    title: 'انتهت المهلة',
    body: 'انتهت المهلة بتاريخ {date}. الموضوع: {subject}. إذا كان التأخير دون ذنب منك فقد يكون من الممكن إعادة المهلة (Wiedereinsetzung). الوقت قصير جدًا. يرجى الذهاب فورًا إلى مركز مشورة ومعك الرسالة والظرف.',
    sms: 'انتهت مهلة. ربما يوجد حل: {link}',
  },
  appointment_confirmed: {
    title: 'تم تأكيد الموعد',
    body: 'موعدك: {date}، الساعة {time}. المكان: {place}. الجهة: {authority}. يرجى إحضار: {documents}. هل تحتاج إلى مترجم؟ أخبرنا مسبقًا.',
    sms: 'موعد {date}، {time}. المكان: {link}',
  },
  appointment_reminder: {
    title: 'تذكير بموعدك',
    body: 'موعدك بتاريخ {date} الساعة {time}. المكان: {place}. الجهة: {authority}. يرجى إحضار: {documents}.',
    sms: 'تذكير: موعد {date}، {time}. {link}',
  },
  appointment_cancelled: {
    title: 'أُلغي الموعد',
    body: 'أُلغي الموعد بتاريخ {date} الساعة {time}. الجهة: {authority}. الخطوة التالية: {next_step}.',
    sms: 'أُلغي موعد {date}. {link}',
  },
  decision_available: {
    title: 'توجد رسالة جديدة',
    body: 'يوجد قرار بتاريخ {date}. الجهة: {authority}. قد تكون هناك مهلة سارية الآن. احتفظ بالرسالة والظرف. اطلب شرح الرسالة لك.',
    sms: 'رسالة جديدة مهمة. انظر قريبًا: {link}',
  },
  consent_asked: {
    title: 'يرجى اتخاذ قرار',
    body: 'هل يجوز لنا نقل هذه المعلومات: {fields}؟ إلى: {authority}. الغرض: {purpose}. يمكنك أن تقول لا. الرفض لا يضرّك لدينا. يمكنك سحب الموافقة لاحقًا.',
    sms: 'لدينا سؤال لك. الرجاء الرد: {link}',
  },
  consent_withdrawn: {
    title: 'تم حفظ السحب',
    body: 'سحبك سارٍ منذ {date}. لن ننقل أي شيء بعد الآن إلى: {authority}. ما هو موجود هناك يبقى هناك. يمكنك أن تطلب حذفه هناك.',
    sms: 'تم حفظ تغييرك: {link}',
  },
  correction_confirmed: {
    title: 'تم التصحيح',
    body: 'تم التصحيح بتاريخ {date}: {field}. {count, plural, =0 {لم تكن هذه المعلومة لدى أي جهة أخرى.} zero {لم تكن هذه المعلومة لدى أي جهة أخرى.} one {أكّدت جهة واحدة التصحيح.} two {أكّدت جهتان التصحيح.} few {أكّدت # جهات التصحيح.} many {أكّدت # جهة التصحيح.} other {أكّدت # جهة التصحيح.}}',
    sms: 'تم تصحيح بياناتك: {link}',
  },
  signin_code: {
    title: 'رمز الدخول',
    body: 'رمزك: {code}. صالح لمدة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. لا تعطه لأحد. نحن لا نسأل عنه أبدًا.',
    sms: 'الرمز: {code}. صالح {minutes} دقيقة. لا تعطه لأحد.',
  },
};
