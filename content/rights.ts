import type { Banded } from '#src/platform/i18n/catalogue.ts'

/** A law a right rests on; `verified` false is shown as "belum diverifikasi". */
export type LawReference = { readonly article: string; readonly verified: boolean }

export type Right = {
  readonly code: string
  readonly id: Banded
  readonly en: Banded
  readonly law: readonly LawReference[]
}

const constitution: LawReference = { article: 'UUD 1945 Pasal 28B ayat (2)', verified: true }
const childProtection = (article: string): LawReference => ({
  article: `UU 23/2002 jo. UU 35/2014 Pasal ${article}`,
  verified: false,
})
const dataProtection = (article: string): LawReference => ({
  article: `UU 27/2022 Pasal ${article}`,
  verified: false,
})

/** What everyone who comes here may count on; shown at first contact and on paper. */
export const rights: readonly Right[] = [
  {
    code: 'safety',
    id: {
      anak: 'Kamu berhak merasa aman. Tidak ada yang boleh menyakiti kamu.',
      remaja: 'Kamu berhak hidup dan tumbuh dengan aman, bebas dari kekerasan. Yang terjadi bukan salahmu.',
      dewasa:
        'Setiap orang berhak atas rasa aman. Anak berhak hidup, tumbuh, dan berkembang bebas dari kekerasan.',
    },
    en: {
      anak: 'You have the right to feel safe. No one may hurt you.',
      remaja: 'You have the right to live and grow up safe from violence. What happened is not your fault.',
      dewasa:
        'Everyone has the right to safety. A child has the right to live, grow and develop free of violence.',
    },
    law: [constitution, childProtection('76C')],
  },
  {
    code: 'heard',
    id: {
      anak: 'Kamu boleh bercerita, dan kami akan mendengarkan.',
      remaja: 'Pendapatmu didengar. Tidak ada keputusan tentang kamu tanpa bertanya kepadamu.',
      dewasa:
        'Anda berhak didengar dan ikut menentukan bantuan yang Anda terima. Pendapat anak dihargai sesuai usianya.',
    },
    en: {
      anak: 'You can tell us, and we will listen.',
      remaja: 'Your view counts. Nothing is decided about you without asking you.',
      dewasa:
        'You have the right to be heard and to help decide on your support. A child’s view is respected according to age.',
    },
    law: [childProtection('10')],
  },
  {
    code: 'privacy',
    id: {
      anak: 'Ceritamu kami jaga. Hanya orang yang membantumu yang membacanya.',
      remaja:
        'Ceritamu dijaga. Hanya petugas yang menolongmu yang boleh membacanya, dan ada batasnya: kami jelaskan sebelum kamu mulai.',
      dewasa:
        'Keterangan Anda dirahasiakan dan hanya dibaca petugas yang menangani, dengan batas yang dijelaskan lebih dahulu.',
    },
    en: {
      anak: 'We look after your story. Only the people who help you read it.',
      remaja:
        'Your story is kept private. Only the workers who help you may read it, within limits we explain before you start.',
      dewasa:
        'What you tell us is confidential and read only by those handling it, within limits explained beforehand.',
    },
    law: [{ article: 'UU 11/2012 Pasal 19', verified: false }, childProtection('64'), dataProtection('25')],
  },
  {
    code: 'companion',
    id: {
      anak: 'Kamu boleh ditemani orang yang kamu percaya.',
      remaja:
        'Kamu boleh ditemani orang yang kamu percaya, dan boleh memilih petugas perempuan atau laki-laki.',
      dewasa: 'Anda boleh didampingi orang pilihan Anda dan meminta petugas perempuan atau laki-laki.',
    },
    en: {
      anak: 'Someone you trust can be with you.',
      remaja: 'Someone you trust can be with you, and you may ask for a woman or a man to help you.',
      dewasa: 'You may have a companion of your choice and ask for a female or male worker.',
    },
    law: [{ article: 'UU 12/2022 Pasal 26', verified: false }],
  },
  {
    code: 'school',
    id: {
      anak: 'Kamu tetap boleh sekolah dan belajar.',
      remaja: 'Kamu tetap berhak bersekolah. Bukan kamu yang harus pergi.',
      dewasa:
        'Anak tetap berhak bersekolah selama dan sesudah penanganan, baik korban, saksi, maupun anak yang dilaporkan.',
    },
    en: {
      anak: 'You can keep going to school and learning.',
      remaja: 'You keep your right to go to school. You are not the one who has to leave.',
      dewasa:
        'A child keeps the right to schooling during and after handling: victim, witness and reported child alike.',
    },
    law: [childProtection('54'), { article: 'Permendikdasmen 6/2026', verified: false }],
  },
  {
    code: 'sayNo',
    id: {
      anak: 'Kamu boleh bilang tidak, berhenti, atau istirahat.',
      remaja: 'Kamu boleh menolak, berhenti, atau berubah pikiran. Kami tetap ada kalau kamu kembali.',
      dewasa:
        'Anda boleh menolak, menghentikan, atau mengubah persetujuan kapan saja tanpa kehilangan hak atas bantuan.',
    },
    en: {
      anak: 'You can say no, stop, or take a break.',
      remaja: 'You can say no, stop or change your mind. We are still here if you come back.',
      dewasa: 'You may refuse, stop or change your consent at any time without losing your right to help.',
    },
    law: [dataProtection('9')],
  },
  {
    code: 'information',
    id: {
      anak: 'Kamu boleh bertanya apa saja, dan kami jawab dengan kata yang mudah.',
      remaja: 'Kamu berhak tahu siapa yang membantumu, apa langkah berikutnya, dan kapan.',
      dewasa:
        'Anda berhak tahu siapa yang menangani, apa langkah berikutnya, dan kapan, serta meminta salinan data Anda.',
    },
    en: {
      anak: 'You can ask anything, and we answer in easy words.',
      remaja: 'You have the right to know who is helping you, what comes next, and when.',
      dewasa:
        'You have the right to know who is in charge, what comes next and when, and to ask for a copy of your data.',
    },
    law: [
      { article: 'UU 27/2022 Pasal 32', verified: true },
      { article: 'Perpres 55/2024 Pasal 5', verified: true },
    ],
  },
  {
    code: 'equal',
    id: {
      anak: 'Semua anak boleh dibantu, siapa pun kamu.',
      remaja: 'Kamu berhak dibantu, siapa pun kamu, dari mana pun, dan bagaimana pun keadaanmu.',
      dewasa:
        'Layanan diberikan tanpa membedakan siapa pun, dengan penyesuaian bagi penyandang disabilitas, dan tanpa biaya.',
    },
    en: {
      anak: 'Every child can get help, whoever you are.',
      remaja: 'You have the right to help, whoever you are, wherever you are from, whatever your situation.',
      dewasa:
        'The service is given without distinction, with adjustments for persons with disabilities, free of charge.',
    },
    law: [
      { article: 'UU 8/2016', verified: false },
      { article: 'Perpres 55/2024 Pasal 5', verified: true },
    ],
  },
  {
    code: 'complain',
    id: {
      anak: 'Kalau kami membuatmu tidak nyaman, kamu boleh bilang. Kami tidak akan marah.',
      remaja:
        'Kalau ada yang salah dengan cara kami membantu, kamu boleh mengadu. Itu tidak mengurangi bantuanmu.',
      dewasa:
        'Anda boleh mengadukan layanan kami, juga ke Ombudsman atau KPAI, tanpa akibat bagi bantuan yang Anda terima.',
    },
    en: {
      anak: 'If we make you feel bad, you can tell us. We will not be angry.',
      remaja: 'If something is wrong with how we help, you can complain. It never lessens the help you get.',
      dewasa:
        'You may complain about our service, also to the Ombudsman or KPAI, without any effect on your support.',
    },
    law: [{ article: 'UU 25/2009 Pasal 18', verified: false }],
  },
]
