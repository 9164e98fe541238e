import { catalogue } from '#src/platform/i18n/catalogue.ts'
import { sideWords } from './side-words.ts'

/** Words of the room while a session goes on, and of the screen that is handed to the client. */
export const roomWords = catalogue(
  {
    ...sideWords.id,
    room: {
      steps: 'Bagian sesi',
      minutes: (text: string) => `sekitar ${text} menit`,
      begunAt: (time: string) => `Dimulai ${time}`,
      elapsed: (minutes: string) => `menit ke-${minutes}`,
      save: 'Simpan draf',
      close: 'Tutup sesi',
      closeHint: 'Setelah ditutup, isinya tidak bisa diubah. Koreksi ditulis di bawahnya.',
      handTo: { client: 'Serahkan layar kepada klien', caregiver: 'Serahkan layar kepada pengasuh' },
      handHint:
        'Layar berganti menjadi halaman tenang yang hanya berisi pertanyaan untuknya. Untuk kembali, ketik kata sandi Anda.',
      writeFor: {
        client: 'Atau tuliskan di sini yang dikatakan klien',
        caregiver: 'Atau tuliskan di sini yang dikatakan pengasuh',
      },
      voices: { client: 'Kata klien', caregiver: 'Kata pengasuh' },
      answered: {
        client: (time: string) => `Dijawab klien sendiri di layar, pukul ${time}.`,
        caregiver: (time: string) => `Dijawab pengasuh sendiri di layar, pukul ${time}.`,
      },
      relations: 'Gambar ulang peta relasi',
      handAgain: 'Serahkan layar lagi',
      keepTalk: 'Bagian bercerita (tidak diminta hari ini)',
      openTechnique: 'Buka teknik',
      cards: 'Kartu tanpa bicara',
      drawing: 'Menggambar',
      print: 'Cetak lembar ini',
      missed: 'Klien tidak datang',
      cancelled: 'Sesi dibatalkan',
      notHeld: 'Sesi tidak jadi?',
      notHeldText: 'Draf sesi ini ikut dihapus. Bila klien tidak datang, hubungi ia dalam 48 jam.',
      nextLink: 'Buat janji di kalender',
      lastNext: (day: string) => `Dijanjikan di sesi lalu: ${day}`,
      none: 'Tidak ada tugas yang masih berjalan.',
      goalsHead: 'Tujuan hari ini, menurut klien',
      goalsByCaregiver: 'Tujuan klien, menurut pengasuh',
    },
    minutes: {
      opening: '5',
      homework: '5',
      work: '20 sampai 30',
      tasks: '5',
      client: '2',
    },
    prompts: {
      welcome: {
        anak: '"Kamu tidak sendirian. Di sini kamu boleh cerita, boleh diam, boleh gambar. Kita jalan pelan-pelan, kamu yang pilih."',
        remaja:
          '"Kamu tidak sendirian. Aku di sini mendengarkan. Kamu yang menentukan mau bicara apa, dan boleh berhenti kapan saja."',
        dewasa:
          '"Anda tidak sendirian. Saya di sini untuk mendengarkan. Anda yang menentukan mau membahas apa, dan boleh berhenti kapan saja."',
      },
      welcomeCarer:
        '"Terima kasih sudah datang. Anda tidak sendirian menghadapi ini. Yang anak ceritakan kepada saya tetap miliknya; di sini kita bicarakan apa yang Anda lihat dan yang bisa membantunya di rumah."',
      welcomeFamily:
        '"Terima kasih sudah datang bersama. Di sini setiap orang didengar, tidak ada yang disalahkan, dan siapa pun boleh berhenti. Kita mulai dari yang masing-masing harapkan."',
      listen: 'Menit-menit pertama: dengarkan dulu. Tahan saran sampai ia selesai.',
      safety: {
        anak: '"Sekarang kamu merasa aman? Di rumah, di sekolah, di jalan? Ada yang menyakitimu lagi?"',
        remaja:
          '"Apakah kamu aman sekarang? Di rumah, di sekolah, di ponsel? Ada yang mengancam atau menyakitimu lagi?"',
        dewasa:
          '"Apakah Anda aman sekarang? Di rumah, di tempat kerja, di ponsel? Adakah yang mengancam atau menyakiti lagi?"',
      },
      safetyCarer:
        '"Menurut Anda, apakah anak aman sekarang? Di rumah, di sekolah, di ponsel? Apakah Anda sendiri aman?"',
      safetyFamily:
        'Tanyakan keselamatan kepada masing-masing secara terpisah dulu. Ada kekerasan atau rasa takut: tidak ada sesi bersama.',
      coaching: 'Satu atau dua hal saja. Latih bersama, jangan menggurui.',
      review:
        'Tanyakan dulu apakah ada balasan sejak ia bercerita. Lalu lihat bersama apa yang sudah tumbuh.',
      agenda: 'Tanya klien lebih dulu. Urutannya ikut dia.',
      teachBack: {
        anak: '"Aku cerita balik, ya. Betul begitu? Ada yang salah?"',
        remaja: '"Aku coba ulangi yang kudengar. Benar begitu? Apa yang perlu dibetulkan?"',
        dewasa: '"Saya ulangi yang saya dengar. Benarkah begitu? Apa yang perlu dibetulkan?"',
      },
      tasks: 'Satu atau dua saja, yang bisa dilakukan. Ia boleh menolak.',
      silent: 'Sesi tanpa bicara tetap sesi yang utuh. Tidak ada yang perlu dikatakan.',
    },
    draft: {
      saved: 'Draf tersimpan.',
      savedAt: 'Tersimpan {time}',
      saving: 'Menyimpan…',
      lost: 'Belum tersimpan, jaringan putus. Tulisan Anda masih ada di layar ini; jangan tutup tab ini.',
      signedOut: 'Belum tersimpan: Anda sudah keluar. Masuk lagi di tab lain, lalu draf ini akan disimpan.',
      closed: 'Sesi ini sudah ditutup di tempat lain. Yang baru diketik di sini tidak ikut tersimpan.',
      taken: 'Sesi ini sekarang dipegang {who}. Yang baru diketik di sini tidak ikut tersimpan.',
      offlineSend: 'Jaringan putus. Tulisan Anda masih ada di layar ini; coba lagi setelah tersambung.',
      otherTab: 'Sesi ini juga terbuka di tab lain. Kedua drafnya disimpan dan bisa dibandingkan.',
      idle: 'Yang diketik tersimpan sendiri, tersegel dengan kunci Anda.',
      others: (count: number) => `Ada ${count} draf lain dari tab lain.`,
      otherAt: (time: string, parts: number) => `Tersimpan ${time}, berbeda di ${parts} bagian`,
      same: (time: string) => `Tersimpan ${time}, isinya sama`,
      compare: 'Bandingkan',
      use: 'Pakai draf ini',
      drop: 'Buang draf ini',
      dropped: 'Draf itu dibuang.',
      here: 'Di layar ini',
      there: 'Di draf lain',
      part: 'Bagian',
      restored: (time: string) => `Dilanjutkan dari draf yang tersimpan ${time}.`,
      unreadable: 'Draf tidak dapat disimpan dari halaman ini. Buka lagi halamannya.',
    },
    held: {
      by: (name: string) => `Sesi ini sedang dipegang ${name}.`,
      byText: 'Yang sedang diketiknya hanya bisa dibaca olehnya.',
      take: 'Ambil alih sesi ini',
      waiting: (name: string, time: string) =>
        `${name} masih punya draf yang belum ditutup (tersimpan ${time}). Hanya ia yang bisa membacanya; minta ia menyalin yang perlu.`,
      own: (time: string) => `Draf Anda dari sesi ini, tersimpan ${time}`,
      ownText: 'Hanya Anda yang bisa membacanya. Sampaikan yang perlu kepada rekan yang memegang sesi ini.',
      taken: 'Sesi ini sekarang Anda pegang.',
      overtaken: 'Rekan lebih dulu mengubah sesi ini. Yang Anda ketik masih ada di bawah.',
      copy: 'Sesi ini tidak lagi Anda pegang, jadi yang baru Anda ketik tidak tersimpan. Salin yang perlu dari bawah, sebelum Anda pindah halaman.',
      beyond: 'Ini juga Anda ketik, tetapi bagiannya sudah tidak ada di lembar ini:',
      closedBy: 'Sesi ini sudah ditutup di tab lain atau oleh rekan. Yang Anda ketik masih ada di bawah.',
    },
  },
  {
    ...sideWords.en,
    room: {
      steps: 'Parts of the session',
      minutes: (text: string) => `about ${text} minutes`,
      begunAt: (time: string) => `Began ${time}`,
      elapsed: (minutes: string) => `minute ${minutes}`,
      save: 'Save draft',
      close: 'Close the session',
      closeHint: 'Once closed it cannot be changed. Corrections are written below it.',
      handTo: { client: 'Hand the screen to the client', caregiver: 'Hand the screen to the caregiver' },
      handHint:
        'The screen turns into a calm page with nothing but the questions for them. To come back, type your password.',
      writeFor: {
        client: 'Or write here what the client says',
        caregiver: 'Or write here what the caregiver says',
      },
      voices: { client: 'In the client’s words', caregiver: 'In the caregiver’s words' },
      answered: {
        client: (time: string) => `Answered by the client on screen at ${time}.`,
        caregiver: (time: string) => `Answered by the caregiver on screen at ${time}.`,
      },
      relations: 'Draw the map of relations again',
      handAgain: 'Hand the screen over again',
      keepTalk: 'The talking part (not asked for today)',
      openTechnique: 'Open the technique',
      cards: 'Cards without talking',
      drawing: 'Drawing',
      print: 'Print this sheet',
      missed: 'The client did not come',
      cancelled: 'The session was called off',
      notHeld: 'Was the session not held?',
      notHeldText: 'Its draft is deleted. If the client did not come, ask after them within 48 hours.',
      nextLink: 'Make an appointment in the calendar',
      lastNext: (day: string) => `Promised last time: ${day}`,
      none: 'No task is under way.',
      goalsHead: 'Goals today, as the client sees them',
      goalsByCaregiver: 'The client’s goals, as the caregiver sees them',
    },
    minutes: {
      opening: '5',
      homework: '5',
      work: '20 to 30',
      tasks: '5',
      client: '2',
    },
    prompts: {
      welcome: {
        anak: '"You are not alone. Here you may talk, be quiet, or draw. We go slowly and you choose."',
        remaja:
          '"You are not alone. I am here to listen. You decide what we talk about, and you may stop at any time."',
        dewasa:
          '"You are not alone. I am here to listen. You decide what we talk about, and you may stop at any time."',
      },
      welcomeCarer:
        '"Thank you for coming. You do not face this alone. What your child tells me stays theirs; here we speak of what you see and what can help at home."',
      welcomeFamily:
        '"Thank you for coming together. Everybody is heard here, nobody is blamed, and anybody may stop. We begin with what each of you hopes for."',
      listen: 'The first minutes: listen. Keep advice until they have finished.',
      safety: {
        anak: '"Do you feel safe now? At home, at school, on the way? Has anybody hurt you again?"',
        remaja:
          '"Are you safe now? At home, at school, on the phone? Has anybody threatened or hurt you again?"',
        dewasa:
          '"Are you safe now? At home, at work, on the phone? Has anybody threatened or hurt you again?"',
      },
      safetyCarer:
        '"Do you think your child is safe now? At home, at school, on the phone? Are you safe yourself?"',
      safetyFamily:
        'Ask each of them about safety on their own first. Where there is violence or fear there is no joint session.',
      coaching: 'One or two things only. Practise together; do not lecture.',
      review:
        'Ask first whether there was any reprisal since they spoke up. Then look together at what has grown.',
      agenda: 'Ask the client first. The order is theirs.',
      teachBack: {
        anak: '"Let me tell it back. Is that right? Is anything wrong?"',
        remaja: '"Let me say what I heard. Is that right? What should I correct?"',
        dewasa: '"Let me say what I heard. Is that right? What should I correct?"',
      },
      tasks: 'One or two that can be done. They may say no.',
      silent: 'A session without talking is a whole session. Nothing needs to be said.',
    },
    draft: {
      saved: 'Draft saved.',
      savedAt: 'Saved {time}',
      saving: 'Saving…',
      lost: 'Not saved yet, the line is down. Your words are still on this screen; do not close this tab.',
      signedOut: 'Not saved yet: you are signed out. Sign in on another tab and this draft will be saved.',
      closed: 'This session was closed elsewhere. What you typed here since is not saved.',
      taken: 'This session is now held by {who}. What you typed here since is not saved.',
      offlineSend: 'The line is down. Your words are still on this screen; try again once it is back.',
      otherTab: 'This session is open in another tab too. Both drafts are kept and can be compared.',
      idle: 'What you type is saved by itself, sealed with your own key.',
      others: (count: number) => `There are ${count} other drafts from other tabs.`,
      otherAt: (time: string, parts: number) => `Saved ${time}, differs in ${parts} parts`,
      same: (time: string) => `Saved ${time}, the same words`,
      compare: 'Compare',
      use: 'Use this draft',
      drop: 'Drop this draft',
      dropped: 'That draft was dropped.',
      here: 'On this screen',
      there: 'In the other draft',
      part: 'Part',
      restored: (time: string) => `Continued from the draft saved at ${time}.`,
      unreadable: 'The draft cannot be saved from this page. Open the page again.',
    },
    held: {
      by: (name: string) => `This session is held by ${name}.`,
      byText: 'What they are typing can be read by them alone.',
      take: 'Take this session over',
      waiting: (name: string, time: string) =>
        `${name} still has an unfinished draft (saved ${time}). Only they can read it; ask them to pass on what is needed.`,
      own: (time: string) => `Your draft of this session, saved ${time}`,
      ownText: 'Only you can read it. Pass on what is needed to the colleague who holds this session.',
      taken: 'You hold this session now.',
      overtaken: 'A colleague changed this session first. What you typed is still below.',
      copy: 'You no longer hold this session, so what you just typed is not saved. Copy what is needed from below before you leave this page.',
      beyond: 'You typed this too, but its part is no longer in this sheet:',
      closedBy: 'This session was closed in another tab or by a colleague. What you typed is still below.',
    },
  },
)
