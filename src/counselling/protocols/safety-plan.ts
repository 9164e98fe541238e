import { both } from '#src/platform/forms/index.ts'
import { planRuleWords } from '../rules/plan-words.ts'
import { fired } from '../rules/reason.ts'
import type { SafetyPlanCode } from '../rules/safety-lines.ts'
import { defineProtocol, type GateRule } from './protocol.ts'
import { protectionSkillsForm } from './safety-plan-forms.ts'
import { formStep, mustCount, screenStep } from './step-makers.ts'

/** A rule of the plan as the plan itself reads it; "nobody looked" holds too. */
function planRule(code: SafetyPlanCode, hard = false): GateRule {
  return {
    code,
    hard,
    words: both(planRuleWords.id.safetyPlan[code], planRuleWords.en.safetyPlan[code]),
    check: ({ outside }) =>
      outside.safetyPlan
        ? outside.safetyPlan.missing.filter((one) => one.code === code)
        : [fired(code, 'safetyPlan', null)],
  }
}

/** Keeping away from danger, planned together; the burden of change lies with others first (practice.md §6). */
export const safetyPlan = defineProtocol({
  id: 'safety-plan',
  version: '1.0.0',
  title: both('Rencana aman (menghindar yang melindungi)', 'Safety plan (protective avoidance)'),
  aim: both(
    'Mengurangi kesempatan disakiti: siapa berubah, siapa mengawasi, ke mana pergi, kepada siapa bercerita.',
    'Fewer chances of being hurt: who changes, who watches, where to go, whom to tell.',
  ),
  asks: both(
    'Menunjukkan tempat dan waktu rawan, memilih orang dewasa yang aman, dan meninjau rencananya tiap minggu.',
    'To show risky places and times, choose safe adults, and look at the plan each week.',
  ),
  providers: ['counsellor', 'psychologist', 'guru_bk'],
  activity: 'individualGuidance',
  audience: {},
  eligibility: [],
  exclusion: [],
  phases: [
    {
      id: 'others',
      title: both('Yang berubah di sekitarnya', 'What changes around them'),
      about: both(
        'Tulis dulu perubahan bagi yang menyakiti dan bagi orang dewasa.',
        'First write what changes for those who hurt and for adults.',
      ),
      steps: [
        screenStep('spots', 'safetyPlan', {
          title: both('Tempat rawan dan pengawasan', 'Risky places and who watches'),
          about: both(
            'Denah tempat dan waktu; siapa berjaga.',
            'The plan of places and times; who is there.',
          ),
        }),
      ],
      gate: {
        id: 'others',
        title: both('Sebelum garis bagi klien', 'Before lines for the client'),
        rules: [planRule('changeForOthersFirst', true)],
      },
    },
    {
      id: 'plan',
      title: both('Rencananya', 'The plan'),
      about: both(
        'Jalan, teman, orang dewasa aman, kata sandi, saat terjadi, dan di internet.',
        'Route, buddy, safe adults, signal word, in the moment, and online.',
      ),
      steps: [
        screenStep('lines', 'safetyPlan', {
          title: both('Garis rencana', 'Lines of the plan'),
          about: both(
            'Tiap garis dengan persetujuan dan tanggal tinjau.',
            'Each with agreement and a review day.',
          ),
        }),
      ],
      gate: {
        id: 'whole',
        title: both('Sebelum dicoba', 'Before trying it'),
        rules: [
          planRule('clientNotAsked', true),
          planRule('clientDoesNotAgree', true),
          planRule('safeAdultsMissing'),
          planRule('noReviewDate'),
          planRule('reviewTooLate'),
        ],
      },
    },
    {
      id: 'try',
      title: both('Mencoba dan meninjau', 'Trying and reviewing'),
      about: both(
        'Latih bersama di ruang konseling, lalu tinjau tiap minggu.',
        'Practise together in the room, then review each week.',
      ),
      steps: [
        formStep('skills', {
          title: both('Bisa menjaga diri', 'Able to look after myself'),
          about: both('Dicoba bersama, tidak diuji.', 'Tried together, not tested.'),
          form: protectionSkillsForm,
        }),
        screenStep('review', 'safetyPlan', {
          title: both('Tinjauan', 'Review'),
          about: both('Apa yang jalan dan yang tidak.', 'What works and what does not.'),
        }),
      ],
      gate: {
        id: 'tried',
        title: both('Sebelum selesai', 'Before finishing'),
        rules: [
          mustCount(
            'skills',
            1,
            both('Rencananya belum dicoba bersama.', 'The plan was not tried together yet.'),
          ),
          {
            code: 'not_reviewed',
            words: both('Rencananya belum pernah ditinjau.', 'The plan was never reviewed.'),
            check: ({ outside }) =>
              (outside.safetyPlan?.reviews ?? 0) > 0
                ? []
                : [fired('not_reviewed', 'safetyPlan.reviews', outside.safetyPlan?.reviews ?? null)],
          },
        ],
      },
    },
  ],
  stopRules: [
    {
      code: 'burden',
      words: both(
        'Bila rencana ini hanya mengubah hidup klien, berhenti dan kembali ke sekolah.',
        'When the plan changes only the client’s life, stop and go back to the school.',
      ),
    },
  ],
  measures: ['incident-frequency'],
  artefacts: ['safety-plan'],
  reviewEvery: 1,
  boosters: [],
  evidence: both(
    'Praktik baku pencegahan perundungan; belum diuji sebagai paket.',
    'Standard practice against bullying; not tested as a package.',
  ),
  source: 'Olweus 1993; Rigby 2010',
  verified: null,
  licence: 'AGPL-3.0-or-later',
})
