import type { AnyAnswers } from '#src/platform/forms/index.ts'
import { catalogue, type Lang } from '#src/platform/i18n/catalogue.ts'
import { Card } from '#src/ui/index.ts'
import type { IpcTask } from './rules/ipc.ts'

const words = catalogue(
  {
    title: 'Tugas untuk hal yang dipilih',
    intro: 'Biasanya mulai dari sini. Pilih bersama klien; urutannya bebas.',
    tasks: {
      tellStory: 'Menceritakan yang hilang, dengan langkahnya sendiri',
      keepMemory: 'Menyimpan kenangan: benda, foto, surat',
      reconnect: 'Terhubung lagi dengan orang yang masih ada',
      nameStage: 'Menamai sampai di mana perselisihannya',
      communicationAnalysis: 'Melihat satu percakapan baris demi baris',
      decisionAnalysis: 'Menimbang pilihan dan akibatnya',
      rolePlay: 'Latihan peran',
      listLosses: 'Menulis yang hilang karena perubahan',
      listGains: 'Menulis yang baru atau masih ada',
      newSkills: 'Melatih kemampuan yang sekarang perlu',
      contactLadder: 'Tangga kecil menuju orang lain',
      buildSupport: 'Menambah dukungan di sekitarnya',
    } satisfies Record<IpcTask, string>,
  },
  {
    title: 'Tasks for the area chosen',
    intro: 'Usually it begins here. Choose with the client; the order is free.',
    tasks: {
      tellStory: 'Telling what was lost, at their own pace',
      keepMemory: 'Keeping memories: things, photos, letters',
      reconnect: 'Connecting again with those who are still there',
      nameStage: 'Naming where the quarrel stands',
      communicationAnalysis: 'Looking at one talk line by line',
      decisionAnalysis: 'Weighing choices and what follows',
      rolePlay: 'Role-play',
      listLosses: 'Writing down what the change took',
      listGains: 'Writing down what is new or still there',
      newSkills: 'Practising what is needed now',
      contactLadder: 'A small ladder towards other people',
      buildSupport: 'Adding support around them',
    },
  },
)

/** What the chosen area suggests first. Nothing until one was chosen. */
export function AreaTasks(props: { tasks: readonly IpcTask[]; lang: Lang }) {
  if (props.tasks.length === 0) return null
  const said = words[props.lang]
  return (
    <Card title={said.title}>
      <p class="hint">{said.intro}</p>
      <ul>
        {props.tasks.map((task) => (
          <li key={task}>{said.tasks[task]}</li>
        ))}
      </ul>
    </Card>
  )
}

/** The people of the map of relations as the first entries of the inventory: nobody has to be named twice. */
export function peopleFromMap(relations: AnyAnswers | null): AnyAnswers {
  const rows = relations?.['people']
  if (!Array.isArray(rows)) return {}
  const people = rows.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null || !('who' in row) || typeof row.who !== 'string') return []
    const close = 'close' in row && typeof row.close === 'number' ? { close: String(row.close) } : {}
    return [{ who: row.who, ...close }]
  })
  return people.length > 0 ? { people: people.slice(0, 12) } : {}
}
