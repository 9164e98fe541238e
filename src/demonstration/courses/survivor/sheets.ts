import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { formulationForm, reviewForm } from '../../floors/counselling.ts'
import type { Course } from '../course.ts'
import { assess, drawRelations, enterPhase, fill, goOn, setGoals, signGoals } from '../episode.ts'
import { fingerStrokes } from '../signs.ts'
import { advance, answerStep, chooseTechnique } from '../techniques.ts'

const id = 'cbt'
export const preparation: AnyAnswers = {
  eligible: 'yes',
  eligibleWhy: 'Datang sendiri, aman di rumah, ingin memahami dan bekerja lagi.',
  room: ['quiet', 'friendly', 'reachable', 'agreed_time'],
  mode: 'in_person',
  attending: 'Sendiri',
  language: 'Indonesia',
  limits: true,
  clientSays: 'agrees',
  safetyAsked: 'yes',
  safetyWords: 'Aman. Ditanya langsung tentang keinginan mati: tidak ada.',
}
export const aboutMe: AnyAnswers = {
  callMe: 'Ayu',
  likes: 'Cabai di pot, radio pagi.',
  goodAt: 'Pembukuan. Menemukan selisih.',
  hopes: 'Bekerja tanpa menghilang.',
  people: 'Wening.',
  whenHard: 'Menghitung sesuatu yang nyata.',
  pleaseDont: 'Jangan bilang saya harus kuat.',
}
export const end: AnyAnswers = {
  reason: 'goals_met',
  clientView: '“Tidak semua angka turun. Tapi saya tidak lagi menghilang.”',
  postMeasure: 'yes',
  ready: ['calm', 'tell', 'setback', 'people'],
  ties: 'Wening; dua teman koperasi; pengajian kecil.',
  incentive: 'Pot cabai untuk ruang tunggu kantor',
}
export const maintenance: AnyAnswers = {
  signs: 'Bangun pukul tiga tiga malam berturut-turut. Tidak mengangkat telepon Wening.',
  doing: 'Kartu minggu. Radio pagi. Satu telepon kecil.',
  people: 'Wening, dokter puskesmas, Bu Nadia.',
  practising: 'Bicara satu kali di setiap rapat.',
  helping: 'Menemani anggota koperasi yang baru.',
  comeBack: 'Telepon kantor dan sebut: cabai.',
}

