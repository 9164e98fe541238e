import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refuseClaim } from './claims.ts'
import { checkFile, isRefused, unheardSelfHarm, unknownItems, unnamedSelfHarm } from './import-instrument.ts'
import { asInstrument, importedCode, type Declaration } from './imported.ts'
import { importWords } from './import-words.ts'
import { problemCodes, type ProblemCode } from './questionnaire-problem.ts'
import { readDeclaration } from './read-declaration.ts'
import { readQuestionnaire, readQuestionnaireText } from './read-questionnaire.ts'
import { scoreOf } from './score.ts'

const ordinal = (value: number) => [
  { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value },
]
const option = (code: string, display: string, value: number) => ({
  extension: ordinal(value),
  valueCoding: { system: 'urn:x', code, display },
})
const item = (linkId: string, more: object = {}) => ({
  linkId,
  text: `Pertanyaan ${linkId}`,
  type: 'choice',
  answerOption: [option('a', 'Tidak', 0), option('b', 'Ya', 2)],
  ...more,
})
const file = (more: object = {}) => ({
  resourceType: 'Questionnaire',
  url: 'https://contoh.example/Questionnaire/skala-uji',
  version: '2.1',
  language: 'id',
  title: 'Skala uji',
  status: 'active',
  copyright: '© 2020 Penulis Uji',
  item: [item('1'), item('2')],
  ...more,
})
const codesOf = (json: unknown): ProblemCode[] => {
  const read = readQuestionnaire(json)
  return read.ok ? [] : read.problems.map((one) => one.code)
}
const calculated = (expression: string) => ({
  linkId: 'total',
  text: 'Jumlah',
  type: 'decimal',
  extension: [
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
      valueExpression: { language: 'text/fhirpath', expression },
    },
  ],
})

