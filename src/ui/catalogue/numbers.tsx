import {
  BarChart,
  DueTag,
  Icon,
  LineChart,
  Sparkline,
  StackedBars,
  Table,
  UrgencyTag,
  iconNames,
} from '../index.ts'
import type { DueState, Urgency } from '../index.ts'
import { Section } from './section.tsx'

interface Row {
  id: string
  urgency: Urgency
  due: DueState
  text: string
  suds: readonly number[]
}

const rows: readonly Row[] = [
  { id: 'K-0142', urgency: 'NOW', due: 'late', text: 'lewat 40 menit', suds: [9, 8, 8, 6] },
  { id: 'K-0139', urgency: 'TODAY', due: 'soon', text: '3 jam lagi', suds: [7, 7, 5, 4] },
  { id: 'K-0120', urgency: 'PLANNED', due: 'open', text: '6 hari lagi', suds: [6, 3, 3, 1] },
]

export function NumberSamples() {
  return (
    <>
      <Section title="Tabel">
        <Table
          caption="Kasus saya"
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { header: 'Kasus', heads: true, cell: (row) => <a href={`#${row.id}`}>{row.id}</a> },
            { header: 'Tindakan', cell: (row) => <UrgencyTag urgency={row.urgency} /> },
            { header: 'Tenggat', cell: (row) => <DueTag state={row.due} text={row.text} /> },
            {
              header: 'SUDS',
              cell: (row) => (
                <Sparkline values={row.suds} min={0} max={10} label={`SUDS ${row.suds.join(', ')}`} />
              ),
            },
          ]}
        />
      </Section>
      <Section title="Grafik">
        <ChartSamples />
      </Section>
      <Section title="Ikon">
        <div class="row">
          {iconNames.map((name) => (
            <Icon key={name} name={name} label={name} size="large" />
          ))}
        </div>
      </Section>
    </>
  )
}

function ChartSamples() {
  return (
    <div class="grid">
      <BarChart
        id="tempat"
        title="Laporan menurut tempat"
        description="Sekolah paling banyak, lalu internet."
        note="Januari sampai Juni 2026"
        headers={['Tempat', 'Laporan']}
        bars={[
          { label: 'Sekolah', value: 48 },
          { label: 'Internet', value: 31 },
          { label: 'Rumah', value: 12 },
          { label: 'Tempat umum', value: 0, text: 'kurang dari 5' },
        ]}
      />
      <StackedBars
        id="tenggat"
        title="Tenggat yang terpenuhi"
        description="Sebagian besar balasan pertama tepat waktu."
        header="Janji"
        series={['Tepat', 'Terlambat', 'Berjalan']}
        stacks={[
          { label: 'Balasan pertama', values: [40, 6, 3] },
          { label: 'Tindak lanjut', values: [22, 9, 11] },
        ]}
      />
      <LineChart
        id="suds"
        title="SUDS antarsesi"
        description="Turun dari 9 menjadi 3 dalam tujuh sesi; sesi keempat tidak diukur."
        headers={['Sesi', 'SUDS']}
        min={0}
        max={10}
        points={[9, 8, 8, undefined, 6, 5, 3].map((value, at) => ({ label: `${at + 1}`, value }))}
      />
    </div>
  )
}