type Step = (course: Course, day: number) => Promise<void>
/** What is done in each meeting beside its numbers, by the place of the meeting. */
export const steps: Readonly<Record<number, Step>> = {
  1: async (course, day) => {
    await assess(course, day, {
      strengths: 'Teliti, bertanggung jawab, humor yang kering.',
      hopes: 'Bicara di rapat tanpa gemetar.',
      behaviour: 'Menghindari telepon dan jalan depan toko; bangun pukul tiga; berhenti hadir di pengajian.',
      behaviourOften: 'Hampir setiap hari, tiga bulan',
      behaviourStrong: 8,
      situations: [
        {
          before: 'Telepon berdering',
          what: 'Jantung cepat, tidak diangkat',
          after: 'Lega, lalu malu',
          where: 'Rumah',
        },
      ],
      motivation: 7,
      motivationWhy: '“Wening bilang rumah kita sunyi.”',
      selfObservation: 'Mengira dirinya terlalu perasa; sekaligus tahu ia dulu tidak begitu.',
      relations: 'Adik dekat. Teman kerja lama tidak membela, dan itu masih sakit.',
      home: 'Kontrakan bersama adik.',
      community: 'Pengajian kecil, lima orang.',
      pressures: ['unemployment'],
      health: ['sleep', 'mood', 'body'],
      healthWords: 'Sakit kepala tiga kali seminggu.',
    })
    await drawRelations(course, day, [
      ['Wening', 'family', 5, 'supports'],
      ['Pengajian', 'community', 3, 'supports'],
      ['Teman kerja lama', 'friend', 1, 'broken'],
      ['Atasan lama', 'community', 1, 'unsafe'],
    ])
    await goOn(course, day, 40)
  },
  2: async (course, day) => {
    await setGoals(course, day, [
      {
        words: 'Bekerja lagi, paruh waktu dulu.',
        domain: 'participation',
        sign: 'Tiga lamaran',
        now: 2,
        reviewDay: 80,
      },
      {
        words: 'Bicara satu kali dalam rapat.',
        domain: 'participation',
        sign: 'Satu kalimat, sampai selesai',
        now: 1,
        reviewDay: 80,
      },
      { words: 'Tidur sampai subuh.', domain: 'self', sign: 'Empat malam seminggu', now: 3, reviewDay: 80 },
    ])
    await signGoals(course, day, [
      { signer: 'client', means: 'finger', name: 'Rahayu', strokes: fingerStrokes },
    ])
    await goOn(course, day, 30)
    await enterPhase(course, day, 'exploration')
    await fill(
      course,
      day,
      formulationForm,
      {
        situation: 'Telepon berdering pada jam kerja.',
        thought: 'Saya akan dipermalukan lagi.',
        feeling: 'Takut, malu.',
        body: 'Jantung cepat, tangan dingin.',
        action: 'Tidak mengangkat, lalu menghindar sepanjang hari.',
        keeps: 'Menghindar membuat lega sebentar dan takut lebih lama.',
        protects: 'Wening, ketelitian, doa pagi.',
        clientSays: 'yes',
      },
      32,
    )
  },
  3: async (course, day) => {
    await chooseTechnique(course, day, id, {
      reason: 'Ia ingin memahami hubungan pikiran, badan, dan tindakan, dan menyukai hal yang bisa dihitung.',
      alternatives: ['ipc', 'none'],
      clientSays: 'agrees',
    })
    for (const comfort of [3, 4]) await answerStep(course, day, id, 'comfort', { explained: 'yes', comfort })
    await advance(course, day, id, 14)
    await answerStep(
      course,
      day,
      id,
      'formulation',
      {
        situation: 'Telepon berdering',
        thought: 'Saya akan dipermalukan',
        feeling: 'Takut',
        body: 'Tangan dingin',
        action: 'Tidak mengangkat',
        ownWords: 'Badan saya kembali ke ruang rapat setiap kali ada yang memanggil.',
        agreed: 'yes',
        mood: 4,
      },
      { minutes: 16 },
    )
    await answerStep(
      course,
      day,
      id,
      'coping',
      { when: 'before', talk: 1, calm: 1, solve: 3, kind: 0, leave: 3, joy: 1 },
      { minutes: 18 },
    )
    await advance(course, day, id, 20)
    await enterPhase(course, day, 'change')
    await fill(
      course,
      day,
      reviewForm,
      {
        afterSession: 'four',
        helped: 'Kartu minggu.',
        notHelped: 'Belum ada.',
        retaliation: 'no',
        selfWorth: 4,
        coping: 4,
        relief: 5,
        clientWants: 'go_on',
      },
      36,
    )
  },
  4: (course, day) =>
    answerStep(course, day, id, 'week', {
      plan: 'Satu kartu pikiran, satu telepon',
      when: 'Pagi, di teras',
      went: 'Dua telepon',
      learned: 'Suara saya biasa saja',
      proud: 'Telepon bank',
    }),
  7: async (course, day) => {
    await fill(course, day, reviewForm, {
      afterSession: 'eight',
      helped: 'Menimbang pikiran. Napas sebelum telepon.',
      notHelped: 'Surat untuk diri sendiri. Tidur masih buruk.',
      retaliation: 'no',
      selfWorth: 5,
      coping: 5,
      relief: 5,
      school: 'Satu lamaran ditolak.',
      clientWants: 'change',
      change:
        'Angka mendatar empat minggu. Tidur ditanyakan kepada dokter puskesmas; pertemuan dua minggu sekali; mengikuti langkahnya.',
      consulted: 'Dokter puskesmas, atas izinnya',
    })
  },
  10: async (course, day) => {
    await answerStep(course, day, id, 'coping', {
      when: 'after',
      talk: 3,
      calm: 3,
      solve: 4,
      kind: 2,
      leave: 3,
      joy: 3,
    })
    await advance(course, day, id, 25)
    await drawRelations(course, day, [
      ['Wening', 'family', 5, 'supports'],
      ['Pengajian', 'community', 4, 'supports'],
      ['Teman koperasi', 'friend', 3, 'supports'],
      ['Atasan lama', 'community', 1, 'broken', 'Tidak dipikirkan setiap hari lagi'],
    ])
  },
}
