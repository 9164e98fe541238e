import { coping } from '../modelling-scene.ts'
import { both } from '../scene.ts'

/** For 18 and over. */
export const dewasaModels = [
  coping({
    id: 'model-dewasa-rapat',
    band: 'dewasa',
    region: 'jawa',
    themes: ['work'],
    title: both('Bu Lastri angkat bicara', 'Lastri speaks up'),
    behaviour: both('Berpendapat dalam rapat', 'Giving an opinion in a meeting'),
    story: [
      both(
        'Setahun lalu Lastri dipermalukan di rapat. Sejak itu ia diam.',
        'A year ago Lastri was shamed in a meeting. Since then she is silent.',
      ),
      both(
        'Ia mencoba bicara, lalu suaranya hilang di tengah kalimat.',
        'She tries to speak and loses her voice mid-sentence.',
      ),
      both(
        'Minggu berikutnya ia menulis satu kalimat dan duduk dekat rekan yang mendukung.',
        'Next week she writes one sentence and sits by a supportive colleague.',
      ),
      both(
        '“Saya punya satu usul.” Tangannya dingin, tetapi kalimatnya selesai.',
        '“I have one suggestion.” Her hands are cold, but the sentence gets done.',
      ),
      both(
        'Usulnya dibahas. Dadanya baru tenang di rumah.',
        'It is discussed. Her chest calms only at home.',
      ),
    ],
    keyMoves: [
      both('Tulis satu kalimat sebelumnya', 'Write one sentence beforehand'),
      both('Duduk dekat orang yang mendukung', 'Sit near support'),
      both('Mulai dengan “Saya punya satu usul”', 'Begin with “I have one suggestion”'),
      both('Hargai usahanya, apa pun hasilnya', 'Value the attempt, whatever comes of it'),
    ],
    elsewhere: [
      both('Rapat RT', 'A neighbourhood meeting'),
      both('Pertemuan wali murid', 'A parents’ meeting'),
      both('Percakapan keluarga', 'A family talk'),
    ],
  }),
  coping({
    id: 'model-dewasa-menolak-pinjaman',
    band: 'dewasa',
    region: 'sumatra',
    themes: ['money', 'family'],
    title: both('Pak Jaya menolak dengan hormat', 'Jaya says no with respect'),
    behaviour: both('Menolak permintaan keluarga', 'Turning down a relative'),
    story: [
      both(
        'Adiknya meminta pinjaman lagi. Jaya selalu mengiyakan.',
        'His brother asks for another loan. Jaya always agrees.',
      ),
      both(
        'Kali ini ia mulai dengan alasan panjang dan akhirnya mengiyakan juga.',
        'This time he starts on long reasons and ends up agreeing.',
      ),
      both('Istrinya membantunya membuat kalimat yang pendek.', 'His wife helps him find a short sentence.'),
      both(
        '“Aku sayang kamu, dan bulan ini aku tidak bisa meminjamkan.” Diulang tiga kali.',
        '“I love you, and this month I cannot lend.” Three times over.',
      ),
      both(
        'Adiknya diam sehari, lalu datang makan seperti biasa.',
        'His brother is quiet for a day, then comes to eat as always.',
      ),
    ],
    keyMoves: [
      both('Satu kalimat tanpa alasan panjang', 'One sentence without long reasons'),
      both('Ulangi dengan nada sama', 'Repeat in the same tone'),
      both('Tahan diam yang canggung', 'Bear the awkward silence'),
    ],
    elsewhere: [
      both('Permintaan lembur mendadak', 'A sudden request for overtime'),
      both('Ajakan tetangga', 'A neighbour’s invitation'),
      both('Telepon penjual', 'A sales call'),
    ],
  }),
  coping({
    id: 'model-dewasa-dampingi-anak',
    band: 'dewasa',
    region: 'ntb',
    themes: ['family', 'askHelp'],
    title: both('Bu Wahidah mendengarkan dulu', 'Wahidah listens first'),
    behaviour: both('Mendengarkan anak yang dirundung', 'Listening to a child who is bullied'),
    story: [
      both(
        'Anaknya pulang dengan baju sobek. Wahidah langsung bertanya, “Kamu ngapain?”',
        'Her child comes home with a torn shirt. Wahidah asks at once, “What did you do?”',
      ),
      both(
        'Anaknya masuk kamar. Wahidah sadar ia terdengar menyalahkan.',
        'The child goes to his room. She hears how blaming it sounded.',
      ),
      both(
        'Ia mengetuk pintu. “Maaf. Ibu mau dengar. Tidak harus sekarang.”',
        'She knocks. “I am sorry. I want to listen. Not necessarily now.”',
      ),
      both(
        'Malamnya anaknya bercerita sedikit. Wahidah tidak memotong.',
        'At night he tells a little. She does not cut in.',
      ),
      both(
        '“Terima kasih sudah cerita. Bukan salahmu. Kita cari bantuan bersama.”',
        '“Thank you for telling. It is not your fault. We will find help together.”',
      ),
    ],
    keyMoves: [
      both('Tenangkan diri dulu', 'Calm yourself first'),
      both('Dengarkan tanpa memotong', 'Listen without interrupting'),
      both('“Ibu/Ayah percaya, bukan salahmu”', '“I believe you, it is not your fault”'),
      both('Tanya dulu sebelum bertindak', 'Ask before you act'),
    ],
    elsewhere: [
      both('Dengan keponakan', 'With a niece or nephew'),
      both('Dengan murid', 'With a pupil'),
      both('Lewat telepon dengan anak di asrama', 'On the phone with a child in boarding school'),
    ],
  }),
  coping({
    id: 'model-dewasa-keluar-rumah',
    band: 'dewasa',
    region: 'kalimantan',
    themes: ['body'],
    title: both('Dewi kembali ke pasar', 'Dewi goes back to the market'),
    behaviour: both('Kembali ke tempat ramai setelah aman', 'Returning to crowded places once safe'),
    story: [
      both(
        'Setelah kejadian itu, Dewi menitip belanja kepada tetangga.',
        'Since it happened Dewi has neighbours shop for her.',
      ),
      both(
        'Ia mencoba ke pasar, lalu pulang dari gerbang dengan napas pendek.',
        'She tries the market and turns home at the gate, short of breath.',
      ),
      both('Ia memilih jam sepi dan mengajak kakaknya.', 'She picks a quiet hour and takes her sister.'),
      both(
        'Di lapak pertama tangannya gemetar. Ia tetap membeli cabai.',
        'At the first stall her hands shake. She still buys chillies.',
      ),
      both(
        'Tiga minggu kemudian ia pergi sendiri, sebentar saja.',
        'Three weeks later she goes alone, just briefly.',
      ),
    ],
    keyMoves: [
      both('Pilih jam yang mudah', 'Choose an easy hour'),
      both('Ajak orang yang dipercaya', 'Take somebody you trust'),
      both('Tinggal sampai napas tenang', 'Stay until the breath is calm'),
      both('Ulangi sebelum menambah', 'Repeat before adding more'),
    ],
    elsewhere: [
      both('Angkutan umum', 'Public transport'),
      both('Acara keluarga', 'A family gathering'),
      both('Rumah ibadah', 'A place of worship'),
    ],
  }),
]
