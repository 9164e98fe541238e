import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the recorder that stands beside a file field. */
export const voiceWords = catalogue(
  {
    hint: 'Boleh juga bercerita dengan suara. Kamu bisa mendengarkannya dulu sebelum mengirim.',
    start: 'Rekam suara',
    stop: 'Berhenti merekam',
    drop: 'Hapus rekaman',
    recording: 'Sedang merekam …',
    done: 'Rekaman siap. Dengarkan dulu; ikut terkirim saat kamu menekan kirim.',
    dropped: 'Rekaman dihapus.',
    refused: 'Mikrofon tidak dapat dipakai. Kamu tetap bisa menulis atau memilih berkas.',
    player: 'Rekamanmu',
    fileName: 'rekaman',
  },
  {
    hint: 'You may also tell it with your voice. You can listen to it before you send it.',
    start: 'Record your voice',
    stop: 'Stop recording',
    drop: 'Delete the recording',
    recording: 'Recording …',
    done: 'The recording is ready. Listen first; it goes along when you press send.',
    dropped: 'The recording is deleted.',
    refused: 'The microphone cannot be used. You can still write or choose a file.',
    player: 'Your recording',
    fileName: 'recording',
  },
)
