import type { CasePageData } from '#src/cases/index.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import type { Episode } from '../episode.ts'
import type { GateWrong } from '../gate-view.tsx'
import type { EpisodeBook, OpenAnswer } from '../open-episode.ts'
import type { GateStanding } from '../pass-gate.ts'
import type { StepStanding } from '../step-of-care.ts'
import type { ServiceFlag } from '../support/index.ts'

export type OverviewProps = CasePageData &
  Readonly<{
    lang: Lang
    book: EpisodeBook
    today: string
    /** The card of an earlier course, while this one has none. */
    aboutMeBefore: OpenAnswer | null
    past: readonly Episode[]
    standing: GateStanding
    mayAnswer: boolean
    reviewAfter: number | null
    /** Null once the course has ended. */
    step: StepStanding | null
    flags: readonly ServiceFlag[]
    typed: string | undefined
    answer: string | undefined
    notice: string | undefined
    wrong: GateWrong | undefined
    writable: boolean
  }>
