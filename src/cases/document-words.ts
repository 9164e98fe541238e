import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const documentWords = catalogue(
  {
    title: 'Berkas dan gambar',
    add: 'Simpan berkas',
    newTitle: 'Simpan berkas atau gambar',
    empty: 'Belum ada berkas',
    emptyText:
      'Gambar, foto, surat, dan hasil pemeriksaan disimpan terkunci; hanya tim yang bisa membukanya.',
    intro:
      'Tempat, waktu, dan alat pengambilan dihapus dari berkas. Gambar anak bukan tes: tulis ceritanya kata demi kata, jangan menafsirkan.',
    neverSexual:
      'Jangan mengunggah gambar seksual anak, juga sebagai bukti. Catat alamat dan uraiannya, lalu serahkan kepada kepolisian.',
    columns: {
      name: 'Berkas',
      kind: 'Jenis',
      wish: 'Kemauan pembuatnya',
      added: 'Disimpan',
      act: 'Tindakan',
    },
    open: 'Buka',
    destroy: 'Musnahkan',
    destroyed: (when: string) => `Dimusnahkan ${when}`,
    destroyTitle: 'Musnahkan berkas ini?',
    destroyText: 'Isinya hilang untuk selamanya. Catatan bahwa berkas ini pernah ada tetap tersimpan.',
    fileMissing: 'Pilih berkasnya.',
    wishDestroy: 'Pembuatnya tidak mau gambar ini disimpan. Kembalikan kepadanya; tidak ada yang diunggah.',
    told: 'Ceritanya',
    hold: 'Berkas ini ditahan untuk proses hukum dan belum dapat dimusnahkan.',
  },
  {
    title: 'Documents and drawings',
    add: 'Keep a document',
    newTitle: 'Keep a document or drawing',
    empty: 'No documents yet',
    emptyText: 'Drawings, photos, letters and results are kept locked; only the team can open them.',
    intro:
      'Place, time and device are removed from the file. A child’s drawing is no test: write what they told word for word, do not interpret.',
    neverSexual:
      'Never upload sexual images of children, not even as proof. Record the address and a description, and hand it to the police.',
    columns: { name: 'Document', kind: 'Kind', wish: 'Wish of its maker', added: 'Kept', act: 'Action' },
    open: 'Open',
    destroy: 'Destroy',
    destroyed: (when: string) => `Destroyed ${when}`,
    destroyTitle: 'Destroy this document?',
    destroyText: 'Its content is gone for ever. The record that it existed stays.',
    fileMissing: 'Choose the file.',
    wishDestroy: 'Its maker does not want this drawing kept. Give it back; nothing was uploaded.',
    told: 'What they told',
    hold: 'This file is held for legal proceedings and cannot be destroyed yet.',
  },
)
