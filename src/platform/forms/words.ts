import { catalogue } from '#src/platform/i18n/catalogue.ts'

const idNumber = new Intl.NumberFormat('id-ID')
const enNumber = new Intl.NumberFormat('en-GB')

export const words = catalogue(
  {
    problems: {
      missing: {
        anak: 'Bagian ini belum kamu isi. Isi dulu, ya.',
        remaja: 'Bagian ini belum diisi. Isi dulu, ya.',
        dewasa: 'Bagian ini belum diisi.',
      },
      tooLong: (max: number, length: number) =>
        `Paling banyak ${idNumber.format(max)} huruf; tulisan ini ${idNumber.format(length)}. Pendekkan sedikit.`,
      unknownCode: 'Pilih dari jawaban yang ada.',
      impossibleDate: 'Tanggal ini tidak ada. Periksa tanggal, bulan, dan tahunnya, misalnya 4 3 2026.',
      inFuture: 'Tanggal ini belum terjadi. Tulis hari ini atau sebelumnya.',
      inPast: 'Tanggal ini sudah lewat. Tulis hari ini atau sesudahnya.',
      impossibleTime: 'Tulis jam seperti ini: 09.05 atau 21.30.',
      notANumber: 'Tulis dengan angka saja.',
      outOfRange: (min: number, max: number) =>
        `Tulis angka dari ${idNumber.format(min)} sampai ${idNumber.format(max)}.`,
      notAPhone: 'Tulis nomor telepon dengan angka, misalnya 0812 3456 7890.',
      tooMany: (max: number) => `Paling banyak ${max}. Hapus yang lebih.`,
    },
    storedNow: 'Yang tersimpan sekarang',
    errorTitle: {
      anak: 'Ada yang perlu kamu lihat lagi',
      remaja: 'Ada yang perlu diperiksa lagi',
      dewasa: 'Ada isian yang perlu diperiksa',
    },
    next: 'Lanjut',
    back: 'Kembali',
    send: 'Kirim',
    change: 'Ubah',
    add: 'Tambah lagi',
    remove: 'Hapus',
    optional: 'boleh dilewati',
    yes: 'Ya',
    notStated: 'Tidak diisi',
    nothingToChoose: 'Belum ada yang dapat dipilih.',
    find: {
      other: 'Cari yang lain',
      label: 'Sebagian namanya',
      look: 'Cari',
      more: (shown: number) => `Daftarnya panjang: yang tampil ${shown} pertama menurut nama.`,
      found: (count: number, typed: string) =>
        count === 0
          ? `Tidak ada yang cocok dengan “${typed}”.`
          : `Daftar di atas kini memuat yang cocok dengan “${typed}”.`,
    },
    ifItFits: 'Isi jika sesuai dengan jawaban sebelumnya.',
    checkTitle: {
      anak: 'Coba kamu baca lagi',
      remaja: 'Periksa jawabanmu',
      dewasa: 'Periksa jawaban Anda',
    },
    checkHint: {
      anak: 'Kamu masih bisa mengubah semuanya.',
      remaja: 'Kamu masih bisa mengubah semuanya sebelum dikirim.',
      dewasa: 'Semua jawaban masih dapat diubah sebelum dikirim.',
    },
    partialHint: {
      anak: 'Kalau tidak ingat tanggalnya, tulis bulan atau tahunnya saja.',
      remaja: 'Kalau tidak ingat tanggalnya, tulis bulan atau tahunnya saja.',
      dewasa: 'Jika tidak ingat tanggalnya, tulis bulan atau tahunnya saja.',
    },
    paper: {
      form: (id: string, version: number) => `Formulir ${id}, versi ${version}`,
      language: 'Bahasa Indonesia',
      placeDate: 'Tempat dan tanggal',
      signature: 'Tanda tangan',
      name: 'Nama jelas',
      date: 'tanggal / bulan / tahun',
      many: 'Boleh lebih dari satu',
    },
  },
  {
    problems: {
      missing: {
        anak: 'You have not filled this in yet. Please do that first.',
        remaja: 'This has not been filled in yet. Please do that first.',
        dewasa: 'This has not been filled in.',
      },
      tooLong: (max: number, length: number) =>
        `At most ${enNumber.format(max)} characters; this has ${enNumber.format(length)}. Shorten it a little.`,
      unknownCode: 'Choose one of the answers shown.',
      impossibleDate: 'There is no such date. Check the day, month and year, for example 4 3 2026.',
      inFuture: 'This date is still to come. Give today or a day before it.',
      inPast: 'This date has passed. Give today or a day after it.',
      impossibleTime: 'Write the time like this: 09:05 or 21:30.',
      notANumber: 'Write it in digits only.',
      outOfRange: (min: number, max: number) =>
        `Give a number from ${enNumber.format(min)} to ${enNumber.format(max)}.`,
      notAPhone: 'Write the phone number in digits, for example 0812 3456 7890.',
      tooMany: (max: number) => `At most ${max}. Remove the ones too many.`,
    },
    storedNow: 'What is stored now',
    errorTitle: {
      anak: 'There is something to look at again',
      remaja: 'There is something to check again',
      dewasa: 'Some answers need checking',
    },
    next: 'Continue',
    back: 'Back',
    send: 'Send',
    change: 'Change',
    add: 'Add another',
    remove: 'Remove',
    optional: 'you may skip this',
    yes: 'Yes',
    notStated: 'Not filled in',
    nothingToChoose: 'There is nothing to choose from yet.',
    find: {
      other: 'Look for another',
      label: 'Part of the name',
      look: 'Look',
      more: (shown: number) => `The list is long: the first ${shown} by name are shown.`,
      found: (count: number, typed: string) =>
        count === 0 ? `Nothing fits “${typed}”.` : `The list above now holds what fits “${typed}”.`,
    },
    ifItFits: 'Fill in if it fits the answers above.',
    checkTitle: {
      anak: 'Read it once more',
      remaja: 'Check your answers',
      dewasa: 'Check your answers',
    },
    checkHint: {
      anak: 'You can still change everything.',
      remaja: 'You can still change everything before you send it.',
      dewasa: 'Every answer can still be changed before it is sent.',
    },
    partialHint: {
      anak: 'If you do not remember the day, give just the month or the year.',
      remaja: 'If you do not remember the day, give just the month or the year.',
      dewasa: 'If you do not remember the day, give just the month or the year.',
    },
    paper: {
      form: (id: string, version: number) => `Form ${id}, version ${version}`,
      language: 'English',
      placeDate: 'Place and date',
      signature: 'Signature',
      name: 'Name in full',
      date: 'day / month / year',
      many: 'More than one is fine',
    },
  },
)
