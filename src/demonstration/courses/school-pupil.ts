import type { CaseId } from '#src/platform/ids.ts'
import { dayOf } from '#src/platform/i18n/format.ts'
import { addMember, openFile } from '../floors/cases.ts'
import { writeCareerPlan, writeGuidance, type GuidanceInput } from '../floors/calendar.ts'
import type { DistrictOffice } from '../make-district-office.ts'
import { must } from './course.ts'

type Meeting = Omit<GuidanceInput, 'heldOn' | 'nextOn'> & Readonly<{ ago: number; againIn: number | null }>

const meetings: readonly Meeting[] = [
  {
    ago: 24,
    againIn: 13,
    minutes: 30,
    field: 'learning',
    component: 'responsive',
    feelings: '“Mual kalau hari Senin.” Malu karena tugasnya tertinggal tiga.',
    problem: 'Tugas IPA, matematika, dan prakarya tertinggal karena tidak masuk.',
    solution:
      'Satu tugas setiap dua hari, dikerjakan di perpustakaan pada istirahat kedua. Pak Hendra bicara dengan gurunya supaya tidak ditagih di depan kelas.',
    agreed: 'yes',
    clientWords: '“Boleh. Asal jangan dipanggil lewat pengeras suara.”',
    domains: ['study', 'calm'],
    onward: 'again',
  },
  {
    ago: 11,
    againIn: 14,
    minutes: 35,
    field: 'career',
    component: 'planning',
    feelings: 'Bangga pada komiknya, lalu cepat menutupnya.',
    problem: 'Ingin ikut lomba poster, tetapi takut namanya dibacakan di upacara.',
    solution:
      'Mendaftar dengan nama pena lewat Bu Endah. Rencana studi ditulis bersama, satu langkah dengan tanggalnya.',
    agreed: 'yes',
    clientWords: '“Nama penaku: Risol Hangat.”',
    change: 'Dua dari tiga tugas sudah diserahkan.',
    domains: ['future', 'selfKnowledge'],
    onward: 'again',
  },
]

/** One pupil, with his yes for school matters alone: two meetings in three parts, and a plan for school and work. */
export async function tellPupil(
  office: DistrictOffice,
  caseId: CaseId,
  moment: (days: number) => Date,
): Promise<void> {
  await office.as('dimas', moment(25), async (scope, member) => {
    const file = must(await openFile(scope, member, caseId), 'the file of the pupil')
    await addMember(scope, member, file, { accountId: office.members.hendra.accountId, duty: 'member' })
  })
  for (const { ago, againIn, ...meeting } of meetings)
    await office.as('hendra', moment(ago), async (scope, member) => {
      const file = must(await openFile(scope, member, caseId), 'Hendra is of the team')
      const nextOn = againIn === null ? null : dayOf(moment(ago - againIn))
      must(
        await writeGuidance(scope, file, { ...meeting, heldOn: dayOf(moment(ago)), nextOn }, 'id'),
        'a meeting',
      )
    })
  await office.as('hendra', moment(10), async (scope, member) => {
    const file = must(await openFile(scope, member, caseId), 'Hendra is of the team')
    const written = await writeCareerPlan(scope, member, file, 0, {
      wish: 'Jadi pembuat komik. Kalau tidak bisa, jadi yang menggambar buku pelajaran supaya tidak membosankan.',
      strengths: 'Menggambar tangan. Menepati janji.',
      interests: 'Komik, poster, cerita hujan.',
      options: 'SMK jurusan desain komunikasi visual, atau SMA lalu kuliah desain.',
      obstacles: 'SMK-nya jauh dari rumah. Belum tahu biayanya.',
      steps: [
        { what: 'Kirim poster ke lomba dengan nama pena', by: dayOf(moment(-9)), state: 'doing' },
        { what: 'Tanya kakak kelas yang masuk SMK', by: dayOf(moment(-30)), state: 'planned' },
        { what: 'Kumpulkan lima gambar terbaik dalam satu map', by: dayOf(moment(-60)), state: 'planned' },
      ],
    })
    must(written, 'a plan for school and work')
  })
}
