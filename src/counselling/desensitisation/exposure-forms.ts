import {
  both,
  choice,
  choices,
  defineForm,
  longText,
  number,
  yes,
  type Wording,
} from '#src/platform/forms/index.ts'
import { ladderModes } from '../ladder.ts'
import { advanceModes } from '../rules/sd-advance.ts'
import { readinessItems } from '../rules/sd-eligibility.ts'
import type { SudsScale } from '../rules/suds.ts'
import type { LadderItem } from '../ladder.ts'
import { tenScale } from '../protocols/step-makers.ts'
import { exposureWords } from './exposure-words.ts'
import { sudsField } from './ladder-form.ts'
import { ladderWords } from './ladder-words.ts'
import { sceneSeconds } from './moment.ts'
import { shownSuds } from './shown-suds.ts'

const { id, en } = exposureWords
const belief = (label: Wording) => number({ label, min: 0, max: 100, sealed: true })

/** What is asked before a step is practised. Only steps that may be practised now can be chosen at all. */
export function startForm(
  scaleOf: SudsScale,
  items: readonly Pick<LadderItem, 'id' | 'text' | 'expected'>[],
) {
  return defineForm({
    id: 'sd.exposure-start',
    version: 1,
    title: both(id.title, en.title),
    fields: {
      ready: choices({
        label: both(id.readiness, en.readiness),
        options: readinessItems.map((code) => ({ code, id: id.ready[code], en: en.ready[code] })),
      }),
      item: choice({
        label: both(id.item, en.item),
        options: items.map((item) => ({
          code: item.id as string,
          id: `${item.text} (${shownSuds(item.expected, scaleOf, 'id')})`,
          en: `${item.text} (${shownSuds(item.expected, scaleOf, 'en')})`,
        })),
        required: true,
      }),
      mode: choice({
        label: both(id.mode, en.mode),
        options: advanceModes.map((code) => ({ code, id: id.modes[code], en: en.modes[code] })),
        required: true,
      }),
      how: choice({
        label: both(id.how, en.how),
        options: ladderModes.map((code) => ({
          code,
          id: ladderWords.id.modes[code],
          en: ladderWords.en.modes[code],
        })),
        presentation: 'select',
      }),
      scene: number({
        label: both(id.scene, en.scene),
        hint: both(id.sceneHint, en.sceneHint),
        min: sceneSeconds.shortest,
        max: sceneSeconds.longest,
      }),
      believed: belief(both(id.believed, en.believed)),
      motivation: tenScale(
        both(id.motivation, en.motivation),
        both(id.motivationLow, en.motivationLow),
        both(id.motivationHigh, en.motivationHigh),
      ),
      baseline: sudsField(scaleOf, both(id.baseline, en.baseline)),
      relaxed: {
        ...sudsField(scaleOf, both(id.relaxed, en.relaxed)),
        required: false,
        hint: both(id.relaxedHint, en.relaxedHint),
      },
      willing: yes({ label: both(id.willing, en.willing) }),
    },
  })
}

/** How it went, asked at the end. */
export function finishForm(scaleOf: SudsScale) {
  return defineForm({
    id: 'sd.exposure-end',
    version: 1,
    title: both(id.finish, en.finish),
    fields: {
      end: { ...sudsField(scaleOf, both(id.end, en.end)), required: false },
      believed: belief(both(id.believedAfter, en.believedAfter)),
      happened: choice({
        label: both(id.happened, en.happened),
        options: (['no', 'yes', 'not_tested'] as const).map((code) => ({
          code,
          id: id.happenings[code],
          en: en.happenings[code],
        })),
      }),
      praise: longText({
        label: both(id.praise, en.praise),
        hint: both(id.praiseHint, en.praiseHint),
        ifMissing: both(id.praiseMissing, en.praiseMissing),
        required: true,
        maxLength: 500,
      }),
      note: longText({ label: both(id.noteField, en.noteField), maxLength: 1000 }),
    },
  })
}
