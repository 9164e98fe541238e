/** Words people build passwords from: Indonesian first, then names, then what the world uses. */
const stems = `
sayang sayangku sayangkamu sayangmama sayangibu sayangayah cinta cintaku cintakamu cintamu aku akucinta akusayang
akukamu kamu kamuku kangen rindu bismillah bismilah alhamdulillah subhanallah masyaallah insyaallah allahuakbar allah
muhammad rasulullah assalamualaikum ramadhan ramadan idulfitri lebaran islam muslim muslimah santri pesantren yesus
tuhan tuhanyesus haleluya puji syukur berkah barokah indonesia indonesiaku indonesiaraya merdeka pancasila garuda
nusantara merahputih bhineka jakarta bandung surabaya medan semarang yogyakarta jogja malang bogor bekasi depok
tangerang palembang padang pekanbaru riau kampar bangkinang dumai siak batam bali denpasar makassar manado lombok
papua aceh jambi lampung pontianak samarinda balikpapan banjarmasin sumatra sumatera jawa kalimantan sulawesi persib
persija persebaya arema psms timnas viking bobotoh bonek garudaku rahasia rahasiaku sandi katasandi password pasword
passwordku passwordsaya sandiku sandisaya katakunci kunci masuk buka rumah rumahku keluarga keluargaku bahagia
bahagiaselalu semangat sukses suksesselalu sehat sehatselalu selamat selamanya selalu berdoa doa doaku ibu ibuku mama
mamaku mamapapa ayah ayahku papa papaku bapak bunda bundaku umi abi abah emak nenek kakek kakak adik anak anakku
anaksoleh anaksholeh cantik cantikku ganteng gantengku imut manis lucu baik pintar hebat juara bintang bulan matahari
pelangi bunga mawar melati anggrek kupukupu kucing kucingku kelinci harimau singa macan elang naga garong gajah
nasigoreng bakso rendang sate mieayam kopi kopihitam cokelat coklat stroberi semangka mangga durian pisang sekolah
sekolahku guru guruku murid siswa pelajar mahasiswa kampus kuliah kelas ujian belajar perpustakaan kantor kerja
kerjakeras pegawai dinas pemda pemkab bupati gubernur presiden desa kecamatan kabupaten puskesmas petugas operator
konselor psikolog pendamping uptd uptdppa perlindungan anakindonesia perempuan sapa laporan lapor kasus korban aman
teduh naungan pohon teman sahabat sahabatku temanku sebaya teman baru lama hari harini besok kemarin senin selasa
rabu kamis jumat sabtu minggu januari februari maret april juni juli agustus september oktober november desember
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh satudua satuduatiga duatigaempat merah putih hijau
kuning biru hitam ungu jingga pink emas perak duit uang kaya miliarder sultan juragan bos bosku jagoan jomblo
galau mantan pacar pacarku suami suamiku istri istriku permaisuri pangeran putri putriku raja ratu dewi dewa
agus budi siti ahmad dian eka dwi tri sri wahyu putra putriani rizki rizky rizal andi andika aditya dimas bayu
bagus fajar ilham irfan fadli fajri hafiz hasan husein ibrahim ismail yusuf umar usman ali fatimah aisyah khadijah
zahra nabila nadia nisa annisa putu made nyoman ketut wayan joko slamet sutrisno susanto susilo santoso hidayat
nurul nur kurnia kurniawan setiawan saputra pratama wijaya gunawan hartono dewanto rahmat rahmad rahman rahayu
lestari wulan wulandari maya mega ayu ratna rina rini rani rika riska reni yuli yulia yuni yanti yani wati lina
linda lia lisa ika indah intan kartika kartini melisa mila novi novita puspita sari safitri tika tina vina winda
password passwort passw admin administrator root user login welcome letmein master superman batman spiderman
iloveyou iloveu loveyou love lovely forever forevermore baby babygirl princess sunshine flower rainbow butterfly
monkey dragon tiger lion eagle football soccer baseball basketball hockey liverpool manchester chelsea arsenal
barcelona realmadrid juventus ronaldo messi michael jordan jennifer jessica ashley daniel matthew andrew joshua
michelle nicole charlie thomas robert george william david james john mary anna maria samsung google facebook
instagram tiktok whatsapp youtube twitter gmail yahoo hotmail android iphone apple microsoft windows internet
computer laptop handphone hacker hackers secret secretword mypassword changeme default guest temp temporary test
testing tester demo sample example hello helloworld goodluck goodday happy happiness smile angel angels heaven
jesus christ blessed blessing freedom trustno trustnoone whatever nothing something everything anything killer
shadow ninja samurai pokemon pikachu naruto sasuke onepiece luffy doraemon nobita minecraft roblox mobilelegend
mobilelegends freefire pubg garena valorant dota blackpink bts army exo kpop starwars matrix mustang ferrari
mercedes toyota honda yamaha suzuki kawasaki harley corvette summer winter spring autumn monday tuesday wednesday
thursday friday saturday sunday january february march june july august purple orange yellow silver golden diamond
cookie chocolate banana cheese pepper ginger coffee cocacola chicken computer qwerty qwertyuiop qwertyui qwert
asdf asdfgh asdfghjkl asdfghjk zxcv zxcvbn zxcvbnm qazwsx qazwsxedc wasd poiuytrewq lkjhgfdsa mnbvcxz abcd abcde
abcdef abcdefg abcdefgh abcdefghi abc aaa xyz
pusing pokoknya terserah gakada gaktau gatau tidaktahu lupalagi lupapassword lupasandi bingung ngantuk mager males
makan tidur mandi minum jalanjalan liburan pulang kampung mudik lebaranhaji natal nyepi waisak tahunbaru ulangtahun
hbd selamatpagi selamatmalam apakabar terimakasih makasih maaf tolong permisi gakpapa santai santuy gaskeun mantap
mantul keren asik asyik seru kece badai gila gokil anjay mantapjiwa bosku brader kawan sobat sohib bestie genggong
arjuna bima srikandi gatotkaca semar petruk gareng bagong hanoman rahwana sinta ramayana majapahit sriwijaya mataram
borobudur prambanan monas komodo bromo rinjani semeru merapi toba tambora krakatau musi kapuas mahakam siakindah
avanza xenia innova beat vario scoopy mio nmax ninjaku supra jupiter vespa bebek matic motor motorku mobil mobilku
sepeda kereta pesawat kapal bola bolaku sepakbola futsal voli badminton bulutangkis karate silat renang lari gowes
gitar piano drum lagu musik dangdut rhoma noah slank sheila peterpan dewasembilan armada ungu geisha wali kangenband
upin ipin boboiboy tayo cocomelon frozen elsa barbie hellokitty mickey minnie donald spongebob patrick tomjerry
shinchan conan bleach dragonball ultraman gundam transformers avengers ironman thor hulk loki captain groot joker
pekerjasosial tatausaha sekretaris bendahara kepala kepaladinas staf staff honorer kontrak magang panitia ketua wakil
anggota relawan kader posyandu bidan perawat dokter polisi polres polsek babinsa bhabinkamtibmas tni koramil kodim
simfoni dppkbp dpppa kemenpppa kpai dinsos disdik bappeda kominfo diskominfo pemkabkampar bangkinangkota tapung
kuok salo tambang rumbio tapunghulu kampusku smansa sman smkn smpn sdn man mtsn min tsanawiyah aliyah ibtidaiyah
`

/** Passwords that are mostly digits and so hold no stem. */
const digitPasswords = `
123456789012 1234567890123 12345678901234 123123123123 1234512345 123456123456 123456654321 123454321 1234554321
987654321 9876543210 098765432109 0987654321 121212121212 112233445566 11223344 111222333444 123321123321 147258369
147258369147 159753159753 789456123 741852963 963852741 135792468 246813579 102030405060 010203040506 001122334455
314159265358 271828182845 081234567890 08123456789 628123456789 170845170845 17081945 170819451708 19451945 20252025
20262026 20272027 202620262026 200020002000 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc q1w2e3r4t5y6
zaq12wsxcde3 1a2b3c4d5e6f a1b2c3d4e5f6 abc123abc123 qwe123qwe123 asd123asd123 aku123aku123 p0o9i8u7y6t5
`

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Stems in lower case; a password made of one or two of them, dressed up or not, is no secret. */
export const commonStems: ReadonlySet<string> = new Set(words(stems))
export const commonPasswords: ReadonlySet<string> = new Set([...commonStems, ...words(digitPasswords)])
