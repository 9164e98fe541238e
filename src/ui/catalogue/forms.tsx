import { bodyAreas } from '#content/codes/body.ts'
import {
  BodyMap,
  Checkbox,
  CheckboxGroup,
  DateField,
  DateInput,
  ErrorSummary,
  FaceScale,
  FileField,
  RadioGroup,
  Scale,
  Select,
  Stepper,
  TextArea,
  TextInput,
} from '../index.ts'
import type { BodyArea } from '../index.ts'
import { Section } from './section.tsx'

export function FormSamples() {
  return (
    <>
      <Section title="Isian">
        <ErrorSummary
          errors={[
            { name: 'nama', message: 'Tulis nama panggilanmu' },
            { name: 'lahir', message: 'Tahun lahir harus empat angka' },
          ]}
        />
        <TextInput
          name="nama"
          label="Nama panggilan"
          hint="Boleh nama samaran."
          error="Tulis nama panggilanmu"
          required
        />
        <TextInput name="lama" label="Lama sesi" value="45" width={4} suffix="menit" inputmode="numeric" />
        <TextArea
          name="cerita"
          label="Apa yang terjadi?"
          hint="Tulis sebisamu. Tidak harus lengkap."
          optional
        />
        <Select
          name="tempat"
          label="Di mana kejadiannya?"
          value="kelas"
          options={[
            { value: 'kelas', label: 'Di kelas', group: 'Sekolah' },
            { value: 'kantin', label: 'Di kantin', group: 'Sekolah' },
            { value: 'gawai', label: 'Di gawai atau internet' },
          ]}
        />
        <DateField
          name="lahir"
          label="Tanggal lahir"
          hint="Contoh: 27 3 2012"
          value={{ day: '27', month: '3', year: '12' }}
          wrong={['year']}
          error="Tahun lahir harus empat angka"
        />
        <DateInput name="janji" label="Janji bertemu" value="2026-11-23T09:30" withTime />
        <Stepper name="saudara" label="Jumlah saudara" value={2} min={0} max={20} />
        <FileField name="foto" label="Foto atau tangkapan layar" accept="image/*" limit="10 MB" optional />
      </Section>
      <ChoiceSamples />
      <Section title="Peta tubuh">
        <BodyMap
          name="tubuh"
          label="Bagian mana yang sakit?"
          hint="Ketuk bagiannya."
          labels={areaWords}
          values={['front.mouth']}
        />
      </Section>
    </>
  )
}

function ChoiceSamples() {
  return (
    <Section title="Pilihan">
      <RadioGroup
        name="aman"
        label="Apakah kamu aman sekarang?"
        inline
        value="ya"
        options={[
          { value: 'ya', label: 'Ya' },
          { value: 'tidak', label: 'Tidak' },
          { value: 'ragu', label: 'Tidak yakin' },
        ]}
      />
      <RadioGroup
        name="siapa"
        label="Kamu mau bercerita kepada siapa?"
        variant="cards"
        value="sebaya"
        options={[
          {
            value: 'sebaya',
            label: 'Teman sebaya',
            hint: 'Seumuran, sudah dilatih mendengar',
            icon: 'people',
          },
          {
            value: 'konselor',
            label: 'Konselor',
            hint: 'Orang dewasa yang tugasnya membantu',
            icon: 'hands',
          },
        ]}
      />
      <CheckboxGroup
        name="jenis"
        label="Apa yang mereka lakukan?"
        hint="Pilih semua yang cocok."
        variant="pictures"
        values={['kata']}
        options={[
          { value: 'kata', label: 'Mengejek', icon: 'chat' },
          { value: 'pukul', label: 'Memukul', icon: 'alert' },
          { value: 'kucil', label: 'Menjauhi', icon: 'person' },
          { value: 'rebut', label: 'Mengambil barang', icon: 'case' },
        ]}
      />
      <Checkbox
        name="setuju"
        label="Aku sudah membaca dan setuju"
        hint="Kamu boleh berubah pikiran kapan saja."
      />
      <Scale
        name="suds"
        label="Seberapa berat rasanya sekarang?"
        value={6}
        low="tenang"
        high="paling berat"
      />
      <FaceScale name="rasa" label="Bagaimana harimu?" value={4} />
    </Section>
  )
}

const areaWords = Object.fromEntries(bodyAreas.map((area) => [area.code, area.id])) as Record<
  BodyArea,
  string
>
