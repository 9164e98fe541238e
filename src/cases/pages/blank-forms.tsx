import { FormPaper, type Form } from '#src/platform/forms/index.ts'
import { absent } from '#src/platform/web/answer.ts'
import { page, type Page } from '#src/platform/web/page.ts'
import { say } from '#src/platform/forms/index.ts'
import { BackLink, Link, PageHead, PrintButton } from '#src/ui/index.ts'
import { officeOf } from '#src/people/index.ts'
import { caseStaff } from '../case-load.ts'
import { impactWords } from '../impact/impact-words.ts'
import { impactForm } from '../impact/impact-form.ts'
import { contextForm, newCaseForm, strengthsForm } from '../forms/basic-forms.ts'
import { safeContactForm } from '../forms/safe-contact-form.ts'
import { closingForm, reopenForm } from '../forms/team-forms.ts'
import { followUpForm, planLineForm, serviceForm } from '../forms/plan-forms.ts'
import { incidentForm } from '../forms/incident-forms.ts'
import { consentForm, noteForm, personForm } from '../forms/work-forms.ts'
import { printWords } from '../print-words.ts'

/** A line to write on, where the screen offers names to choose from. */
const byHand = [{ code: 'byHand', id: '(tulis)', en: '(write)' }]

/** The printed twin of every form of a file. */
const forms: Readonly<Record<string, Form>> = {
  'buka-berkas': newCaseForm({ districts: byHand, leads: byHand, institutions: { options: byHand } }),
  kekuatan: strengthsForm,
  'kontak-aman': safeContactForm,
  keadaan: contextForm,
  dampak: impactForm({ band: 'dewasa', adult: true }),
  'dampak-anak': impactForm({ band: 'anak', adult: false }),
  'dampak-remaja': impactForm({ band: 'remaja', adult: false }),
  orang: personForm,
  kejadian: incidentForm({ districts: byHand, institutions: { options: byHand }, earlier: byHand }),
  persetujuan: consentForm({ givers: byHand }),
  rencana: planLineForm({ owners: byHand }),
  catatan: noteForm,
  layanan: serviceForm,
  'tindak-lanjut': followUpForm,
  penutupan: closingForm,
  'buka-lagi': reopenForm,
}

export const blankFormsPage: Page = page({
  path: '/kasus/formulir',
  allow: caseStaff,
  load: async () => null,
  meta: (ctx) => ({ title: printWords[ctx.lang].forms, shell: 'console', nav: 'cases' }),
  view: (ctx) => (
    <>
      <BackLink href="/kasus">{printWords[ctx.lang].cases}</BackLink>
      <PageHead title={printWords[ctx.lang].forms} intro={printWords[ctx.lang].formsIntro} />
      <ul>
        {Object.entries(forms).map(([name, form]) => (
          <li key={name}>
            <Link icon="print" href={`/kasus/formulir/${name}`}>
              {say(form.title, { lang: ctx.lang, band: 'dewasa' })}
              {name.startsWith('dampak') &&
                `: ${impactWords[ctx.lang].sheets[name === 'dampak' ? 'adult' : name === 'dampak-anak' ? 'child' : 'teenager']}`}
            </Link>
          </li>
        ))}
      </ul>
    </>
  ),
})

export const blankFormPage: Page = page({
  path: '/kasus/formulir/:form',
  allow: caseStaff,
  load: async (scope, ctx) => {
    const name = ctx.params['form'] ?? ''
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined
    return form ? { form, office: (await officeOf(scope)).name } : absent()
  },
  meta: (ctx) => ({ title: printWords[ctx.lang].forms, shell: 'console', nav: 'cases' }),
  view: (ctx, { form, office }) => (
    <>
      <div class="no-print">
        <BackLink href="/kasus/formulir">{printWords[ctx.lang].forms}</BackLink>
      </div>
      <PrintButton />
      <FormPaper form={form} lang={ctx.lang} band="dewasa">
        <p>{office}</p>
      </FormPaper>
    </>
  ),
})
