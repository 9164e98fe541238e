import type { AgeBand, Lang } from '#src/platform/i18n/catalogue.ts'
import { flowWords } from './flow-words.ts'
import { reporterWords } from './reporter-words.ts'
import { secondWayWords } from './second-way-words.ts'

/*
 * Indonesian says "kamu" to a child and "Anda" to a parent or a teacher; English says "you" to all. What is worded
 * for the young is said here once more for adults, and everything else is the same.
 */
type In<C extends { id: unknown }> = C['id']

const told = reporterWords.id
const adultReporterWords: In<typeof reporterWords> = {
  ...told,
  view: {
    ...told.view,
    corrected: 'Perbaikan Anda sudah terkirim. Yang lama tetap tersimpan.',
    withdrawn: 'Laporan Anda sudah ditarik.',
    told: 'Nama Anda sudah disampaikan kepada petugas itu saja.',
    filesSaved: 'Berkas Anda sudah terkirim.',
    rung: 'Petugas sudah dipanggil. Bila perlu, pindahlah sekarang ke tempat yang aman.',
  },
  steps: {
    ...told.steps,
    label: 'Perjalanan laporan Anda',
    answered: 'Ada balasan untuk Anda',
    withdrawn: 'Anda menariknya',
  },
  talk: {
    ...told.talk,
    you: 'Anda',
    told: (name: string) => `Anda menyampaikan nama kepada ${name}. Hanya dia yang bisa membacanya.`,
    files: 'Berkas yang Anda kirim',
  },
  more: {
    ...told.more,
    known: 'Menyampaikan nama saya',
    knownText: 'Hanya satu petugas yang Anda pilih yang bisa membacanya. Petugas lain tidak bisa.',
    knownWords: 'Nama Anda, dan cara menghubungi bila berkenan',
    knownYes: 'Ya, saya ingin petugas ini tahu nama saya.',
    knownEmpty: 'Tuliskan dahulu nama Anda.',
    knownAgree: 'Centang dahulu bila Anda setuju.',
    withdraw: 'Tarik laporan saya',
    withdrawText:
      'Petugas berhenti menangani laporan ini bila aman untuk berhenti. Catatannya tetap disimpan dan disegel, dan bila ada bahaya atau kewajiban hukum, petugas tetap harus bertindak. Anda boleh kembali kapan saja.',
    withdrawWhy: 'Ingin menyampaikan alasannya? (boleh dilewati)',
    code: 'Kata-kata rahasia Anda',
    danger: 'Ada bahaya sekarang',
    dangerText: 'Menaruh laporan Anda paling atas dan memanggil petugas siaga, bila ada yang berjaga.',
  },
  story: 'Yang Anda ceritakan',
  allAnswers: 'Semua jawaban Anda',
  sides: { ...told.sides, reporter: 'Nama Anda' },
}

const asked = flowWords.id
const adultFlowWords: In<typeof flowWords> = {
  ...asked,
  draft: {
    ...asked.draft,
    noSignal: 'Tidak ada sinyal. Yang Anda tulis tersimpan di HP ini. Tekan Lanjut lagi saat sinyal kembali.',
    outbox:
      'Tidak ada sinyal. Laporan Anda tersimpan di HP ini dan akan terkirim sendiri saat sinyal kembali.',
    outboxCode: 'Catat kata-kata ini sekarang. Kata-kata ini berlaku begitu laporan Anda terkirim.',
  },
  danger: {
    ...asked.danger,
    rings: 'Bila Anda lanjut dan mengirim, petugas siaga langsung dipanggil.',
    noRing:
      'Bila Anda lanjut dan mengirim, laporan ditaruh paling atas. Namun, sekarang tidak ada petugas yang berjaga, jadi telepon dahulu.',
    goOn: 'Lanjut melapor',
  },
  sent: {
    ...asked.sent,
    codeLabel: 'Kata-kata rahasia Anda',
    shownUntil:
      'Kata-kata ini masih terlihat di sini sampai Anda keluar, paling lama setengah jam sesudah Anda berhenti memakai halaman ini.',
    whenOpen: (opens: string) => `${opens} Laporan Anda dibaca saat itu, yang mendesak paling dahulu.`,
    stepLost: 'Kalau kata-katanya hilang, Anda boleh melapor lagi dari awal. Petugas bisa menyambungkannya.',
    see: 'Lihat laporan saya',
  },
}

const second = secondWayWords.id
const adultSecondWayWords: In<typeof secondWayWords> = {
  ...second,
  why: 'Bila khawatir lupa kata-katanya, pilih nama samaran dan kalimat rahasia buatan Anda sendiri.',
  nicknameHint: 'Jangan nama asli Anda.',
  passphraseHint: 'Paling sedikit 10 huruf. Misalnya kalimat yang hanya Anda tahu.',
}

export function reporterWordsFor(lang: Lang, band: AgeBand): In<typeof reporterWords> {
  return lang === 'id' && band === 'dewasa' ? adultReporterWords : reporterWords[lang]
}

export function flowWordsFor(lang: Lang, band: AgeBand): In<typeof flowWords> {
  return lang === 'id' && band === 'dewasa' ? adultFlowWords : flowWords[lang]
}

export function secondWayWordsFor(lang: Lang, band: AgeBand): In<typeof secondWayWords> {
  return lang === 'id' && band === 'dewasa' ? adultSecondWayWords : secondWayWords[lang]
}
