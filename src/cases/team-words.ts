import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const teamWords = catalogue(
  {
    title: 'Tim', add: 'Masukkan ke tim', joinTitle: 'Masukkan ke tim', handOver: 'Serah terima', handOverTitle: 'Serahkan tanggung jawab', leaveMe: 'Keluar dari tim', leaveThem: 'Keluarkan', again: 'Beri kunci lagi',
    joinIntro: 'Yang masuk memegang kunci berkas ini dan membaca semua yang sudah tertulis. Masukkan hanya yang perlu, dan beri tahu kliennya.',
    leaveIntro: 'Yang keluar tidak bisa lagi membuka berkas. Kunci diganti, jadi yang ditulis sesudahnya tertutup baginya.',
    columns: { name: 'Nama', duty: 'Sebagai', since: 'Sejak', act: 'Tindakan' }, until: (day: string) => `sampai ${day}`, covering: (name: string) => `menggantikan ${name}`, away: 'sedang tidak bertugas',
    past: 'Pernah di tim', pastText: 'Yang pernah membaca tetap tercatat, dan tidak bisa menangani pihak lain dari kejadian yang sama.',
    readers: 'Siapa yang membuka berkas ini', readersText: 'Hanya penanggung jawab yang melihat daftar ini. Setiap pembukaan juga ada dalam catatan pejabat pelindungan data.', purpose: 'Untuk', who: 'Siapa', when: 'Kapan',
    purposes: { care: 'Penanganan', print: 'Cetak' }, noReaders: 'Belum ada.',
    promises: 'Janji dan tenggat', noPromises: 'Tidak ada janji yang terbuka.',
    promiseKinds: { follow_up: 'Tindak lanjut', consent_review: 'Tinjau persetujuan', task: 'Tugas', other: 'Tenggat' },
    kept: 'Ditepati', keptLate: 'Ditepati terlambat', dropped: 'Dilepas', alone: 'Tidak ada rekan lain yang dapat dimasukkan.',
  },
  {
    title: 'Team', add: 'Add to the team', joinTitle: 'Add to the team', handOver: 'Hand over', handOverTitle: 'Hand over the lead', leaveMe: 'Leave the team', leaveThem: 'Remove', again: 'Give the key again',
    joinIntro: 'Whoever joins holds the key of this file and reads all that is written. Add only those who are needed, and tell the client.',
    leaveIntro: 'Whoever leaves can no longer open the file. The key is turned, so what is written afterwards is closed to them.',
    columns: { name: 'Name', duty: 'As', since: 'Since', act: 'Action' }, until: (day: string) => `until ${day}`, covering: (name: string) => `covering for ${name}`, away: 'away now',
    past: 'Were on the team', pastText: 'Those who read it stay on record, and cannot work for the other side of the same event.',
    readers: 'Who opened this file', readersText: 'Only the lead sees this list. Every opening also stands in the record of the data-protection officer.', purpose: 'For', who: 'Who', when: 'When',
    purposes: { care: 'Care', print: 'Printing' }, noReaders: 'Nobody yet.',
    promises: 'Promises and due times', noPromises: 'No open promises.',
    promiseKinds: { follow_up: 'Follow-up', consent_review: 'Review consent', task: 'Task', other: 'Due time' },
    kept: 'Kept', keptLate: 'Kept late', dropped: 'Dropped', alone: 'There is no other colleague to add.',
  },
)
