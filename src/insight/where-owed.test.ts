import { expect, test } from 'vitest'
import { decide } from '#src/platform/access/allow.ts'
import { roles, type Role } from '#src/platform/access/roles.ts'
import type { Member } from '#src/platform/access/visitor.ts'
import { promiseKinds, type PromiseKind } from '#src/platform/clock/promise.ts'
import type { AccountId, OfficeId } from '#src/platform/ids.ts'
import { pages } from '../routes.ts'
import { hrefOf } from './where-owed.ts'

const kinds = Object.keys(promiseKinds) as PromiseKind[]
const id = '00000000-0000-4000-8000-000000000000'
const subjectOf = (kind: PromiseKind) => {
  const subject = promiseKinds[kind]
  return subject === 'report' || subject === 'case' ? subject : 'other'
}
const pageAt = (href: string) =>
  pages.find((page) => new RegExp(`^${page.path.replaceAll(/:[a-z]+/g, '[^/]+')}$`, 'i').test(href))

test('whatever is owed leads to a page that opens for the role it is shown to, or to none', () => {
  const shut = roles.flatMap((role: Role) =>
    kinds.flatMap((kind) => {
      const href = hrefOf({ kind, id, subject: subjectOf(kind) }, [role])
      if (href === null) return []
      const member = {
        kind: 'account',
        officeId: id as OfficeId,
        accountId: id as AccountId,
        stage: 'full',
        roles: [role],
        fullName: 'x',
        lang: 'id',
      } as unknown as Member
      const page = pageAt(href)
      const verdict = page ? decide(page.allow, member, { hasOffice: true, development: false }) : 'no page'
      return verdict === 'yes' ? [] : [`${role}: ${kind} -> ${href}: ${verdict}`]
    }),
  )
  expect(shut).toEqual([])
})

test('each kind leads somewhere for somebody', () => {
  const nowhere = kinds.filter((kind) => hrefOf({ kind, id, subject: subjectOf(kind) }, roles) === null)
  expect(nowhere).toEqual([])
})

test('a report leads to the desk only for those who work there', () => {
  const report = { subject: 'report', id: 'r1', kind: 'report.triage' } as const
  expect(hrefOf(report, ['intake'])).toBe('/meja/r1')
  expect(hrefOf(report, ['head'])).toBeNull()
})
