import { catalogue } from '#src/platform/i18n/catalogue.ts'
import type { HierarchyCode } from './hierarchy.ts'
import type { RelaxationCode } from './relaxation.ts'
import type { AdvanceCode } from './sd-advance.ts'
import type { SdEligibilityCode } from './sd-eligibility.ts'
import type { HoldOffer } from './sd-hold.ts'
import type { LockCode } from './sd-lock.ts'
import type { AfterStop, StopCode } from './sd-stop.ts'

/** Every code of these rules must have a sentence in the first language; the catalogue demands the second. */
type Sentences = Readonly<{
  hierarchy: Record<HierarchyCode, string>
  advance: Record<AdvanceCode, string>
  holdOffer: Record<HoldOffer, string>
  stop: Record<StopCode, string>
  afterStop: Record<AfterStop, string>
  lock: Record<LockCode, string>
  relaxation: Record<RelaxationCode, string>
  sdEligibility: Record<SdEligibilityCode, string>
}>

const id = {
  hierarchy: {
    tooFew:
      'Tangga ini kurang dari lima anak tangga. Pecah yang besar menjadi beberapa langkah kecil, supaya naiknya ringan. Yang sudah ditulis tetap tersimpan.',
    tooMany:
      'Tangga ini lebih dari dua puluh lima anak tangga. Gabungkan yang mirip, atau pilih satu bagian dulu. Tidak ada yang dihapus; sisanya bisa disimpan untuk nanti.',
    unrated: 'Ada langkah yang belum diberi angka. Langkah tanpa angka belum bisa dijalankan.',
    fewerThanUsual: 'Biasanya delapan sampai lima belas langkah. Lebih sedikit boleh kalau memang cukup.',
    moreThanUsual:
      'Lebih dari lima belas langkah bisa terasa panjang. Adakah dua langkah yang bisa jadi satu?',
    needEasier:
      'Langkah paling mudah masih berat (lebih dari 25). Tambahkan satu yang hampir tidak menakutkan untuk mulai.',
    topMayBeMissing:
      'Langkah teratas masih di bawah 80. Mungkin ada yang lebih menakutkan dan belum ditulis.',
    gap: 'Jarak dua langkah ini lebih dari 15. Mungkin perlu satu langkah di antaranya.',
    duplicate: 'Dua langkah ini hampir sama beratnya. Boleh tetap, boleh dijadikan satu.',
    orderDiffers:
      'Urutan dan angkanya berbeda. Tanyakan mana yang terasa lebih berat; jangan diubah diam-diam.',
  },
  advance: {
    endLow: 'Angka akhirnya sudah rendah.',
    endNotLow: 'Angka akhirnya belum cukup rendah.',
    dropEnough: 'Takutnya turun cukup banyak dari puncaknya.',
    dropTooSmall: 'Takutnya belum cukup turun dari puncaknya.',
    peakLow: 'Takutnya dari awal sudah kecil.',
    notRated: 'Angka akhir tidak diisi, jadi tidak dihitung.',
    stopped: 'Latihan ini dihentikan, jadi tidak dihitung lulus. Berhenti itu boleh.',
    tooFewTrials: 'Latihannya belum cukup untuk menyarankan naik.',
    predictionNotHappened: 'Yang ditakutkan sudah dicoba dan tidak terjadi.',
    predictionHappened: 'Yang ditakutkan terjadi. Bicarakan dulu; periksa apakah bahayanya nyata.',
    predictionNotTested: 'Dugaan yang ditakutkan belum dicoba.',
    clientChooses: 'Klien sendiri memilih naik.',
    clientDoesNotChoose: 'Klien belum memilih naik.',
  },
  holdOffer: {
    insertItem: 'Sisipkan langkah di tengah',
    previousItem: 'Kembali satu langkah',
    changeMode: 'Ganti caranya (gambar, cerita, bermain peran)',
    reviewSafetyBehaviour: 'Lihat hal yang dilakukan supaya merasa aman',
    reviewDanger: 'Periksa lagi apakah bahayanya nyata',
  },
  stop: {
    stopSignal: 'Tanda berhenti diberikan.',
    dissociation: 'Tampak menjauh atau seperti tidak di sini.',
    newDisclosure: 'Ada cerita baru tentang kekerasan.',
    highest: 'Takutnya mencapai 100.',
    risenAndStaying: 'Takutnya naik 20 atau lebih dari puncak sebelumnya dan tidak turun selama lima menit.',
  },
  afterStop: {
    listenAndProtect:
      'Dengarkan secukupnya, jangan menggali, lindungi, dan hubungi orang yang harus tahu hari ini.',
    ground: 'Bantu kembali ke sini dan sekarang: lima indra, kaki di lantai, minum.',
    easiestItemOrRest: 'Tawarkan langkah termudah atau istirahat. Akhiri dengan rasa aman.',
    noHarderHomework: 'Jangan beri tugas rumah yang lebih sulit.',
  },
  lock: {
    realDanger:
      'Langkah ini berbahaya sungguhan. Terkunci sampai rencana aman dibahas dan penyelia membukanya.',
    contactWithReported:
      'Langkah ini mempertemukan dengan anak yang dilaporkan. Terkunci sampai penyelia membukanya.',
    againstProtection:
      'Langkah ini bertentangan dengan garis pelindung dalam rencana aman. Rencana aman didahulukan.',
    loweredByRunner: 'Anda yang mengangkat tanda bahaya langkah ini, jadi rekan lain yang menjalankannya.',
  },
  relaxation: {
    endedCalm: 'Berakhir tenang (25 atau kurang).',
    dropEnough: 'Turun 30 % atau lebih.',
    notEnoughPractices: 'Belum dua latihan yang menenangkan dengan cara yang sama.',
    notRated: 'Angkanya belum lengkap, jadi tidak dihitung.',
    rose: 'Takutnya naik dengan cara ini. Hentikan dan pilih cara lain.',
    tryAnother: 'Sudah empat kali dan belum menolong. Coba cara lain; bukan salahnya.',
  },
  sdEligibility: {
    safeNow: 'Ia sekarang aman.',
    ableToRate: 'Ia bisa memberi angka atau memilih wajah.',
    fearLargerThanDangerNow: 'Takutnya lebih besar daripada bahayanya sekarang.',
    bullyingOngoingInFearedPlace: 'Perundungan masih terjadi di tempat yang ditakuti. Hentikan itu dulu.',
    acuteSuicidality: 'Ada pikiran mengakhiri hidup saat ini. Keselamatan didahulukan.',
    psychosis: 'Ada tanda psikosis. Libatkan psikolog atau dokter.',
    markedDissociation: 'Sering seperti tidak di sini. Libatkan psikolog.',
    probablePtsd: 'Mungkin trauma. Psikolog menilai lebih dulu.',
  },
} as const satisfies Sentences

