import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openPrompts } from '#content/cards/open-prompts.ts'

/** Words by which a picture would be read, scored or judged. None of them has a place near a drawing (U11). */
const forbidden =
  /\b(interpretasi|menafsirkan|tafsir|analisis gambar|skor|nilai gambar|menunjukkan bahwa anak|melambangkan|makna warna|arti warna|indikasi|gejala|trauma|diagnos\w*|kecerdasan|HTP|DAP|proyektif|projective|interpret\w*|symboli[sz]\w*|indicat\w*|score[sd]?|scoring|symptom\w*|AI|machine learning|vision)\b/i

const files = globSync('src/counselling/{drawing,protocols}/**/*.{ts,tsx}').filter(
  (path) => (path.includes('/drawing/') || path.includes('draw-and-tell')) && !path.includes('.test.'),
)

test('nothing in this folder reads a drawing', () => {
  expect(files.length).toBeGreaterThan(15)
  const found = files.flatMap((path) => {
    const match = forbidden.exec(readFileSync(path, 'utf8'))
    return match ? [`${path}: ${match[0]}`] : []
  })
  expect(found).toEqual([])
})

test('prompts are open: none names a colour, a size, a person or an act', () => {
  const words = openPrompts.map((one) => `${one.text.id} ${one.text.en}`).join(' ')
  expect(words).not.toMatch(/warna|colou?r|besar|kecil|merah|hitam|siapa yang|memukul|hit |hurt/i)
})
