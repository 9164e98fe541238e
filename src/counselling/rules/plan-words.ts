import { catalogue } from '#src/platform/i18n/catalogue.ts'
import type { AllianceCode } from './alliance.ts'
import type { AssertiveCode, CloseCode, DrillCode, RealTaskCode } from './assertive.ts'
import type { FamilyCode } from './family.ts'
import type { GrowthCode } from './growth-talk.ts'
import type { IpcCode } from './ipc.ts'
import type { ModellingCode } from './modelling.ts'
import type { SafetyPlanCode } from './safety-lines.ts'

type Sentences = Readonly<{
  assertive: Record<AssertiveCode | DrillCode | CloseCode, string>
  realTask: Record<RealTaskCode, string>
  modelling: Record<ModellingCode, string>
  safetyPlan: Record<SafetyPlanCode, string>
  alliance: Record<AllianceCode, string>
  family: Record<FamilyCode, string>
  ipc: Record<IpcCode, string>
  growth: Record<GrowthCode, string>
}>

const id = {
  assertive: {
    meanEnough: 'Rata-rata penilaian sudah 3 atau lebih.',
    meanTooLow: 'Rata-rata penilaian belum 3.',
    itemAtZero: 'Ada satu hal yang masih 0.',
    notRated: 'Belum dinilai, jadi tidak dihitung.',
    tooFewTrials: 'Baru satu kali; dua kali berturut-turut diperlukan.',
    shareEnough: 'Delapan dari sepuluh kartu atau lebih terjawab tepat.',
    shareTooLow: 'Belum delapan dari sepuluh. Bahas kartu yang meleset.',
    tooFewCards: 'Kurang dari dua belas kartu yang dijawab.',
    tooFewRuns: 'Perlu dua putaran.',
    situationsGood: 'Tiga dari empat situasi terakhir dihadapi dengan asertif atau ditinggalkan dengan aman.',
    situationsNotYet: 'Belum tiga dari empat situasi terakhir.',
    goalGained: 'Tujuan naik dua angka atau lebih.',
    goalNotYet: 'Tujuan belum naik dua angka.',
    goalNotRated: 'Tujuan belum dinilai.',
    clientReady: 'Klien merasa siap.',
    clientNotReady: 'Klien belum bilang siap.',
  },
  realTask: {
    threat: 'Ada ancaman. Tidak ada tugas menghadapi siapa pun; orang dewasa yang menghentikannya.',
    threatUnknown: 'Belum diketahui apakah ada ancaman. Tanyakan dulu.',
    contactWithAlleged:
      'Tugas ini mempertemukannya dengan anak yang dilaporkan, atau hal itu belum ditanyakan. Mulai dari orang lain.',
    noAdultPlan: 'Belum ada orang dewasa yang tahu dan siap menolong.',
    leaveAndTellFirst: 'Latih dulu: pergi dan memberi tahu.',
    clientDoesNotWant: 'Klien belum mau. Itu boleh.',
    asked: 'Pertanyaan keselamatan sudah diajukan.',
  },
  modelling: {
    tooFewMoves: 'Pilih sedikitnya tiga gerak kunci.',
    tooManyMoves: 'Lebih dari lima gerak kunci sulit diingat.',
    moves: 'Gerak kunci sudah ada.',
    notRetold: 'Belum diceritakan kembali dengan kata sendiri.',
    retold: 'Sudah diceritakan kembali.',
    lessHelp: 'Berhasil baik: kurangi bantuan.',
    moreHelp: 'Masih berat: beri bantuan lebih.',
    sameHelp: 'Ulangi dengan bantuan yang sama.',
    notRated: 'Belum dinilai, bantuannya tetap.',
    alone: 'Sudah bisa sendiri.',
    notAloneYet: 'Belum dicoba sendiri dengan baik.',
    placesTooFew: 'Coba di tiga tempat atau dengan tiga orang.',
    places: 'Tempat dan orang yang sudah dicoba.',
    retentionOpen: 'Setelah dua minggu, lihat apakah masih bisa.',
    retentionKept: 'Setelah dua minggu masih bisa.',
    retentionTooEarly: 'Dilihat lagi sebelum dua minggu lewat.',
    copingFirst: 'Tokoh yang sempat kesulitan lalu bisa, ditawarkan lebih dulu.',
  },
  safetyPlan: {
    changeForOthersFirst:
      'Belum ada yang berubah pada pihak lain. Tulis dulu apa yang diubah yang menyakiti, orang dewasa, dan sekolah.',
    clientNotAsked: 'Perubahan ini mengenai dirinya. Tanyakan dulu apakah ia setuju.',
    clientDoesNotAgree: 'Ia tidak setuju. Cari cara lain.',
    noReviewDate: 'Belum ada tanggal tinjau.',
    reviewTooLate: 'Tanggal tinjau paling lama 30 hari.',
    safeAdultsMissing: 'Tulis sedikitnya dua orang dewasa yang aman.',
    safeAdults: 'Orang dewasa yang aman sudah ada.',
    lines: 'Garis rencana yang berlaku.',
  },
  alliance: {
    lowQuality: 'Ada penilaian klien yang rendah. Tanyakan apa yang bisa lebih baik.',
    wideGap: 'Penilaian Anda jauh lebih tinggi daripada penilaian klien.',
    somethingWrong: 'Klien bilang ada yang tidak pas. Dengarkan dan ubah.',
    noFeedback: 'Belum ada penilaian dari klien pada sesi awal. Diam bukan berarti baik-baik saja.',
  },
  family: {
    noMembers: 'Belum ada dua anggota yang ditanya.',
    notSeenAlone: 'Belum ditemui sendirian.',
    notAsked: 'Keamanan belum ditanyakan.',
    violence: 'Ada kekerasan. Tidak ada sesi bersama; tempuh jalur perlindungan.',
    afraid: 'Ada yang takut. Tidak ada sesi bersama; tempuh jalur perlindungan.',
    doesNotWant: 'Belum mau hadir. Temui terpisah.',
    screened: 'Sudah ditanya sendirian.',
  },
  ipc: {
    someoneDied: 'Ada kehilangan orang yang disayang.',
    quarrelAmongEquals: 'Ada perselisihan antara dua pihak yang setara.',
    unequalPower: 'Kekuatannya tidak seimbang, jadi bukan perselisihan setara.',
    powerUnknown: 'Belum diketahui apakah kekuatannya seimbang.',
    bullying: 'Perundungan bukan perselisihan.',
    lifeChanged: 'Ada perubahan besar dalam hidup.',
    fewContacts: 'Sedikit teman atau orang dekat.',
  },
  growth: {
    clientRaisedIt: 'Klien sendiri yang memulai.',
    clientDidNotRaiseIt: 'Klien belum menyinggungnya. Jangan dimulai oleh kita.',
    tooEarly: 'Masih terlalu awal.',
    notSafe: 'Belum aman.',
  },
} as const satisfies Sentences

