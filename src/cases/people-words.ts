import { catalogue } from '#src/platform/i18n/catalogue.ts'

export const peopleWords = catalogue(
  {
    title: 'Orang dan hubungan', add: 'Tambah orang', change: 'Ubah', newTitle: 'Tambah orang', changeTitle: 'Ubah orang',
    empty: 'Belum ada orang lain di berkas ini', emptyText: 'Catat orang tua atau wali, orang yang dipercaya, saksi, dan yang dilaporkan. Pihak lain mendapat berkas sendiri.',
    columns: { name: 'Nama', role: 'Sebagai', relation: 'Hubungan', band: 'Umur', contact: 'Kontak' },
    conflict: 'Berkepentingan', conflictText: 'Tidak ditawarkan sebagai kontak atau pemberi persetujuan.',
    contactHidden: 'Tidak ditampilkan: berkepentingan',
    wallNote: 'Anak yang dilaporkan di sini hanya disebut. Berkasnya sendiri ditangani tim lain, dan tidak seorang pun membaca keduanya.',
    incidents: 'Kejadian', addIncident: 'Catat kejadian', incidentTitle: 'Catat kejadian', incidentIntro: 'Hanya fakta berkode. Ceritanya ditulis di Catatan, di berkas ini saja.',
    noIncidents: 'Belum ada kejadian yang dicatat.',
    incidentColumns: { when: 'Kapan', forms: 'Bentuk', place: 'Tempat', side: 'Orang ini', count: 'Yang dilaporkan', injured: 'Luka' },
    notStated: 'Tidak disebut', yes: 'Ya', no: 'Tidak',
  },
  {
    title: 'People and relations', add: 'Add a person', change: 'Change', newTitle: 'Add a person', changeTitle: 'Change a person',
    empty: 'Nobody else on this file yet', emptyText: 'Record parents or guardians, trusted people, witnesses and those reported. The other side gets a file of its own.',
    columns: { name: 'Name', role: 'As', relation: 'Relation', band: 'Age', contact: 'Contact' },
    conflict: 'Conflict of interest', conflictText: 'Never offered as contact or as giver of consent.',
    contactHidden: 'Not shown: conflict of interest',
    wallNote: 'A reported child is only named here. Their own file is with another team, and nobody reads both.',
    incidents: 'Events', addIncident: 'Record an event', incidentTitle: 'Record an event', incidentIntro: 'Coded facts only. The story is written in Notes, in this file alone.',
    noIncidents: 'No events recorded yet.',
    incidentColumns: { when: 'When', forms: 'Forms', place: 'Place', side: 'This person', count: 'Reported', injured: 'Injured' },
    notStated: 'Not stated', yes: 'Yes', no: 'No',
  },
)
