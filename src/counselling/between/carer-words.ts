import { catalogue } from '#src/platform/i18n/catalogue.ts'
import { same } from './banded.ts'

/** Words of the pages of those who care for the person. */
export const carerWords = catalogue(
  {
    care: {
      lead: same('Lima hal kecil yang sering menolong. Tidak harus sempurna.'),
      unverified: 'belum diverifikasi',
      unverifiedText: 'Kalimat di halaman ini kami tulis sendiri dan belum dibaca psikolog.',
      cards: {
        listen: {
          title: 'Dengarkan dulu',
          text: 'Duduk di sampingnya. Biarkan ia bercerita sejauh ia mau. Tidak perlu bertanya “kenapa”. Diam bersama juga menolong.',
        },
        thank: {
          title: 'Terima kasih sudah cerita',
          text: 'Katakan: “Terima kasih sudah cerita. Ini bukan salahmu. Kita hadapi bersama.”',
        },
        noBlame: {
          title: 'Jangan menyalahkan',
          text: 'Hindari “makanya” dan “kamu juga sih”. Yang menyakiti yang bertanggung jawab, bukan yang disakiti.',
        },
        notAlone: {
          title: 'Jangan mendatangi sendiri',
          text: 'Mendatangi orang yang menyakiti, atau orang tuanya, sendirian sering membuat anak lebih tidak aman. Hubungi petugas atau sekolah; biarkan mereka yang bicara.',
        },
        ten: {
          title: 'Sepuluh menit sehari',
          text: 'Sepuluh menit hanya untuknya, tanpa ponsel dan tanpa nasihat. Ia yang memilih mau apa.',
        },
      },
      limit: 'Catatan anak tidak terlihat di sini. Itu membuatnya berani bercerita kepada petugas.',
    },
    tired: {
      lead: same('Mendampingi itu melelahkan. Keadaan Anda juga penting.'),
      ask: 'Seberapa berat bagi Anda hari ini?',
      strain: (value: string) => `Berat menurut dirinya: ${value} dari 10`,
      low: 'ringan',
      high: 'berat sekali',
      text: 'Kalau mau, tulis sedikit',
      shared:
        'Petugas membacanya. Anak tidak melihatnya. Bila ada pendamping lain yang punya tempat sendiri, tulisan ini dan jawabannya tidak terlihat olehnya.',
      pick: 'Pilih satu angka dulu.',
    },
  },
  {
    care: {
      lead: same('Five small things that often help. Nothing has to be perfect.'),
      unverified: 'not yet verified',
      unverifiedText: 'We wrote the words of this page ourselves; no psychologist has read them yet.',
      cards: {
        listen: {
          title: 'Listen first',
          text: 'Sit beside them. Let them tell as much as they want. No need to ask “why”. Being quiet together helps too.',
        },
        thank: {
          title: 'Thank you for telling me',
          text: 'Say: “Thank you for telling me. This is not your fault. We face it together.”',
        },
        noBlame: {
          title: 'Do not blame',
          text: 'Avoid “I told you” and “you did too”. Whoever hurts is responsible, not whoever is hurt.',
        },
        notAlone: {
          title: 'Do not go there alone',
          text: 'Going to those who hurt, or to their parents, on your own often makes a child less safe. Call the worker or the school and let them speak.',
        },
        ten: {
          title: 'Ten minutes a day',
          text: 'Ten minutes for them alone, without a phone and without advice. They choose what to do.',
        },
      },
      limit: 'The child’s notes are not shown here. That makes it easier for them to tell the worker.',
    },
    tired: {
      lead: same('Caring is tiring. How you are matters too.'),
      ask: 'How heavy is it for you today?',
      strain: (value: string) => `How heavy, as they say: ${value} of 10`,
      low: 'light',
      high: 'very heavy',
      text: 'Write a little, if you like',
      shared:
        'The worker reads it. The child does not see it. Another carer with a place of their own sees neither this nor the answer.',
      pick: 'Choose a number first.',
    },
  },
)
