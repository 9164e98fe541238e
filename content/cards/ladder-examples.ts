import type { Both } from '#src/platform/i18n/catalogue.ts'
import { both } from '../scenes/scene.ts'

/** Kinds of fear that often remain once the danger is over. */
export type FearTheme = 'place' | 'people' | 'speaking' | 'online' | 'way' | 'alone'

/**
 * Examples to think with. They carry no numbers: how hard a step is, only its owner knows. None of them meets
 * the reported person and none is a real danger; `mode` is one of the ladder's ways.
 */
export type LadderExample = Readonly<{
  theme: FearTheme
  mode: 'imagine' | 'picture' | 'story' | 'role_play' | 'video' | 'in_vivo_accompanied' | 'in_vivo_alone'
  text: Both
}>

export const ladderExamples: readonly LadderExample[] = [
  {
    theme: 'place',
    mode: 'picture',
    text: both('Melihat foto halaman asrama', 'Looking at a photo of the dormitory yard'),
  },
  {
    theme: 'place',
    mode: 'imagine',
    text: both('Membayangkan berdiri di gerbang', 'Imagining standing at the gate'),
  },
  {
    theme: 'place',
    mode: 'in_vivo_accompanied',
    text: both(
      'Berdiri di pintu halaman bersama teman, siang hari',
      'Standing at the yard door with a friend, by day',
    ),
  },
  {
    theme: 'place',
    mode: 'in_vivo_accompanied',
    text: both('Berjalan menyeberangi halaman bersama pengasuh', 'Crossing the yard with a carer'),
  },
  {
    theme: 'place',
    mode: 'in_vivo_alone',
    text: both('Menyeberang sendiri saat ada pengawas', 'Crossing alone while staff are watching'),
  },
  {
    theme: 'people',
    mode: 'story',
    text: both(
      'Membaca cerita tentang anak yang duduk di kantin ramai',
      'Reading a story of a child in a busy canteen',
    ),
  },
  {
    theme: 'people',
    mode: 'in_vivo_accompanied',
    text: both(
      'Duduk di kantin dengan satu teman, sepuluh menit',
      'Sitting in the canteen with one friend for ten minutes',
    ),
  },
  {
    theme: 'people',
    mode: 'in_vivo_accompanied',
    text: both('Ikut kerja kelompok berempat', 'Joining group work of four'),
  },
  {
    theme: 'people',
    mode: 'in_vivo_alone',
    text: both('Menyapa satu teman sekelas', 'Greeting a classmate'),
  },
  {
    theme: 'speaking',
    mode: 'role_play',
    text: both(
      'Membaca satu kalimat keras-keras di ruang konseling',
      'Reading a sentence aloud in the counselling room',
    ),
  },
  {
    theme: 'speaking',
    mode: 'video',
    text: both('Merekam suara sendiri, lalu mendengarkannya', 'Recording my own voice and listening to it'),
  },
  {
    theme: 'speaking',
    mode: 'in_vivo_accompanied',
    text: both('Bertanya kepada guru sesudah kelas', 'Asking the teacher after class'),
  },
  {
    theme: 'speaking',
    mode: 'in_vivo_alone',
    text: both('Presentasi dua menit di depan kelas', 'Presenting to the class for two minutes'),
  },
  {
    theme: 'online',
    mode: 'imagine',
    text: both('Membayangkan membuka grup kelas', 'Imagining opening the class chat'),
  },
  {
    theme: 'online',
    mode: 'in_vivo_accompanied',
    text: both(
      'Membuka grup bersama kakak, lima menit',
      'Opening the chat with my older sibling for five minutes',
    ),
  },
  {
    theme: 'online',
    mode: 'in_vivo_alone',
    text: both('Mengirim satu pesan biasa di grup', 'Sending one ordinary message to the chat'),
  },
  {
    theme: 'way',
    mode: 'picture',
    text: both('Menelusuri jalan ke sekolah di peta', 'Tracing the way to school on a map'),
  },
  {
    theme: 'way',
    mode: 'in_vivo_accompanied',
    text: both('Berjalan separuh jalan bersama ayah', 'Walking half the way with my father'),
  },
  {
    theme: 'way',
    mode: 'in_vivo_accompanied',
    text: both('Berjalan ke sekolah bersama dua teman', 'Walking to school with two friends'),
  },
  {
    theme: 'way',
    mode: 'in_vivo_alone',
    text: both('Berjalan sendiri lewat jalan yang ramai', 'Walking alone along the busy road'),
  },
  {
    theme: 'alone',
    mode: 'in_vivo_accompanied',
    text: both('Tidur dengan lampu kecil dan pintu terbuka', 'Sleeping with a small light and the door open'),
  },
  {
    theme: 'alone',
    mode: 'in_vivo_alone',
    text: both('Ke kamar mandi sendiri pada siang hari', 'Going to the bathroom alone by day'),
  },
  {
    theme: 'alone',
    mode: 'in_vivo_alone',
    text: both('Di kamar sendiri sepuluh menit', 'Being alone in my room for ten minutes'),
  },
]
