import type { Role } from '#src/platform/access/roles.ts'
import { catalogue, type Lang } from '#src/platform/i18n/catalogue.ts'

/** What each role is called, and in one line what it may do, so that whoever gives it knows. */
export const roleWords = catalogue(
  {
    name: {
      intake: 'Penerima laporan',
      counsellor: 'Konselor',
      psychologist: 'Psikolog',
      companion: 'Pendamping',
      guru_bk: 'Guru BK',
      peer: 'Pendamping sebaya',
      supervisor: 'Penyelia',
      head: 'Kepala unit',
      press: 'Humas',
      data_officer: 'Pengelola data',
      dpo: 'Pejabat pelindungan data',
      admin: 'Administrator',
    },
    may: {
      intake: 'Membaca laporan masuk dan memutuskan tindak lanjutnya.',
      counsellor: 'Menangani kasus yang timnya ia masuki.',
      psychologist: 'Menangani kasus yang timnya ia masuki.',
      companion: 'Mendampingi klien pada kasus yang timnya ia masuki.',
      guru_bk: 'Mengikuti kasus sekolahnya kalau dimasukkan ke tim.',
      peer: 'Percakapan sebaya dengan pendampingan penyelia.',
      supervisor: 'Mendampingi petugas dan memutuskan penutupan yang sulit.',
      head: 'Melihat tenggat dan beban kerja, mengatur kantor. Tidak membaca isi kasus.',
      press: 'Angka yang sudah disamarkan untuk media.',
      data_officer: 'Rekap dan daftar lembaga.',
      dpo: 'Hak data, catatan pembacaan, dan kebocoran data.',
      admin: 'Akun dan pengaturan. Tidak membaca isi apa pun.',
    },
  },
  {
    name: {
      intake: 'Intake worker',
      counsellor: 'Counsellor',
      psychologist: 'Psychologist',
      companion: 'Companion',
      guru_bk: 'School counsellor',
      peer: 'Peer supporter',
      supervisor: 'Supervisor',
      head: 'Head of unit',
      press: 'Press officer',
      data_officer: 'Data officer',
      dpo: 'Data-protection officer',
      admin: 'Administrator',
    },
    may: {
      intake: 'Reads reports that arrive and decides what follows.',
      counsellor: 'Works on cases whose team they are in.',
      psychologist: 'Works on cases whose team they are in.',
      companion: 'Accompanies clients in cases whose team they are in.',
      guru_bk: 'Follows cases of their school when taken into the team.',
      peer: 'Peer conversations, supervised.',
      supervisor: 'Supports staff and decides difficult closures.',
      head: 'Sees deadlines and load and runs the office. Does not read cases.',
      press: 'Figures made safe for the press.',
      data_officer: 'Figures and the register of institutions.',
      dpo: 'Data rights, the log of reading, and data breaches.',
      admin: 'Accounts and settings. Reads no content at all.',
    },
  },
)

/** The roles of a person as people say them, one after the other. */
export function roleNames(roles: readonly Role[], lang: Lang): string {
  return roles.map((role) => roleWords[lang].name[role]).join(', ')
}
