import {
  Avatar,
  BackLink,
  Badge,
  Banner,
  Breadcrumb,
  Breathing,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  ChoiceTabs,
  CopyableCode,
  DescriptionList,
  Dialog,
  Disclosure,
  Door,
  Doors,
  DueTag,
  EmptyState,
  Figure,
  Grid,
  InsetText,
  Link,
  Notice,
  PageHead,
  Pagination,
  PrintButton,
  ProgressBar,
  Skeleton,
  Steps,
  SummaryList,
  Tabs,
  Tag,
  ThemeChoice,
  Timeline,
  Toast,
  UrgencyTag,
  WholeNumbers,
} from '../index.ts'
import { Section } from './section.tsx'

export function TellingSamples() {
  return (
    <>
      <Section title="Tombol dan tautan">
        <ButtonRow>
          <Button icon="check">Simpan</Button>
          <Button kind="secondary">Simpan dulu</Button>
          <Button kind="accent" icon="siren">
            Butuh bantuan sekarang
          </Button>
          <Button kind="danger">Tutup kasus</Button>
          <Button kind="quiet">Batal</Button>
          <Button disabled>Menunggu</Button>
          <Button small icon="plus">
            Tambah
          </Button>
          <ButtonLink href="#contoh-dialog" opens="contoh-dialog" kind="secondary">
            Buka dialog
          </ButtonLink>
          <PrintButton />
        </ButtonRow>
        <Doors>
          <Door
            href="#a"
            tone="accent"
            icon="siren"
            title="Aku butuh bantuan sekarang"
            text="Langsung terhubung"
          />
          <Door href="#b" icon="report" title="Lapor" text="Boleh tanpa nama" />
          <Door href="#c" icon="chat" title="Curhat" text="Dengan teman sebaya" />
        </Doors>
      </Section>
      <MessageSamples />
      <StateSamples />
      <WaySamples />
      <Dialog id="contoh-dialog" title="Berikan ke rekan lain?">
        <p>Rekan itu akan melihat kasus ini mulai sekarang.</p>
        <ButtonRow>
          <Button type="button">Berikan</Button>
        </ButtonRow>
      </Dialog>
    </>
  )
}

function MessageSamples() {
  return (
    <>
      <Section title="Pita">
        <Banner tone="demo" />
        <Banner tone="info">Besok kantor tutup. Bel darurat tetap dijaga.</Banner>
        <Banner tone="warn">Sambungan lambat. Isianmu tetap tersimpan.</Banner>
        <Banner tone="danger">Bel berbunyi: seorang anak menunggu jawaban.</Banner>
        <Banner tone="good">Laporan sudah kami terima.</Banner>
      </Section>
      <NoticeSamples />
    </>
  )
}

function NoticeSamples() {
  return (
    <Section title="Pesan">
      <Notice title="Yang kamu ceritakan dijaga">
        <p>Hanya orang yang membantumu yang bisa membacanya.</p>
      </Notice>
      <Notice tone="warn">
        <p>Halaman ini tidak dijaga pada malam hari.</p>
      </Notice>
      <InsetText>
        <p>Ini bukan salahmu.</p>
      </InsetText>
      <CopyableCode label="Kata sandimu" code="mangga perahu hujan kelinci senja" />
      <Toast>Catatan tersimpan.</Toast>
      <Skeleton />
      <Breathing />
    </Section>
  )
}

