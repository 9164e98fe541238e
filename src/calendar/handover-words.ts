import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the page on which appointments change hands. */
export const handoverWords = catalogue(
  {
    title: 'Janji yang ditinggalkan',
    intro:
      'Rekan yang seharusnya menemui klien ini sedang tidak bertugas, sudah keluar dari tim, atau menyerahkan berkasnya. Putuskan tiap janji, paling lambat dalam 24 jam.',
    none: 'Tidak ada yang menunggu keputusan',
    noneText: 'Semua janji yang akan datang ada di tangan petugas yang bertugas.',
    all: (count: number) => `Ambil alih semua (${count})`,
    allText: 'Yang bentrok dengan janji Anda sendiri tidak ikut, dan tetap ada di daftar ini.',
    of: (name: string) => `Janji ${name}`,
    why: {
      away: 'sedang tidak bertugas saat itu',
      gone: 'tidak lagi di tim berkas ini',
      handedOn: 'sudah menyerahkan berkas ini',
    },
    take: 'Ambil alih',
    cancel: 'Batalkan janji',
    keep: (name: string) => `Tetap dengan ${name}`,
    seen: 'Klien melihat perubahannya di tempatnya sendiri. Tidak ada pesan yang dikirim.',
    unseen:
      'Klien tidak melihat janji ini di tempatnya sendiri. Setelah diputuskan, tugas untuk mengabarinya dicatat; hanya dengan cara yang aman di atas.',
    toFile: 'Buka janji',
    tellTaken: (when: string) =>
      `Kabari klien hanya dengan cara di kontak aman: janji ${when} tetap, petugasnya berganti.`,
    tellCancelled: (when: string) =>
      `Kabari klien hanya dengan cara di kontak aman: janji ${when} tidak jadi, tawarkan waktu lain.`,
    clash: 'Anda sudah ada janji pada waktu itu. Pindahkan waktunya, atau batalkan.',
    mine: 'Janji Anda saat tidak bertugas',
    mineText: 'Supaya tidak ada yang menunggu sia-sia, tiap janji perlu seseorang di tim berkasnya.',
    askedOf: (names: string) => `Ditanyakan kepada ${names}.`,
    nobody: 'Belum ada rekan di tim berkas ini yang dapat membukanya.',
    addCover: 'Masukkan pengganti ke tim',
    uncovered: 'Yang belum terbuka untuk Anda',
    uncoveredText:
      'Anda ditunjuk sebagai pengganti, tetapi belum ada di tim berkasnya. Minta penanggung jawab, penyelia, atau rekan itu sendiri memasukkan Anda.',
    notice: (count: number) => `${count} janji rekan menunggu keputusan Anda`,
    open: 'Putuskan',
    flashes: {
      taken: 'Sudah Anda ambil alih.',
      takenSome: 'Yang bisa sudah diambil alih. Yang bentrok masih ada di sini.',
      cancelled: 'Sudah dibatalkan.',
      kept: 'Tetap dengan petugas semula.',
      gone: 'Janji itu sudah berubah.',
    },
  },
  {
    title: 'Appointments left behind',
    intro:
      'The colleague who was to meet these clients is off duty, has left the team, or handed the file over. Decide on each within 24 hours.',
    none: 'Nothing waits for a decision',
    noneText: 'All coming appointments are in the hands of somebody on duty.',
    all: (count: number) => `Take all over (${count})`,
    allText: 'Whatever clashes with an appointment of your own stays on this list.',
    of: (name: string) => `Appointment of ${name}`,
    why: {
      away: 'is off duty then',
      gone: 'is no longer on the team of this file',
      handedOn: 'has handed this file over',
    },
    take: 'Take over',
    cancel: 'Cancel the appointment',
    keep: (name: string) => `Leave it with ${name}`,
    seen: 'The client sees the change in their own place. No message is sent.',
    unseen:
      'The client does not see this appointment in their own place. Once you decide, a task to tell them is written down; only in the safe way above.',
    toFile: 'Open the appointment',
    tellTaken: (when: string) =>
      `Tell the client only in the way of the safe-contact rules: the appointment of ${when} stands, with another worker.`,
    tellCancelled: (when: string) =>
      `Tell the client only in the way of the safe-contact rules: the appointment of ${when} does not take place; offer another time.`,
    clash: 'You have an appointment then. Move it to another time, or cancel it.',
    mine: 'Your appointments while you are off duty',
    mineText: 'So that nobody waits in vain, each needs somebody on the team of its file.',
    askedOf: (names: string) => `${names} are asked.`,
    nobody: 'No colleague on the team of this file can open it.',
    addCover: 'Add a cover to the team',
    uncovered: 'Not open to you yet',
    uncoveredText:
      'You were named as cover and are not on the team of the file. Ask its lead, a supervisor or the colleague to add you.',
    notice: (count: number) => `${count} appointments of colleagues wait for your decision`,
    open: 'Decide',
    flashes: {
      taken: 'You hold it now.',
      takenSome: 'What could be was taken over. What clashes is still here.',
      cancelled: 'Cancelled.',
      kept: 'It stays with the colleague.',
      gone: 'That appointment has changed.',
    },
  },
)
