import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordList } from '#content/word-list.ts'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { fillDistrict, type District } from '#src/demonstration/fill-district.ts'
import { secondStepSecret } from '#src/demonstration/make-district-office.ts'
import { toldCourses } from '#src/demonstration/courses/tell-courses.ts'
import { welcomeText } from '#src/demonstration/print-welcome.ts'
import { toldCases, toldPeople } from '#src/demonstration/story/cases.ts'
import { staff, type StaffKey } from '#src/demonstration/story/office.ts'
import { toldReports } from '#src/demonstration/story/reports.ts'
import { casesInYear } from '#src/demonstration/story/year.ts'
import { addMember, openFile } from '#src/cases/index.ts'
import { roles } from '#src/platform/access/roles.ts'
import { isWall, type Actor } from '#src/platform/db/scope.ts'
import { newId } from '#src/platform/ids.ts'
import { root } from '#src/platform/root.ts'
import { readWordCode, reporterKeys, totpCode, totpStep } from '#src/platform/vault/index.ts'
import { cookiesOf, useHouse } from './support/house.ts'

const house = useHouse({ demonstration: true })
let district: District
const signedIn = new Map<StaffKey, string>()

beforeAll(async () => {
  district = await fillDistrict(house().app)
}, 180_000)

const rows = async <T extends object>(sql: string, values: unknown[] = []) =>
  (await house().owner.query<T>(sql, values)).rows
const numbers = async (sql: string, values: unknown[] = []) =>
  Object.fromEntries(
    (await rows<{ of: string; count: number }>(sql, values)).map((row) => [row.of, Number(row.count)]),
  )

test('every role has somebody, and the doors are open', async () => {
  const held = await numbers('select role as of, count(*) from people.account_role group by 1')
  expect(Object.keys(held).toSorted()).toEqual([...roles].toSorted())
  expect(held['intake']).toBeGreaterThanOrEqual(2)
  expect((await house().send('/lapor')).status).toBe(200)
})

test('what is printed signs in: password, then the code of the app', async () => {
  const now = house().app.clock()
  const code = totpCode(secondStepSecret('dimas'), totpStep(now.getTime()))
  expect(welcomeText('http://contoh', district, now)).toContain(code)
  const list = await house().send('/kasus', { cookie: await signIn('dimas') })
  expect(await list.text()).toContain('Raka Andai')
})

test('six whole courses are there, and each opens for whoever leads it and for nobody outside', async () => {
  expect(district.courses).toHaveLength(6)
  const leads = [...new Set(district.courses.map((one) => one.lead))]
  expect(leads.toSorted()).toEqual(['dimas', 'nadia', 'wulan'])
  const cookies = new Map<StaffKey, string>()
  for (const lead of leads) cookies.set(lead, await signIn(lead))
  for (const { key, caseId, lead } of district.courses)
    for (const part of ['konseling', 'sesi', 'ukur', 'kemajuan']) {
      const path = `/kasus/${caseId}/${part}`
      const read = await house().send(path, { cookie: cookies.get(lead) ?? '' })
      expect(read.status, `${key} ${part}`).toBe(200)
      const other = leads.find((one) => one !== lead) ?? lead
      expect((await house().send(path, { cookie: cookies.get(other) ?? '' })).status, `${key} ${other}`).toBe(
        404,
      )
    }
})

