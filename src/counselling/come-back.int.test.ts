import { expect, test } from 'vitest'
import { openFile } from '#src/cases/index.ts'
import { changeEpisode, episodesOf } from './episode.store.ts'
import { useTestFile } from './test-file.ts'

const { file, as, post, get } = useTestFile(
  { fullName: 'Lestari Kembali', alias: 'Tari', birthDate: '2010-05' },
  {},
)

async function begin(): Promise<string> {
  const { people, home } = file()
  const begun = await post(people.sari, `${home}/konseling/mulai`, {
    kind: 'individual',
    lead: people.sari.accountId,
  })
  expect(begun.status).toBe(303)
  const page = await get(people.sari, `${home}/konseling`)
  return /konseling\/([0-9a-f-]{36})\//.exec(page.text)?.[1] ?? ''
}

async function end(): Promise<void> {
  const { people, caseId } = file()
  await as(people.sari, async (scope) => {
    expect(await openFile(scope, people.sari, caseId)).not.toBeNull()
    const [now] = await episodesOf(scope, caseId)
    const closed =
      now &&
      (await changeEpisode(scope, now, { stage: 'closed', closedOn: '2026-11-20', endReason: 'other' }))
    expect(closed).toBe(true)
  })
}

test('whoever comes back begins from their own card, and what they said then stays as it was', async () => {
  const { people, home } = file()
  const { sari } = people
  const first = await begin()
  const sheet = (id: string, slug: string) => `${home}/konseling/${id}/${slug}`
  await post(sari, sheet(first, 'tentang-aku'), {
    _seen: '0',
    likes: 'Menanam cabai',
    hopes: 'Tidur nyenyak',
  })
  await post(sari, sheet(first, 'asesmen'), {
    _seen: '0',
    strengths: 'Telaten dan sabar',
    behaviour: 'Sulit berangkat',
  })
  await end()
  const second = await begin()
  expect(second).not.toBe(first)

  const overview = await get(sari, `${home}/konseling`)
  expect(overview.text).toContain('Menanam cabai')
  expect(overview.text).toMatch(/Seperti dikatakan pada .* dalam rangkaian sebelumnya/)
  const card = await get(sari, sheet(second, 'tentang-aku'))
  expect(card.text).toContain('Menanam cabai')
  expect(card.text).toContain('Lembar yang dulu tetap seperti adanya')

  // Strengths come along to the assessment; what was hard then does not.
  const assess = await get(sari, sheet(second, 'asesmen'))
  expect(assess.text).toContain('Telaten dan sabar')
  expect(assess.text).not.toContain('Sulit berangkat')

  const changed = { _seen: '0', likes: 'Menanam tomat', hopes: 'Tidur nyenyak' }
  expect((await post(sari, sheet(second, 'tentang-aku'), changed)).status).toBe(303)
  const after = await get(sari, `${home}/konseling`)
  expect(after.text).toContain('Menanam tomat')
  expect(after.text).not.toContain('dalam rangkaian sebelumnya')
  const then = await get(sari, `${home}/konseling?alur=${first}`)
  expect(then.text).toContain('Menanam cabai')
  expect(then.text).not.toContain('Menanam tomat')
})
