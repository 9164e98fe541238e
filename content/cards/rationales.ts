import type { Banded } from '#src/platform/i18n/catalogue.ts'
import { banded } from './card.ts'

export type RationaleCode =
  | 'sd'
  | 'assertive'
  | 'modelling'
  | 'safety'
  | 'cbt'
  | 'ipc'
  | 'relaxation'
  | 'draw'
  | 'family'

/** How a technique is explained before anybody agrees. Each text speaks of its own technique only (U07). */
export type Rationale = Readonly<{ code: RationaleCode; version: string; id: Banded; en: Banded }>

const version = '1'

export const rationales: readonly Rationale[] = [
  {
    code: 'sd',
    version,
    id: banded(
      'Kita buat tangga takut. Kita mulai dari anak tangga paling bawah, pelan-pelan, sambil bernapas tenang. Kamu boleh bilang stop.',
      'Takut mengecil kalau didekati sedikit demi sedikit saat sudah aman. Kita buat tangga dari yang ringan, belajar menenangkan badan, lalu naik. Kecepatannya kamu yang atur, dan kamu boleh berhenti.',
      'Rasa takut yang tertinggal setelah keadaan aman dapat mengecil bila didekati bertahap. Kita belajar menenangkan tubuh, menyusun tangga, lalu naik dari yang ringan. Anda mengatur kecepatannya dan boleh berhenti.',
    ),
    en: banded(
      'We build a fear ladder. We start on the lowest step, slowly, with calm breaths. You may say stop.',
      'Fear shrinks when you come near little by little once it is safe. We build a ladder from light to hard, learn to calm the body, then climb. You set the pace and may stop.',
      'Fear that stays after things are safe can shrink when approached in steps. We learn to calm the body, build a ladder and climb from the light end. You set the pace and may stop.',
    ),
  },
  {
    code: 'assertive',
    version,
    id: banded(
      'Kita berlatih bicara jelas dan sopan: tidak diam saja, tidak membentak. Kalau bahaya, yang benar adalah pergi dan bilang.',
      'Kita berlatih menyampaikan perasaan dan permintaan dengan jelas tanpa menyerang. Ini bukan tugasmu menghentikan perundungan; itu tugas orang dewasa.',
      'Kita melatih cara menyampaikan perasaan dan permintaan secara jelas dan hormat. Menghentikan kekerasan tetap tanggung jawab pihak yang berwenang, bukan Anda.',
    ),
    en: banded(
      'We practise speaking clearly and kindly: not silent, not shouting. In danger, leaving and telling is right.',
      'We practise saying feelings and requests clearly without attacking. Stopping the bullying is not your job; it is the adults’.',
      'We practise stating feelings and requests clearly and with respect. Stopping the violence remains the duty of those in charge, not yours.',
    ),
  },
  {
    code: 'modelling',
    version,
    id: banded(
      'Kita lihat cerita anak yang sempat kesulitan lalu bisa. Lalu kita coba gerakannya bersama.',
      'Kita lihat orang yang sempat kesulitan lalu bisa, ambil gerak kuncinya, lalu mencobanya dengan bantuan yang makin sedikit.',
      'Kita mengamati orang yang sempat kesulitan lalu berhasil, mengambil langkah kuncinya, dan berlatih dengan bantuan yang makin sedikit.',
    ),
    en: banded(
      'We look at a story of a child who struggled and then managed. Then we try the moves together.',
      'We look at somebody who struggled and then managed, take their key moves, and try them with less and less help.',
      'We watch somebody who struggled and then managed, take the key moves and practise with less and less help.',
    ),
  },
  {
    code: 'safety',
    version,
    id: banded(
      'Kita buat rencana supaya kamu aman. Orang dewasa dan anak yang menyakiti yang harus berubah lebih dulu.',
      'Kita susun rencana aman: apa yang diubah orang lain, siapa yang menjaga, ke mana kamu bisa pergi. Perubahan untukmu hanya kalau kamu setuju.',
      'Kita menyusun rencana aman: apa yang diubah pihak lain, siapa yang menjaga, ke mana Anda dapat pergi. Perubahan bagi Anda hanya dengan persetujuan Anda.',
    ),
    en: banded(
      'We make a plan so that you are safe. Adults and those who hurt have to change first.',
      'We make a safety plan: what others change, who watches, where you can go. Changes for you only if you agree.',
      'We make a safety plan: what others change, who watches, where you can go. Changes for you only with your consent.',
    ),
  },
  {
    code: 'cbt',
    version,
    id: banded(
      'Pikiran, rasa, dan perbuatan saling menarik. Kita cari tahu mana yang bisa kamu ubah sedikit.',
      'Pikiran, perasaan, tubuh, dan tindakan saling memengaruhi. Kita petakan, lalu mencoba satu perubahan kecil setiap minggu.',
      'Pikiran, perasaan, tubuh, dan tindakan saling memengaruhi. Kita memetakannya dan mencoba satu perubahan kecil setiap minggu.',
    ),
    en: banded(
      'Thoughts, feelings and doings pull at each other. We find out which you can change a little.',
      'Thoughts, feelings, body and actions affect each other. We map them and try one small change each week.',
      'Thoughts, feelings, body and actions affect each other. We map them and try one small change each week.',
    ),
  },
  {
    code: 'ipc',
    version,
    id: banded(
      'Kita lihat orang-orang di sekitarmu: siapa yang dekat, siapa yang membuat berat. Lalu kita cari bantuan di sana.',
      'Perasaan berat sering berkaitan dengan hubungan. Kita lihat orang-orang di sekitarmu, pilih satu hal, dan mencari jalannya dalam sekitar enam pertemuan.',
      'Beban perasaan sering berkaitan dengan hubungan. Kita melihat orang di sekitar Anda, memilih satu pokok, dan mengerjakannya dalam sekitar enam pertemuan.',
    ),
    en: banded(
      'We look at the people around you: who is close, who is hard. Then we look for help there.',
      'Heavy feelings often have to do with people. We look at those around you, choose one matter and work on it in about six meetings.',
      'Heavy feelings often have to do with relationships. We look at the people around you, choose one matter and work on it in about six meetings.',
    ),
  },
  {
    code: 'relaxation',
    version,
    id: banded(
      'Kita belajar membuat badan tenang. Ada beberapa cara; kamu pilih yang kamu suka.',
      'Badan yang tenang menolong kepala berpikir. Kita coba beberapa cara; kalau satu membuat gelisah, kita ganti.',
      'Tubuh yang tenang membantu berpikir. Kita mencoba beberapa cara; yang tidak cocok diganti.',
    ),
    en: banded(
      'We learn to calm the body. There are several ways; you choose the one you like.',
      'A calm body helps the head. We try several ways; if one makes you uneasy, we change it.',
      'A calm body helps thinking. We try several ways; what does not fit is changed.',
    ),
  },
  {
    code: 'draw',
    version,
    id: banded(
      'Kalau susah bicara, kamu boleh menggambar. Tidak dinilai bagus atau jelek. Gambarnya milikmu.',
      'Menggambar bisa jadi cara lain bercerita. Tidak ada yang menafsirkan gambarmu; kata-katamu sendiri yang dicatat. Kamu yang menentukan gambarnya disimpan, dibagikan, atau dihancurkan.',
      'Menggambar adalah cara lain untuk bercerita. Tidak ada penafsiran atas gambar; hanya kata-kata Anda yang dicatat. Anda menentukan gambarnya disimpan, dibagikan, atau dimusnahkan.',
    ),
    en: banded(
      'If talking is hard, you may draw. It is not judged as good or bad. The picture is yours.',
      'Drawing can be another way to tell. Nobody interprets your picture; your own words are written down. You decide whether it is kept, shared or destroyed.',
      'Drawing is another way to tell. Nothing is interpreted; only your words are recorded. You decide whether it is kept, shared or destroyed.',
    ),
  },
  {
    code: 'family',
    version,
    id: banded(
      'Kami bicara dulu dengan tiap orang sendiri-sendiri. Lalu, kalau semua aman dan mau, kita duduk bersama.',
      'Kami menanyai tiap anggota keluarga sendirian lebih dulu. Duduk bersama hanya kalau semua merasa aman dan mau. Catatan pribadimu tidak diperlihatkan kepada orang tua.',
      'Setiap anggota ditemui sendiri lebih dulu. Pertemuan bersama hanya bila semua merasa aman dan bersedia. Catatan pribadi anak tidak diperlihatkan.',
    ),
    en: banded(
      'We first talk with each person alone. Then, if all are safe and want to, we sit together.',
      'We first ask each family member alone. We sit together only if all feel safe and want to. Your private notes are not shown to parents.',
      'Each member is met alone first. A joint meeting only if all feel safe and are willing. The child’s private notes are not shown.',
    ),
  },
]

/** The words for one technique and reader, with the version that was read out; null for one without a script. */
export function rationaleFor(code: string): Rationale | null {
  return rationales.find((one) => one.code === code) ?? null
}
