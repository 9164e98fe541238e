import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words around the spoken script. */
export const asqWords = catalogue(
  {
    rule: 'Dibacakan oleh psikolog, atau konselor dan guru BK yang pelatihannya tercatat dan sudah diperiksa. Tidak pernah dikirim, tidak pernah ditinggal sendiri.',
    notTrained:
      'Pelatihan Anda untuk naskah ini belum tercatat. Mintalah psikolog atau petugas terlatih sekarang; jangan menunda dan jangan tinggalkan orangnya sendirian.',
    askQ5: 'Tanyakan sekarang juga pertanyaan 5. Jawaban tadi sudah tersimpan dan tim sudah diberi tahu.',
    before: 'Sebelum bertanya',
    beforeSteps:
      'Duduk berdua, tenang, tanpa terburu-buru.\nBacakan persis seperti tertulis.\nRagu atau diam dicatat "tidak mau menjawab".',
    results: {
      acutePositive: 'Ada pikiran bunuh diri sekarang',
      nonAcutePositive: 'Ada jawaban yang perlu dibicarakan hari ini',
      incomplete: 'Naskah belum selesai',
      negative: 'Tidak ada jawaban ya',
    },
    next: {
      acutePositive:
        'Tetap bersamanya; jangan tinggalkan sendirian.\nJauhkan alat yang bisa melukai.\nPanggil psikolog atau rumah sakit; penilaian lengkap hari ini.\nBeri tahu orang dewasa yang aman, kecuali itu berbahaya baginya.',
      nonAcutePositive:
        'Penilaian keselamatan singkat oleh petugas terlatih hari ini.\nSusun rencana aman bersama-sama.\nLibatkan pengasuh yang aman, kecuali itu berbahaya baginya.',
      incomplete: 'Anggap perlu ditangani petugas hari ini.\nSelesaikan pertanyaannya, atau minta psikolog.',
      negative:
        'Ucapkan terima kasih sudah menjawab.\nKalau Anda tetap khawatir, percayai itu: jawaban tidak menurunkan apa pun.',
    },
    helpLines: 'Nomor bantuan',
  },
  {
    rule: 'Read aloud by a psychologist, or by a counsellor or school counsellor whose training is on record and checked. Never sent, never left alone.',
    notTrained:
      'Your training for this script is not on record. Ask a psychologist or a trained colleague now; do not put it off and do not leave the person alone.',
    askQ5: 'Ask question 5 right now. The answers so far are kept and the team has been told.',
    before: 'Before you ask',
    beforeSteps:
      'Sit together, calm, without hurry.\nRead exactly what is written.\nDoubt or silence is noted as "would not answer".',
    results: {
      acutePositive: 'Thoughts of suicide now',
      nonAcutePositive: 'An answer to talk about today',
      incomplete: 'The script is not finished',
      negative: 'No answer was yes',
    },
    next: {
      acutePositive:
        'Stay with them; do not leave them alone.\nTake away what could hurt.\nCall the psychologist or the hospital; full evaluation today.\nTell a safe adult, unless that is a danger to them.',
      nonAcutePositive:
        'A brief safety assessment by a trained worker today.\nMake a safety plan together.\nBring in a safe carer, unless that is a danger to them.',
      incomplete: 'Take it that a person is needed today.\nFinish the questions, or ask a psychologist.',
      negative: 'Thank them for answering.\nIf you are still worried, trust that: the answers lower nothing.',
    },
    helpLines: 'Help lines',
  },
)
