import { catalogue } from '#src/platform/i18n/catalogue.ts'

/** Words of the page where a team opens and closes doors to a client's place. */
export const staffWords = catalogue(
  {
    tab: 'Tempat',
    client: 'Tempat klien',
    clientText:
      'Klien masuk dengan enam kata, tanpa surel dan tanpa nomor. Yang ditulisnya di sana dibaca tim ini.',
    caregivers: 'Tempat orang tua dan wali',
    caregiversText:
      'Terpisah dari tempat klien: hanya yang dibagikan kepada pendamping. Siapa yang baru masuk juga melihat yang sudah dibagikan sebelumnya. Yang ditulis klien tidak pernah tampil di sana.',
    nobody: 'Belum ada orang tua, wali, atau orang yang dipercaya di berkas ini.',
    addPerson: 'Tambahkan di bagian Orang',
    open: 'Buka pintu',
    openFor: (name: string) => `Buka pintu untuk ${name}`,
    called: 'Nama sapaan',
    calledHint: 'Nama yang tampil saat ia masuk. Pakai nama yang aman bila layarnya terbaca orang lain.',
    asked:
      'Sudah saya tanyakan: HP atau komputer yang akan dipakai tidak dibaca orang lain, atau ia tahu cara menutupnya.',
    askedCaregiver: 'Sudah saya tanyakan kepada klien: ia setuju orang ini punya tempat sendiri.',
    askFirst: 'Tanyakan dulu',
    askFirstText:
      'Adakah di rumah yang membaca HP-nya? Bila ya atau tidak pasti, jangan buka dulu: pakai kertas, atau buka bersama di kantor.',
    consentMissing: 'Persetujuan layanan dari klien belum tercatat. Bicarakan dan catat dulu bila belum.',
    consentLink: 'Buka bagian persetujuan',
    since: (day: string) => `Dibuka ${day}`,
    by: (name: string) => `oleh ${name}`,
    lastUsed: (day: string) => `Terakhir dipakai ${day}`,
    neverUsed: 'Belum pernah dipakai',
    ways: 'Cara masuk',
    code: 'enam kata',
    nickname: 'nama samaran',
    renew: 'Buat kata baru',
    renewText:
      'Untuk kata-kata yang hilang. Pintunya tetap: isi tempat, nama sapaan, dan nama samaran tidak berubah. Hanya enam kata yang lama tidak berlaku lagi, dan yang sedang masuk perlu masuk ulang. Bila orang lain mungkin memegang kata-katanya, tutup pintu.',
    notGiven: 'Kata-kata pintu ini belum dicatat sudah diberikan.',
    seeWords: 'Lihat kata-katanya atau buat yang baru',
    close: 'Tutup pintu',
    closeText:
      'Kata-katanya langsung tidak berlaku, yang sedang masuk langsung keluar, dan kunci diganti. Isi tempat tidak hilang; pintu baru bisa dibuka lagi.',
    closeWarn: 'Tutup sekarang bila orang ini ternyata sumber bahaya.',
    nowBarred:
      'Orang ini punya pintu, padahal sekarang ada tanda bahaya. Putuskan: tutup pintunya, atau pertahankan dengan alasan.',
    keepText:
      'Siapa pun di tim dapat menutupnya. Mempertahankannya hanya dapat diputuskan penyelia tim, dengan alasan tertulis.',
    keep: 'Pertahankan pintu',
    kept: 'Pintu ini dipertahankan atas keputusan penyelia. Alasannya ada di catatan kasus.',
    decide: 'Pintu pendamping perlu diputuskan',
    decideText:
      'Ada tanda bahaya pada orang yang punya pintu ke tempat pendamping. Sampai diputuskan, pintunya tetap terbuka.',
    decideNow: 'Putuskan sekarang',
    bars: {
      conflict: 'Pintu tidak dibuka: orang ini ditandai berada di pihak yang dilaporkan.',
      must_not_know: 'Pintu tidak dibuka: klien meminta orang ini tidak mengetahui.',
    },
    barredText: 'Bila tetap perlu, penyelia tim dapat membukanya dengan alasan tertulis.',
    override: 'Alasan penyelia',
    overrideHint: 'Tersimpan sebagai keputusan di catatan kasus.',
    past: 'Pintu yang sudah ditutup',
    closedOn: (day: string) => `Ditutup ${day}`,
    readOnly:
      'Berkas ini sedang tidak dapat diubah, jadi pintu tidak dapat dibuka. Menutup pintu selalu bisa.',
    flashes: {
      closed: 'Pintu sudah ditutup dan kunci diganti.',
      kept: 'Pintu dipertahankan, alasannya tercatat.',
    },
    problems: {
      called: 'Isi nama sapaannya.',
      asked: 'Centang setelah ditanyakan.',
      override: 'Tulis alasannya, paling sedikit 10 huruf.',
      already: 'Orang ini sudah punya pintu yang terbuka. Bila kata-katanya hilang, buat kata baru.',
    },
    overrideNote: (name: string) => `Pintu tempat pendamping dibuka untuk ${name} atas keputusan penyelia.`,
    keptNote: (name: string) =>
      `Pintu tempat pendamping untuk ${name} dipertahankan atas keputusan penyelia, walaupun ada tanda bahaya.`,
    slip: {
      title: 'Enam kata untuk masuk',
      intro: 'Berikan kepada orangnya saja. Kata-kata ini tampil sekali dan tidak tersimpan di unit.',
      label: 'Enam kata',
      how: 'Buka alamat di bawah, pilih “Tempatku”, lalu tulis enam kata ini.',
      keep: 'Simpan di tempat yang tidak dibaca orang lain. Lebih aman diingat daripada difoto.',
      noName: 'Lembar ini sengaja tidak memuat nama, nomor, atau nama layanan.',
      given: 'Sudah saya berikan',
      unseen: (called: string) =>
        `Pintu untuk ${called} sudah dibuat, tetapi kata-katanya tidak ada di layar ini`,
      unseenText:
        'Mungkin belum sempat tampil, misalnya karena sambungan terputus, atau waktunya sudah lewat. Unit tidak menyimpannya. Bila belum sampai ke orangnya, buat kata baru: kata yang lama langsung tidak berlaku.',
      gone: 'Kata-kata itu tidak dapat ditampilkan lagi',
      goneText: 'Bila belum sempat diberikan, buat kata baru untuk pintunya.',
      back: 'Kembali ke tempat klien',
    },
  },
  {
    tab: 'Place',
    client: 'The client’s place',
    clientText:
      'The client comes in with six words, without e-mail or number. What they write there is read by this team.',
    caregivers: 'Place for parents and guardians',
    caregiversText:
      'Apart from the client’s place: only what is shared with carers. Whoever comes in anew also sees what was shared before. What the client writes never shows there.',
    nobody: 'There is no parent, guardian or trusted person on this file yet.',
    addPerson: 'Add one under People',
    open: 'Open a door',
    openFor: (name: string) => `Open a door for ${name}`,
    called: 'Name for the greeting',
    calledHint: 'Shown when they come in. Choose a safe one in case others see the screen.',
    asked:
      'I have asked: nobody else reads the phone or computer they will use, or they know how to close it.',
    askedCaregiver: 'I have asked the client: they agree that this person has a place of their own.',
    askFirst: 'Ask first',
    askFirstText:
      'Does anybody at home read their phone? If so, or if it is not sure, do not open one yet: use paper, or open it together at the office.',
    consentMissing: 'The client’s consent to the service is not recorded. Talk about it and record it first.',
    consentLink: 'Go to consent',
    since: (day: string) => `Opened ${day}`,
    by: (name: string) => `by ${name}`,
    lastUsed: (day: string) => `Last used ${day}`,
    neverUsed: 'Never used',
    ways: 'Ways in',
    code: 'six words',
    nickname: 'made-up name',
    renew: 'Make new words',
    renewText:
      'For words that were lost. The door stays: what is in the place, the greeting and a made-up name do not change. Only the old six words stop working, and whoever is inside comes in anew. If somebody else may hold the words, close the door.',
    notGiven: 'It is not recorded that the words of this door were handed over.',
    seeWords: 'See the words or make new ones',
    close: 'Close the door',
    closeText:
      'Its words stop working at once, whoever is inside is out, and the key is turned. Nothing in the place is lost; a new door can be opened.',
    closeWarn: 'Close it now if this person turns out to be the source of harm.',
    nowBarred:
      'This person has a door although there is a sign of danger now. Decide: close the door, or keep it with a reason.',
    keepText:
      'Anybody on the team can close it. Only a supervisor of the team can keep it, with a written reason.',
    keep: 'Keep the door',
    kept: 'This door is kept by decision of the supervisor. The reason stands on the timeline of the case.',
    decide: 'A carer’s door needs a decision',
    decideText:
      'There is a sign of danger about somebody who has a door to the carers’ place. Until it is decided the door stays open.',
    decideNow: 'Decide now',
    bars: {
      conflict: 'No door is opened: this person is marked as being on the reported side.',
      must_not_know: 'No door is opened: the client asked that this person does not know.',
    },
    barredText: 'If it is needed all the same, a supervisor of the team can open it with a written reason.',
    override: 'Supervisor’s reason',
    overrideHint: 'Kept as a decision on the timeline of the case.',
    past: 'Doors that were closed',
    closedOn: (day: string) => `Closed ${day}`,
    readOnly: 'This file cannot be changed now, so no door can be opened. Closing one is always possible.',
    flashes: {
      closed: 'The door is closed and the key is turned.',
      kept: 'The door is kept and the reason recorded.',
    },
    problems: {
      called: 'Fill in the name for the greeting.',
      asked: 'Tick this once you have asked.',
      override: 'Write the reason, at least 10 characters.',
      already: 'This person has an open door already. If the words were lost, make new ones.',
    },
    overrideNote: (name: string) =>
      `A door to the carers’ place was opened for ${name} by decision of the supervisor.`,
    keptNote: (name: string) =>
      `The door to the carers’ place for ${name} was kept by decision of the supervisor, although there is a sign of danger.`,
    slip: {
      title: 'Six words to come in',
      intro: 'Give them to the person only. These words are shown once and the unit does not keep them.',
      label: 'Six words',
      how: 'Open the address below, choose “My place” and write these six words.',
      keep: 'Keep them where nobody else reads them. Remembering is safer than a photo.',
      noName: 'On purpose this slip has no name, number or name of the service.',
      given: 'I have handed them over',
      unseen: (called: string) => `The door for ${called} was made, but its words are not on this screen`,
      unseenText:
        'They may never have been shown, because the connection broke for example, or their time is over. The unit does not keep them. If they have not reached the person, make new words: the old ones stop working at once.',
      gone: 'Those words can no longer be shown',
      goneText: 'If they were not handed over yet, make new words for the door.',
      back: 'Back to the client’s place',
    },
  },
)