function StateSamples() {
  return (
    <Section title="Keadaan">
      <ButtonRow>
        <UrgencyTag urgency="NOW" />
        <UrgencyTag urgency="TODAY" />
        <UrgencyTag urgency="H72" />
        <UrgencyTag urgency="PLANNED" />
        <DueTag state="late" text="lewat 2 jam" at="2026-11-21T10:00:00Z" />
        <DueTag state="soon" text="3 jam lagi" />
        <DueTag state="open" text="5 hari lagi" />
        <DueTag state="met" text="kemarin" />
        <Tag tone="good" icon="shield">
          Aman
        </Tag>
        <Tag>Biasa</Tag>
        <Badge count={3} label="belum dibaca" tone="accent" />
        <Badge count={12} label="selesai" />
        <Avatar name="Sri Wahyuni" />
        <Avatar name="Budi" size="small" />
      </ButtonRow>
      <Steps at={2} of={9} />
      <ProgressBar label="Rencana" value={3} max={5} text="3 dari 5 selesai" />
      <Timeline
        label="Perjalanan laporan"
        items={[
          { id: '1', title: 'Laporan diterima', when: 'Senin, 08.10', icon: 'mail' },
          { id: '2', title: 'Dibaca konselor', when: 'Senin, 08.42', who: 'Ibu Ratna', icon: 'eye' },
          { id: '3', title: 'Menunggu jawabanmu', when: 'Sekarang', state: 'now', icon: 'chat' },
          { id: '4', title: 'Bertemu', when: 'Kamis', state: 'waiting' },
        ]}
      />
      <Grid min="small">
        <Figure value="12" label="Kasus berjalan" />
        <Figure value="2" label="Lewat tenggat" note="Paling lama 3 hari" />
      </Grid>
      <Grid>
        <Card title="Hari ini" aside={<Tag>3 sesi</Tag>} tone="accent">
          <p>Sesi pertama pukul 09.00.</p>
        </Card>
        <Card title="Kekuatan" tone="leaf">
          <p>Suka menggambar dan punya sahabat di kelas lain.</p>
        </Card>
      </Grid>
      <Grid>
        <EmptyState title="Tidak ada yang menunggu" drawing="rest">
          <p>Tarik napas dulu.</p>
        </EmptyState>
        <EmptyState title="Semua selesai" drawing="done" />
        <EmptyState title="Tidak ditemukan" drawing="search" />
        <EmptyState title="Belum ada pesan" drawing="letters" />
        <EmptyState title="Belum ada anggota" drawing="people" />
      </Grid>
    </Section>
  )
}

function WaySamples() {
  return (
    <Section title="Jalan dan daftar">
      <BackLink href="#kembali">Kembali</BackLink>
      <PageHead
        title="Dewi Contoh"
        intro={<WholeNumbers text="Berkas K-7K2P-9QXD, dibuka kemarin" />}
        actions={<ButtonLink href="#ubah">Ubah</ButtonLink>}
      />
      <p>
        Tautan di dalam kalimat: <Link href="#aturan">aturan menyimpan</Link>.
      </p>
      <Breadcrumb
        items={[{ label: 'Kasus', href: '#k' }, { label: 'K-0142', href: '#s' }, { label: 'Rencana' }]}
      />
      <Tabs
        label="Bagian kasus"
        tabs={[
          { href: '#1', label: 'Ringkasan', current: true },
          { href: '#2', label: 'Sesi', count: 4 },
          { href: '#3', label: 'Rencana' },
        ]}
      />
      <Tabs
        label="Bagian berkas yang banyak"
        onRow={2}
        tabs={['Tentang', 'Orang', 'Persetujuan', 'Tim'].map((label, at) => ({
          href: `#bagian-${at}`,
          label,
          current: at === 2,
        }))}
      />
      <ChoiceTabs
        label="Keputusan"
        name="keputusan"
        tabs={[
          { value: 'buka', label: 'Buka kasus', current: true },
          { value: 'jawab', label: 'Jawab saja', current: false },
        ]}
      />
      <DescriptionList
        items={[
          { term: 'Panggilan', value: 'Bintang' },
          { term: 'Boleh dihubungi', value: 'Sore, lewat bibi' },
        ]}
      />
      <SummaryList
        items={[
          { question: 'Apa yang terjadi?', answer: 'Diejek di kelas', href: '#ubah-1' },
          { question: 'Sejak kapan?', href: '#ubah-2' },
        ]}
      />
      <Disclosure summary="Apa yang terjadi setelah ini?">
        <p>Kami membaca laporanmu hari ini juga.</p>
      </Disclosure>
      <ThemeChoice action="#" value="auto" />
      <Pagination newer="#n" older="#o" />
    </Section>
  )
}
