import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { choice } from './field.ts'
import { defineForm } from './form.ts'
import { CheckAnswers } from './check-answers.tsx'
import { FormPaper } from './form-paper.tsx'
import { FormScreen, FormSheet } from './form-view.tsx'
import { parse } from './parse.ts'
import { sampleForm as form } from './sample.ts'
import { takeTurn } from './take-turn.ts'
import { readTyped, type Typed } from './typed.ts'

const anak = { lang: 'id', band: 'anak' } as const
const today = '2026-03-04'
const full = {
  what: 'Aku "diejek" <b>\nlalu pulang',
  forms: ['verbal', 'online'],
  place: 'online',
  app: 'WA',
  'when-month': '2',
  'when-year': '2026',
  'born-day': '5',
  'born-month': '6',
  'born-year': '2014',
  meet: '2126-01-02',
  at: '9.05',
  worry: '0',
  times: '3',
  weight: '41,5',
  cost: '1.500.000',
  phone: '08123456789',
  injuries: ['leftArm'],
  'people.0.name': 'Adi',
  'people.0.where': 'school',
  'people.1.name': 'Budi',
  'people.1.seen-year': '2020',
  agree: 'yes',
}
const typed = readTyped(form, post(full))

function post(values: Record<string, string | readonly string[]>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => [value].flat().map((text) => [name, text])),
  )
}

