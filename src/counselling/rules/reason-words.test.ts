import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerPathWords } from './path-words.ts'
import { wordReason } from './reason-words.ts'

test.each([
  ['trials.2.end=8', 'latihan ke-2, angka akhir: 8', 'trial 2, rating at the end: 8'],
  ['goals.1.now=missing', 'tujuan ke-1, angka sekarang: belum ada', 'goal 1, rating now: not there yet'],
  [
    'sessions.bullyingGoesOn=yes',
    'sesi, perundungan masih terjadi: ya',
    'session, the bullying goes on: yes',
  ],
  [
    'previousPeak=70 minutes=5 now=82.5',
    'angka tertinggi sebelumnya: 70; menit sejak angka tertinggi: 5; angka sekarang: 82,5',
    'highest before: 70; minutes since the highest: 5; rating now: 82.5',
  ],
  [
    'ladder.0192f000-0000-7000-8000-000000000001.realDanger=true',
    'tangga ketakutan, bahaya nyata: ya',
    'fear ladder, real danger: yes',
  ],
  ['practices.1.drop=0.36', 'latihan ke-1, penurunan: 36 %', 'practice 1, drop: 36 %'],
  ['log=2/3', 'catatan kejadian: 2/3', 'logged situations: 2/3'],
  [
    'agreement.commitment.2.signers=guardian,witness',
    'kesepakatan, kontrak latihan ke-2, yang setuju: wali, saksi',
    'agreement, contract of practice 2, who said yes: guardian, witness',
  ],
  ['someNewStep.someField=strange_code', 'jawaban di langkah ini', 'an answer of this step'],
  [
    'someNewStep.someField=missing',
    'jawaban di langkah ini: belum ada',
    'an answer of this step: not there yet',
  ],
])('%s', (from, id, en) => {
  expect([wordReason(from, 'id'), wordReason(from, 'en')]).toEqual([id, en])
})

test('no path, no code and no id is ever shown', () => {
  const segment = fc.oneof(
    fc.constantFrom(...Object.keys(answerPathWords)),
    fc.uuid(),
    fc.stringMatching(/^[a-z]{2,8}[A-Z][a-z]{2,8}$/),
    fc.stringMatching(/^[a-z]{2,6}_[a-z]{2,6}$/),
  )
  const value = fc.oneof(fc.uuid(), fc.stringMatching(/^[a-z]{2,6}_[a-z]{2,6}$/), fc.constant('missing'))
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), value, (path, said) => {
      for (const lang of ['id', 'en'] as const) {
        const words = wordReason(`${path.join('.')}=${said}`, lang)
        expect(words).not.toMatch(/=|_|\w\.\w|[a-z][A-Z]|[0-9a-f]{8}-/)
        expect(words.trim()).not.toBe('')
      }
    }),
  )
})