const en = {
  hierarchy: {
    tooFew:
      'This ladder has fewer than five steps. Break the big ones into small steps, so that climbing stays light. What you wrote is kept.',
    tooMany:
      'This ladder has more than twenty-five steps. Join those that are alike, or pick one part first. Nothing is deleted; the rest can be kept for later.',
    unrated: 'Some steps have no number yet. A step without a number cannot be run.',
    fewerThanUsual: 'Eight to fifteen steps are usual. Fewer is fine if they are enough.',
    moreThanUsual: 'More than fifteen steps can feel long. Could two of them be one?',
    needEasier: 'The easiest step is still hard (above 25). Add one that is hardly scary, to begin with.',
    topMayBeMissing: 'The top step is below 80. Something scarier may not be written down yet.',
    gap: 'These two steps are more than 15 apart. One in between may help.',
    duplicate: 'These two steps are about equally hard. Keep both or make them one.',
    orderDiffers: 'The order and the numbers differ. Ask which feels harder; do not change it silently.',
  },
  advance: {
    endLow: 'The last number was low.',
    endNotLow: 'The last number was not low enough yet.',
    dropEnough: 'The fear came down well from its peak.',
    dropTooSmall: 'The fear has not come down enough from its peak.',
    peakLow: 'The fear was small from the start.',
    notRated: 'No last number was given, so it does not count.',
    stopped: 'This practice was stopped, so it does not count as passed. Stopping is fine.',
    tooFewTrials: 'There are too few practices yet to suggest going up.',
    predictionNotHappened: 'What was feared was tried out and did not happen.',
    predictionHappened: 'What was feared did happen. Talk first; check whether the danger is real.',
    predictionNotTested: 'What is feared has not been tried out.',
    clientChooses: 'The client chooses to go up.',
    clientDoesNotChoose: 'The client has not chosen to go up.',
  },
  holdOffer: {
    insertItem: 'Put a step in between',
    previousItem: 'Go back one step',
    changeMode: 'Change the way (picture, story, role-play)',
    reviewSafetyBehaviour: 'Look at what is done to feel safe',
    reviewDanger: 'Check again whether the danger is real',
  },
  stop: {
    stopSignal: 'The stop signal was given.',
    dissociation: 'Seems far away, as if not here.',
    newDisclosure: 'Something new about violence was told.',
    highest: 'The fear reached 100.',
    risenAndStaying: 'The fear rose 20 or more above the peak before and has not come down for five minutes.',
  },
  afterStop: {
    listenAndProtect: 'Listen as far as needed, do not probe, protect, and reach whoever must know today.',
    ground: 'Help them back to here and now: five senses, feet on the floor, a drink.',
    easiestItemOrRest: 'Offer the easiest step or a rest. End in safety.',
    noHarderHomework: 'Give no harder homework.',
  },
  lock: {
    realDanger:
      'This step is truly dangerous. Locked until the safety plan was discussed and a supervisor releases it.',
    contactWithReported:
      'This step brings contact with the reported child. Locked until a supervisor releases it.',
    againstProtection:
      'This step goes against a protective line of the safety plan. The safety plan comes first.',
    loweredByRunner: 'You took the mark of danger off this step. A colleague runs it.',
  },
  relaxation: {
    endedCalm: 'Ended calm (25 or less).',
    dropEnough: 'Fell by 30% or more.',
    notEnoughPractices: 'Not yet two calming practices with the same method.',
    notRated: 'The numbers are incomplete, so it does not count.',
    rose: 'The fear rose with this method. Stop and choose another.',
    tryAnother: 'Four tries have not helped. Try another way; it is nobody’s fault.',
  },
  sdEligibility: {
    safeNow: 'Safe now.',
    ableToRate: 'Able to give a number or choose a face.',
    fearLargerThanDangerNow: 'The fear is larger than the danger now.',
    bullyingOngoingInFearedPlace: 'The bullying goes on in the feared place. Stop that first.',
    acuteSuicidality: 'There are thoughts of ending life now. Safety comes first.',
    psychosis: 'There are signs of psychosis. Involve a psychologist or doctor.',
    markedDissociation: 'Often as if not here. Involve a psychologist.',
    probablePtsd: 'It may be trauma. A psychologist looks first.',
  },
} as const

export const ladderRuleWords = catalogue(id, en)
