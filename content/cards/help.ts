import { both } from '../scenes/scene.ts'
import { banded, card } from './card.ts'

/** Asking for help, online, agreements and the people around. */
export const helpCards = [
  card({
    code: 'askHelp',
    theme: 'help',
    title: both('Cara minta tolong', 'How to ask for help'),
    text: {
      id: banded(
        'Minta tolong itu berani. Bilang: apa, di mana, kapan. Kalau belum ditolong, cari orang dewasa lain.',
        'Pilih satu orang yang kamu percaya. Boleh lewat tulisan. Mulai dengan: “Aku butuh didengar, lima menit saja.” Belum ditanggapi? Coba orang lain.',
        'Pilih satu orang yang Anda percaya. Sebutkan yang terjadi dan bantuan yang Anda perlukan. Bila tidak ditanggapi, cari orang lain.',
      ),
      en: banded(
        'Asking for help is brave. Say what, where, when. If you are not helped, find another grown-up.',
        'Choose one person you trust. Writing is fine. Begin: “I need to be heard, just five minutes.” No answer? Try another.',
        'Choose somebody you trust. Say what happened and what you need. If they do not respond, find another.',
      ),
    },
    tryThis: {
      id: banded(
        'Sebutkan dua orang dewasa yang aman.',
        'Tulis kalimat pertamamu.',
        'Tulis kalimat pertama Anda.',
      ),
      en: banded('Name two safe grown-ups.', 'Write your first sentence.', 'Write your first sentence.'),
    },
  }),
  card({
    code: 'online',
    theme: 'help',
    title: both('Kalau terjadi di HP', 'When it happens on the phone'),
    text: {
      id: banded(
        'Jangan balas. Tunjukkan kepada orang dewasa. Bersama-sama: simpan, blokir, laporkan.',
        'Jangan balas dan jangan teruskan. Simpan bukti dengan tanggalnya, blokir, laporkan, lalu ceritakan. Foto pribadi tersebar? Itu bukan salahmu, dan ada yang bisa membantu menurunkannya.',
        'Simpan bukti beserta tanggal, jangan membalas, blokir, laporkan. Untuk konten pribadi yang tersebar, petugas dapat membantu meminta penghapusan.',
      ),
      en: banded(
        'Do not answer. Show a grown-up. Together: save, block, report.',
        'Do not answer or pass it on. Save the evidence with dates, block, report, then tell. A private picture spread? It is not your fault and people can help take it down.',
        'Save the evidence with dates, do not answer, block, report. A worker can help ask for private content to be taken down.',
      ),
    },
    tryThis: null,
  }),
  card({
    code: 'safePeople',
    theme: 'help',
    title: both('Lingkaran orang baik', 'A circle of good people'),
    text: {
      id: banded(
        'Ada teman bermain, ada teman bercerita, ada orang dewasa yang menolong. Tidak harus banyak.',
        'Orang yang aman itu mendengarkan, tidak memaksa, dan menjaga ceritamu. Satu atau dua sudah berarti.',
        'Orang yang aman mendengarkan, tidak memaksa, dan menjaga cerita. Satu atau dua orang sudah berarti.',
      ),
      en: banded(
        'There are friends to play with, friends to talk to, and grown-ups who help. They need not be many.',
        'Safe people listen, do not press, and keep your story. One or two already count.',
        'Safe people listen, do not press and keep confidence. One or two already count.',
      ),
    },
    tryThis: {
      id: banded(
        'Gambar lingkaranmu.',
        'Isi lingkaran: dekat, agak dekat, bisa ditanya.',
        'Isi lingkaran: dekat, agak dekat, bisa ditanya.',
      ),
      en: banded(
        'Draw your circle.',
        'Fill the circle: close, fairly close, can be asked.',
        'Fill the circle: close, fairly close, can be asked.',
      ),
    },
  }),
  card({
    code: 'rightToStop',
    theme: 'agreement',
    title: both('Kamu boleh berhenti', 'You may stop'),
    text: {
      id: banded(
        'Kamu boleh bilang stop. Tidak ada yang marah. Kamu tetap dibantu. Tanda stop kita kamu yang pilih.',
        'Kapan pun kamu boleh berhenti, istirahat, atau berubah pikiran, tanpa memberi alasan. Bantuan lain tetap ada.',
        'Anda boleh berhenti, beristirahat, atau berubah pikiran kapan saja tanpa alasan. Bantuan lain tetap tersedia.',
      ),
      en: banded(
        'You may say stop. Nobody is cross. You still get help. You choose our stop sign.',
        'You may stop, rest or change your mind at any time without a reason. Other help stays.',
        'You may stop, rest or change your mind at any time, without a reason. Other help stays available.',
      ),
    },
    tryThis: {
      id: banded(
        'Pilih tanda stopmu: tangan, kata, atau benda.',
        'Pilih tanda berhenti kita.',
        'Pilih tanda berhenti.',
      ),
      en: banded(
        'Choose your stop sign: a hand, a word or a thing.',
        'Choose our stop signal.',
        'Choose a stop signal.',
      ),
    },
  }),
  card({
    code: 'whatAnAgreementIs',
    theme: 'agreement',
    title: both('Kesepakatan itu apa?', 'What is an agreement?'),
    text: {
      id: banded(
        'Ini janji kita untuk saling membantu. Boleh diubah. Kalau tidak jadi, tidak ada hukuman.',
        'Kesepakatan menulis apa yang kita lakukan, bagianmu, dan bagianku. Bisa diubah bersama dan tidak mengikat secara hukum.',
        'Kesepakatan mencatat yang dilakukan, bagian Anda, dan bagian konselor. Dapat diubah bersama dan tidak mengikat secara hukum.',
      ),
      en: banded(
        'It is our promise to help each other. It may be changed. No punishment if it does not work.',
        'An agreement writes down what we do, your part and mine. We can change it together; it is not a legal contract.',
        'An agreement records what is done, your part and the counsellor’s. It can be changed together and is not legally binding.',
      ),
    },
    tryThis: null,
  }),
]
