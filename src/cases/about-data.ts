import type { VNode } from 'preact'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { CasePageData } from './case-load.ts'
import type { LatestTalk } from './impact/write-impact.ts'
import type { OpenFollowUp } from './plan-follow-ups.ts'
import type { PromiseRow } from '#src/platform/clock/promise.store.ts'
import type { OpenPerson } from './add-person.ts'
import type { DayOfTimeline } from './read-timeline.ts'
import type { OpenTask } from './write-plan.ts'
import type { OpenPortraits } from './write-portrait.ts'

/** Everything the first page of a file shows. */
export type AboutData = CasePageData &
  Readonly<{
    portraits: OpenPortraits
    impact: LatestTalk | null
    people: readonly OpenPerson[]
    tasks: readonly OpenTask[]
    followUps: readonly OpenFollowUp[]
    missing: readonly string[]
    days: readonly DayOfTimeline[]
    panels: readonly VNode[]
    stopped: boolean
    district: string | null
    lastContact: Date | undefined
    policeDuty: PromiseRow | undefined
    now: Date
  }>

export type AboutProps = AboutData & { lang: Lang }

export type Writable = AboutProps & { writable: boolean }
