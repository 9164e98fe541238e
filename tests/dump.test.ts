import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openFile, type CaseFile } from '#src/cases/case-file.ts'
import { addPerson, readPeople } from '#src/cases/add-person.ts'
import { giveService } from '#src/cases/give-service.ts'
import { keepDocument, readDocuments } from '#src/cases/keep-document.ts'
import { openCase } from '#src/cases/open-case.ts'
import { recordConsent } from '#src/cases/record-consent.ts'
import { addPlanLine, addTask, readPlan } from '#src/cases/write-plan.ts'
import { writeNote } from '#src/cases/write-note.ts'
import { readPortraits } from '#src/cases/write-portrait.ts'
import { receiveFile } from '#src/platform/files/index.ts'
import { newTotpSecret, toHex, totpSecretText, totpStep } from '#src/platform/vault/index.ts'
import { enrolTotp } from '#src/people/index.ts'
import { answerReporter, noteForColleagues } from '#src/reports/answer-reporter.ts'
import { openReportAsIntake, reportKeyForIntake, takeReport } from '#src/reports/index.ts'
import type { ReportId } from '#src/platform/ids.ts'
import { cookiesOf, useHouse } from './support/house.ts'
import { openOffice, password, type OpenOffice, type Worker } from './support/open-office.ts'
import { newSubmission } from './support/submissions.ts'

/** What must never be found: by what it is, so that a failure names it. */
const planted = new Map<string, string>()

/** A secret that is a word of its own, so that finding it can be no accident. */
function secret(what: string): string {
  const word = `Rahasia${Buffer.from(crypto.getRandomValues(new Uint8Array(9))).toString('hex')}`
  planted.set(what, word)
  return word
}
function number(what: string): string {
  const digits = `08${String(crypto.getRandomValues(new Uint32Array(1))[0])
    .padStart(10, '7')
    .slice(0, 10)}`
  planted.set(what, digits)
  return digits
}

/** A recording of a second's silence with words where the sound would be: what a file holds, not what it says about itself. */
function recording(words: string): Buffer {
  const sound = Buffer.alloc(8000)
  sound.write(words, 100)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + sound.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  for (const [value, at] of [
    [1, 20],
    [1, 22],
    [1, 32],
    [8, 34],
  ] as const)
    head.writeUInt16LE(value, at)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.write('data', 36)
  head.writeUInt32LE(sound.length, 40)
  return Buffer.concat([head, sound])
}

