import type { MessageTexts } from './message-texts.js';

/** Turkish. */
export const TURKISH: MessageTexts = {
  receipt_filing: {
    title: 'Alındı onayı',
    body: '{date} günü saat {time} itibarıyla sizden şunu aldık: {service}. Kurum: {authority}. Onay numarası: {ref}. Bu mesajı saklayın. Tarihi kanıtlar.',
    sms: 'Alındı, no {ref}. Hesabınız: {link}',
  },
  missing_document: {
    title: 'Bir şey eksik',
    body: '{count, plural, one {# belge eksik} other {# belge eksik}}: {documents}. Son gün: {date}. Teslim yeri: {authority}. Bir belgeyi alamıyorsanız bunu önceden bildirin.',
    sms: 'Bir şey eksik. Son gün {date}: {link}',
  },
  handoff_sent: {
    title: 'Talebiniz iletildi',
    body: 'Talebinizi ilettik: {service}. Yeni kurum: {authority}. Yalnızca şunlar iletildi: {fields}. Yasal dayanak: {basis}. Şimdi bir şey yapmanız gerekmiyor.',
    sms: 'Yeni bir adım var: {link}',
  },
  handoff_accepted: {
    title: 'Talebiniz ulaştı',
    body: 'Kabul tarihi: {date}. Kurum: {authority}. Sonraki adım: {next_step}.',
    sms: 'İşlem sürüyor: {link}',
  },
  handoff_rejected: {
    title: 'Başka bir yol gerekiyor',
    body: 'Bu kurum yetkili değil: {authority}. Neden: {reason}. İlk başvuru tarihiniz {date} kayıtlı kalır. Sonraki adım: {next_step}.',
    sms: 'Başka bir yol gerekiyor: {link}',
  },
  forwarded: {
    title: 'Doğru kuruma iletildi',
    body: 'Başvurunuz ({service}) buradaydı: {from_authority}. Yetkili kurum: {authority}. İletildiği gün: {date}. {receipt_effect, select, first {İlk başvuru günü {received} geçerlidir.} competent {Dikkat: Yalnızca yetkili kuruma ulaştığı gün geçerlidir. Başvuruyu oraya kendiniz de verin.} other {İlk başvuru günü {received} geçerli mi, kesin değil. Lütfen danışın.}}',
    sms: 'Yazınız doğru yere gidiyor: {link}',
  },
  deadline_14: {
    title: 'Süre: {days, plural, one {# gün} other {# gün}} kaldı',
    body: 'Son gün {date}: {action}. Konu: {subject}. Tarih hesaplanmıştır, hukuki danışmanlık değildir. Danışma ücretsizdir. Erken sorun.',
    sms: 'Hatırlatma: son gün {date}. {link}',
  },
  deadline_7: {
    title: 'Süre: {days, plural, one {# gün} other {# gün}} kaldı',
    body: 'Lütfen şimdi yapın. Son gün {date}: {action}. Konu: {subject}. Doldurmanıza yardım ederiz.',
    sms: 'Lütfen yakında yapın, son gün {date}: {link}',
  },
  deadline_2: {
    title: 'Önemli: {days, plural, one {# gün} other {# gün}} kaldı',
    body: 'Son gün {date}, gece yarısına kadar: {action}. Konu: {subject}. Bugün veya yarın bize gelin. Alındı belgesi isteyin.',
    sms: 'Önemli: son gün {date}. Bakın: {link}',
  },
  deadline_0: {
    title: 'Bugün son gün',
    body: 'Bugün gece yarısına kadar: {action}. Konu: {subject}. Bugün teslim edin ve alındı belgesi isteyin.',
    sms: 'Bugün son gün. Hemen bakın: {link}',
  },
  deadline_missed: {
    title: 'Süre geçti',
    body: '{date} tarihli süre geçti. Konu: {subject}. Kusurunuz yoksa eski hale getirme (Wiedereinsetzung) mümkün olabilir. Bunun için çok az zaman var. Hemen danışmaya gidin. Mektubu ve zarfı getirin.',
    sms: 'Süre geçti. Belki bir yol var: {link}',
  },
  waiting_soon: {
    title: 'Bekleme süresi: {days, plural, one {# gün} other {# gün}} kaldı',
    body: 'Bir bekleme süresi yakında bitiyor. Sonraki ilk gün: {date}. Konu: {subject}. Tarih hesaplanmıştır, hukuki danışmanlık değildir. Danışma ücretsizdir.',
    sms: 'Bekleme yakında bitiyor: {date}. {link}',
  },
  waiting_over: {
    title: 'Bekleme süresi bitti',
    body: 'Bir bekleme süresi bitti. Sonraki ilk gün: {date}. Konu: {subject}. Şimdi nelerin mümkün olduğunu bize veya bir danışma merkezine sorun.',
    sms: 'Bekleme süresi bitti. Hesabınıza bakın: {link}',
  },
  appointment_confirmed: {
    title: 'Randevu onaylandı',
    body: 'Randevunuz: {date}, {time}. Yer: {place}. Kurum: {authority}. Getirin: {documents}. Tercümana ihtiyacınız var mı? Önceden bildirin.',
    sms: 'Randevu {date}, {time}. Yer: {link}',
  },
  appointment_reminder: {
    title: 'Randevu hatırlatması',
    body: 'Randevunuz {date}, saat {time}. Yer: {place}. Kurum: {authority}. Getirin: {documents}.',
    sms: 'Hatırlatma: randevu {date}, {time}. {link}',
  },
  appointment_cancelled: {
    title: 'Randevu iptal',
    body: '{date}, saat {time} randevusu iptal edildi. Kurum: {authority}. Sonraki adım: {next_step}.',
    sms: 'Randevu {date} iptal. {link}',
  },
  decision_available: {
    title: 'Yeni bir mesaj var',
    body: '{date} tarihli bir karar var. Kurum: {authority}. Şu anda bir süre işliyor olabilir. Mektubu ve zarfı saklayın. Mektubu açıklatın.',
    sms: 'Yeni önemli mesaj. Yakında bakın: {link}',
  },
  consent_asked: {
    title: 'Lütfen karar verin',
    body: 'Şu bilgileri iletebilir miyiz: {fields}? Kime: {authority}. Amaç: {purpose}. Hayır diyebilirsiniz. Hayır demenin bizde bir zararı yoktur. Sonra geri alabilirsiniz.',
    sms: 'Bir sorumuz var. Yanıtlayın: {link}',
  },
  consent_withdrawn: {
    title: 'Geri alma kaydedildi',
    body: 'Geri almanız {date} tarihinden beri geçerli. Artık bir şey iletmiyoruz. Kime: {authority}. Orada olan orada kalır. Oradan silinmesini isteyebilirsiniz.',
    sms: 'Değişikliğiniz kaydedildi: {link}',
  },
  correction_confirmed: {
    title: 'Düzeltme yapıldı',
    body: '{date} günü düzeltildi: {field}. {count, plural, =0 {Başka hiçbir kurumda bu bilgi yoktu.} one {# kurum düzeltmeyi onayladı.} other {# kurum düzeltmeyi onayladı.}}',
    sms: 'Bilgileriniz düzeltildi: {link}',
  },
  rights_decided: {
    title: 'Bir cevap var',
    body: 'Bilgilerinizle ilgili isteğiniz hakkında {date} günü karar verildi. Kurum: {authority}. Cevap, nedeni ve ne yapabileceğiniz hesabınızda yazıyor.',
    sms: 'Bir cevap var: {link}',
  },
  erasure_confirmed: {
    title: 'Silme yapıldı',
    body: '{date} günü silindi. {count, plural, =0 {Başka hiçbir kurumda bu dosyadan bilgi yoktu.} one {# kurum silmeyi onayladı.} other {# kurum silmeyi onayladı.}}',
    sms: 'İsteğiniz yapıldı: {link}',
  },
  signin_code: {
    title: 'Giriş kodunuz',
    body: 'Kodunuz: {code}. {minutes, plural, one {# dakika} other {# dakika}} geçerlidir. Kimseye vermeyin. Biz asla sormayız.',
    sms: 'Kod: {code}. {minutes} dk geçerli. Kimseye vermeyin.',
  },
};