const en = {
  assertive: {
    meanEnough: 'The mean rating is 3 or more.',
    meanTooLow: 'The mean rating is below 3.',
    itemAtZero: 'One thing is still at 0.',
    notRated: 'Not rated, so it does not count.',
    tooFewTrials: 'Only once so far; twice in a row is needed.',
    shareEnough: 'Eight of ten cards or more were told right.',
    shareTooLow: 'Not yet eight of ten. Talk about the missed cards.',
    tooFewCards: 'Fewer than twelve cards were answered.',
    tooFewRuns: 'Two runs are needed.',
    situationsGood: 'Three of the last four situations were met assertively or left safely.',
    situationsNotYet: 'Not yet three of the last four situations.',
    goalGained: 'The goal rose by two or more.',
    goalNotYet: 'The goal has not risen by two.',
    goalNotRated: 'The goal has not been rated.',
    clientReady: 'The client feels ready.',
    clientNotReady: 'The client has not said they are ready.',
  },
  realTask: {
    threat: 'There is a threat. No task of facing anybody; adults stop it.',
    threatUnknown: 'Nobody knows yet whether there is a threat. Ask first.',
    contactWithAlleged:
      'This task meets the reported child, or that was not asked. Begin with somebody else.',
    noAdultPlan: 'No adult knows about it and stands ready yet.',
    leaveAndTellFirst: 'Practise first: leave and tell.',
    clientDoesNotWant: 'The client does not want to yet. That is fine.',
    asked: 'The safety questions were asked.',
  },
  modelling: {
    tooFewMoves: 'Choose at least three key moves.',
    tooManyMoves: 'More than five key moves are hard to keep.',
    moves: 'The key moves are there.',
    notRetold: 'Not retold in own words yet.',
    retold: 'Retold.',
    lessHelp: 'It went well: help less.',
    moreHelp: 'Still hard: help more.',
    sameHelp: 'Again with the same help.',
    notRated: 'Not rated, so the help stays.',
    alone: 'Done alone.',
    notAloneYet: 'Not done well alone yet.',
    placesTooFew: 'Try in three places or with three people.',
    places: 'Places and people it was tried with.',
    retentionOpen: 'After two weeks, see whether it is still there.',
    retentionKept: 'Still there after two weeks.',
    retentionTooEarly: 'Looked at before two weeks had passed.',
    copingFirst: 'Models who struggle and then manage are offered first.',
  },
  safetyPlan: {
    changeForOthersFirst:
      'Nothing changes for others yet. First write what those who hurt, adults and the school will change.',
    clientNotAsked: 'This changes their own life. Ask first whether they agree.',
    clientDoesNotAgree: 'They do not agree. Find another way.',
    noReviewDate: 'There is no review date.',
    reviewTooLate: 'The review may be 30 days away at most.',
    safeAdultsMissing: 'Name at least two safe adults.',
    safeAdults: 'The safe adults are named.',
    lines: 'Lines of the plan in force.',
  },
  alliance: {
    lowQuality: 'The client gave a low rating. Ask what could be better.',
    wideGap: 'Your rating is much higher than the client’s.',
    somethingWrong: 'The client says something is not right. Listen and change it.',
    noFeedback: 'No rating from the client in an early session. Silence does not mean all is well.',
  },
  family: {
    noMembers: 'Fewer than two members were asked.',
    notSeenAlone: 'Not yet seen alone.',
    notAsked: 'Safety has not been asked about.',
    violence: 'There is violence. No joint session; take the protection route.',
    afraid: 'Somebody is afraid. No joint session; take the protection route.',
    doesNotWant: 'Does not want to come yet. Meet separately.',
    screened: 'Asked alone.',
  },
  ipc: {
    someoneDied: 'Somebody dear was lost.',
    quarrelAmongEquals: 'There is a quarrel between equals.',
    unequalPower: 'The power is unequal, so it is no quarrel between equals.',
    powerUnknown: 'Nobody knows yet whether the power is equal.',
    bullying: 'Bullying is no quarrel.',
    lifeChanged: 'Life has changed a lot.',
    fewContacts: 'Few friends or close people.',
  },
  growth: {
    clientRaisedIt: 'The client began it.',
    clientDidNotRaiseIt: 'The client has not spoken of it. It is not ours to begin.',
    tooEarly: 'It is too early.',
    notSafe: 'Not safe yet.',
  },
} as const

export const planRuleWords = catalogue(id, en)
