import { harmForms } from '#content/codes/harm.ts'
import { places, venueTypes } from '#content/codes/places.ts'
import { both, choice, choices, defineForm, number, partialDate } from '#src/platform/forms/index.ts'
import { amendReasons, apartReasons, askedAnswers, caseSides } from '../codes.ts'
import { peopleWords } from '../people-words.ts'
import { emptyRegister, type Choices, type Register } from './basic-forms.ts'

type IncidentLists = { institutions: Register; districts: Choices; earlier: Choices }

const incidentFields = (lists: IncidentLists) => ({
  happenedOn: partialDate({ label: both('Kapan', 'When'), past: true, sealed: false }),
  follows: choice({
    label: both('Kelanjutan dari kejadian yang mana?', 'Which event does it go on from?'),
    hint: both(
      'Bila pelakunya orang atau kelompok yang sama, menurut yang diceritakan. Boleh dikosongkan.',
      'When it was the same person or group, as it was told. May be left empty.',
    ),
    options: lists.earlier,
    none: both(peopleWords.id.noIncidents, peopleWords.en.noIncidents),
    presentation: 'select',
  }),
  forms: choices({ label: both('Bentuk', 'Forms'), options: harmForms }),
  place: choice({ label: both('Tempat', 'Place'), options: places, presentation: 'select' }),
  venue: choice({
    label: both('Jenis lembaga atau tempat', 'Kind of venue'),
    options: venueTypes,
    presentation: 'select',
  }),
  institution: choice({
    label: both('Lembaga dari daftar', 'Institution of the register'),
    ...lists.institutions,
    none: emptyRegister,
    presentation: 'select',
  }),
  regionCode: choice({
    label: both('Kecamatan', 'District'),
    options: lists.districts,
    presentation: 'select',
  }),
  peopleReported: number({
    label: both('Berapa orang yang dilaporkan', 'How many are reported'),
    max: 99,
    sealed: false,
  }),
  peopleHarmed: number({
    label: both('Berapa orang yang mengalami', 'How many were hurt'),
    max: 99,
    sealed: false,
  }),
  injured: choice({ label: both('Ada luka?', 'Anyone injured?'), options: askedAnswers }),
})

/** An event: coded facts that several files may share. The words stay in each file. */
export function incidentForm(lists: IncidentLists) {
  return defineForm({
    id: 'cases.incident',
    version: 2,
    title: both('Kejadian', 'Event'),
    fields: {
      side: choice({
        label: both('Orang di berkas ini adalah', 'The person of this file is'),
        options: caseSides,
        required: true,
      }),
      ...incidentFields(lists),
    },
  })
}

/** The facts of an event put right, with why. */
export function amendIncidentForm(lists: IncidentLists) {
  return defineForm({
    id: 'cases.incident-amended',
    version: 1,
    title: both('Betulkan kejadian', 'Put an event right'),
    fields: {
      ...incidentFields(lists),
      reason: choice({
        label: both('Mengapa dibetulkan', 'Why it is put right'),
        options: amendReasons,
        required: true,
      }),
    },
  })
}

/** Out of a series, or back into one: a person says so, with why. */
export function apartForm(apart: boolean) {
  return defineForm({
    id: 'cases.incident-apart',
    version: 1,
    title: both('Rangkaian kejadian', 'Series of events'),
    fields: {
      reason: choice({
        label: both('Mengapa', 'Why'),
        options: apartReasons.filter((one) => one.code !== (apart ? 'one_group' : 'other_group')),
        required: true,
      }),
    },
  })
}