describe('files that are refused, each with its own sentence', () => {
  const tags = ['<script>alert(1)</script>', '<b>', '</p>', '<!-- x -->', '&lt;b&gt;', '&#60;', '<IMG SRC=x>']
  test.each<[string, unknown, ProblemCode]>([
    ['another resource', { resourceType: 'Patient' }, 'notQuestionnaire'],
    ['an array', [], 'notQuestionnaire'],
    ['null', null, 'notQuestionnaire'],
    ['no url', file({ url: undefined }), 'noUrl'],
    ['an url with a space', file({ url: 'https://a b' }), 'noUrl'],
    ['no version', file({ version: '' }), 'noVersion'],
    ['no title', file({ title: 7 }), 'noTitle'],
    ['no copyright', file({ copyright: '  ' }), 'noCopyright'],
    ['a retired one', file({ status: 'retired' }), 'retired'],
    ['a modifier', file({ modifierExtension: [{ url: 'x' }] }), 'modifier'],
    ['no items', file({ item: [] }), 'noItems'],
    ['only texts', file({ item: [{ linkId: 'x', type: 'display', text: 'Halo' }] }), 'noItems'],
    ['too many', file({ item: Array.from({ length: 301 }, (_, at) => item(String(at))) }), 'tooMany'],
    ['no linkId', file({ item: [item('')] }), 'noLinkId'],
    ['a linkId that breaks out', file({ item: [item('1" onload="x')] }), 'noLinkId'],
    ['a linkId twice', file({ item: [item('1'), item('1')] }), 'duplicateLinkId'],
    [
      'a linkId twice, in a group',
      file({ item: [item('1'), { linkId: 'g', type: 'group', item: [item('1')] }] }),
      'duplicateLinkId',
    ],
    ['a quantity', file({ item: [item('1', { type: 'quantity' })] }), 'unknownType'],
    ['an open choice', file({ item: [item('1', { type: 'open-choice' })] }), 'unknownType'],
    ['a question inside a question', file({ item: [item('1', { item: [item('2')] })] }), 'unknownType'],
    ['no text', file({ item: [item('1', { text: undefined })] }), 'noText'],
    ['a long text', file({ item: [item('1', { text: 'x'.repeat(2001) })] }), 'longText'],
    ['several answers', file({ item: [item('1', { repeats: true })] }), 'repeats'],
    ['a value set', file({ item: [item('1', { answerValueSet: 'x' })] }), 'valueSet'],
    [
      'an answer nobody gave',
      file({ item: [item('1', { initial: [{ valueCoding: { code: 'b' } }] })] }),
      'initial',
    ],
    ['no options', file({ item: [item('1', { answerOption: [] })] }), 'noOptions'],
    [
      'options as words',
      file({ item: [item('1', { answerOption: [{ valueString: 'Ya' }] })] }),
      'optionShape',
    ],
    [
      'an option twice',
      file({ item: [item('1', { answerOption: [option('a', 'A', 0), option('a', 'B', 1)] })] }),
      'duplicateOption',
    ],
    [
      'a condition on what comes later',
      file({
        item: [
          item('1', { enableWhen: [{ question: '2', operator: '=', answerCoding: { code: 'a' } }] }),
          item('2'),
        ],
      }),
      'condition',
    ],
    [
      'a condition on itself',
      file({
        item: [item('1', { enableWhen: [{ question: '1', operator: 'exists', answerBoolean: true }] })],
      }),
      'condition',
    ],
    [
      'an unknown operator',
      file({
        item: [item('1'), item('2', { enableWhen: [{ question: '1', operator: '~', answerString: 'x' }] })],
      }),
      'condition',
    ],
    [
      'limits the wrong way round',
      file({
        item: [
          {
            linkId: '1',
            text: 'Berapa?',
            type: 'integer',
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 9 },
              { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 1 },
            ],
          },
        ],
      }),
      'limits',
    ],
    [
      'another formula',
      file({ item: [item('1'), calculated("%resource.item.where(linkId='1').answer.value.ordinal() * 2")] }),
      'expression',
    ],
    [
      'a sum of what is not there',
      file({
        item: [item('1'), calculated("%resource.item.where(linkId='7').answer.value.ordinal().sum()")],
      }),
      'expression',
    ],
    [
      'a hidden question',
      file({
        item: [
          item('1', {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
            ],
          }),
        ],
      }),
      'hidden',
    ],
    ...tags.map((tag): [string, unknown, ProblemCode] => [
      `HTML in a question: ${tag}`,
      file({ item: [item('1', { text: `Apa ${tag}` })] }),
      'html',
    ]),
    [
      'HTML in an option',
      file({ item: [item('1', { answerOption: [option('a', '<i>A</i>', 0)] })] }),
      'html',
    ],
    ['HTML in the copyright', file({ copyright: '<script src=//x></script>' }), 'html'],
    [
      'rendered HTML beside a text',
      file({
        _title: {
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/rendering-xhtml', valueString: 'x' }],
        },
      }),
      'html',
    ],
  ])('%s', (_name, json, code) => {
    expect(codesOf(json)).toContain(code)
    for (const lang of ['id', 'en'] as const) expect(importWords[lang].problems[code]).not.toBe('')
  })

  test('nested too deep, too large, or no JSON at all', async () => {
    let deep: object = item('x')
    for (let at = 0; at < 7; at++) deep = { linkId: `g${at}`, type: 'group', item: [deep] }
    expect(codesOf(file({ item: [deep] }))).toContain('tooDeep')
    const large = await checkFile(new Blob([`{"a":"${'x'.repeat(600_000)}"}`]))
    expect(large).toEqual({ kind: 'problems', problems: [{ code: 'tooLarge' }] })
    for (const text of ['', '{', 'PK\u0003\u0004', '%PDF-1.7'])
      expect(readQuestionnaireText(text)).toMatchObject({ ok: false, problems: [{ code: 'notJson' }] })
    expect(await checkFile(new Blob([new Uint8Array([0xff, 0xfe, 0x7b])]))).toMatchObject({
      kind: 'problems',
    })
  })

  test('whatever JSON comes, it is read or refused with known codes and never breaks', () => {
    const scraps = fc.oneof(
      fc.jsonValue(),
      fc.record({
        resourceType: fc.constant('Questionnaire'),
        item: fc.jsonValue(),
        url: fc.jsonValue(),
        title: fc.jsonValue(),
        _title: fc.jsonValue(),
        code: fc.jsonValue(),
        extension: fc.jsonValue(),
      }),
    )
    fc.assert(
      fc.property(scraps, (json) => {
        const read = readQuestionnaire(json)
        if (!read.ok) for (const one of read.problems) expect(problemCodes).toContain(one.code)
      }),
    )
  })
})

describe('what a file claims', () => {
  const claimOf = (more: object) => {
    const read = readQuestionnaire(file(more))
    return read.ok ? refuseClaim(read.sheet) : 'unread'
  }
  test.each([
    ['C-SSRS by title', { title: 'C-SSRS Screener' }, 'noElectronic'],
    [
      'C-SSRS by copyright alone',
      { copyright: '© Columbia Lighthouse Project, public domain' },
      'noElectronic',
    ],
    ['SDQ by address', { url: 'https://x.example/Questionnaire/sdq' }, 'noElectronic'],
    [
      'SDQ that calls itself free',
      { title: 'Strengths and Difficulties Questionnaire', copyright: 'free to use' },
      'noElectronic',
    ],
    ['ORS by title', { title: 'Outcome Rating Scale' }, 'noElectronic'],
    ['RCADS that calls itself public', { title: 'RCADS-25', copyright: 'Public domain' }, 'falseClaim'],
    ['our own PHQ-9 again', { title: 'PHQ-9' }, 'shipped'],
    ['our own PHQ-9 written together', { title: 'PHQ9 versi kami' }, 'shipped'],
  ])('%s is refused', (_name, more, code) => {
    expect(claimOf(more)).toMatchObject({ code })
  })
  test('an honest file of a licence holder passes, and a word inside another word is no claim', () => {
    expect(
      claimOf({ title: 'RCADS-25', copyright: '© Chorpita & Spence, used under licence 12/2026' }),
    ).toBeNull()
    expect(claimOf({ title: 'Skala masdqa' })).toBeNull()
  })
})

