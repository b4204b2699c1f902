import type { Locale, Review } from './locales.js';

/** How a period that was missed may be put right; the days come from the declared deadline. */
export type LateHint =
  | {
      readonly kind: 'reinstatement' | 'late_admission';
      readonly basis: string;
      /** Time for the application, from the day the obstacle is gone (ISO 8601). */
      readonly within: 'P2W' | 'P1M';
      /** Time from the end of the missed period after which it is too late (ISO 8601). */
      readonly limit: 'P1Y' | 'P6M';
      /** What was missed has to be done within the same time. */
      readonly catchUp: boolean;
    }
  | { readonly kind: 'force_majeure' | 'disputed'; readonly basis: string };

/** The sentences of one language, in ICU MessageFormat. */
export interface LateHintTexts {
  readonly reinstatement: string;
  readonly late_admission: string;
  readonly catchUp: string;
  readonly force_majeure: string;
  readonly disputed: string;
  readonly within: Readonly<Record<'P2W' | 'P1M', string>>;
  readonly limit: Readonly<Record<'P1Y' | 'P6M', string>>;
}

/** Nobody has read these sentences yet, in no language. */
export const LATE_HINTS_REVIEW: Review = { state: 'needed', by: 'lawyer and native speakers' };

/** What is added to `deadline_missed` in the account; never in a title or a short message. */
export const LATE_HINTS: Readonly<Record<Locale, LateHintTexts>> = {
  de: {
    reinstatement:
      'Möglich ist vielleicht Wiedereinsetzung ({basis}). Stellen Sie den Antrag innerhalb von {within}, nachdem der Grund für die Verspätung weg ist. Später als {limit} nach dem Ende der Frist geht es nicht mehr.',
    late_admission:
      'Vielleicht kann die Klage noch zugelassen werden ({basis}). Stellen Sie den Antrag innerhalb von {within}, nachdem der Grund für die Verspätung weg ist. Später als {limit} nach dem Ende der Frist geht es nicht mehr.',
    catchUp: 'Holen Sie in dieser Zeit auch nach, was Sie versäumt haben.',
    force_majeure: 'Nach so langer Zeit hilft nur noch höhere Gewalt ({basis}).',
    disputed: 'Ob Wiedereinsetzung möglich ist, ist rechtlich streitig ({basis}).',
    within: { P2W: 'zwei Wochen', P1M: 'einem Monat' },
    limit: { P1Y: 'ein Jahr', P6M: 'sechs Monate' },
  },
  'de-x-leicht': {
    reinstatement:
      'Der Weg heißt: Wiedereinsetzung. Das steht in: {basis}. Sie brauchen einen Antrag. Sie haben {within} Zeit. Die Zeit beginnt, wenn der Grund vorbei ist. Der Grund ist: Darum waren Sie zu spät. Nach {limit} geht es nicht mehr.',
    late_admission:
      'Vielleicht nimmt das Gericht Ihre Klage noch an. Das steht in: {basis}. Sie brauchen einen Antrag. Sie haben {within} Zeit. Die Zeit beginnt, wenn der Grund vorbei ist. Der Grund ist: Darum waren Sie zu spät. Nach {limit} geht es nicht mehr.',
    catchUp: 'Machen Sie dann auch das, was Sie nicht gemacht haben.',
    force_majeure: 'Es ist sehr viel Zeit vorbei. Jetzt hilft nur noch höhere Gewalt. Das steht in: {basis}.',
    disputed: 'Geht Wiedereinsetzung hier? Das ist nicht klar. Es geht um: {basis}.',
    within: { P2W: 'zwei Wochen', P1M: 'einen Monat' },
    limit: { P1Y: 'einem Jahr', P6M: 'sechs Monaten' },
  },
  en: {
    reinstatement:
      'Reinstatement may be possible ({basis}). Apply within {within} after the reason for being late is gone. More than {limit} after the end of the period it is too late.',
    late_admission:
      'The court may still admit the action ({basis}). Apply within {within} after the reason for being late is gone. More than {limit} after the end of the period it is too late.',
    catchUp: 'In that time, also do what you missed.',
    force_majeure: 'After so long, only force majeure still helps ({basis}).',
    disputed: 'Whether reinstatement is possible is disputed in law ({basis}).',
    within: { P2W: 'two weeks', P1M: 'one month' },
    limit: { P1Y: 'one year', P6M: 'six months' },
  },
  fr: {
    reinstatement:
      'Un relevé de forclusion est peut-être possible ({basis}). Faites la demande dans un délai de {within} après la fin de l’empêchement. Plus de {limit} après la fin du délai, c’est trop tard.',
    late_admission:
      'Le tribunal peut peut-être encore admettre l’action ({basis}). Faites la demande dans un délai de {within} après la fin de l’empêchement. Plus de {limit} après la fin du délai, c’est trop tard.',
    catchUp: 'Faites aussi, dans ce temps, ce que vous n’avez pas fait.',
    force_majeure: 'Après si longtemps, seule la force majeure aide encore ({basis}).',
    disputed: 'La possibilité d’un relevé de forclusion est contestée en droit ({basis}).',
    within: { P2W: 'deux semaines', P1M: 'un mois' },
    limit: { P1Y: 'un an', P6M: 'six mois' },
  },
  ru: {
    reinstatement:
      'Возможно, срок можно восстановить ({basis}). Подайте заявление в течение {within} после того, как отпала причина опоздания. Если после окончания срока прошло больше чем {limit}, уже поздно.',
    late_admission:
      'Возможно, суд ещё примет иск ({basis}). Подайте заявление в течение {within} после того, как отпала причина опоздания. Если после окончания срока прошло больше чем {limit}, уже поздно.',
    catchUp: 'За это время сделайте и то, что пропустили.',
    force_majeure: 'Спустя столько времени помогает только непреодолимая сила ({basis}).',
    disputed: 'Можно ли восстановить срок, в праве спорно ({basis}).',
    within: { P2W: 'двух недель', P1M: 'одного месяца' },
    limit: { P1Y: 'год', P6M: 'шесть месяцев' },
  },
  uk: {
    reinstatement:
      'Можливо, термін можна поновити ({basis}). Подайте заяву протягом {within} після того, як зникла причина запізнення. Якщо після закінчення терміну минуло більше ніж {limit}, уже пізно.',
    late_admission:
      'Можливо, суд ще прийме позов ({basis}). Подайте заяву протягом {within} після того, як зникла причина запізнення. Якщо після закінчення терміну минуло більше ніж {limit}, уже пізно.',
    catchUp: 'За цей час зробіть також те, що пропустили.',
    force_majeure: 'Через стільки часу допомагає лише непереборна сила ({basis}).',
    disputed: 'Чи можна поновити термін, у праві спірно ({basis}).',
    within: { P2W: 'двох тижнів', P1M: 'одного місяця' },
    limit: { P1Y: 'рік', P6M: 'шість місяців' },
  },
  tr: {
    reinstatement:
      'Eski hale getirme mümkün olabilir ({basis}). Gecikmenin nedeni ortadan kalktıktan sonra {within} içinde başvurun. Sürenin bitiminden {limit} geçtikten sonra artık çok geçtir.',
    late_admission:
      'Mahkeme davayı yine de kabul edebilir ({basis}). Gecikmenin nedeni ortadan kalktıktan sonra {within} içinde başvurun. Sürenin bitiminden {limit} geçtikten sonra artık çok geçtir.',
    catchUp: 'Bu sürede kaçırdığınız işlemi de yapın.',
    force_majeure: 'Bu kadar zaman sonra yalnızca mücbir sebep işe yarar ({basis}).',
    disputed: 'Eski hale getirmenin mümkün olup olmadığı hukukta tartışmalıdır ({basis}).',
    within: { P2W: 'iki hafta', P1M: 'bir ay' },
    limit: { P1Y: 'bir yıl', P6M: 'altı ay' },
  },
  ar: {
    reinstatement:
      'قد يكون من الممكن إعادة المهلة ({basis}). قدّم الطلب خلال {within} بعد زوال سبب التأخير. بعد مرور أكثر من {limit} على نهاية المهلة يكون الأوان قد فات.',
    late_admission:
      'قد تقبل المحكمة الدعوى رغم التأخير ({basis}). قدّم الطلب خلال {within} بعد زوال سبب التأخير. بعد مرور أكثر من {limit} على نهاية المهلة يكون الأوان قد فات.',
    catchUp: 'وقم في هذه المدة أيضًا بما فاتك.',
    force_majeure: 'بعد هذا الوقت الطويل لا تنفع إلا القوة القاهرة ({basis}).',
    disputed: 'إمكانية إعادة المهلة محل خلاف في القانون ({basis}).',
    within: { P2W: 'أسبوعين', P1M: 'شهر واحد' },
    limit: { P1Y: 'سنة واحدة', P6M: 'ستة أشهر' },
  },
  fa: {
    reinstatement:
      'شاید بازگرداندن مهلت ممکن باشد ({basis}). ظرف {within} پس از برطرف شدن علت تأخیر درخواست بدهید. اگر بیش از {limit} از پایان مهلت گذشته باشد، دیگر دیر است.',
    late_admission:
      'شاید دادگاه دعوا را هنوز بپذیرد ({basis}). ظرف {within} پس از برطرف شدن علت تأخیر درخواست بدهید. اگر بیش از {limit} از پایان مهلت گذشته باشد، دیگر دیر است.',
    catchUp: 'در همین مدت کاری را هم که انجام نشده انجام دهید.',
    force_majeure: 'پس از این همه وقت فقط قوهٔ قاهره کمک می‌کند ({basis}).',
    disputed: 'اینکه بازگرداندن مهلت ممکن است یا نه، در حقوق مورد اختلاف است ({basis}).',
    within: { P2W: 'دو هفته', P1M: 'یک ماه' },
    limit: { P1Y: 'یک سال', P6M: 'شش ماه' },
  },
};
