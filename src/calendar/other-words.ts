import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the waiting list, the feed and the reminders. */
export const otherWords = catalogue(
  {
    waiting: {
      title: 'Daftar tunggu',
      intro:
        'Urutannya hanya menurut urgensi, kebutuhan, lalu siapa yang lebih dulu. Rekan di luar tim berkas tidak melihat berkas siapa.',
      none: 'Tidak ada yang menunggu',
      noneText: 'Berkas dimasukkan ke sini dari halaman Jadwalnya.',
      columns: {
        place: 'Urutan',
        file: 'Berkas',
        urgency: 'Urgensi',
        needs: 'Kebutuhan',
        since: 'Menunggu sejak',
      },
      hidden: 'Berkas tim lain',
      days: (count: number) => `${count} hari`,
      counts: 'Jumlah yang menunggu',
      countsIntro: 'Untuk pimpinan: jumlahnya saja, tanpa berkas.',
      waitingCount: 'Menunggu',
      oldest: 'Terlama sejak',
    },
    feed: {
      title: 'Umpan kalender',
      intro:
        'Alamat rahasia untuk aplikasi kalender di ponsel Anda. Isinya hanya waktu dan kode ruang: tidak ada nama, nomor berkas, atau keperluan.',
      warn: 'Siapa pun yang memegang alamat ini dapat melihat kapan Anda ada janji. Jangan bagikan. Hentikan bila ponsel hilang.',
      none: 'Belum ada alamat.',
      made: (when: string) => `Dibuat ${when}.`,
      address: 'Alamat Anda',
      make: 'Buat alamat',
      again: 'Ganti dengan alamat baru',
      stop: 'Hentikan alamat',
    },
    reminders: {
      title: 'Pengingat',
      intro:
        'Janji dua hari ke depan. Naungan tidak mengirim pesan; Anda yang menghubungi, hanya dengan cara yang aman bagi klien.',
      none: 'Tidak ada yang perlu diingatkan',
      noneText: 'Semua janji dua hari ke depan sudah diingatkan atau tidak boleh diingatkan.',
      via: {
        call: 'Telepon',
        message: 'Pesan',
        trusted: 'Lewat orang yang dipercaya',
        school: 'Temui di sekolah',
      },
      useVia: 'Hubungi lewat',
      onlyHours: (hours: string) => `Hanya pada jam: ${hours === '' ? 'lihat aturan kontak aman' : hours}.`,
      notNow: (hours: string) =>
        `Belum boleh dihubungi sekarang: hanya pukul ${hours}. Kembali ke sini pada jam itu.`,
      noVoice: 'Jangan meninggalkan pesan suara.',
      noOffice: 'Jangan menyebut nama layanan.',
      text: 'Kalimat yang dapat dipakai',
      neutral: (day: string, time: string) =>
        `Halo, mengingatkan janji kita ${day} ${time}. Kalau tidak bisa, kabari ya, kita cari waktu lain.`,
      tick: 'Sudah',
      shown: 'Janji ini juga terlihat di tempat klien sendiri.',
      why: {
        no_contact: 'Jangan diingatkan: aturan kontak aman melarang menghubungi.',
        code_only: 'Jangan dihubungi: klien hanya lewat kodenya sendiri.',
        rules_unknown: 'Jangan diingatkan dulu: cara menghubungi dengan aman belum ditulis di berkas.',
        no_way: 'Belum ada cara yang dinyatakan aman. Tanyakan saat bertemu.',
      },
      toFile: 'Buka jadwal berkas',
    },
  },
  {
    waiting: {
      title: 'Waiting list',
      intro:
        'The order goes only by urgency, need, and who came first. Colleagues outside the team of a file do not see whose it is.',
      none: 'Nobody is waiting',
      noneText: 'A file is put here from its Schedule page.',
      columns: { place: 'Place', file: 'File', urgency: 'Urgency', needs: 'Needs', since: 'Waiting since' },
      hidden: "Another team's file",
      days: (count: number) => `${count} days`,
      counts: 'How many wait',
      countsIntro: 'For those who lead: numbers only, no files.',
      waitingCount: 'Waiting',
      oldest: 'Longest since',
    },
    feed: {
      title: 'Calendar feed',
      intro:
        'A secret address for the calendar on your phone. It holds times and room codes only: no name, no file number, nothing of what for.',
      warn: 'Whoever holds this address can see when you have appointments. Do not share it. Stop it when the phone is lost.',
      none: 'There is no address yet.',
      made: (when: string) => `Made ${when}.`,
      address: 'Your address',
      make: 'Make an address',
      again: 'Replace it with a new one',
      stop: 'Stop the address',
    },
    reminders: {
      title: 'Reminders',
      intro:
        'Appointments of the next two days. Naungan sends nothing; you make contact, only in a way that is safe for the client.',
      none: 'Nobody has to be reminded',
      noneText: 'All appointments of the next two days were reminded of, or must not be.',
      via: {
        call: 'Call',
        message: 'Message',
        trusted: 'Through the trusted person',
        school: 'In person at school',
      },
      useVia: 'Make contact by',
      onlyHours: (hours: string) =>
        `Only at these hours: ${hours === '' ? 'see the safe-contact rules' : hours}.`,
      notNow: (hours: string) => `Not to be contacted now: only between ${hours}. Come back here then.`,
      noVoice: 'Leave no voice message.',
      noOffice: 'Do not name the service.',
      text: 'Words to use',
      neutral: (day: string, time: string) =>
        `Hello, a reminder of our appointment on ${day} at ${time}. If you cannot come, tell me and we find another time.`,
      tick: 'Done',
      shown: "The appointment also shows in the client's own place.",
      why: {
        no_contact: 'Do not remind: a safe-contact rule forbids making contact.',
        code_only: 'Make no contact: the client is reached by their own code alone.',
        rules_unknown: 'Do not remind yet: nobody has written on the file how to make contact safely.',
        no_way: 'No way has been called safe so far. Ask when you meet.',
      },
      toFile: 'Open the schedule of the file',
    },
  },
)