describe('a file that is taken', () => {
  const declaration: Declaration = {
    holder: 'Penulis Uji',
    licence: '12/2026',
    dated: '2026-01-05',
    users: 'Psikolog',
    unattended: false,
    respondent: 'self',
    ageFrom: 8,
    ageTo: 17,
    direction: 'lowerIsBetter',
    minIntervalDays: 7,
    selfHarm: ['2'],
  }
  const taken = (more: object = {}) => {
    const read = readQuestionnaire(file(more))
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const one = {
      id: 'x',
      code: importedCode(read.sheet),
      version: '2.1',
      digest: '',
      sheet: read.sheet,
      declaration,
      importedBy: '',
      importedAt: new Date(),
      withdrawnAt: null,
    }
    return asInstrument(one)
  }

  test('is summed by its ordinals, makes nothing up, and its named items ask for a person', () => {
    const instrument = taken()
    expect(instrument.code).toBe('situs-skala-uji')
    expect(instrument.meta.range).toEqual([0, 4])
    expect(scoreOf(instrument, { '1': 'b', '2': 'a' })).toMatchObject({
      total: 2,
      state: 'scored',
      raise: null,
    })
    expect(scoreOf(instrument, { '1': 'b' })).toMatchObject({ total: null, state: 'notScorable' })
    expect(scoreOf(instrument, { '2': 'b' }).raise).toBe('TODAY')
    expect(instrument.meta.modes).not.toContain('unattended')
  })
  test('its own sum decides which items count', () => {
    const instrument = taken({
      item: [
        item('1'),
        item('2'),
        calculated("%resource.item.where(linkId='2').answer.value.ordinal().sum()"),
      ],
    })
    expect(scoreOf(instrument, { '1': 'b', '2': 'b' }).total).toBe(2)
  })
  test('questions about harm to oneself have to be named', async () => {
    const checked = await checkFile(
      new Blob([
        JSON.stringify(
          file({ item: [item('1'), item('9', { text: 'Apakah kamu ingin menyakiti diri sendiri?' })] }),
        ),
      ]),
    )
    if (isRefused(checked)) throw new Error('it should be taken')
    expect(unnamedSelfHarm(checked.sheet, [])).toEqual(['9'])
    expect(unnamedSelfHarm(checked.sheet, ['9'])).toEqual([])
    expect(unknownItems(checked.sheet, ['9', '77'])).toEqual(['77'])
  })
  test('an answer to such a question is always heard: choices carry numbers, and any words written count', () => {
    const numberless = item('2', {
      answerOption: [
        { valueCoding: { code: 'a', display: 'Tidak' } },
        { valueCoding: { code: 'b', display: 'Ya' } },
      ],
    })
    const read = readQuestionnaire(file({ item: [item('1'), numberless] }))
    if (!read.ok) throw new Error('it should be read')
    expect(unheardSelfHarm(read.sheet, ['1', '2'])).toEqual(['2'])
    expect(unheardSelfHarm(read.sheet, ['1'])).toEqual([])
    const written = taken({ item: [item('1'), { linkId: '2', text: 'Ceritakan', type: 'text' }] })
    expect(scoreOf(written, { '1': 'a', '2': 'semalam' }).raise).toBe('TODAY')
    expect(scoreOf(written, { '1': 'b' }).raise).toBeNull()
  })
  test('a licence that is half stated is none', () => {
    const whole = {
      holder: 'A',
      licence: 'B',
      dated: '2026-01-05',
      users: 'C',
      electronic: 'yes',
      respondent: 'self',
      ageFrom: '8',
      direction: 'none',
      interval: '0',
      harm: 'none',
    }
    expect(readDeclaration(whole, '2026-02-01', 'id')).toMatchObject({ holder: 'A', selfHarm: [] })
    for (const [name, value] of [
      ['holder', ''],
      ['electronic', ''],
      ['dated', '2026-02-30'],
      ['dated', '2027-01-01'],
      ['ageFrom', 'x'],
      ['ageTo', '3'],
      ['interval', '-1'],
      ['harm', 'some'],
    ] as const) {
      const typed = { ...whole, [name]: value === '' ? undefined : value }
      const read = readDeclaration(JSON.parse(JSON.stringify(typed)), '2026-02-01', 'en')
      expect(Array.isArray(read) && read.length > 0, `${name}=${value}`).toBe(true)
    }
  })
})
