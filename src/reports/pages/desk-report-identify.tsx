import { caseTypes } from '#content/codes/classes.ts'
import { isCodeIn, wordFor } from '#content/codes/code.ts'
import { authorityLevels } from '#content/codes/places.ts'
import { Button, Card, Disclosure, Notice, Select, TextInput } from '#src/ui/index.ts'
import { deskSideWords } from '../desk-side-words.ts'
import { remindersFor, suggestsReferral } from '../triage.ts'
import { optionsOf, type SidePart } from './desk-report-side.tsx'
import { fieldErrors } from './desk-report-state.ts'

/**
 * Type, authority and place, named by a person. A part of the one form of the page: looking for an institution
 * posts everything that stands in it, so that it comes back with what was found.
 */
export function IdentifyCard({ view, lang, me, again }: SidePart) {
  const words = deskSideWords[lang].identify
  const { report } = view
  const typed = again?.typed ?? {}
  const errors = fieldErrors(again, 'identify', {
    type: { name: 'type', message: words.problems.type },
    authority: { name: 'authority', message: words.problems.authority },
    region: { name: 'region', message: words.problems.region },
    institution: { name: 'institution', message: words.problems.institution },
  })
  const errorOf = (name: string) => errors.find((one) => one.name === name)?.message
  const { classifiedType: type, classifiedAuthority: authority } = report
  const { list, cut } = again?.found ?? view.institutions
  const told = view.opened.answers.institution
  const institution = list.find((one) => one.id === report.institutionId)?.name
  const area = view.areas.find((one) => one.code === report.regionCode)?.name
  return (
    <Card title={words.title} id="identifikasi">
      <p class="hint">{words.hint}</p>
      {report.takenBy === me && !report.decidedAt ? (
        <>
          <Select
            name="type"
            label={words.type}
            options={optionsOf(caseTypes, lang)}
            value={typed['type'] ?? type ?? undefined}
            error={errorOf('type')}
          />
          <Select
            name="authority"
            label={words.authority}
            options={optionsOf(authorityLevels, lang)}
            value={typed['authority'] ?? authority ?? undefined}
            error={errorOf('authority')}
          />
          <Select
            name="region"
            label={words.region}
            hint={words.regionHint}
            empty={words.regionNone}
            options={view.areas.map((one) => ({ value: one.code, label: one.name }))}
            value={typed['region'] ?? report.regionCode ?? undefined}
            error={errorOf('region')}
          />
          <Select
            name="institution"
            label={words.institution}
            hint={told ? `${words.told(told)}. ${words.institutionHint}` : words.institutionHint}
            empty={words.institutionNone}
            options={list.map((one) => ({ value: one.id, label: one.name }))}
            value={typed['institution'] ?? report.institutionId ?? undefined}
            error={errorOf('institution')}
          />
          {cut && <p class="meta">{words.moreThan(list.length)}</p>}
          <Disclosure summary={words.find} open={again?.found !== undefined}>
            <TextInput name="lembaga" label={words.institution} value={typed['lembaga']} maxlength={80} />
            <Button name="do" value="search" kind="secondary" small icon="search">
              {words.search}
            </Button>
          </Disclosure>
          <Button name="do" value="identify" kind="secondary">
            {words.save}
          </Button>
        </>
      ) : (
        <p>
          {type ? wordFor(caseTypes, type, lang) : words.noType} ·{' '}
          {authority ? wordFor(authorityLevels, authority, lang) : words.noAuthority}
          {area && ` · ${area}`}
          {institution && ` · ${institution}`}
        </p>
      )}
      {isCodeIn(caseTypes, type) &&
        remindersFor(type).map((reminder) => <Notice key={reminder}>{words.reminders[reminder]}</Notice>)}
      {authority !== null && suggestsReferral(authority) && <Notice>{words.referHint}</Notice>}
    </Card>
  )
}