/** Presses a button of a rendered form: its inputs, and the button's own name and value. */
function submit(view: VNode, name?: string, value?: string): URLSearchParams {
  const posted = new URLSearchParams()
  for (const [, tag = '', attributes = '', inside = ''] of renderToString(view).matchAll(
    /<(input|textarea)\b((?:[^>"]|"[^"]*")*)>([^<]*)/g,
  )) {
    const read = (key: string) => new RegExp(`(?:^| )${key}="([^"]*)"`).exec(attributes)?.[1]
    if (/radio|checkbox/.test(read('type') ?? '') && !/ checked\b/.test(attributes)) continue
    if (read('type') !== 'file')
      posted.append(read('name') ?? '', unescape(tag === 'textarea' ? inside : (read('value') ?? '')))
  }
  if (name && value) posted.append(name, value)
  return posted
}
function unescape(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

test('what a sheet shows posts back to the same answers', () => {
  const before = parse(form, post(full), { today })
  expect(before.ok).toBe(true)
  expect(parse(form, submit(<FormSheet form={form} typed={typed} {...anak} />), { today })).toEqual({
    ...before,
    // The calendar and the clock write what was typed in their own way.
    typed: { ...typed, at: ['09:05'] },
  })
})

test('nothing typed is lost when a sheet comes back with errors', () => {
  const wrong: Typed = {
    ...typed,
    'when-day': ['31x'],
    at: ['pagi'],
    times: ['banyak'],
    cost: ['1,5 juta'],
    phone: ['?'],
    meet: ['besok'],
    what: ['x'.repeat(400)],
  }
  const again = readTyped(form, submit(<FormSheet form={form} typed={wrong} errors={[]} {...anak} />))
  expect(again).toEqual({ ...wrong, meet: undefined, 'meet-year': ['besok'] })
})

test('every error stands on top with a link to an input that exists, in the words of a child', () => {
  const parsed = parse(
    form,
    post({ place: 'online', 'when-day': '31', 'people.0.where': 'school', at: 'x' }),
    { today },
  )
  if (parsed.ok) throw new Error('expected errors')
  const html = renderToString(<FormSheet form={form} typed={parsed.typed} errors={parsed.errors} {...anak} />)
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links).toHaveLength(parsed.errors.length)
  for (const id of links) expect(html).toContain(`id="${id}"`)
  expect(html).toContain('Apa yang terjadi padamu?: Ceritakan sedikit saja.')
  expect(html).toContain('Orang 1, Nama: Bagian ini belum kamu isi')
  expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('<form'))
})

test('a walk through the rendered screens carries everything to the end', () => {
  let turn = takeTurn(form, post({}), today)
  const seen: string[] = []
  for (let step = 0; step < 20 && turn.show === 'screen'; step += 1) {
    seen.push(turn.screen)
    const posted = submit(<FormScreen form={form} typed={turn.typed} screenId={turn.screen} {...anak} />)
    const screen = form.screens.find((one) => one.id === (turn.show === 'screen' ? turn.screen : ''))
    for (const [name, value] of Object.entries(full)) {
      const own = screen?.fields.some(
        (field) => name === field || name.startsWith(`${field}.`) || name.startsWith(`${field}-`),
      )
      if (!own) continue
      posted.delete(name)
      for (const text of [value].flat()) posted.append(name, text)
    }
    turn = takeTurn(form, posted, today)
  }
  expect(seen).toEqual(['what', 'kind', 'app', 'when', 'how', 'people', 'end'])
  expect(turn.show).toBe('check')
  const check = <CheckAnswers form={form} typed={turn.typed} {...anak} />
  expect(takeTurn(form, submit(check, '_go', 'how'), today)).toMatchObject({
    screen: 'how',
    toCheck: true,
    typed,
  })
  const parsed = parse(form, post(full), { today })
  expect(takeTurn(form, submit(check), today)).toMatchObject({
    show: 'done',
    answers: parsed.ok && parsed.answers,
  })
})

test('the question is the heading, Enter goes on, and group buttons need no script', () => {
  const first = renderToString(<FormScreen form={form} screenId="what" {...anak} autosave="report" />)
  expect(first.match(/<h1/g)).toHaveLength(1)
  expect(first).toMatch(/data-autosave="report" data-fresh/)
  expect(first).not.toMatch(/maxlength|style=|onclick/i)
  const people = <FormScreen form={form} typed={typed} screenId="people" {...anak} />
  expect(renderToString(people).match(/<button[^>]*>/g)?.[0]).not.toContain('name=')
  // A draft must not bring back what was changed since.
  expect(renderToString(people)).not.toContain('data-fresh')
  const more = takeTurn(form, submit(people, '_add', 'people'), today)
  expect(more).toMatchObject({ screen: 'people', typed: { ...typed, 'people._rows': ['3'] } })
  const fewer = takeTurn(form, submit(people, '_remove', 'people.0'), today)
  expect(fewer).toMatchObject({
    typed: { what: typed.what, 'people.0.name': ['Budi'], 'people._rows': ['1'] },
  })
})

test('the check page reads answers as people write them', () => {
  const html = renderToString(<CheckAnswers form={form} typed={typed} lang="id" band="dewasa" />)
  for (const text of [
    'Februari 2026',
    '5 Juni 2014',
    '09.05',
    'Rp 1.500.000',
    '41,5',
    'Diejek, Di internet',
    'Nama: Adi; Di mana: Sekolah',
  ]) {
    expect(html).toContain(text)
  }
  expect(html).toContain('Aku &quot;diejek&quot; &lt;b><br/>lalu pulang')
  const empty = renderToString(<CheckAnswers form={form} typed={{}} lang="en" band="dewasa" />)
  expect(empty).toContain('Not filled in')
  expect(empty).not.toContain('Which app?')
})

test('the printed twin holds every field, blank or filled in', () => {
  const labels = Object.values(form.fields).map((field) =>
    typeof field.label.en === 'string' ? field.label.en : '',
  )
  const blank = renderToString(<FormPaper form={form} lang="en" band="dewasa" />)
  for (const label of [
    ...labels,
    'Person 3',
    'Last seen',
    'Form sample, version 3',
    'English',
    'Place and date',
    'Signature',
  ]) {
    expect(blank).toContain(label)
  }
  expect(blank).not.toContain('✕')
  expect(blank).not.toMatch(/<input|style=/)
  const parsed = parse(form, post(full), { today })
  if (!parsed.ok) throw new Error('expected to parse')
  const filled = renderToString(<FormPaper form={form} answers={parsed.answers} lang="en" band="dewasa" />)
  for (const label of [...labels, 'February 2026', 'Budi', 'Rp 1,500,000']) expect(filled).toContain(label)
  // Two forms, a place, a worry, a body area, the place of one person, and the agreement.
  expect(filled.match(/✕/g)).toHaveLength(7)
})

test('a list made of what is stored may be empty: it says so, can be linked to, and is missing when it must be answered', () => {
  const label = { id: 'Lembaga', en: 'Institution' }
  const none = { id: 'Daftarnya masih kosong.', en: 'The register is still empty.' }
  const empty = defineForm({
    id: 'empty',
    version: 1,
    title: label,
    fields: {
      where: choice({ label, options: [], none, presentation: 'select', required: true }),
      other: choice({ label, options: [] }),
    },
  })
  const parsed = parse(empty, new URLSearchParams({ where: 'none' }))
  expect(parsed).toMatchObject({ ok: false, errors: [{ field: 'where', problem: { kind: 'unknownCode' } }] })
  const html = renderToString(
    <FormSheet form={empty} lang="en" band="dewasa" errors={parsed.ok ? [] : parsed.errors} />,
  )
  expect(html).toContain('The register is still empty.')
  expect(html).toContain('There is nothing to choose from yet.')
  expect(html).not.toContain('<select')
  const [, target] = /href="#([^"]+)"/.exec(html) ?? []
  expect(html).toContain(`id="${target}"`)
  expect(parse(empty, new URLSearchParams())).toMatchObject({
    ok: false,
    errors: [{ field: 'where', problem: { kind: 'missing' } }],
  })
})
