import { aboutMeForm, mySayForm } from '../../floors/counselling.ts'
import type { Course } from '../course.ts'
import {
  assess,
  begin,
  drawRelations,
  enterPhase,
  fill,
  goOn,
  measure,
  prepare,
  setGoals,
  signGoals,
} from '../episode.ts'
import { meet, type ToldSession } from '../sessions.ts'
import { spoke } from '../sheets.ts'
import { fingerStrokes } from '../signs.ts'
import * as say from './say.ts'
import * as sheets from './sheets.ts'
import { days, week } from './numbers.ts'

/** From the first handshake to goals that Zaki wrote himself. */
export async function beginYard(course: Course): Promise<void> {
  await begin(course, 2, 'individual')
  await prepare(course, 2, sheets.preparation)
  await goOn(course, 2)
  await meet(course, first)
  await fill(course, 2, aboutMeForm, sheets.aboutMe)
  await fill(course, 2, mySayForm, sheets.mySay)
  await meet(course, second, understand)
  await goOn(course, 9, 60)
  await meet(course, third, agreeOnGoals)
  await goOn(course, 16, 50)
}

async function understand(course: Course, day: number): Promise<void> {
  await assess(course, day, sheets.assessment)
  await measure(course, day, 'start', 'function-list', days.start)
  await measure(course, day, 'start', 'wellbeing', week.start)
  await drawRelations(course, day, [
    ['Ibu', 'family', 5, 'supports'],
    ['Ilyas', 'friend', 5, 'supports', 'Teman sekamar'],
    ['Ustaz Anwar', 'school', 4, 'supports'],
    ['Tim bola', 'friend', 2, 'mixed', 'Mengira aku sombong'],
    ['Dua kakak kelas', 'school', 1, 'unsafe', 'Sudah pindah'],
  ])
}

async function agreeOnGoals(course: Course, day: number): Promise<void> {
  await setGoals(course, day, [
    {
      words: 'Menjemur bajuku sendiri di halaman.',
      domain: 'participation',
      sign: 'Jemuranku ada namanya lagi',
      now: 1,
      reviewDay: 58,
    },
    {
      words: 'Main bola sore lagi, jadi kiper.',
      domain: 'participation',
      sign: 'Ikut dua kali seminggu',
      now: 0,
      reviewDay: 58,
    },
    {
      words: 'Tidur sebelum jam sepuluh.',
      domain: 'self',
      sign: 'Tidak mengantuk waktu subuh',
      now: 3,
      reviewDay: 58,
    },
  ])
  await signGoals(course, day, [
    { signer: 'client', means: 'finger', name: 'Zaki', strokes: fingerStrokes },
    {
      signer: 'guardian',
      means: 'spoken',
      name: 'Ibu Rosna',
      note: 'Dibacakan lewat telepon dengan Zaki di sebelah.',
    },
    { signer: 'counsellor', means: 'account', name: 'Dimas Contoh' },
  ])
  await enterPhase(course, day, 'exploration', say.exploring)
}

const first: ToldSession = {
  day: 2,
  present: ['client'],
  sheet: spoke(4, 60, [4, 4, 3, 3, 4], [4, 4, 4, 4, 4], { welcomedAt: '13:32' }),
  note: {
    agenda: 'Ingin tahu apakah ini seperti dimarahi guru.',
    agendaOwn: 'Menjelaskan apa itu konseling dan batas rahasianya.',
    done: 'Berkenalan. Zaki menirukan suara burung, saya menebak namanya. Menjelaskan batas kerahasiaan dengan contoh.',
    heard: 'Badanmu masih menjaga seolah malam itu belum selesai, padahal orangnya sudah pergi.',
    quote: '“Kepalaku tahu. Badanku yang belum tahu.”',
    feelings: ['afraid', 'ashamed'],
    progress: 'Duduk sampai selesai, tertawa dua kali.',
    change: 'Memilih sendiri kursi dan waktunya.',
    lesson: 'Ia paling mudah bicara sambil tangannya memegang sesuatu.',
  },
  next: 9,
}

const second: ToldSession = {
  day: 9,
  minutes: 55,
  present: ['client'],
  sheet: spoke(4, 60, [4, 5, 3, 3, 4], [4, 4, 4, 4, 4], { teachBack: 'corrected' }),
  note: {
    agenda: 'Mengapa ia membeku malam itu.',
    done: 'Asesmen bersama, kekuatan lebih dulu. Menggambar peta orang di sekitarnya dengan kancing.',
    heard: 'Membeku bukan pengecut. Zaki membetulkan: bukan takut orangnya, tetapi takut halaman yang gelap.',
    quote: '“Kalau terang, itu cuma halaman.”',
    feelings: ['afraid', 'guilty'],
    meaning: 'Membeku adalah cara badan melindungi, bukan kesalahan.',
    progress: 'Bisa menyebut tiga tanda takut di badannya.',
    change: 'Menceritakan malam itu kepada Ilyas untuk pertama kali.',
    lesson: 'Bertanya “kapan halaman itu tidak menakutkan” membuka lebih banyak daripada “kapan menakutkan”.',
  },
  tasks: [{ title: 'Dengar tiga suara burung dari jendela', how: 'Sore, sambil duduk. Catat namanya.' }],
  next: 16,
}

const third: ToldSession = {
  day: 16,
  present: ['client'],
  sheet: spoke(5, 50, [5, 4, 4, 4, 5], [4, 4, 4, 4, 4], { planChangedByClient: true }),
  tried: {
    'Dengar tiga suara burung dari jendela': ['done', 'Tekukur, punai, dan satu yang tidak kukenal.'],
  },
  note: {
    agenda: 'Apa yang ingin ia bisa lagi.',
    done: 'Menyusun tujuan. Zaki mencoret kata “tidak takut” dan menulis “menjemur baju”.',
    heard: 'Tujuanmu bukan hilang takut, melainkan bisa hidup di asramamu lagi.',
    quote: '“Takut boleh ikut, asal aku yang jalan.”',
    progress: 'Tiga tujuan dengan kata-katanya sendiri.',
    change: 'Membuka jendela kamar pada sore hari.',
    lesson: 'Urutan tujuan saya salah; urutannya yang benar.',
  },
  next: 23,
}
