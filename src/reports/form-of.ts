import { observationForm } from './observation-form.ts'
import { reportForm, requestForm, type ReportKind } from './report-form.ts'

/** The form a kind is asked with. Answers of the short ones are answers of the long one too. */
export function formOf(kind: ReportKind): typeof reportForm | typeof requestForm | typeof observationForm {
  switch (kind) {
    case 'report':
      return reportForm
    case 'observation':
      return observationForm
    default:
      return requestForm
  }
}
