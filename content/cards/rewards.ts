import type { Both } from '#src/platform/i18n/catalogue.ts'
import { both } from '../scenes/scene.ts'

/** What may be rewarded: the attempt. Never a low number, and never telling something (practice.md §3). */
export type RewardFor = 'starting' | 'staying' | 'homework' | 'ending'
export type RewardIdea = Readonly<{ code: string; for: RewardFor; text: Both }>

/** Small and mostly free; chosen with the child and agreed with the guardian. */
export const rewardIdeas: readonly RewardIdea[] = [
  {
    code: 'song',
    for: 'starting',
    text: both('Memilih lagu di akhir pertemuan', 'Choosing a song at the end'),
  },
  {
    code: 'stamp',
    for: 'starting',
    text: both('Cap daun di kartu latihan', 'A leaf stamp on the practice card'),
  },
  {
    code: 'game',
    for: 'staying',
    text: both('Sepuluh menit bermain bersama', 'Ten minutes of play together'),
  },
  {
    code: 'chooseNext',
    for: 'staying',
    text: both('Memilih kegiatan berikutnya', 'Choosing the next activity'),
  },
  {
    code: 'breakTime',
    for: 'staying',
    text: both('Istirahat dengan minuman kesukaan', 'A break with a favourite drink'),
  },
  {
    code: 'sticker',
    for: 'homework',
    text: both('Stiker untuk setiap kali mencoba', 'A sticker for each try'),
  },
  {
    code: 'cookTogether',
    for: 'homework',
    text: both('Memasak bersama keluarga', 'Cooking with the family'),
  },
  {
    code: 'story',
    for: 'homework',
    text: both('Dibacakan cerita pilihan', 'A story of their choice read aloud'),
  },
  {
    code: 'praiseLetter',
    for: 'staying',
    text: both('Surat pujian pendek dari konselor', 'A short letter of praise from the counsellor'),
  },
  {
    code: 'footballTime',
    for: 'homework',
    text: both('Waktu ekstra bermain bola', 'Extra time for football'),
  },
  {
    code: 'certificate',
    for: 'ending',
    text: both('Piagam keberanian yang ditulis sendiri', 'A certificate of courage in their own words'),
  },
  { code: 'plant', for: 'ending', text: both('Menanam satu pohon bersama', 'Planting a tree together') },
]
