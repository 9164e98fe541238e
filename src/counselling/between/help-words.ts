import { catalogue } from '#src/platform/i18n/catalogue.ts'
import { same, two } from './banded.ts'

/** Words where a file is closed or held back: what is true for whoever is in their place, and who is called. */
export const helpWords = catalogue(
  {
    ringing: {
      closed: two(
        'Pendampinganmu sudah selesai, jadi petugas lamamu mungkin tidak langsung melihat pesan ini. Karena itu kami membunyikan panggilan ke petugas unit. Belum ada yang menjawab.',
        'Pendampingan Anda sudah selesai, jadi petugas yang lama mungkin tidak langsung melihat pesan ini. Karena itu kami membunyikan panggilan ke petugas unit. Belum ada yang menjawab.',
      ),
      restricted: two(
        'Catatanmu sedang ditahan seperti yang diminta, tetapi minta bantuan selalu boleh. Kami membunyikan panggilan ke petugas unit. Belum ada yang menjawab.',
        'Catatan Anda sedang ditahan seperti yang diminta, tetapi minta bantuan selalu boleh. Kami membunyikan panggilan ke petugas unit. Belum ada yang menjawab.',
      ),
    },
    heard: two(
      'Seorang petugas sudah mendengar panggilanmu dan sedang mencari cara menghubungimu.',
      'Seorang petugas sudah mendengar panggilan Anda dan sedang mencari cara menghubungi Anda.',
    ),
    nobody: two(
      'Saat ini tidak ada petugas jaga, jadi jawabannya bisa baru datang pada jam kerja. Kalau kamu butuh orang sekarang, telepon salah satu nomor di bawah. Mereka bisa langsung bicara denganmu.',
      'Saat ini tidak ada petugas jaga, jadi jawabannya bisa baru datang pada jam kerja. Bila butuh orang sekarang, telepon salah satu nomor di bawah. Mereka bisa langsung bicara dengan Anda.',
    ),
    onCall: two(
      'Ada petugas jaga saat ini. Kami tidak bisa menjanjikan menit berapa ia melihatnya. Jangan menunggu sendirian kalau keadaannya berbahaya: telepon salah satu nomor di bawah.',
      'Ada petugas jaga saat ini. Kami tidak bisa menjanjikan menit berapa ia melihatnya. Jangan menunggu bila keadaannya berbahaya: telepon salah satu nomor di bawah.',
    ),
    callNow: 'Panggil petugas sekarang',
    held: {
      title: same('Sedang ditahan dulu'),
      text: two(
        'Ada permintaan supaya catatanmu tidak dipakai dulu. Karena itu tidak ada yang berubah di sini dan tidak ada yang bisa ditambah. Tulisanmu masih ada dan hanya bisa dibaca olehmu dari sini. Kalau mau dijalankan lagi, atau kalau kamu tidak pernah meminta ini, bilang kepada petugas.',
        'Ada permintaan supaya catatan Anda tidak dipakai dulu. Karena itu tidak ada yang berubah di sini dan tidak ada yang bisa ditambah. Tulisan Anda masih ada dan hanya bisa dibaca oleh Anda dari sini. Bila ingin dijalankan lagi, atau bila Anda tidak pernah meminta ini, sampaikan kepada petugas.',
      ),
      help: 'Aku butuh bantuan: panggil petugas',
      notSaved: two(
        'Ini belum tersimpan, karena catatanmu sedang ditahan. Salin dulu tulisanmu kalau penting, atau panggil petugas.',
        'Ini belum tersimpan, karena catatan Anda sedang ditahan. Salin dulu tulisannya bila penting, atau panggil petugas.',
      ),
    },
    closed: {
      title: same('Pendampingan sudah selesai'),
      text: two(
        'Tempatmu tetap terbuka untuk dibaca. Kalau kamu butuh bantuan lagi, panggil petugas: itu selalu boleh.',
        'Tempat ini tetap terbuka untuk dibaca. Bila butuh bantuan lagi, panggil petugas: itu selalu boleh.',
      ),
      help: 'Aku butuh bantuan lagi',
    },
    calls: {
      title: 'Panggilan dari tempat klien',
      text: (number: string) => `Seseorang meminta bantuan dari tempatnya sendiri. Berkas ${number}.`,
      because: {
        closed: 'Berkasnya sudah ditutup, jadi tidak ada yang melihatnya sendiri.',
        restricted:
          'Catatannya sedang ditahan atas permintaan; yang boleh hanya menolong orangnya. Kata-katanya tidak tersimpan.',
      },
      who: { client: 'Yang meminta: orangnya sendiri.', caregiver: 'Yang meminta: seorang pendamping.' },
      since: (when: string) => `Sejak ${when}`,
      lead: (name: string) => `Terakhir bertanggung jawab: ${name}. Kalau bukan Anda, telepon sekarang.`,
      noLead: 'Tidak ada penanggung jawab. Hubungi penyelia.',
      hear: 'Saya dengar dan saya tangani',
      heardBy: (name: string) => `${name} sudah mendengar; belum dicatat selesai.`,
      done: 'Orangnya sudah dihubungi',
      open: 'Buka berkas',
      quiet: 'Tidak ada panggilan',
      see: 'Lihat panggilan',
      flashes: {
        heard: 'Tercatat bahwa Anda mendengar.',
        done: 'Tercatat bahwa orangnya sudah dihubungi.',
        late: 'Rekan Anda sudah lebih dulu. Lihat keadaannya sekarang.',
      },
    },
  },
  {
    ringing: {
      closed: same(
        'Your course of help has ended, so your former worker may not see this at once. That is why we are ringing for the workers of the unit. Nobody has answered yet.',
      ),
      restricted: same(
        'Your record is held back as was asked, but asking for help is always allowed. We are ringing for the workers of the unit. Nobody has answered yet.',
      ),
    },
    heard: same('A worker has heard your call and is looking for a way to reach you.'),
    nobody: same(
      'Nobody is on call right now, so an answer may come only in working hours. If you need somebody now, ring one of the numbers below. They can talk with you at once.',
    ),
    onCall: same(
      'Somebody is on call now. We cannot promise in which minute they see it. Do not wait alone when it is dangerous: ring one of the numbers below.',
    ),
    callNow: 'Call a worker now',
    held: {
      title: same('Held back for now'),
      text: same(
        'It was asked that your record is not used for now. That is why nothing changes here and nothing can be added. What you wrote is still there, and from here only you can read it. To let it go on, or if you never asked for this, tell a worker.',
      ),
      help: 'I need help: call a worker',
      notSaved: same(
        'This is not saved yet, because your record is held back. Copy your words if they matter, or call a worker.',
      ),
    },
    closed: {
      title: same('The course of help has ended'),
      text: same(
        'Your place stays open to read. If you need help again, call a worker: that is always allowed.',
      ),
      help: 'I need help again',
    },
    calls: {
      title: 'Calls from clients’ places',
      text: (number: string) => `Somebody asks for help from their own place. File ${number}.`,
      because: {
        closed: 'The file is closed, so nobody sees it by themselves.',
        restricted:
          'The record is held back on request; helping the person is all that is allowed. Their words are not kept.',
      },
      who: { client: 'Who asks: the person themselves.', caregiver: 'Who asks: a carer.' },
      since: (when: string) => `Since ${when}`,
      lead: (name: string) => `Last in charge: ${name}. If that is not you, ring them now.`,
      noLead: 'Nobody is in charge. Ring a supervisor.',
      hear: 'I heard it, I act',
      heardBy: (name: string) => `${name} has heard it; not recorded as done yet.`,
      done: 'They have been reached',
      open: 'Open the file',
      quiet: 'No calls',
      see: 'See the call',
      flashes: {
        heard: 'On record that you heard it.',
        done: 'On record that they have been reached.',
        late: 'A colleague was first. See how it stands now.',
      },
    },
  },
)
