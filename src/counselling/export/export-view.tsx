import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { formatDate } from '#src/platform/i18n/format.ts'
import {
  Button,
  Card,
  CheckboxGroup,
  DescriptionList,
  ErrorSummary,
  RadioGroup,
  Table,
  TextInput,
} from '#src/ui/index.ts'
import type { HandedCopy } from '../hand-copy.ts'
import type { ExportPreview } from './export-episode.ts'
import { extras, type Extra } from './export-facts.ts'
import { exportPurposes, isExportPurpose, type ExportPurpose } from './may-export.ts'
import type { SharingRefusal } from './sharing-refused.tsx'
import { exportWords } from './words.ts'

/** What was chosen so far, and how far it came. */
export type ExportState = Readonly<{
  purpose: ExportPurpose | null
  receiver: string
  include: readonly Extra[]
  /** False while the choice is only looked at again: nothing is missing yet. */
  begun: boolean
  refusal?: SharingRefusal
  preview?: ExportPreview
  overtaken?: boolean
}>

/** Asking twice makes two downloads and two lines in the record: no key holds the second back. */
export function Choice({ state, lang }: { state: ExportState | null; lang: Lang }) {
  const words = exportWords[lang]
  const noPurpose = state?.begun && state.purpose === null ? words.noPurpose : undefined
  const noReceiver = state?.begun && state.receiver === '' ? words.noReceiver : undefined
  const errors = [
    ...(noPurpose ? [{ name: 'tujuan', message: noPurpose }] : []),
    ...(noReceiver ? [{ name: 'kepada', message: noReceiver }] : []),
  ]
  return (
    <form method="post">
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <RadioGroup
        name="tujuan"
        label={words.purpose}
        error={noPurpose}
        value={state?.purpose ?? undefined}
        options={exportPurposes.map((value) => ({ value, label: words.purposes[value] }))}
      />
      <TextInput
        name="kepada"
        label={words.receiver}
        hint={words.receiverHint}
        error={noReceiver}
        value={state?.receiver}
        maxlength={160}
      />
      <CheckboxGroup
        name="isi"
        label={words.extras}
        hint={words.always}
        values={state?.include}
        options={extras.map((value) => ({ value, label: words.extraNames[value] }))}
      />
      <Button icon="eye" name="do" value="preview">
        {words.preview}
      </Button>
    </form>
  )
}

/** What leaves and to whom, before it does. */
export function Preview(props: { state: ExportState; preview: ExportPreview; lang: Lang }) {
  const { state, lang } = props
  const words = exportWords[lang]
  const purpose = state.purpose ? words.purposes[state.purpose] : ''
  const types: Readonly<Record<string, string>> = words.types
  return (
    <Card title={words.previewTitle}>
      <p>{words.previewFor(state.receiver, purpose)}</p>
      <DescriptionList
        items={[
          {
            term: words.previewWith,
            value: state.include.map((one) => words.extraNames[one]).join('; ') || words.previewNone,
          },
        ]}
      />
      <Table
        caption={words.previewTitle}
        captionHidden
        compact
        rows={props.preview}
        rowKey={(row) => row.type}
        columns={[
          { header: words.previewColumns.type, heads: true, cell: (row) => types[row.type] ?? row.type },
          { header: words.previewColumns.count, numeric: true, cell: (row) => row.count },
        ]}
      />
      <form method="post">
        <input type="hidden" name="tujuan" value={state.purpose ?? ''} />
        <input type="hidden" name="kepada" value={state.receiver} />
        {state.include.map((one) => (
          <input key={one} type="hidden" name="isi" value={one} />
        ))}
        <div class="row">
          <Button icon="download">{words.download}</Button>
          <Button kind="secondary" name="do" value="change">
            {words.change}
          </Button>
        </div>
      </form>
    </Card>
  )
}

/** Every file of this course that left, with who got it. */
export function Copies(props: { copies: readonly HandedCopy[]; lang: Lang }) {
  const { copies, lang } = props
  const words = exportWords[lang]
  if (copies.length === 0) return null
  return (
    <Card title={words.copies}>
      <Table
        caption={words.copies}
        captionHidden
        compact
        rows={copies}
        rowKey={(one) => one.id}
        columns={[
          { header: words.copyColumns.number, heads: true, cell: (one) => one.number },
          { header: words.copyColumns.to, cell: (one) => one.name },
          {
            header: words.copyColumns.why,
            cell: (one) => (isExportPurpose(one.kind) ? words.purposes[one.kind] : one.kind),
          },
          { header: words.copyColumns.on, cell: (one) => formatDate(one.madeAt, lang) },
        ]}
      />
    </Card>
  )
}
