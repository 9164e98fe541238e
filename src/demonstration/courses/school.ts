import { dayOf } from '#src/platform/i18n/format.ts'
import {
  addLine,
  addNeed,
  confirmPost,
  findPlan,
  linesOf,
  programmesOf,
  reportPlan,
  schoolYearOf,
  startProgramme,
  statedPosts,
  statePost,
  useProgramme,
  writePlan,
  type PlanFacts,
} from '../floors/calendar.ts'
import type { DistrictOffice } from '../make-district-office.ts'
import { day as dayLength } from '../moments.ts'
import { headKey } from '../story/office.ts'
import { must } from './course.ts'

/** A guru BK's year at one school: the post, what pupils said they need, the programme, two plans and a report. */
export async function tellSchool(office: DistrictOffice): Promise<void> {
  const school = office.institutions.smp
  const moment = (days: number) => new Date(office.now.getTime() - days * dayLength)
  const on = (days: number) => dayOf(moment(days))
  const schoolYear = schoolYearOf(on(0))
  const [first = '', second = ''] = schoolYear.split('/')
  await office.as('hendra', moment(61), async (scope) => {
    must(await statePost(scope, { institutionId: school, pupils: 162, since: `${first}-07-01` }), 'a post')
  })
  await office.as(headKey, moment(60), async (scope) => {
    for (const post of await statedPosts(scope))
      must(await confirmPost(scope, post.id), 'the post is confirmed')
  })
  await office.as('hendra', moment(60), async (scope) => {
    const calendar = {
      schoolYear,
      first: { from: `${first}-07-13`, to: `${first}-12-18` },
      second: { from: `${second}-01-05`, to: `${second}-06-19` },
    }
    const started = await startProgramme(scope, school, { calendar, weeks: [18, 19], content: programme })
    if ('refused' in started) throw new Error(`The programme is refused: ${started.refused}`)
    const [draft] = await programmesOf(scope, [school])
    const made = must(draft, 'a programme')
    for (const need of needs) await addNeed(scope, made, { ...need, className: 'VII', gatheredOn: on(60) })
    for (const line of lines) await addLine(scope, made, line)
    must(await useProgramme(scope, made, made.version), 'the programme is put to use')
  })
  await office.as('hendra', moment(12), async (scope) => {
    const made = must((await programmesOf(scope, [school]))[0], 'a programme')
    const line = (await linesOf(scope, made.id))[0]
    const of = { institutionId: school, programmeId: made.id, lineId: line?.id ?? null }
    const held = await writePlan(scope, of, { ...bystanders, plannedOn: on(8) })
    await writePlan(scope, { ...of, lineId: null }, { ...calm, plannedOn: on(-6) })
    const plan = must(await findPlan(scope, held), 'a plan')
    must(await reportPlan({ ...scope, now: moment(7) }, plan, 0, { heldOn: on(8), ...report }), 'a report')
  })
}

const programme = {
  rationale:
    'Angket awal tahun menunjukkan banyak murid ingin tahu cara menolong teman yang diejek dan cara menenangkan diri.',
  legal: 'Permendikbud 111/2014 (periksa keberlakuannya).',
  vision: 'Sekolah tempat setiap anak punya satu orang dewasa untuk bercerita.',
  aims: 'Murid mengenali perundungan, tahu cara menolong dengan aman, dan tahu kepada siapa bercerita.',
  evaluation: 'Angket yang sama pada akhir semester.',
}
const needs = [
  { field: 'social', need: 'Saya ingin tahu cara menolong teman yang diejek', asked: 96, needing: 61 },
  { field: 'personal', need: 'Saya ingin bisa tenang saat cemas', asked: 96, needing: 47 },
  { field: 'learning', need: 'Saya ingin bisa membagi waktu belajar', asked: 96, needing: 52 },
] as const
const lines = [
  {
    term: 1,
    field: 'social',
    component: 'basic',
    shape: 'classical',
    hours: 6,
    money: null,
    content: {
      aim: 'Murid tahu tiga cara aman menolong teman',
      activity: 'Saksi yang menolong',
      className: 'VII A sampai VII D',
      time: 'Agustus minggu 2',
      evaluation: 'Kartu keluar kelas',
    },
  },
  {
    term: 1,
    field: 'personal',
    component: 'basic',
    shape: 'group',
    hours: 4,
    money: null,
    content: {
      aim: 'Murid bisa menenangkan badan',
      activity: 'Napas dan membumi',
      className: 'VIII',
      time: 'Oktober',
    },
  },
  {
    term: 2,
    field: 'career',
    component: 'planning',
    shape: 'classical',
    hours: 4,
    money: null,
    content: {
      aim: 'Murid mengenal pilihan sesudah SMP',
      activity: 'Peta pilihan',
      className: 'IX',
      time: 'Februari',
    },
  },
] as const
const bystanders: Omit<PlanFacts, 'plannedOn'> = {
  shape: 'classical',
  field: 'social',
  component: 'basic',
  minutes: 40,
  content: {
    topic: 'Saksi yang menolong',
    className: 'VII C, semester gasal',
    place: 'Kelas VII C',
    generalAim: 'Murid tahu cara menolong tanpa membahayakan diri.',
    specialAims: 'Menyebut tiga cara menolong.\nMemilih satu orang dewasa untuk diberi tahu.',
    material: 'Tiga cara: temani, alihkan, laporkan.',
    method: 'Permainan peran pendek',
    media: 'Kartu adegan',
    opening: 'Salam dan permainan nama.\nMenyepakati: tidak menyebut nama teman.',
    core: 'Membaca satu adegan.\nMencoba tiga cara dalam kelompok kecil.\nMembicarakan mana yang aman.',
    closing: 'Menulis satu orang dewasa di kartu.\nNapas bersama.',
    processEvaluation: 'Semua kelompok mencoba setidaknya dua cara.',
    resultEvaluation: 'Kartu keluar kelas: tiga cara disebut dengan benar.',
  },
}
const calm: Omit<PlanFacts, 'plannedOn'> = {
  shape: 'group',
  field: 'personal',
  component: 'basic',
  minutes: 45,
  content: {
    topic: 'Tenang sebelum ulangan',
    className: 'VIII, sepuluh murid yang mendaftar',
    place: 'Ruang BK',
    generalAim: 'Murid bisa menenangkan badan dengan satu cara.',
    specialAims: 'Mengenali tanda tegang.\nMencoba napas pelan dan membumi.',
    method: 'Latihan terpandu',
    opening: 'Menunjuk wajah perasaan.',
    core: 'Napas pelan tiga menit.\nLima hal yang dilihat.\nMemilih satu untuk di rumah.',
    closing: 'Satu kata dari setiap murid, boleh diam.',
    processEvaluation: 'Setiap murid mencoba satu cara.',
    resultEvaluation: 'Murid memilih satu cara untuk dipakai.',
  },
}
const report = {
  expected: 32,
  attended: 30,
  domains: ['socialSkill', 'selfKnowledge'],
  content: {
    process: 'Permainan peran berjalan ramai. Dua kelompok perlu waktu lebih lama.',
    result: 'Hampir semua menyebut tiga cara. Banyak yang menulis wali kelas sebagai orang dewasa.',
    obstacles: 'Waktu pembukaan terlalu panjang.',
    followUp: 'Diulang di VII D dengan pembukaan lebih pendek.',
  },
} as const
