import type { DisclosureWords } from './disclosure-words.js';

/** Turkish. */
export const TURKISH: DisclosureWords = {
  title: 'Hakkınızda kayıtlı bilgiler',
  intro:
    'Burada hakkınızda nelerin kayıtlı olduğu, bunları kimin, ne zaman ve neye dayanarak aldığı yazar (GDPR madde 15).',
  ofOffice: 'Her kurum yalnızca kendi kayıtları için bilgi verir. Diğer kurumlara ayrıca sorabilirsiniz.',
  asOf: 'Tarih',
  categories: {
    identity: { title: 'Kimlik bilgileriniz', purpose: 'Sizi tanımak ve size ulaşmak için.' },
    'case-file': { title: 'Dosyanız', purpose: 'Size uygun hizmetleri ve kurumları bulmak için.' },
    'hand-offs': { title: 'Devirler', purpose: 'Yetkili kurumun işinizi yürütebilmesi için.' },
    deadlines: { title: 'Süreler ve mektuplar', purpose: 'Hiçbir süreyi kaçırmamanız için.' },
    messages: { title: 'Mesajlar', purpose: 'Bundan sonra ne olacağını bilmeniz için.' },
    calendar: { title: 'Takvim', purpose: 'Tarihlerinizi telefonunuzda görmeniz için.' },
    requests: { title: 'Veri koruma talepleriniz', purpose: 'Haklarınızı yerine getirmek ve kanıtlamak için.' },
  },
  entries: 'Kayıt sayısı',
  nothing: 'Burada kayıtlı bir şey yok.',
  recipients: {
    title: 'Bilgilerinizi kim aldı',
    none: 'Kimse sizinle ilgili bilgi almadı.',
    from: 'Gönderen',
    fields: 'Bilgiler',
    basis: 'Dayanak',
  },
  consents: {
    title: 'Verdiğiniz izinler',
    none: 'Hiçbir izin vermediniz.',
    given: 'Verildiği tarih',
    withdrawn: 'Geri alındığı tarih',
    withdrawable: 'İstediğiniz zaman geri alabilirsiniz.',
  },
  rights: {
    title: 'Haklarınız',
    items: {
      access: 'Bu bilgileri istediğiniz zaman yeniden alabilirsiniz.',
      rectification: 'Yanlış bir şey varsa düzelttirebilirsiniz.',
      erasure: 'Bilgilerinizin silinmesini isteyebilirsiniz. Bazılarını saklamak zorundayız.',
      restriction: 'Bilgilerinizin yalnızca saklanmasını, kullanılmamasını isteyebilirsiniz.',
      notification: 'Yanlış veya silinmiş bilgileri alan herkese haber verilir ve bunu onaylarlar.',
      objection: 'Bilgilerinizin kullanılmasına itiraz edebilirsiniz.',
      withdrawal: 'Bir izni geri alabilirsiniz. O andan itibaren geçerlidir.',
      complaint: 'Bir veri koruma makamına şikâyette bulunabilirsiniz.',
    },
  },
  answers: {
    carriedOut: {
      rectification: 'Bilgileriniz düzeltildi.',
      erasure: 'Dosyanız silindi. Dosyadan bilgi alan herkes de silmek zorundadır ve bunu onaylar.',
    },
    refused: {
      'is-correct': 'Kurum kontrol etti: kayıtlı bilgiler doğru.',
      'proof-missing': 'Bir belge eksik. Belgeyle yeniden başvurabilirsiniz.',
      'still-needed': 'Bilgiler, verdiğiniz amaç için hâlâ gerekli.',
      'legal-duty': 'Bir yasa kurumu bu bilgileri saklamaya zorunlu kılıyor.',
      'public-task': 'Kurum, kendisine verilen kamu görevi için bu bilgilere ihtiyaç duyuyor.',
      'public-health': 'Bilgiler halk sağlığını korumak için gerekli.',
      'legal-claims': 'Bilgiler, hukuki talepleri ileri sürmek veya savunmak için gerekli.',
    },
    remedies: {
      complaint: 'Bir veri koruma makamına şikâyette bulunabilirsiniz.',
      court: 'Mahkemeye başvurabilirsiniz.',
    },
  },
  notes: [
    'Evinizdeki diğer kişilerle ilgili bilgiler burada yer almaz. Bunlar o kişilere aittir.',
    'Henüz gönderilmemiş taslaklar ve kurumların iç notları burada yer almaz.',
    'Bir devrin kanıtları son adımdan sonra en az 730 gün saklanır.',
    'Sizinle ilgili hiçbir kararı bilgisayar tek başına vermez.',
  ],
  copy: 'Bilgilerinizin kopyası (Almanca)',
};