describe('a stolen dump of the database', () => {
  const house = useHouse()

  test('holds none of forty secrets and more, whatever way they are written', async () => {
    const office = await openOffice(house().app.database)
    const [worker] = office.intake
    await plantReport(office, worker)
    await plantCase(office, worker)
    await plantSignIn(office, worker)
    expect(planted.size).toBeGreaterThanOrEqual(40)

    const dump = await dumpAll()
    expect(dump.length).toBeGreaterThan(50_000)
    // The search itself must find what is there in clear: a login, and a name of the office as bytes.
    expect(tracesOf('petugas.1', dump)).not.toEqual([])
    const found = [...planted].flatMap(([what, value]) =>
      tracesOf(value, dump).map((how) => `${what} as ${how}`),
    )
    expect(found).toEqual([])
  })

  async function plantReport(office: OpenOffice, worker: Worker): Promise<void> {
    const { send, owner } = house()
    const base = await newSubmission(
      office.officeId,
      `Ia bernama ${secret('the narrative')} dan takut.`,
      'server',
    )
    planted.set('the six words', base.words)
    const form = {
      ...base.form,
      reporterKind: 'friend',
      place: 'online',
      'harmed.0.name': secret('name of the harmed child'),
      'harmed.0.className': secret('class of the harmed child'),
      'harmed.0.note': secret('note on the harmed child'),
      'reported.0.name': secret('name of the reported child'),
      'reported.0.className': secret('class of the reported child'),
      'reported.0.note': secret('note on the reported child'),
      'witnesses.0.name': secret('name of a witness'),
      'witnesses.0.note': secret('note on a witness'),
      links: `https://contoh.example/${secret('a link')}`,
      mustNotKnow: secret('who must not know'),
      contactRules: 'throughTrusted',
      contactThrough: secret('through whom'),
      contactNumber: number('number of the reporter'),
      contactWhen: secret('when to reach'),
      contactOpening: secret('opening sentence'),
      keepFrom: secret('whom to keep it from'),
      named: 'named',
      myName: secret('name of the reporter'),
    }
    const file = new File(
      [new Uint8Array(recording(secret('words inside a recording')))],
      `${secret('name of a file')}.wav`,
      { type: 'audio/wav' },
    )
    const sent = await send('/lapor', { method: 'POST', form: { ...form, files: file } })
    expect(sent.status).toBe(303)
    const cookie = cookiesOf(sent)
    planted.set('cookie of the reporter', cookie.split('=')[1] ?? '')
    const mine = async (fields: Record<string, string>) => {
      const answer = await send('/laporanku/lihat', { method: 'POST', cookie, form: fields })
      expect([fields['do'], answer.status]).toEqual([fields['do'], 303])
    }
    await mine({ do: 'message', message: secret('message of the reporter') })
    await mine({ do: 'correct', correction: secret('correction') })
    await mine({
      do: 'known',
      to: worker.member.accountId,
      identity: secret('identity told to one worker'),
      agree: 'yes',
    })
    await mine({
      do: 'secondWay',
      nickname: secret('nickname'),
      passphrase: secret('passphrase of the reporter'),
    })

    const { rows } = await owner.query<{ id: ReportId }>('select id from reports.report')
    const id = rows[0]?.id
    if (!id) throw new Error('The report is not there.')
    await office.as(worker, async (scope, member) => {
      const key = await reportKeyForIntake(scope, member, id)
      expect(await takeReport(scope, id)).toMatchObject({ ok: true })
      expect(await answerReporter(scope, id, key, secret('answer to the reporter'))).toMatchObject({
        ok: true,
      })
      expect(await noteForColleagues(scope, id, key, secret('note for colleagues'))).toMatchObject({
        ok: true,
      })
      const opened = JSON.stringify(await openReportAsIntake(scope, member, id))
      for (const what of [
        'the narrative',
        'name of the harmed child',
        'name of a witness',
        'whom to keep it from',
        'name of a file',
        'correction',
        'note for colleagues',
      ]) {
        expect(opened).toContain(planted.get(what))
      }
    })
    await send('/laporanku/lihat', {
      method: 'POST',
      cookie,
      form: { do: 'withdraw', why: secret('why it is withdrawn') },
    })
  }

  async function plantCase(office: OpenOffice, worker: Worker): Promise<void> {
    await office.as(worker, async (scope, member) => {
      const caseId = await openCase(scope, member, {
        side: 'harmed',
        lead: member.accountId,
        opening: secret('first words of a file'),
        identity: {
          fullName: secret('name of the client'),
          alias: secret('what the client is called'),
          address: secret('address'),
          phone: number('number of the client'),
          institution: secret('school'),
          classOrPost: secret('class'),
        },
        portraits: {
          strengths: { strengths: secret('strengths'), hopes: secret('hopes') },
          safe_contact: {
            rules: ['codeOnly'],
            mustNotKnow: secret('who must not know of the file'),
            phone: number('safe number'),
          },
          context: { story: secret('story') },
        },
      })
      const file = await openFile(scope, member, caseId)
      if (!file) throw new Error('The file does not open.')
      await plantWords(scope, file)
      const read = JSON.stringify([
        file.identity,
        await readPeople(scope, file),
        await readPlan(scope, file),
        await readPortraits(scope, file),
        await readDocuments(scope, file),
      ])
      for (const what of [
        'name of the client',
        'number of a guardian',
        'plan',
        'hopes',
        'title of a drawing',
      ])
        expect(read).toContain(planted.get(what))
    })
  }

  async function plantWords(scope: Parameters<typeof addPerson>[0], file: CaseFile): Promise<void> {
    await addPerson(scope, file, {
      role: 'guardian',
      relation: null,
      conflict: false,
      sex: null,
      ageBand: null,
      fullName: secret('name of a guardian'),
      phone: number('number of a guardian'),
      about: secret('words about a guardian'),
    })
    await writeNote(scope, file, {
      kind: 'note',
      happenedAt: scope.now,
      text: secret('note on the timeline'),
      agreed: secret('what was agreed'),
    })
    await addPlanLine(scope, file, {
      part: 'emotional',
      notNeeded: false,
      service: null,
      agreed: 'yes',
      ownerId: null,
      dueOn: null,
      what: secret('plan'),
      sign: secret('sign of progress'),
    })
    await addTask(scope, file, { what: secret('task'), ownerId: null, dueOn: null })
    await giveService(scope, file, {
      service: 'counselling',
      givenOn: '2026-11-21',
      minutes: 40,
      mode: 'office',
      note: secret('note on a service'),
    })
    await recordConsent(scope, file, {
      purpose: 'service',
      legalBasis: 'consent',
      givenBy: 'guardian',
      answer: 'given',
      validTo: null,
      lang: 'id',
      giverName: secret('who gave consent'),
      words: secret('words of consent'),
    })
    const drawing = new File(
      [new Uint8Array(recording(secret('words inside a document')))],
      `${secret('name of a document')}.wav`,
      { type: 'audio/wav' },
    )
    const received = await receiveFile({
      body: drawing,
      claimedName: drawing.name,
      claimedType: drawing.type,
    })
    if (!received.ok) throw new Error(`The recording was refused: ${received.reason}`)
    await keepDocument(scope, file, {
      kind: 'drawing',
      origin: 'client',
      title: secret('title of a drawing'),
      words: secret('words with a drawing'),
      file: received,
    })
  }

  async function plantSignIn(office: OpenOffice, worker: Worker): Promise<void> {
    const secretOfApp = newTotpSecret()
    const { accountId, keys } = worker.member
    await house().app.database.as({ kind: 'system', officeId: office.officeId }, (scope) =>
      enrolTotp(scope, accountId, keys.privateKey, secretOfApp, totpStep(Date.now())),
    )
    planted.set('password', password)
    planted.set('secret of the code app', totpSecretText(secretOfApp))
    planted.set('bytes of the code app', toHex(secretOfApp))
    planted.set('cookie of a worker', worker.cookie.split('=')[1] ?? '')
    planted.set('private key of a worker', toHex(keys.privateKey))
    planted.set('own key of a worker', toHex(keys.symmetric))
    for (const share of office.shares) planted.set(`recovery sheet ${share.number}`, share.text)
  }

  /** Every row of every table as PostgreSQL writes it; bytes come as hexadecimal. */
  async function dumpAll(): Promise<string> {
    const { owner } = house()
    const { rows: tables } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    )
    expect(tables.length).toBeGreaterThan(50)
    const parts: string[] = []
    for (const { name } of tables) {
      const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${name} t`)
      parts.push(...rows.map(({ row }) => row))
    }
    return parts.join('\n')
  }
})

/** The ways a secret could lie in a dump: as text, as bytes, in base64 at any offset, in UTF-16, or as a bare hash of itself. */
function tracesOf(value: string, dump: string): string[] {
  const bytes = Buffer.from(value)
  const wide = Buffer.from(value, 'utf16le')
  const lower = dump.toLowerCase()
  const ways: [string, string][] = [
    ['text', value.toLowerCase()],
    ['bytes', bytes.toString('hex')],
    ['lower-case bytes', Buffer.from(value.toLowerCase()).toString('hex')],
    ['UTF-16', wide.toString('hex')],
    ['hexadecimal of the bytes it names', /^[0-9a-f]{40,}$/.test(value) ? value : '\0'],
    ['SHA-256', createHash('sha256').update(bytes).digest('hex')],
    ['SHA-256 in base64', createHash('sha256').update(bytes).digest('base64').toLowerCase()],
  ]
  const folded = [0, 1, 2].flatMap((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    const core = whole.slice(Math.ceil((offset * 4) / 3) + 1, -4)
    return [core, core.replaceAll('+', '-').replaceAll('/', '_'), Buffer.from(core).toString('hex')]
  })
  return [
    ...ways.filter(([, trace]) => lower.includes(trace)).map(([how]) => how),
    ...(folded.some((trace) => dump.includes(trace)) ? ['base64'] : []),
  ]
}
