import { staff } from '#src/platform/access/allow.ts'
import type { Lang } from '#src/platform/i18n/catalogue.ts'
import { page } from '#src/platform/web/page.ts'
import { Avatar, ButtonLink, Notice, PageHead, Table, Tag, type TagTone } from '#src/ui/index.ts'
import type { Account, AccountStatus } from '../account.ts'
import { colleagues, listAccounts } from '../account.store.ts'
import { backupStanding } from '../backup.ts'
import { countIntakeHolders, holdings, newestKey } from '../office-key.store.ts'
import { waitingForKeys } from '../give-keys.ts'
import { officeOf } from '../office.store.ts'
import { officeWords } from '../office-words.ts'
import { roleNames } from '../role-words.ts'
import { BackupState } from './backup-state.tsx'
import { OfficeTabs } from './office-parts.tsx'

const tones: Record<AccountStatus, TagTone> = {
  invited: 'info',
  active: 'good',
  suspended: 'warn',
  left: 'neutral',
}

type Row = Account & { isAway: boolean; holds: boolean; waits: boolean }

/** Who works here, in what roles, and who can open what arrives. */
export const officePage = page({
  path: '/kantor',
  allow: staff('head', 'admin'),
  load: async (scope, ctx) => {
    const intakeKey = await newestKey(scope, 'intake')
    const held = await holdings(scope)
    const away = new Set((await colleagues(scope)).filter((one) => one.away).map((one) => one.id))
    const waiting = new Set((await waitingForKeys(scope)).map((one) => one.id))
    const rows = (await listAccounts(scope)).map((account): Row => ({
      ...account,
      isAway: away.has(account.id),
      holds: held.some((one) => one.keyId === intakeKey?.id && one.accountId === account.id),
      waits: waiting.has(account.id),
    }))
    return {
      office: await officeOf(scope),
      rows,
      holders: await countIntakeHolders(scope),
      backup: await backupStanding(scope, ctx.app.config.backupDays),
    }
  },
  meta: (ctx) => ({
    title: officeWords[ctx.lang].title,
    nav: 'office',
    flashes: officeWords[ctx.lang].flashes,
  }),
  view: (ctx, loaded) => {
    const words = officeWords[ctx.lang]
    return (
      <>
        <PageHead
          title={loaded.office.name}
          intro={loaded.office.regionName}
          actions={
            <ButtonLink href="/kantor/undang" icon="plus">
              {words.invite}
            </ButtonLink>
          }
        />
        <OfficeTabs lang={ctx.lang} roles={ctx.visitor.roles} current="people" />
        <DoorNotice
          lang={ctx.lang}
          holders={loaded.holders}
          hasRecovery={loaded.office.recoveryPublicKey !== null}
          isHead={ctx.visitor.roles.includes('head')}
        />
        <PeopleTable lang={ctx.lang} rows={loaded.rows} />
        <BackupState backup={loaded.backup} now={ctx.now} lang={ctx.lang} />
      </>
    )
  },
})

/** Why reports cannot be sent yet, and what opens the doors. Nothing when they are open. */
export function DoorNotice(props: { lang: Lang; holders: number; hasRecovery: boolean; isHead: boolean }) {
  const words = officeWords[props.lang]
  if (props.holders >= 2 && props.hasRecovery) return null
  return (
    <Notice tone="warn" title={words.doorsClosed}>
      {props.holders < 2 && <p>{words.doorsClosedText(props.holders)}</p>}
      {!props.hasRecovery && <p>{words.recoveryMissing}</p>}
      {!props.hasRecovery && props.isHead && (
        <ButtonLink href="/siapkan/kunci-cadangan" kind="secondary" small>
          {words.toRecovery}
        </ButtonLink>
      )}
    </Notice>
  )
}

function PeopleTable(props: { lang: Lang; rows: readonly Row[] }) {
  const words = officeWords[props.lang]
  return (
    <Table
      caption={words.people}
      rows={props.rows}
      rowKey={(row) => row.id}
      columns={[
        {
          header: words.person,
          heads: true,
          cell: (row) => (
            <span class="avatar-line">
              <Avatar name={row.fullName} size="small" />
              <span>
                {row.fullName}
                {row.jobTitle && <span class="meta"> {row.jobTitle}</span>}
              </span>
            </span>
          ),
        },
        { header: words.roles, cell: (row) => roleNames(row.roles, props.lang) },
        {
          header: words.status,
          cell: (row) => (
            <>
              <Tag tone={tones[row.status]}>{words.statusNames[row.status]}</Tag>{' '}
              {row.isAway && <Tag>{words.away}</Tag>}{' '}
              {row.holds && (
                <Tag tone="info" icon="key">
                  {words.holdsKey}
                </Tag>
              )}{' '}
              {row.waits && (
                <Tag tone="warn" icon="key">
                  {words.waitsKey}
                </Tag>
              )}
            </>
          ),
        },
        {
          header: words.manage,
          cell: (row) =>
            row.status === 'left' ? null : (
              <a class="link" href={`/kantor/orang/${row.id}`}>
                {words.manage}
                <span class="sr"> {row.fullName}</span>
              </a>
            ),
        },
      ]}
    />
  )
}
