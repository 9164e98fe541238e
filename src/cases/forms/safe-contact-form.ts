import { contactSafety } from '#content/codes/needs.ts'
import { both, choices, defineForm, longText, phone, shortText, time } from '#src/platform/forms/index.ts'

export const safeContactForm = defineForm({
  id: 'cases.safe-contact',
  version: 1,
  title: both('Cara menghubungi dengan aman', 'How to make contact safely'),
  fields: {
    rules: choices({ label: both('Yang berlaku', 'What applies'), options: contactSafety, sealed: true }),
    mustNotKnow: longText({
      label: both('Siapa yang tidak boleh tahu?', 'Who must not know?'),
      maxLength: 600,
    }),
    phone: phone({ label: both('Nomor yang aman', 'Safe number') }),
    hoursFrom: time({
      label: both('Boleh dihubungi mulai pukul', 'May be contacted from'),
      hint: both(
        'Isi keduanya bila hanya pada jam tertentu: di luar itu pengingat ditahan.',
        'Fill in both when only certain hours are safe: outside them reminders are held back.',
      ),
    }),
    hoursTo: time({ label: both('sampai pukul', 'until') }),
    hours: shortText({
      label: both('Hari yang aman, atau catatan jam', 'Safe days, or a note on times'),
      maxLength: 120,
    }),
    opening: shortText({
      label: both('Kalimat pembuka yang disepakati', 'Agreed opening words'),
      maxLength: 200,
    }),
    through: shortText({ label: both('Lewat siapa', 'Through whom'), maxLength: 120 }),
    note: longText({ label: both('Catatan', 'Note'), maxLength: 1000 }),
  },
})
