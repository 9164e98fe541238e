import { catalogue } from '#src/platform/i18n/catalogue.ts'
import type { RefusalReason } from './refusal.ts'

/** One sentence for each reason (`refused[reason](maxMegabytes)`), and the words around a file field. */
export const fileWords = catalogue(
  {
    refused: {
      lies: () =>
        'Isi berkas ini tidak sama dengan jenisnya, jadi belum bisa kami terima. Coba pilih berkas aslinya.',
      tooLarge: (maxMegabytes: number) =>
        `Berkas ini terlalu besar. Batasnya ${maxMegabytes} MB. Coba potong videonya atau kirim beberapa bagian.`,
      kindNotAccepted: () =>
        'Jenis berkas ini belum bisa kami terima. Kamu bisa mengirim foto (JPG, PNG, WebP), PDF, suara (MP3, M4A, OGG, WAV, AMR), atau video (MP4, WebM, 3GP).',
      heic: () =>
        'Foto ini berformat HEIC, yang belum bisa kami buka. Buka fotonya, ambil tangkapan layar, lalu kirim tangkapan layar itu.',
      bomb: () =>
        'Ukuran isi berkas ini tidak wajar sehingga tidak bisa dibuka dengan aman. Kalau ini foto, kirim tangkapan layarnya.',
      damaged: () => 'Berkas ini rusak atau belum lengkap. Coba buka dulu di ponselmu, lalu kirim lagi.',
      locked: () =>
        'PDF ini dikunci dengan kata sandi. Simpan salinan tanpa kata sandi, lalu kirim salinan itu.',
      empty: () => 'Berkas ini kosong. Coba pilih lagi berkasnya.',
    },
    stripped:
      'Tempat, waktu, dan nama perangkat yang tersimpan di dalam berkas dihapus sebelum disimpan. Wajah dan suara tetap ada.',
    limit: (maxMegabytes: number) => `Paling besar ${maxMegabytes} MB tiap berkas.`,
    unnamed: 'berkas',
  },
  {
    refused: {
      lies: () =>
        'What is inside this file does not match its type, so we cannot take it yet. Please choose the original file.',
      tooLarge: (maxMegabytes: number) =>
        `This file is too large. The limit is ${maxMegabytes} MB. Try trimming the video or sending it in parts.`,
      kindNotAccepted: () =>
        'We cannot take this type of file yet. You can send photos (JPG, PNG, WebP), PDF, sound (MP3, M4A, OGG, WAV, AMR) or video (MP4, WebM, 3GP).',
      heic: () =>
        'This photo is in the HEIC format, which we cannot open yet. Open the photo, take a screenshot, and send the screenshot.',
      bomb: () =>
        'This file unpacks to an unusual size and cannot be opened safely. If it is a photo, send a screenshot of it.',
      damaged: () =>
        'This file is damaged or incomplete. Try opening it on your phone first, then send it again.',
      locked: () =>
        'This PDF is locked with a password. Save a copy without the password and send that copy.',
      empty: () => 'This file is empty. Please choose the file again.',
    },
    stripped:
      'The place, time and device name kept inside the file are removed before it is saved. Faces and voices stay.',
    limit: (maxMegabytes: number) => `At most ${maxMegabytes} MB per file.`,
    unnamed: 'file',
  },
)

type EveryReason = Record<RefusalReason, (maxMegabytes: number) => string>

/** The sentence that tells a person why the file was not taken and what to do. */
export function refusalSentence(lang: 'id' | 'en', reason: RefusalReason, maxBytes: number): string {
  const sentences: EveryReason = fileWords[lang].refused
  return sentences[reason](Math.floor(maxBytes / 1024 / 1024))
}
