/**
 * The words a report code is made of: 2,048 common Indonesian words, 11 bits each. Lower case a to z,
 * four to eight letters, none the beginning of another, every two at least two letters apart, so that one
 * slip of the finger never turns a code into somebody else's.
 */
export const wordList: readonly string[] = `
abjad abon acara acuan adil adonan agar agenda agustus ahli ajaib akhir akibat akordeon akrab akrobat aktif
aktor akuarium akuntan akurat alamat alami alangkah alarm alat album alfabet alga alir aljabar alkisah
almond alpukat alun amanah amatir ambil amfibi amplas amplop anak analisis anatomi andalan andong aneka
anemon anggota anggukan anggur angin angkasa angkat angklung angsa animasi anjungan anjuran anoa antar
antena antik antrean anyam apel apik aplikasi april arah aren argumen arloji aroma arsip arsiran arsitek
artefak artikel artis asam asinan asing asisten aspal aspek aspirasi asrama asri astronot asuh atas atlet
atom atraksi aturan audio audisi aula auman avokad awal ayunan azimat babak baca bagan bagasi bagi bahagia
bahari bahasa bahtera bajaj baju bakau bakiak bakpia bakso bakul bakwan balado balai baling balita balkon
balok bandara banding bangau bangun banjo bank bantu banyak barat barisan barista basis basket baskom
batagor batang baterai batik batubara baut bawaan bayam bayangan bazar beban bebek becak bedeng begonia
bekal bekantan bekicot beku belajar belalang belasan belerang beli belukar belut bemo bendera bendi bengkel
bengkok benih bensin bentuk benua beranda berani berbagi berbisik bercocok berdiri berenang bergerak
berguna berhasil beringin berita berjalan berjanji berkas berkata berkebun berlari berlayar berlian bermain
bernapas berpikir berputar bersama bersiap bersih bertanya bertemu beruang berubah besar besok betah beton
betul biasa bibit bicara bidang bihun bijak biji bilas bilik bimbing binar binatang bincang bingkai bingkis
bintik biografi biola biologi bioskop biru bisikan bising biskuit blender blewah bocah bohlam bokor bolu
bonang boneka bongkah bonsai bonus bordir borong botani botol brankas brokoli bros bubuk bubungan budaya
bugar bugenvil buih bukaan buket bukti bulan bulir bumbu bumerang bumi buncis bundar bundel bungalo bungkus
bunglon bunyi bupati burger buritan bursa butiran cabai cabang cacing cair cakalang cakram calon camat
camilan campur candaan canggih cangkir cangkul cantum capung catatan catur cawan cedera cekatan celemek
celengan celoteh cemara cempedak cendana cendekia cendol cengkih centong cepat cerah ceramah cerdas cerdik
ceria cermat cermin cerobong cerpen cetakan cicak cicip cincau cincin ciprat ciptaan ciri cita coba cocok
cokelat colokan congklak contoh copot corak cuaca cucu cuka cukur cuti daerah daftar dahan dahulu dalang
dampak danau dandan dangkal dapat dapur daratan dasar dasi dataran daulat daun dawai dawet debar debut
dedaunan dekat dekor delapan delegasi delima delta denah dendeng dengar dengung dentang denyut depan
derajat deras deretan dering dermaga desainer desember desimal desir detektif detik dewasa diagram dialog
digital dimensi dinamo dinas dinding dingin diorama diploma direktur disiplin diskon diskusi divisi dodol
doktor dokumen domba dompet donasi donat dongeng dongkrak dorongan dosen drama drum duduk duku dunia durasi
durian dusun duta duyung edar edisi editor efek egrang ejaan ekonomi ekspor ekspres elang elastis elektron
elemen elevator emas ember emosi empati emping empuk enau energi engklek engsel esai etalase etika etiket
evaluasi faedah fakta famili fantasi farmasi fasih fauna favorit februari feri festival figur fiksi film
filter final fisika flamingo flanel flora fokus folder folklor formal formulir forum fosfor fosil fotokopi
frasa fungsi furnitur futsal gabung gabus gagasan gajah galaksi galeri galian gambaran gambir gamelan
gandeng gandum ganjil gantung gapai gapura garam garasi garing garis garpu gawang gaya gebyar gedung
geladak gelatik geliat gembira gembok gembur gemerlap gemilang gemuruh genap gendong generasi genius
genting geografi geometri gerai gerbong gerhana gerimis gerobak gerombol gesit getar getuk giling gingseng
giok girang gitaris gladiol globe golf goni goreng gores gosok gotong goyang grafik granit gratis grosir
gubernur gudang gudeg gugus gulali gulungan gumpal gundu gunung gurami guratan gurau gurih gurindam gurita
gurun habis habitat hadap hadiah hadir hafal halaman halia halte haluan halus hamburan hamparan handuk
hangat hanyut harian harimau harmoni harta hasil hasrat hayati heboh helai helm hemat hening henti hias
hibiskus hiburan hidangan hidup higienis hijau hikayat himpun hinggap hitung honor horizon hormat hotel
humor huni huruf hutan ibukota ideal idola iguana ijazah ikan ikatan iklim ikrar ilalang ilmiah ilmuwan
imbalan imbang imbuhan impian impor induk industri info ingat inovasi insang insinyur instan institut
integral internet inti intonasi irigasi irisan irit isian istana istimewa isyarat izin jabat jadwal jago
jagung jahe jahit jaipong jajan jajaran jaket jalankan jalin jambore jambu jaminan jamuan jamur jangkar
jangkrik janji januari jarak jaringan jasa jasmani jatah jauh jawaban jawara jeda jejak jelajah jembatan
jemput jemuran jenaka jendela jengkol jenjang jepit jeram jerapah jeriken jernih jeruk jilid jimat jinak
jingga jingkrak jinjing joget joglo jongkok joran jual juara jujur juli jumlah jumpa jurang jurnal juru
jutaan kabel kabin kabut kacamata kacang kado kafe kaftan kaidah kajian kakaktua kakap kakek kaktus kaku
kaldera kaldu kalem kalender kaleng kalimat kamar kamera kamis kampanye kampung kampus kanan kancil kancing
kandang kangkung kanguru kantin kantong kantor kanvas kapal kapten kapulaga karakter karamel karcis kardus
karedok karena karib karier karnaval karpet karton karyawan kastanye kastil kasuari katalog katapel
katering katrol katun kaum kawanan kayak kayuh keadilan keahlian kebaikan kebaya kebun kecambah kecap kecil
kedai kedelai kedip kegiatan kehendak kejar kejora keju kekuatan kelabu kelapa kelas kelereng kelinci kelok
kelompok kelopak keluarga kemah kemangi kemarau kembali kembang kembar kemeja kemilau kemiri kemoceng
kemudi kenalan kenangan kenari kencur kendali kental kenyang kepak kepang kepingan kepiting keramba keramik
kerapu kereta keriang kerikil keripik kerja kerlip kersen kertas kerucut keruh kerupuk kesemek kesenian
keset kesukaan ketapang ketat ketiga ketua ketumbar ketupat khas khusus kicauan kijang kilat kilo kimia
kincir kios kipas kiprah kira kirim kisahan kisar kiwi klakson klarinet klasik klepon klien klip kloset
klub koala koalisi koboi kodok koin koki kokon kokpit kolak kolase kolega koleksi kolibri kolom koloni
komedi komet komik komodo kompas kompor komputer kondisi konser konsumen kontes kontrak koper kopiah koral
koridor kosakata kosmetik kosmos kosong kostum krayon kreasi kreatif krem kriket kristal kritis kuali kuasa
kuat kubah kucing kuda kuis kukus kuliah kuliner kulkas kultur kumpulan kunang kunci kuningan kunjung kuno
kuntum kunyah kunyit kuota kupon kupu kurir kurma kursi kursus kutip laba ladang lagu lakon laksana lamaran
lambai lampion lampiran lampu lamunan lancar lancip landak langit langsat langsung lanjut lanskap lantai
lantang lapak lapangan lapis laporan laptop laras lari larut latar latihan lavender lawatan layanan lazim
lebat lebih leci legenda legit lekuk lele lelucon lemang lemari lembap lembaran lembut lemon lempeng lemper
lengang lengkap lengkuas lensa lentera lentur lepas lereng lesung letak lift lihai lilin limas limpah
lincah lindung lingkar lingkup lintas lipat lirik lisan listrik literasi liuk lobak lobang lobi lobster
logam logika logo lokasi loker lolipop lolos lompat loncat lonceng longgar lontong losmen luang luas luhur
lukisan lumba lumbung lumpia lumut lunak luncur lurah lurus lusin lutung luwes maaf madu maestro magang
magenta magis magnet mahal mahir mahoni mainan majalah majelis majemuk makanan makaroni maklumat makmur
makna maksud malam maleo mamalia mampir manajer mandat mandi manfaat mangga manggis mangkuk manik manisan
mantap mantel manual maret margarin markisa marmer mars martabak masakan masinis maskapai maskot masuk
matahari materi matoa matras mawas medali media meditasi megah meja mekanik melompat melon memasak membaca
memori mempelai menanam menara mencuci mendung mengecat mengerti menghias menit mentah mentega menteri menu
menyapu merakit meranti merdeka merdu meriah merica merpati mesin meteor metode mikrofon miliar mimbar
mimik mimpi mineral mini minum minyak misteri mitologi mitos mitra mobil modal modem moderat modern molekul
momen monitor montir monumen mosaik motif motivasi motor muatan mudah mudik mufakat mujair mulai mulus
muncul mundur mungil murbei murid murni musang museum musim mutasi mutu nada naik nampan namun nanas nangka
nanti naratif nasihat nasional naskah nastar navigasi negara negeri nektar nelayan nenek neon neraca netral
ngarai niaga niat nikel nilai niscaya nominal nomor nota november nuansa nugget nuklir nuri nutrisi nyaman
nyanyi nyaring nyata nyenyak nyonya obeng objek obral obrolan oksigen oktaf oktober olahraga ombak omelet
oncom ongkos opak opera opini oplet opor optik optimis orang orasi orbit organ origami orisinal orkes
ornamen otomatis otomotif oven oyong pabrik pacu padat padi pagoda paham pahatan pahlawan pajangan pakaian
pakar palawija palet pameran panci pancuran panda panel pangan panggang panggil panitia panjang panjat
panorama pantauan pantomim pantul papan parade paragraf pare parit parkir parodi parsel pasak pasang
pasaran pasir paspor pastel pasti paten patuh paus paviliun payau payung pecahan pedagang pedal pedati
pedesaan pedoman peduli pegang pegas pejalan pejuang pekebun pekerja pelangi pelatih pelaut pelikan pelopor
peluit pelukis pemadam pemahat pemandu pembawa pembeli pemilik pemimpin pempek pemuda pena pencipta pendapa
pendiri penduduk peneliti penemu pengamat pengaruh pengurus penjaga penjahit penjual penolong penonton
pensil pensiun pentas penuh penulis penyair penyanyi penyu pepatah pepaya perahu perak perangko percaya
percikan perekat pergi periksa perintis perkakas perkedel perkutut perlahan perlu permai permen permisi
pernis persegi persik pertama perunggu pesan pesawat pesepeda pesisir pesona pesta pesulap petani petenis
peternak peti petugas petunia petunjuk pewarna piagam piala piano pidato pigura pijar piket pikiran piknik
pilah pilihan pilot pimpin pinang pindah pinggan pinggir pinguin pinjam pink pintar pintu pinus pionir pipa
pipih piramida piranti piring piston pizza plafon plakat planet plastik plaza plester plum podium pohon
pokok pola polkadot pompa pondok ponsel popcorn populer poros porselen porsi portal poster potensi potongan
potret prakarya praktik presisi prestasi prisma produk profesi profil program promosi properti proses
protein provinsi proyek publik puding puisi pulang pulau pulih pulpen puluhan puncak pundi pungut punya
pupuk pustaka putar putik puyuh rabu radio radius ragam raih rajang rajawali rajin rajungan rajut rakit
raksasa rakyat ramai rambutan ranah rancang rangkak ransel rantau ranting ranum rapikan rapor rata ratus
raung rautan rawat rawon rayap razia rebung rebus receh redaksi redup refleksi regu rekaman rekan rekening
rekreasi relasi relawan relief remaja rempah rempeyek renang rencana renggang renyah reporter reptil
republik resep resmi restoran restu reuni revisi riak riasan ribuan rimba rimbun rincian rindang ringan
ringkas ringkik riset risoles ritme riwayat robot roda roket rompi rongga rotan roti ruangan rubrik rujak
rukun rumah rumput rumus runcing rusa rute rutin sabar sabun safari sahabat sains sajak saksama saksofon
sakti salad salinan salju salmon saluran sama sambal sambung sambut sampai samping sampo sandal sanggar
sanggul santun sapaan sapu sarang sarapan sarden sarjana sasando satelit saturnus satwa saudara sawah sawo
sayur sebab sebelas seblak sebutir sedap sedikit sedotan segan segera segitiga sehat sehelai seikat sejarah
sejati sejuk sekarang sekoci sekolah sekop sekrup sekuntum selada selalu selatan seledri selembar selesai
selidik selimut selokan selotip selusin semak semangat semangka sembilan semen semesta seminar sempurna
semut senam sendok seng senin senior senter sentosa sentral senyap senyum separuh sepasang sepatu sepeda
sepiring sepuluh sepupu serabut seragam serbet serbuk serentak seribu serius serpihan seruling serumpun
servis sesama setara setengah setir setrika siang siap siaran sifat silabus silakan silau simbol simetri
simpan simpati simpul simulasi sinergi singa singgah singkong sinopsis sinyal siomay sipil siput siram
sirkuit sirkus sirsak sirup sisir sistem siswa situs skala skema sketsa skor skuter slogan soal sofa sohib
solar solusi sopir sore sorot sosis soto spageti spasi spatula speaker spesial spidol spion spiral spons
srikaya stabil stadion stamina standar stasiun status stempel stiker stok strategi stroberi struktur studi
suaka suasana suasta sudut suguh suhu sukacita sukarela sukses sulaman suling sumbang sumbat sumber sumpit
sumur sungai sungguh surat surel susunan sutra swalayan sweter syair taat tabah tabir tablet tabungan tahap
tahun tajuk takjub taksi taktik talas tali taman tamasya tambak tambang tambur tampah tampil tamu tanaman
tangguh tangkap tangkis tanjung tanya taplak target tarif tarikan taruh tawar teater tebakan tebal tebing
tebu teduh tegak tegur tekad teknik teknisi teko tekstil tekstur tekwan telah telepon teleskop televisi
teluk tema tembaga tembikar tempat tempayan tempe temuan tenaga tenda tengah tenis tenteram tentu tenun
tepi tepukan tepung terakhir terampil teratai terbang terbit terbuka terigu terima teripang terjaga
terkenal terlihat terminal termos terobos terompet teropong terpilih tersusun tertib terumbu terus tetangga
tetap tetesan tetikus tidur tiga tikar tikungan timah timang timbul timbunan timun tinggal tinggi tingkah
tinta tipe tipis tirai titian titik tiup tokek tokoh tolong tomat tombol tong tonton topan topeng topik
toples torehan total tradisi traktor transfer transit tropis trotoar truk tudung tugas tugu tujuan tujuh
tukang tulip tulisan tumbuh tumis tumpang tumpukan tuna tunggu tunjuk tuntas tuntun tupai turnamen turut
tutorial tutup ubin ubur ucapan ujian ujung ukir ukulele ukuran ulangan ular ulasan ulek umbi umum undangan
undian unduh unggah unggun ungu unik unsur untai untuk untung upacara upah upaya uraian urutan usaha usap
usia usul utara utuh utusan vanila variasi varietas venus versi veteran video vila violin virtual visi
visual vitamin vokal voli volume waduk wafer wahana wajar wajik waktu wangi waralaba warga warnai wartawan
warung wasit watak wawasan wayang wedang weker wibawa wijen wilayah windu wisata wisma wisuda wortel wujud
yakin yayasan yoga yoyo yupiter zaitun zamrud zebra zigzag zodiak zona
`
  .trim()
  .split(/\s+/)
