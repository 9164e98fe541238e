import { both } from '../scenes/scene.ts'
import { banded, card } from './card.ts'

/** What many feel afterwards (C18). */
export const normalCards = [
  card({
    code: 'notAlone',
    theme: 'normal',
    title: both('Kamu tidak sendirian', 'You are not alone'),
    text: {
      id: banded(
        'Banyak anak pernah disakiti teman. Mereka juga sedih dan takut. Sekarang ada orang dewasa yang menemanimu.',
        'Banyak remaja mengalami hal serupa, walau jarang bercerita. Kamu sudah bercerita, dan itu butuh keberanian. Kita jalani bersama.',
        'Banyak orang mengalami hal serupa dan diam. Anda sudah mencari bantuan. Selanjutnya kita jalani bersama.',
      ),
      en: banded(
        'Many children have been hurt by others. They were sad and scared too. Now a grown-up is with you.',
        'Many teenagers go through something like this and rarely tell. You did, and that took courage. We go on together.',
        'Many people go through this in silence. You looked for help. From here on we go together.',
      ),
    },
    tryThis: {
      id: banded(
        'Sebutkan satu orang yang kamu suka.',
        'Sebutkan satu orang yang boleh tahu kabarmu.',
        'Sebutkan satu orang yang boleh mengetahui kabar Anda.',
      ),
      en: banded(
        'Name one person you like.',
        'Name one person who may know how you are.',
        'Name one person who may know how you are.',
      ),
    },
  }),
  card({
    code: 'notYourFault',
    theme: 'normal',
    title: both('Bukan salahmu', 'Not your fault'),
    text: {
      id: banded(
        'Yang menyakiti yang salah. Bukan bajumu, bukan badanmu, bukan caramu bicara.',
        'Tidak ada penampilan, sikap, atau kesalahan yang membuat seseorang boleh dirundung. Tanggung jawabnya ada pada yang melakukan.',
        'Tidak ada sikap atau penampilan yang membenarkan kekerasan. Tanggung jawab ada pada yang melakukannya.',
      ),
      en: banded(
        'The one who hurts you is wrong. Not your clothes, not your body, not how you talk.',
        'No look, manner or mistake allows anyone to bully. Those who do it are responsible.',
        'No manner or look justifies violence. Those who do it are responsible.',
      ),
    },
    tryThis: null,
  }),
  card({
    code: 'commonReactions',
    theme: 'normal',
    title: both('Reaksi yang wajar', 'Common reactions'),
    text: {
      id: banded(
        'Habis disakiti, perut bisa sakit, tidur susah, gampang menangis atau marah. Itu wajar. Badanmu sedang menjagamu.',
        'Susah tidur, sulit memusatkan pikiran, gampang marah, ingin menyendiri: itu reaksi wajar terhadap hal yang tidak wajar. Biasanya mereda pelan-pelan, apalagi bila kejadiannya berhenti.',
        'Sulit tidur, mudah terkejut, marah, atau ingin menyendiri adalah reaksi wajar terhadap keadaan yang tidak wajar. Umumnya mereda perlahan setelah keadaan aman.',
      ),
      en: banded(
        'After being hurt, your tummy may ache, sleep may be hard, you may cry or get angry easily. That is normal. Your body is looking after you.',
        'Poor sleep, trouble concentrating, anger, wanting to be alone: normal reactions to something that is not normal. They mostly ease slowly, above all once it stops.',
        'Poor sleep, being easily startled, anger or withdrawal are normal reactions to abnormal events. They mostly ease once things are safe.',
      ),
    },
    tryThis: {
      id: banded(
        'Tunjuk bagian badan yang terasa tidak enak.',
        'Catat tiga reaksi yang kamu kenali. Tidak harus semua.',
        'Catat tiga reaksi yang Anda kenali. Tidak harus semua.',
      ),
      en: banded(
        'Point to where your body feels bad.',
        'Write down three reactions you know. Not all of them.',
        'Write down three reactions you recognise. Not all of them.',
      ),
    },
  }),
  card({
    code: 'setback',
    theme: 'normal',
    title: both('Kadang turun lagi', 'Sometimes it dips again'),
    text: {
      id: banded(
        'Hari ini berat, padahal kemarin enak? Itu biasa. Seperti belajar naik sepeda.',
        'Pulih itu naik turun. Hari yang berat tidak menghapus kemajuanmu.',
        'Pemulihan naik turun. Satu hari yang berat tidak menghapus kemajuan Anda.',
      ),
      en: banded(
        'A hard day after a good one? That happens. Like learning to ride a bike.',
        'Getting better goes up and down. A hard day does not erase how far you came.',
        'Recovery goes up and down. One hard day does not undo it.',
      ),
    },
    tryThis: {
      id: banded(
        'Ingat satu hal yang dulu sulit dan sekarang bisa.',
        'Tulis satu hal yang dulu menolong pada hari berat.',
        'Tulis satu hal yang dulu menolong pada hari berat.',
      ),
      en: banded(
        'Think of one thing that used to be hard and now works.',
        'Write down one thing that helped on a hard day.',
        'Write down one thing that helped on a hard day.',
      ),
    },
  }),
]
