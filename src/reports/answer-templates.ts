import { forBand, type AgeBand, type Banded, type Lang } from '#src/platform/i18n/catalogue.ts'
import type { Decision } from './decision.ts'

/** Moments at which a worker writes to a reporter. Each has words to start from, to be read and changed. */
export const templateKinds = ['first', 'question', 'safety', 'open', 'join', 'refer', 'close'] as const
export type TemplateKind = (typeof templateKinds)[number]
/** Those a worker may begin a message with at any time. */
export const startingKinds = ['first', 'question', 'safety'] as const satisfies readonly TemplateKind[]

type Template = Readonly<Record<Lang, Banded>>

/**
 * Beginnings, never finished letters: a person reads, changes and sends them. They promise no secrecy, no
 * outcome and no time that the office has not promised.
 */
const templates: Readonly<Record<TemplateKind, Template>> = {
  first: {
    id: {
      anak: 'Terima kasih sudah bercerita. Itu berani sekali. Yang terjadi bukan salahmu. Aku sudah membaca ceritamu dan akan membantumu. Boleh aku bertanya sedikit?',
      remaja:
        'Terima kasih sudah bercerita, itu tidak mudah. Yang terjadi bukan salahmu. Aku sudah membaca laporanmu dan mulai menanganinya. Kalau ada yang berubah atau kamu merasa tidak aman, tulis di sini atau tekan Bantuan.',
      dewasa:
        'Terima kasih atas laporan Anda. Saya sudah membacanya dan mulai menanganinya. Bila ada perubahan, atau keadaan menjadi tidak aman, tulis di sini atau hubungi nomor darurat.',
    },
    en: {
      anak: 'Thank you for telling us. That was very brave. What happened is not your fault. I have read your story and I will help you. May I ask you a few things?',
      remaja:
        'Thank you for telling us, that is not easy. What happened is not your fault. I have read your report and have started on it. If anything changes or you feel unsafe, write here or press Help.',
      dewasa:
        'Thank you for your report. I have read it and have started on it. If anything changes or becomes unsafe, write here or call an emergency number.',
    },
  },
  question: {
    id: {
      anak: 'Aku ingin tahu satu hal lagi, supaya bisa membantumu dengan baik. Kamu boleh tidak menjawab. ',
      remaja: 'Aku perlu tahu sedikit lagi supaya bantuannya pas. Kamu boleh melewati pertanyaan ini. ',
      dewasa: 'Saya perlu satu keterangan lagi agar penanganannya tepat. Anda boleh tidak menjawab. ',
    },
    en: {
      anak: 'I would like to know one more thing, so that I can help you well. You do not have to answer. ',
      remaja: 'I need to know a little more so that the help fits. You may skip this question. ',
      dewasa: 'I need one more piece of information to handle this well. You do not have to answer. ',
    },
  },
  safety: {
    id: {
      anak: 'Apakah kamu aman sekarang? Kalau tidak, pergilah ke orang dewasa yang kamu percaya, atau telepon 112 atau 129. Aku di sini membaca pesanmu pada jam kerja.',
      remaja:
        'Apakah kamu aman sekarang? Kalau tidak, datangi orang dewasa yang kamu percaya atau telepon 112 atau 129. Pesan di sini dibaca pada jam kerja.',
      dewasa:
        'Apakah orang itu aman sekarang? Bila tidak, hubungi 112 atau 129. Pesan di sini dibaca pada jam kerja.',
    },
    en: {
      anak: 'Are you safe right now? If not, go to a grown-up you trust, or call 112 or 129. I read your messages here during office hours.',
      remaja:
        'Are you safe right now? If not, go to an adult you trust or call 112 or 129. Messages here are read during office hours.',
      dewasa:
        'Is the person safe right now? If not, call 112 or 129. Messages here are read during office hours.',
    },
  },
  open: {
    id: {
      anak: 'Kami akan terus membantumu. Ada orang yang akan menemanimu. Kami akan bertanya dulu kepadamu sebelum melakukan sesuatu, kecuali kalau kamu sedang dalam bahaya.',
      remaja:
        'Laporanmu kami tangani lebih lanjut. Ada petugas yang mendampingimu. Langkah berikutnya dibicarakan denganmu dulu, kecuali ada bahaya yang harus segera dicegah.',
      dewasa:
        'Laporan ini kami tangani lebih lanjut dengan pendamping tersendiri. Langkah berikutnya dibicarakan dahulu dengan yang bersangkutan, kecuali ada bahaya yang harus segera dicegah.',
    },
    en: {
      anak: 'We will go on helping you. Somebody will be at your side. We will ask you first before we do something, unless you are in danger.',
      remaja:
        'We are taking your report further. A worker will be at your side. The next steps are talked over with you first, unless a danger must be stopped at once.',
      dewasa:
        'We are taking this report further with a worker of its own. The next steps are talked over with the person concerned first, unless a danger must be stopped at once.',
    },
  },
  join: {
    id: {
      anak: 'Ceritamu membantu. Kami sudah mulai menolong, dan ceritamu kami satukan dengan itu.',
      remaja: 'Kejadian ini sudah kami tangani, dan laporanmu kami satukan ke sana. Ceritamu membantu.',
      dewasa:
        'Kejadian ini sudah kami tangani, dan laporan Anda kami satukan ke sana. Terima kasih, keterangan Anda membantu.',
    },
    en: {
      anak: 'Your story helps. We have already started to help, and we put your story together with it.',
      remaja: 'We are already handling this, and your report now belongs to it. What you told us helps.',
      dewasa:
        'We are already handling this, and your report now belongs to it. Thank you, what you told us helps.',
    },
  },
  refer: {
    id: {
      anak: 'Ada tempat lain yang bisa menolongmu lebih baik. Namanya: […]. Yang kami sampaikan ke sana: […]. Kamu tetap boleh menulis di sini.',
      remaja:
        'Ada lembaga yang lebih tepat untuk menolongmu: […]. Yang kami sampaikan ke sana: […]. Kamu tetap boleh menulis di sini.',
      dewasa:
        'Lembaga yang lebih tepat untuk hal ini adalah […]. Yang kami sampaikan: […]. Anda tetap dapat menulis di sini.',
    },
    en: {
      anak: 'There is another place that can help you better. It is called: […]. We told them: […]. You may still write here.',
      remaja:
        'There is a service that can help you better: […]. We told them: […]. You may still write here.',
      dewasa: 'The right service for this is […]. We told them: […]. You may still write here.',
    },
  },
  close: {
    id: {
      anak: 'Terima kasih sudah bercerita. Kami sudah membaca semuanya. Yang kami putuskan: […]. Ceritamu penting. Kalau terjadi lagi, atau kamu ingin bicara, tulis lagi kapan saja.',
      remaja:
        'Terima kasih sudah bercerita. Keputusan kami: […]. Alasannya: […]. Kalau terjadi lagi, atau kamu tidak setuju, tulis lagi di sini kapan saja.',
      dewasa:
        'Terima kasih atas laporan Anda. Keputusan kami: […]. Alasannya: […]. Bila terjadi lagi, atau Anda tidak sependapat, tulis kembali di sini kapan saja.',
    },
    en: {
      anak: 'Thank you for telling us. We have read everything. What we decided: […]. Your story matters. If it happens again, or you want to talk, write again at any time.',
      remaja:
        'Thank you for telling us. Our decision: […]. The reason: […]. If it happens again, or you do not agree, write here again at any time.',
      dewasa:
        'Thank you for your report. Our decision: […]. The reason: […]. If it happens again, or you do not agree, write here again at any time.',
    },
  },
}

export function templateText(kind: TemplateKind, lang: Lang, band: AgeBand): string {
  return forBand(templates[kind][lang], band)
}

/** A beginning put below what is typed already, never in its place; asked for twice it stands once. */
export function withBeginning(typed: string, beginning: string): string {
  if (typed.trim() === '') return beginning
  return typed.replaceAll('\r\n', '\n').includes(beginning.trim())
    ? typed
    : `${typed.trimEnd()}\n\n${beginning}`
}

/** The text after another beginning was chosen: an untouched one gives way, a person's own words stay. */
export function changedBeginning(typed: string, from: string, to: string): string {
  const own = typed.replaceAll('\r\n', '\n').trim()
  return own === '' || own === from.trim() ? to : typed
}

export function templateFor(decision: Decision): TemplateKind {
  return decision
}

/** A gap that only a person can fill is still open: such a text is not sent. */
export function hasGap(text: string): boolean {
  return text.includes('[…]')
}
