import { aboutMeForm, mySayForm } from '../../floors/counselling.ts'
import type { Course } from '../course.ts'
import {
  assess,
  begin,
  drawRelations,
  fill,
  goOn,
  measure,
  prepare,
  setGoals,
  signGoals,
} from '../episode.ts'
import { five, meet } from '../sessions.ts'
import { fingerStrokes } from '../signs.ts'
import * as sheets from './sheets.ts'

/** From the first handshake to goals that Zaki wrote himself. */
export async function beginYard(course: Course): Promise<void> {
  await begin(course, 2, 'individual')
  await prepare(course, 2, sheets.preparation)
  await goOn(course, 2)
  await meet(course, first)
  await fill(course, 2, aboutMeForm, sheets.aboutMe)
  await fill(course, 2, mySayForm, sheets.mySay)
  await assessYard(course)
  await meet(course, second)
  await goOn(course, 9, 60)
  await agreeOnGoals(course)
}

async function assessYard(course: Course): Promise<void> {
  await assess(course, 9, sheets.assessment)
  await measure(course, 9, 'start', 'function-list', {
    sleep: '2',
    eat: '0',
    wash: '1',
    learn: '1',
    home: '0',
    friends: '2',
    out: '3',
    worship: '1',
  })
  await measure(course, 9, 'start', 'wellbeing', {
    laugh: '2',
    calm: '1',
    rest: '1',
    someone: '3',
    hope: '2',
  })
  await drawRelations(course, 9, [
    ['Ibu', 'family', 5, 'supports'],
    ['Ilyas', 'friend', 5, 'supports', 'Teman sekamar'],
    ['Ustaz Anwar', 'school', 4, 'supports'],
    ['Tim bola', 'friend', 2, 'mixed', 'Mengira aku sombong'],
    ['Dua kakak kelas', 'school', 1, 'unsafe', 'Sudah pindah'],
  ])
}

async function agreeOnGoals(course: Course): Promise<void> {
  await meet(course, third)
  await setGoals(course, 16, [
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
  await signGoals(course, 16, [
    { signer: 'client', means: 'finger', name: 'Zaki', strokes: fingerStrokes },
    {
      signer: 'guardian',
      means: 'spoken',
      name: 'Ibu Rosna',
      note: 'Dibacakan lewat telepon dengan Zaki di sebelah.',
    },
    { signer: 'counsellor', means: 'account', name: 'Dimas Contoh' },
  ])
  await goOn(course, 16, 50)
}

const first = {
  day: 2,
  present: ['client'],
  sheet: {
    mood: 4,
    suds: 60,
    safetyAsked: 'yes',
    safety: 'safe',
    bullyingGoesOn: 'no',
    path: 'talk',
    teachBack: 'confirmed',
    welcomedAt: '15:35',
    byClient: five(4, 4, 3, 3, 4),
    byCounsellor: five(4, 4, 4, 4, 4),
    goOn: 'yes',
  },
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
} as const

const second = {
  day: 9,
  minutes: 55,
  present: ['client'],
  sheet: {
    mood: 4,
    suds: 60,
    safetyAsked: 'yes',
    safety: 'safe',
    bullyingGoesOn: 'no',
    path: 'talk',
    teachBack: 'corrected',
    byClient: five(4, 5, 3, 3, 4),
    byCounsellor: five(4, 4, 4, 4, 4),
    goOn: 'yes',
  },
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
} as const

const third = {
  day: 16,
  present: ['client'],
  sheet: {
    mood: 5,
    suds: 50,
    safetyAsked: 'yes',
    safety: 'safe',
    bullyingGoesOn: 'no',
    path: 'talk',
    teachBack: 'confirmed',
    planChangedByClient: true,
    byClient: five(5, 4, 4, 4, 5),
    byCounsellor: five(4, 4, 4, 4, 4),
    goOn: 'yes',
  },
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
} as const
