import { caseTypes } from '#content/codes/classes.ts'
import { wordFor, type CodeList } from '#content/codes/code.ts'
import { disabilities } from '#content/codes/needs.ts'
import { educations, personRelations, sexes, simfoniAgeBands } from '#content/codes/people.ts'
import { authorityLevels, venueTypes } from '#content/codes/places.ts'
import { knownAgeOn } from '#src/platform/i18n/age.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import { ButtonLink, Card, DescriptionList, Disclosure, Link, Tag, type Fact } from '#src/ui/index.ts'
import { isChildBand } from './case.ts'
import { caseHref, Prose } from './case-frame.tsx'
import { aboutWords } from './about-words.ts'
import { personRoles } from './codes.ts'
import { peopleWords } from './people-words.ts'
import { caseWords } from './words.ts'

import type { AboutProps, Writable } from './about-data.ts'

export function PersonCard(props: Writable) {
  const words = aboutWords[props.lang]
  const { lang } = props
  const { identity, head } = props.file
  const coded = (list: CodeList, code: string | null) =>
    code === null ? undefined : wordFor(list, code, lang)
  const age =
    identity.birthDate?.length === 10 ? knownAgeOn({ birthDate: identity.birthDate }, props.today) : undefined
  const { facts } = words
  return (
    <Card title={words.person} aside={<Change {...props} part="data-pokok" has />}>
      {isChildBand(head.facts.ageBand) && (
        <p>
          <Tag tone="info" icon="leaf">
            {words.childRules}
          </Tag>
          {age === undefined && <span class="meta"> {words.ageUncertain}</span>}
        </p>
      )}
      <DescriptionList
        items={prose([
          [facts.age, age === undefined ? undefined : words.years(age)],
          [
            facts.birthDate,
            identity.birthDate?.length === 10 ? formatDate(identity.birthDate, lang) : identity.birthDate,
          ],
          [facts.sex, coded(sexes, head.facts.sex)],
          [facts.ageBand, coded(simfoniAgeBands, head.facts.ageBand)],
          [facts.education, coded(educations, head.facts.education)],
          [facts.disability, coded(disabilities, head.facts.disability)],
          [facts.institution, identity.institution],
          [facts.classOrPost, identity.classOrPost],
          [facts.language, identity.language],
          [facts.caseType, coded(caseTypes, head.facts.caseType)],
          [facts.authority, coded(authorityLevels, head.facts.authority)],
          [facts.venue, coded(venueTypes, head.facts.venue)],
          [facts.district, props.district ?? undefined],
          [facts.openedOn, formatDate(head.openedOn, lang)],
        ])}
      />
      {(identity.phone || identity.address) && (
        <Disclosure summary={words.contactHidden}>
          <DescriptionList
            items={prose([
              [facts.phone, identity.phone],
              [facts.address, identity.address],
            ])}
          />
        </Disclosure>
      )}
    </Card>
  )
}

export function PeopleCard(props: AboutProps) {
  const words = aboutWords[props.lang]
  const { lang } = props
  return (
    <Card
      title={words.people}
      aside={<Link href={caseHref(props.file.head.id, 'orang')}>{caseWords[lang].tabs.people}</Link>}
    >
      {props.people.length === 0 ? (
        <p class="hint">{words.peopleEmpty}</p>
      ) : (
        <ul>
          {props.people.slice(0, 12).map((person) => (
            <li key={person.id}>
              {person.fullName}{' '}
              <span class="meta">
                {wordFor(personRoles, person.role, lang)}
                {person.relation ? `, ${wordFor(personRelations, person.relation, lang)}` : ''}
              </span>
              {person.conflict && person.role !== 'reported' && (
                <>
                  <Tag tone="danger" icon="alert">
                    {peopleWords[lang].conflict}
                  </Tag>{' '}
                  <span class="meta">{peopleWords[lang].conflictText}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

export function Change(props: Writable & { part: string; has: boolean }) {
  if (!props.writable) return null
  const words = caseWords[props.lang]
  return (
    <ButtonLink kind="quiet" small icon="pen" href={caseHref(props.file.head.id, props.part)}>
      {props.has ? words.change : words.write}
    </ButtonLink>
  )
}

/** Only what was said; what was not stays out, and is never shown as empty. */
export function prose(lines: readonly (readonly [string, string | undefined])[]): Fact[] {
  return lines.flatMap(([term, text]) => (text ? [{ term, value: <Prose text={text} /> }] : []))
}