test('from a file nobody is led to a page that is not theirs', async () => {
  const walked: string[] = []
  for (const who of ['bayu', 'yusuf', 'dimas', 'hendra', 'ningsih'] as const) {
    const cookie = await signIn(who)
    const list = await (await house().send('/kasus', { cookie })).text()
    const home = /href="(\/kasus\/[0-9a-f-]{36})"/.exec(list)?.[1]
    if (!home) continue
    const waiting = [home]
    const seen = new Set(waiting)
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      const answer = await house().send(path, { cookie })
      expect([200, 303], `${who} at ${path}`).toContain(answer.status)
      const main = (await answer.text()).replace(/^[^]*?<main/, '')
      for (const [nav] of main.matchAll(/<nav class="(?:tabs|subnav)[^]*?<\/nav>/g))
        for (const [, href = ''] of nav.matchAll(/href="([^"]+)"/g))
          if (!seen.has(href)) {
            seen.add(href)
            waiting.push(href)
          }
    }
    expect(seen.size, who).toBeGreaterThan(5)
    walked.push(who)
  }
  expect(walked).toEqual(expect.arrayContaining(['bayu', 'dimas', 'ningsih']))
}, 60_000)

test('a course runs from its first meeting to its follow-up, and practice waits where it is not safe', async () => {
  const stages = await numbers('select stage as of, count(*) from counselling.episode group by 1')
  expect(stages).toEqual({ closed: 5, technique: 1 })
  const held = await rows<{ held: string }>(
    `select count(*) as held from counselling.session where state = 'closed' group by case_id order by 1`,
  )
  expect(held).toHaveLength(6)
  expect(held.every((one) => Number(one.held) >= 6)).toBe(true)
  const reasons = await rows<{ because: string[] }>(
    `select because from counselling.gate_act where outcome = 'held'`,
  )
  expect(reasons.map((one) => one.because)).toEqual([expect.arrayContaining(['bullying_goes_on'])])
  const practices = await numbers(
    `select state as of, count(*) from counselling.practice where kind = 'exposure' group by 1`,
  )
  expect(practices['done']).toBeGreaterThanOrEqual(12)
  expect(practices['stopped']).toBe(1)
  const drawings = await numbers('select state as of, count(*) from counselling.drawing group by 1')
  expect(drawings).toEqual({ kept: 1, shared: 2, destroyed: 1 })
})

test('endings are honest: one goal is not met, one course changes hands, and nobody is asked twice on one day', async () => {
  const ended = await numbers(
    'select close_reason as of, count(*) from counselling.episode where closed_on is not null group by 1',
  )
  expect(ended).toEqual({ goals_met: 4, other: 1 })
  const [handed] = await rows<{ count: string }>(
    `select count(*) from counselling.episode e where not exists (select 1 from cases.care_team t
       where t.case_id = e.case_id and t.account_id = e.lead_id and t.duty = 'lead')`,
  )
  expect(Number(handed?.count)).toBe(1)
  const twice = await rows(
    `select case_id, due_on from cases.follow_up where kind <> 'first' group by 1, 2 having count(*) > 1`,
  )
  expect(twice).toEqual([])
})

test('what happened again stands on the file as an event that goes on from the one before', async () => {
  const raka = district.courses.find((one) => one.key === 'raka')
  const events = await rows<{ follows: boolean; forms: string[] }>(
    `select i.follows_id is not null as follows, i.forms from cases.incident i join cases.incident_case c on c.incident_id = i.id
     where c.case_id = $1 order by i.follows_id is not null`,
    [raka?.caseId],
  )
  expect(events.map((one) => one.follows)).toEqual([false, true])
  expect(events[1]?.forms).toEqual(['physical'])
})

test('a week is planned, one who did not come is asked after, three wait, and a school has its papers', async () => {
  const [week] = await rows<Record<string, number>>(
    `select (select count(*) from calendar.appointment where state = 'planned')::int as planned,
       (select count(*) from platform.promise where kind = 'case.missed_contact' and kept_at is null and dropped_at is null)::int as missed,
       (select count(*) from platform.promise where kind = 'case.safety_call' and kept_at is null and dropped_at is null)::int as waiting,
       (select count(*) from guidance.service_plan)::int as plans,
       (select count(*) from guidance.service_given)::int as given`,
  )
  expect(week).toEqual({ planned: 11, missed: 1, waiting: 3, plans: 2, given: 12 })
})

test('a few calls are late, as in life; nobody who asked for somebody, or gave a worrying answer, still waits', async () => {
  const late = await numbers(
    `select kind as of, count(*) from platform.promise
     where kept_at is null and dropped_at is null and due_at < $1 and kind not like 'report.%' group by 1`,
    [house().app.clock()],
  )
  const { 'case.follow_up': calls = 0, ...others } = late
  expect(others).toEqual({})
  expect(calls).toBeGreaterThan(0)
  expect(calls).toBeLessThanOrEqual(4)
})

test('a school year is told: every month that ended was handed in, and one pupil has a plan of his own', async () => {
  const [school] = await rows<Record<string, number>>(
    `select (select count(distinct field) from guidance.service_given)::int as fields,
       (select count(distinct component) from guidance.service_given)::int as components,
       (select count(*) from guidance.session)::int as meetings,
       (select count(*) from guidance.career_plan)::int as plans`,
  )
  expect(school).toEqual({ fields: 4, components: 3, meetings: 2, plans: 1 })
})

test('the printed words open a place of one’s own, for a child and for who cares for one', async () => {
  const given = district.courses.flatMap((one) => one.words)
  expect(new Set(given.map((one) => one.audience))).toEqual(new Set(['client', 'caregiver']))
  for (const { code } of given) {
    const entered = await house().send('/tempatku/masuk', { form: { code } })
    expect(entered.status, await entered.clone().text()).toBe(303)
    expect(await (await house().send('/tempatku', { cookie: cookiesOf(entered) })).text()).not.toContain(
      'Misal',
    )
  }
})

/** Signs in as everybody does: password, then the code of this moment, which is good once. */
async function signIn(key: StaffKey): Promise<string> {
  const known = signedIn.get(key)
  if (known) return known
  const now = house().app.clock()
  const code = totpCode(secondStepSecret(key), totpStep(now.getTime()))
  const first = await house().send('/masuk', { form: { login: key, password: staff[key].password } })
  const halfway = cookiesOf(first)
  expect(first.headers.get('location')).toBe('/masuk/langkah-dua')
  const second = await house().send('/masuk/langkah-dua', { form: { do: 'totp', code }, cookie: halfway })
  expect(second.status).toBe(303)
  const cookie = cookiesOf(second, halfway)
  signedIn.set(key, cookie)
  return cookie
}

test('twenty-five files stand in every state, on every side', async () => {
  const ids = [...district.cases.values()]
  expect(new Set(ids).size).toBe(25)
  expect(
    await numbers('select status as of, count(*) from cases."case" where id = any($1) group by 1', [ids]),
  ).toEqual({
    open: 11,
    in_follow_up: 4,
    closed: 9,
    reopened: 1,
  })
  expect(
    Object.keys(
      await numbers('select side as of, count(*) from cases."case" where id = any($1) group by 1', [ids]),
    ).toSorted(),
  ).toEqual(['harmed', 'other', 'reported', 'witness'])
  expect(toldCases).toHaveLength(25)
  expect(toldPeople).toHaveLength(40)
})

test('reports wait in every state that asks for a person', async () => {
  const ids = [...district.reports.values()]
  expect(ids).toHaveLength(toldReports.length)
  const states = await numbers(
    'select status as of, count(*) from reports.report where id = any($1) group by 1',
    [ids],
  )
  expect(Object.keys(states)).toEqual(
    expect.arrayContaining(['received', 'in_hand', 'withdrawn', 'closed', 'referred', 'joined']),
  )
  const [report] = await rows<{ waiting: boolean; unread: boolean; conflict: boolean; late: boolean }>(
    `select bool_or(reporter_waiting) as waiting, bool_or(urgency = 'NOW' and first_read_at is null) as unread,
       bool_or(exists (select 1 from reports.exclusion e where e.report_id = r.id and e.reason = 'declared_conflict')) as conflict,
       bool_or(exists (select 1 from platform.promise p where p.subject_id = r.id and p.kept_at is null and p.dropped_at is null and p.due_at < now())) as late
     from reports.report r where id = any($1)`,
    [ids],
  )
  expect(report).toEqual({ waiting: true, unread: true, conflict: true, late: true })
})

test('the year behind the stories is as long as the sources say', async () => {
  const [year] = await rows<{ count: string }>(
    `select count(*) from cases."case" where opened_on > current_date - 365`,
  )
  expect(Number(year?.count)).toBe(casesInYear)
})

test('no worker has ever read both sides of one event', async () => {
  const both =
    await rows(`select 1 from cases.incident_case h join cases.incident_case r on r.incident_id = h.incident_id and h.side = 'harmed' and r.side = 'reported'
    join cases.care_team a on a.case_id = h.case_id join cases.care_team b on b.case_id = r.case_id where a.account_id = b.account_id`)
  expect(both).toEqual([])
  const [shared] = await rows<{ count: string }>(
    `select count(distinct incident_id) from cases.incident_case i where side = 'reported'`,
  )
  expect(Number(shared?.count)).toBeGreaterThanOrEqual(4)
})

test('the database itself refuses whoever would read both sides', async () => {
  const { office, cases } = district
  const reported = cases.get('deni')
  if (!reported) throw new Error('the story has lost a file')
  const invite = office.as('wulan', office.now, async (scope, member) => {
    const file = await openFile(scope, member, reported)
    return (
      file && addMember(scope, member, file, { accountId: office.members.dimas.accountId, duty: 'member' })
    )
  })
  await expect(invite).rejects.toSatisfy(isWall)
})

/** What somebody sees all the same, and why. */
const shown: Record<string, string> = {
  'a member without roles: reports.bell': 'a bell says that something waits, never what',
  'the administrator: reports.bell': 'a bell says that something waits, never what',
  'a member without roles: calendar.room': 'names of rooms',
  'the administrator: calendar.room': 'names of rooms',
  'the administrator: guidance.school_post': 'who works at which school',
}

/** Everybody who has no part in anything that is told here. */
function strangers(): Record<string, Actor> {
  const { officeId } = district.office
  const place = { caseId: newId<'case'>(), placeId: newId<'place'>(), doorId: newId<'door'>() }
  const member = { kind: 'account', officeId, accountId: newId<'account'>() } as const
  return {
    nobody: { kind: 'public', officeId: null },
    'a visitor': { kind: 'public', officeId },
    'the sign-in door': { kind: 'door', officeId },
    'another reporter': { kind: 'reporter', officeId, reportId: newId<'report'>() },
    'another client': { kind: 'client', officeId, audience: 'client', ...place },
    'another caregiver': { kind: 'client', officeId, audience: 'caregiver', ...place },
    'a member without roles': { ...member, roles: [] },
    'the administrator': { ...member, roles: ['admin'] },
  }
}

test('of all that is stored, whoever has no part in it sees no row but what is named', async () => {
  const tables = await rows<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and has_any_column_privilege($1, c.oid, 'select')
       and n.nspname in ('cases', 'portal', 'reports', 'calendar', 'instruments', 'counselling', 'guidance', 'privacy')`,
    [house().doors.appRole],
  )
  const filled: string[] = []
  for (const { name } of tables)
    if ((await rows(`select 1 from ${name.replace('.', '."')}" limit 1`)).length > 0) filled.push(name)
  expect(filled.length).toBeGreaterThan(40)
  const seen: string[] = []
  for (const [who, actor] of Object.entries(strangers()))
    await house().app.database.as(actor, async ({ db }) => {
      for (const { name } of tables)
        if ((await sql`select 1 from ${sql.table(name)} limit 1`.execute(db)).rows.length > 0)
          seen.push(`${who}: ${name}`)
    })
  expect(seen.toSorted()).toEqual(Object.keys(shown).toSorted())
})

test('a printed code opens the report it belongs to', async () => {
  expect(district.codes.length).toBeGreaterThanOrEqual(2)
  const { officeId } = district.office
  for (const { code } of district.codes) {
    const read = readWordCode(wordList, code)
    if (!read.ok) throw new Error('the printed code does not read')
    const keys = await reporterKeys({ by: 'code', officeId, code: read.code })
    const [way] = await rows<{ report_id: string }>(
      'select report_id from reports.way_back where lookup_id = $1',
      [Buffer.from(keys.lookupId, 'hex')],
    )
    expect([...district.reports.values()] as string[]).toContain(way?.report_id)
  }
})

test('a dump of everything holds no name, no story and no password', async () => {
  const dump = await dumpText()
  const places = await rows<{ name: string }>('select name from people.institution')
  const words = [
    ...toldPeople,
    ...toldCases.flatMap((told) => told.drawings?.map((drawing) => drawing.words) ?? []),
    ...toldCases.flatMap((told) =>
      [
        told.identity.address,
        told.context?.story,
        told.strengths?.hopes,
        told.notes?.map((note) => note.text) ?? [],
      ].flat(),
    ),
    ...toldReports.flatMap((told) => [
      told.answers.what,
      told.answers.mustNotKnow,
      told.answers.contactNumber,
    ]),
    ...Object.values(staff).map((one) => one.password),
    ...district.codes.map((one) => one.code),
    ...district.courses.flatMap((one) => one.words.map((given) => given.code)),
    ...toldCourses.flatMap(({ file }) => [file.identity.fullName, file.opening, file.strengths?.hopes]),
    'Jangan disimpan',
    // The register of schools is no secret.
    ...sentencesOfCourses().filter((text) => places.every((place) => place.name !== text)),
  ].filter((word) => word !== undefined)
  expect(words.length).toBeGreaterThan(500)
  expect(words.filter((word) => dump.includes(word))).toEqual([])
  expect(dump).toContain('UPTD PPA Kabupaten Contoh')
})

/** Whatever is told in the six courses, as it stands in their sources: each sentence was said by or about somebody. */
function sentencesOfCourses(): string[] {
  const files = globSync('src/demonstration/courses/*/*.ts', { cwd: root })
  return files
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)+)'/g)])
    .map((found) => found[1] ?? '')
    .filter((text) => text.split(' ').length >= 5)
}

/** Every table of every schema of ours as text, bytes also read as if they were words. */
async function dumpText(): Promise<string> {
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const parts: string[] = []
  for (const { name } of tables) {
    for (const row of await rows<Record<string, unknown>>(`select * from ${name}`)) {
      for (const value of Object.values(row))
        parts.push(
          Buffer.isBuffer(value)
            ? value.toString('utf8')
            : typeof value === 'object'
              ? JSON.stringify(value)
              : String(value),
        )
    }
  }
  return parts.join('\n')
}
