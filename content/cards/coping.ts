import { both } from '../scenes/scene.ts'
import { banded, card } from './card.ts'

/** Body, feelings and what may help (C19, C29). */
export const copingCards = [
  card({
    code: 'bodyAlarm',
    theme: 'body',
    title: both('Alarm di badan', 'The alarm in the body'),
    text: {
      id: banded(
        'Di badanmu ada alarm. Kalau takut, alarm berbunyi: jantung cepat, tangan dingin. Napas pelan mengecilkan suaranya.',
        'Rasa takut adalah alarm tubuh. Setelah kejadian buruk, alarm bisa terlalu peka dan berbunyi walau sudah aman. Alarm bisa dilatih lagi.',
        'Takut adalah alarm tubuh. Sesudah kekerasan, alarm dapat menjadi terlalu peka dan berbunyi meski sudah aman. Kepekaan itu dapat dilatih turun.',
      ),
      en: banded(
        'There is an alarm in your body. When scared it rings: a fast heart, cold hands. Slow breaths turn it down.',
        'Fear is the body’s alarm. After something bad it may ring too easily, though you are safe. It can be trained again.',
        'Fear is the body’s alarm. After violence it may ring too easily, though you are safe. It can be trained down.',
      ),
    },
    tryThis: {
      id: banded(
        'Napas daun: naik empat, turun enam.',
        'Coba napas empat masuk, enam keluar, selama dua menit.',
        'Coba napas empat masuk, enam keluar, selama dua menit.',
      ),
      en: banded(
        'Leaf breath: up four, down six.',
        'Try four in, six out, for two minutes.',
        'Try four in, six out, for two minutes.',
      ),
    },
  }),
  card({
    code: 'sleep',
    theme: 'body',
    title: both('Supaya tidur lebih enak', 'For better sleep'),
    text: {
      id: banded(
        'Tidur susah? Lakukan hal yang sama setiap malam: cuci kaki, lampu redup, cerita pendek, doa kalau kamu berdoa.',
        'Jam tidur yang tetap, HP di luar jangkauan, dan hal tenang sebelum tidur menolong otak merasa aman. Terbangun mimpi buruk? Duduk, lihat sekeliling, sebutkan di mana kamu sekarang.',
        'Jam tidur yang tetap, layar dijauhkan, dan kegiatan tenang menolong. Bila terbangun oleh mimpi buruk, duduk, lihat sekeliling, dan sebutkan di mana Anda berada.',
      ),
      en: banded(
        'Hard to sleep? Do the same things each night: wash your feet, dim the light, a short story, a prayer if you pray.',
        'A fixed bedtime, the phone out of reach and something calm help the brain feel safe. Woken by a nightmare? Sit up, look around, say where you are.',
        'A fixed bedtime, no screen and something calm help. Woken by a nightmare, sit up, look around and say where you are.',
      ),
    },
    tryThis: {
      id: banded(
        'Pilih satu hal untuk malam ini.',
        'Malam ini, taruh HP di luar kamar.',
        'Malam ini, letakkan HP di luar kamar.',
      ),
      en: banded(
        'Choose one thing for tonight.',
        'Leave the phone outside tonight.',
        'Leave the phone outside the room tonight.',
      ),
    },
  }),
  card({
    code: 'worry',
    theme: 'feelings',
    title: both('Khawatir', 'Worry'),
    text: {
      id: banded(
        'Khawatir suka bertanya, “Bagaimana kalau?” Kamu boleh menaruhnya di kotak, dan membukanya nanti bersama orang dewasa.',
        'Khawatir berputar seperti kipas. Tulis, lalu pilah: mana yang bisa dilakukan hari ini, mana yang tidak. Yang tidak, beri jam khusus besok.',
        'Tulis kekhawatiran, lalu pilah mana yang dapat dilakukan hari ini. Sisanya diberi waktu khusus, lima belas menit sehari.',
      ),
      en: banded(
        'Worry likes to ask, “What if?” You may put it in a box and open it later with a grown-up.',
        'Worry spins like a fan. Write it down, then sort: what can be done today, what cannot. Give the rest an hour of its own tomorrow.',
        'Write worries down, then sort what can be done today. Give the rest fifteen minutes a day of their own.',
      ),
    },
    tryThis: {
      id: banded(
        'Gambar kotak khawatirmu.',
        'Tulis satu kekhawatiran dan satu langkah kecil.',
        'Tulis satu kekhawatiran dan satu langkah kecil.',
      ),
      en: banded(
        'Draw your worry box.',
        'Write one worry and one small step.',
        'Write one worry and one small step.',
      ),
    },
  }),
  card({
    code: 'anger',
    theme: 'feelings',
    title: both('Marah', 'Anger'),
    text: {
      id: banded(
        'Marah itu boleh. Memukul tidak boleh. Marah memberi tahu bahwa ada yang tidak adil.',
        'Marah masuk akal setelah diperlakukan tidak adil. Keluarkan lewat gerak, tulisan, atau cerita, bukan lewat menyakiti diri sendiri atau orang lain.',
        'Marah masuk akal setelah diperlakukan tidak adil. Salurkan lewat gerak, tulisan, atau percakapan.',
      ),
      en: banded(
        'Being angry is fine. Hitting is not. Anger says that something is unfair.',
        'Anger makes sense after being treated unfairly. Let it out by moving, writing or talking, not by hurting yourself or others.',
        'Anger makes sense after injustice. Let it out by moving, writing or talking.',
      ),
    },
    tryThis: {
      id: banded(
        'Remas kain, lalu lepaskan. Lima kali.',
        'Jalan cepat sepuluh menit, atau tulis tanpa dikirim.',
        'Jalan cepat sepuluh menit, atau tulis tanpa dikirim.',
      ),
      en: banded(
        'Squeeze a cloth and let go. Five times.',
        'Walk fast for ten minutes, or write without sending.',
        'Walk fast for ten minutes, or write without sending.',
      ),
    },
  }),
  card({
    code: 'shame',
    theme: 'feelings',
    title: both('Malu', 'Shame'),
    text: {
      id: banded(
        'Malu membuat kita ingin sembunyi. Yang seharusnya malu bukan kamu.',
        'Malu sering menempel pada yang disakiti, padahal bukan miliknya. Ia mengecil ketika diceritakan kepada orang yang aman.',
        'Malu sering melekat pada orang yang disakiti, padahal bukan miliknya. Ia mengecil ketika dibagi kepada orang yang aman.',
      ),
      en: banded(
        'Shame makes us want to hide. It is not you who should feel it.',
        'Shame often sticks to the one who was hurt, though it is not theirs. It shrinks when told to somebody safe.',
        'Shame often sticks to the one who was hurt, though it is not theirs. It shrinks when shared with somebody safe.',
      ),
    },
    tryThis: null,
  }),
  card({
    code: 'smallSteps',
    theme: 'coping',
    title: both('Langkah kecil', 'Small steps'),
    text: {
      id: banded(
        'Takut bisa mengecil kalau didekati pelan-pelan, setelah aman. Seperti masuk air: kaki dulu.',
        'Menjauh dari bahaya itu melindungi. Menjauh dari yang sudah aman membuat takut bertahan. Langkah kecil melatih alarmmu.',
        'Menghindari bahaya itu melindungi. Menghindari yang sudah aman memelihara takut. Langkah kecil melatih ulang alarm tubuh.',
      ),
      en: banded(
        'Fear shrinks when you come near slowly, once it is safe. Like going into water: feet first.',
        'Keeping away from danger protects. Keeping away from what is safe keeps the fear alive. Small steps train your alarm.',
        'Avoiding danger protects. Avoiding what is safe feeds fear. Small steps retrain the alarm.',
      ),
    },
    tryThis: {
      id: banded(
        'Pilih satu langkah yang hampir tidak menakutkan.',
        'Tulis satu hal yang kamu hindari dan sudah aman.',
        'Tulis satu hal yang Anda hindari dan sudah aman.',
      ),
      en: banded(
        'Choose a step that is hardly scary.',
        'Write one thing you avoid that is safe now.',
        'Write one thing you avoid that is safe now.',
      ),
    },
  }),
  card({
    code: 'joy',
    theme: 'coping',
    title: both('Yang membuat senang', 'What gives joy'),
    text: {
      id: banded(
        'Bermain dan tertawa bukan berarti lupa. Itu memberi tenaga.',
        'Melakukan hal yang kamu suka bukan berarti masalahnya selesai. Itu mengisi tenagamu.',
        'Kegiatan yang menyenangkan bukan menyangkal masalah. Ia memulihkan tenaga.',
      ),
      en: banded(
        'Playing and laughing does not mean forgetting. It gives strength.',
        'Doing what you like does not mean it is over. It fills you up again.',
        'Pleasant things do not deny the problem. They give strength back.',
      ),
    },
    tryThis: {
      id: banded(
        'Satu hal seru hari ini.',
        'Jadwalkan satu hal yang kamu suka minggu ini.',
        'Jadwalkan satu kegiatan menyenangkan minggu ini.',
      ),
      en: banded(
        'One fun thing today.',
        'Plan one thing you like this week.',
        'Plan one pleasant thing this week.',
      ),
    },
  }),
]
