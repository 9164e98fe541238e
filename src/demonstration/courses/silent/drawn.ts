import type { ToldDrawn } from '../drawings.ts'

const ants = [
  'p 0 0 120,640,4 180,636,5 240,648,5 300,640,5 360,652,4',
  'p 0 0 400,650,4 450,642,5 500,655,5 560,648,5',
  'p 0 1 620,650,5 634,636,6 652,640,5 655,656,5 640,664,5 622,654,4',
  'p 0 1 690,652,5 704,638,6 722,642,5 725,658,5 710,666,5 692,656,4',
  'p 2 2 820,700,5 860,620,6 910,580,6 960,620,6 1000,700,5',
  'p 7 1 60,720,5 200,712,5 420,724,5 640,714,5 880,722,5 1140,716,5',
]
const classroom = [
  'l 0 1 200,200,5 1000,200,5',
  'l 0 1 200,200,5 200,760,5',
  'l 0 1 1000,200,5 1000,760,5',
  'p 1 1 320,420,5 380,420,5 380,480,5 320,480,5 320,420,5',
  'p 1 1 520,420,5 580,420,5 580,480,5 520,480,5 520,420,5',
  'p 1 1 720,420,5 780,420,5 780,480,5 720,480,5 720,420,5',
  's6 4 1 900,640,5',
]
const scribble = [
  'p 0 3 300,300,9 420,360,9 320,420,9 460,440,9 340,520,9 480,540,9',
  'p 4 3 420,280,9 560,380,9 430,440,9 580,500,9 450,580,9 600,620,9',
  'p 0 3 520,300,9 640,420,9 540,480,9 680,560,9 560,640,9',
]
const twoChairs = [
  's3 2 3 180,240,5',
  'p 2 1 420,620,5 420,480,5 520,480,5 520,620,5',
  'p 8 1 640,620,5 640,480,5 740,480,5 740,620,5',
  'p 5 1 560,660,5 580,640,6 600,660,5 590,684,5 566,684,5 560,660,5',
  's5 6 2 900,140,5',
]

/** What she drew and wrote, as lines a hand could have made. Her words are hers; nobody reads the lines as a test. */
export const drawn = {
  ants: {
    theme: 'free',
    title: 'Semut pulang',
    strokes: ants,
    words: 'Ini jalan pulangnya.',
    wish: 'share',
    sharedWith: ['counsellor', 'guardian'],
  },
  classroom: { theme: 'a_day', title: 'Kelas', strokes: classroom, words: 'Yang merah aku.', wish: 'keep' },
  scribble: { theme: 'on_my_mind', strokes: scribble, words: 'Jangan disimpan.', wish: 'destroy' },
  chairs: {
    theme: 'safe_place',
    title: 'Dua kursi',
    strokes: twoChairs,
    words: 'Kursi biru buat Tari. Kopi di tengah.',
    wish: 'share',
    sharedWith: ['counsellor', 'team', 'guardian'],
  },
} as const satisfies Record<string, ToldDrawn>
