import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const consentWords = catalogue(
  {
    title: 'Persetujuan', add: 'Catat jawaban', newTitle: 'Catat persetujuan atau penolakan',
    intro: 'Bacakan dulu teksnya dengan kata-kata yang dipahami orangnya. Menolak satu hal tidak menghentikan bantuan yang lain, dan bisa berubah pikiran kapan saja.',
    childIntro: 'Untuk anak: tanyakan kepada anaknya sendiri, lalu kepada orang tua atau wali yang tidak berkepentingan. “Tidak” dari anak tidak dikalahkan oleh “ya” dari wali.',
    now: 'Yang berlaku sekarang', history: 'Semua jawaban', empty: 'Belum ada yang ditanyakan', emptyText: 'Mulailah dengan dua hal: menerima layanan, dan pencatatan.',
    allowed: 'Boleh', because: (basis: string) => `dasar: ${basis}`, notAllowed: 'Belum boleh',
    lacking: { client: 'menunggu klien', guardian: 'menunggu orang tua atau wali' },
    standing: { given: 'setuju', refused: 'tidak setuju', withdrawn: 'ditarik', expired: 'habis masa berlaku', not_asked: 'belum ditanyakan' },
    columns: { purpose: 'Untuk', who: 'Siapa', answer: 'Jawaban', how: 'Cara', when: 'Kapan', text: 'Teks', act: 'Tindakan' },
    withdraw: 'Tarik kembali', withdrawn: (when: string) => `Ditarik ${when}`, holdsUntil: (day: string) => `sampai ${day}`, explainedBy: (name: string) => `dijelaskan ${name}`,
    replaced: 'Diganti jawaban yang lebih baru', textVersion: (version: string, lang: string) => `versi ${version}, ${lang}`,
    unlisted: 'Orang lain: tulis namanya di kata-kata', noGuardian: 'Pilih orang tua atau wali yang mana. Yang berkepentingan tidak ada dalam daftar.',
    nobodyNeedsBasis: 'Tanpa persetujuan, pilih dasar hukum selain persetujuan dan tulis alasannya.', basisNeedsNobody: 'Dasar hukum selain persetujuan dicatat sebagai “tidak memerlukan persetujuan”.',
    conflict: 'Orang ini berada di pihak yang dilaporkan. Minta wali lain, atau catat dasar hukum lain.',
  },
  {
    title: 'Consent', add: 'Record an answer', newTitle: 'Record consent or refusal',
    intro: 'First read the text in words the person understands. Refusing one thing does not stop other help, and minds may change at any time.',
    childIntro: 'For a child: ask the child, then a parent or guardian without a conflict of interest. A child’s no is not outweighed by a guardian’s yes.',
    now: 'What holds now', history: 'All answers', empty: 'Nothing asked yet', emptyText: 'Begin with two things: receiving the service, and keeping a record.',
    allowed: 'Allowed', because: (basis: string) => `basis: ${basis}`, notAllowed: 'Not yet allowed',
    lacking: { client: 'waits for the client', guardian: 'waits for a parent or guardian' },
    standing: { given: 'given', refused: 'refused', withdrawn: 'withdrawn', expired: 'expired', not_asked: 'not asked yet' },
    columns: { purpose: 'For', who: 'Who', answer: 'Answer', how: 'How', when: 'When', text: 'Text', act: 'Action' },
    withdraw: 'Withdraw', withdrawn: (when: string) => `Withdrawn ${when}`, holdsUntil: (day: string) => `until ${day}`, explainedBy: (name: string) => `explained by ${name}`,
    replaced: 'Replaced by a newer answer', textVersion: (version: string, lang: string) => `version ${version}, ${lang}`,
    unlisted: 'Somebody else: write the name in the words', noGuardian: 'Choose which parent or guardian. Those with a conflict of interest are not listed.',
    nobodyNeedsBasis: 'Without consent, choose a legal basis other than consent and write the reason.', basisNeedsNobody: 'A legal basis other than consent is recorded as “not needed”.',
    conflict: 'This person is on the reported side. Ask another guardian, or record another legal basis.',
  },
)
