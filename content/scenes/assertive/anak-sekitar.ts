import { both, forChildren } from '../scene.ts'

/** At home, online, in the dormitory and on the way, for children of 7 to 11. */
export const anakSekitar = [
  forChildren({
    id: 'anak-bekal',
    region: 'bali',
    themes: ['faith', 'names'],
    situation: both(
      'Kamu membawa bekal dari upacara di pura. Ada yang bilang, “Ih, aneh.”',
      'You bring food from a temple ceremony. Someone says, “Eww, weird.”',
    ),
    passive: both('Aku sembunyikan bekalku.', 'I hide my food.'),
    aggressive: both('“Makananmu yang bau!”', '“Your food stinks!”'),
    assertive: both(
      '“Ini makanan dari keluargaku. Tolong jangan diejek.”',
      '“My family made this. Please do not mock it.”',
    ),
    why: both(
      'Bekal tiap keluarga berbeda, dan semuanya patut dihormati.',
      'Every family’s food is different, and each deserves respect.',
    ),
  }),
  forChildren({
    id: 'anak-ibadah',
    region: 'riau',
    themes: ['faith', 'leftOut'],
    situation: both(
      'Teman bertanya, “Kok kamu tidak ke masjid? Berarti bukan teman kami.”',
      'A friend asks, “Why don’t you go to the mosque? Then you are not our friend.”',
    ),
    passive: both('Aku menunduk dan menjauh.', 'I look down and move away.'),
    aggressive: both('“Kalian semua jahat!”', '“You are all mean!”'),
    assertive: both(
      '“Aku beribadah di gereja. Kita tetap bisa bermain bersama.”',
      '“I pray at church. We can still play together.”',
    ),
    why: both('Berteman tidak perlu sama agamanya.', 'Friends need not share a religion.'),
  }),
  forChildren({
    id: 'anak-permainan',
    region: 'jawa',
    themes: ['online', 'names'],
    situation: both(
      'Di permainan daring, seseorang menulis, “Kamu payah, keluar saja!”',
      'In an online game someone writes, “You are useless, get out!”',
    ),
    passive: both('Aku baca terus sampai menangis.', 'I keep reading until I cry.'),
    aggressive: both('Aku balas dengan kata yang lebih kasar.', 'I write back something nastier.'),
    assertive: both(
      'Aku tidak balas. Aku blokir dan tunjukkan ke Ibu.',
      'I do not answer. I block them and show Mum.',
    ),
    why: both(
      'Di internet, tidak membalas, menyimpan, memblokir, dan bercerita itu kuat.',
      'Online, not answering, saving, blocking and telling is strong.',
    ),
    leave: both(
      'Tinggalkan obrolan itu dan ceritakan kepada orang dewasa.',
      'Leave that chat and tell an adult.',
    ),
  }),
  forChildren({
    id: 'anak-foto',
    region: 'sulawesi',
    themes: ['online', 'body'],
    situation: both(
      'Kakak sepupumu memotretmu saat tidur dan mau mengirimnya ke grup.',
      'Your older cousin photographs you asleep and wants to send it to a group.',
    ),
    passive: both('“Ya sudah, terserah.”', '“Fine, whatever.”'),
    aggressive: both('Aku banting HP-nya.', 'I smash the phone.'),
    assertive: both(
      '“Jangan dikirim. Aku malu. Tolong hapus.”',
      '“Do not send it. It embarrasses me. Please delete it.”',
    ),
    why: both('Fotomu milikmu. Kamu boleh bilang jangan.', 'Your picture is yours. You may say no.'),
  }),
  forChildren({
    id: 'anak-sandal',
    region: 'riau',
    themes: ['boarding', 'belongings'],
    situation: both(
      'Sandalmu di asrama disembunyikan lagi. Dua anak cekikikan.',
      'Your sandals in the dormitory are hidden again. Two children giggle.',
    ),
    passive: both('Aku jalan tanpa sandal setiap hari.', 'I walk barefoot every day.'),
    aggressive: both('Aku buang sandal mereka.', 'I throw their sandals away.'),
    assertive: both(
      '“Ini tidak lucu. Kembalikan. Kalau tidak, aku bilang ke Ustazah.”',
      '“It is not funny. Give them back, or I tell our teacher.”',
    ),
    why: both(
      'Kalau terjadi berkali-kali, itu bukan bercanda. Ceritakan.',
      'When it happens again and again it is no joke. Tell someone.',
    ),
  }),
  forChildren({
    id: 'anak-uang',
    region: 'aceh',
    themes: ['money', 'pressure'],
    situation: both(
      'Anak yang lebih besar menunggumu di jalan. Ia minta uang jajanmu dan mengancam.',
      'A bigger child waits for you on the road, asks for your pocket money and threatens you.',
    ),
    passive: both('Aku kasih setiap hari dan tidak bercerita.', 'I give it every day and tell no one.'),
    aggressive: both('Aku ajak dia berkelahi.', 'I challenge them to a fight.'),
    assertive: both(
      'Aku pergi ke tempat ramai dan cerita kepada Ayah.',
      'I go where people are and tell Dad.',
    ),
    why: both(
      'Selamat lebih penting daripada uang. Orang dewasa harus menghentikannya.',
      'Being safe matters more than money. Adults must stop it.',
    ),
    leave: both(
      'Kalau diancam: jangan melawan, pergi, dan bilang ke orang dewasa hari itu juga.',
      'If threatened: do not fight, leave, and tell an adult that same day.',
    ),
  }),
  forChildren({
    id: 'anak-rahasia',
    region: 'ntb',
    themes: ['askHelp', 'pressure'],
    situation: both(
      'Seseorang bilang, “Ini rahasia kita, jangan cerita ke siapa-siapa.” Perutmu jadi tidak enak.',
      'Someone says, “This is our secret, tell nobody.” Your tummy feels bad.',
    ),
    passive: both('Aku simpan sendiri walau takut.', 'I keep it to myself though I am afraid.'),
    aggressive: both('Aku marah-marah kepada semua orang.', 'I get angry with everyone.'),
    assertive: both(
      '“Aku tidak mau rahasia seperti itu.” Lalu aku cerita ke orang yang kupercaya.',
      '“I do not want such a secret.” Then I tell someone I trust.',
    ),
    why: both(
      'Rahasia yang membuat takut boleh dibuka. Kamu tidak akan salah.',
      'A scary secret may be told. You will not be in the wrong.',
    ),
    leave: both(
      'Pergi dari orang itu dan ceritakan sampai ada yang menolong.',
      'Go away from that person and tell until somebody helps.',
    ),
  }),
  forChildren({
    id: 'anak-lapangan',
    region: 'papua',
    themes: ['body'],
    situation: both(
      'Empat anak mengelilingimu di lapangan yang sepi. Mereka mulai mendorong.',
      'Four children surround you on an empty field. They begin to push.',
    ),
    passive: both('Aku diam di tengah sampai mereka bosan.', 'I stay in the middle until they are bored.'),
    aggressive: both('Aku dorong balik semuanya.', 'I push them all back.'),
    assertive: both(
      '“Berhenti!” Aku keluar dari lingkaran, ke tempat ada orang dewasa.',
      '“Stop!” I get out of the ring to where an adult is.',
    ),
    why: both(
      'Pergi dan minta tolong itu jawaban yang berani.',
      'Leaving and getting help is a brave answer.',
    ),
    leave: both(
      'Kalau mereka banyak, pergi lebih dulu. Bicara nanti bersama orang dewasa.',
      'When they are many, leave first. Talk later with an adult.',
    ),
  }),
  forChildren({
    id: 'anak-kakak',
    region: 'kalimantan',
    themes: ['family', 'belongings'],
    situation: both(
      'Kakakmu memakai buku gambarmu tanpa izin.',
      'Your older sibling uses your drawing book without asking.',
    ),
    passive: both('Aku masuk kamar dan menangis.', 'I go to my room and cry.'),
    aggressive: both('Aku sobek bukunya.', 'I tear up their book.'),
    assertive: both(
      '“Kak, itu bukuku. Lain kali tanya dulu.”',
      '“That is my book. Please ask first next time.”',
    ),
    why: both('Di rumah pun kamu boleh bicara jujur.', 'At home you may speak openly too.'),
  }),
  forChildren({
    id: 'anak-kelompok',
    region: 'maluku',
    themes: ['leftOut', 'fairness'],
    situation: both(
      'Dalam kerja kelompok, usulmu selalu dilewati.',
      'In group work your ideas are always passed over.',
    ),
    passive: both('Aku tidak bicara lagi.', 'I stop speaking.'),
    aggressive: both('“Ide kalian bodoh semua!”', '“All your ideas are stupid!”'),
    assertive: both(
      '“Aku punya usul. Tolong dengarkan sampai selesai.”',
      '“I have an idea. Please hear me to the end.”',
    ),
    why: both(
      'Usulmu belum tentu dipakai, tetapi berhak didengar.',
      'Your idea may not be used, but it deserves to be heard.',
    ),
  }),
]
