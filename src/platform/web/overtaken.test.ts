import { expect, test } from 'vitest'
import { sentencesIn } from './kept-post.ts'

test('sentences come back; codes, ids, moments, strokes and secrets do not', () => {
  const form = new FormData()
  const fields = {
    _once: 'kunci acak ini',
    do: 'decide now',
    reason: 'Ia sudah pindah sekolah.',
    name: 'Budi',
    decision: 'keep_trying',
    owner: '5e0c1d1e-7d3c-4a53-9f0e-0f4f0a0b1c2d',
    at: '2026-12-01T08:00:00.000Z',
    strokes: '[{"x": 1}]',
    picture: 'data:image/png;base64,AA==',
    password: 'pohon rindang pagi',
    note: '  ',
  }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  expect(sentencesIn(form)).toEqual(['Ia sudah pindah sekolah.', 'Budi'])
})
