#include "language/data/telling_rows.h"

#include "language/data/languages.h"

namespace leitsatz {
namespace {

consteval LanguageId id(std::string_view tag) { return language_id(tag); }

constexpr std::uint32_t kMalay = 1, kScandinavian = 2, kSlavic = 3;

constexpr TellingRow kRows[] = {
    {id("ms"), kMalay,
     " aduan ahad akaun aktiviti antarabangsa anugerah awak bagaimanapun baharu bahawa bandar "
     "basikal beg berbanding beritahu berkata bulat cawangan cikgu dahulu dekat dijangka "
     "disember hadapan hendak hospital iaitu ialah isnin isteri julai jumaat jurulatih jururawat "
     "kanak kastam kebangsaan kedai kelmarin kerajaan kerana kereta kesihatan khamis kilang "
     "komuniti kualiti lebuh lebuhraya lelaki mahu maklumat manakala memaklumkan mendapati "
     "menerusi menyiasat mesyuarat nak ogos parlimen peguam pejabat pelancongan pengarah "
     "penyelidikan perancis perkhidmatan perlawanan perniagaan persekutuan pertubuhan polis puan "
     "ramai ringgit sahaja sains sebagainya sebuah sekiranya selepas seorang setiausaha stesen "
     "syarikat teknologi teksi televisyen tiada tinggal ubat universiti wang percuma bapa "
     "pemandu bas dibaiki rosak kemalangan pawagam majlis kampung kerusi petang bomba jenayah "
     "dadah kos malaysia kuala ipoh johor selangor melaka sabah sarawak perak kedah kelantan "
     "pahang pulau pinang penyelamat "},
    {id("id"), kMalay,
     " agustus aktivitas bahwa berbeda besok bisa bisnis butuh departemen desa desember direktur "
     "dokter gubernur informasi inggris internasional istri juli jumat juni kabupaten kalian "
     "kamar kamis kantor kapan karena karyawan kecamatan kelompok kemarin kepolisian kesehatan "
     "komunitas koran kota kualitas listrik lokal maret memiliki mencoba mobil nomor obat pabrik "
     "parlemen partai pekan pekerjaan pelatih pemerintah pengacara perawat pertandingan "
     "perusahaan polisi ponsel prancis pria produksi provinsi rapat resmi rupiah sekretaris "
     "senin sepeda situs stasiun sulit televisi tewas toko uang universitas usai walikota yaitu "
     "yakni siswa sopir gratis rusak terlambat bus biaya pengemudi kecelakaan bapak narkoba "
     "terdakwa sore gedung motor macet indonesia jakarta surabaya bandung medan jawa sumatra "
     "sumatera bali kalimantan sulawesi yogyakarta semarang makassar perbaikan memperbaiki "},
    {id("no"), kScandinavian,
     " barnehagen berre ble deg dei dere eg ein eit etter fikk fordi fra fått gikk gjør gjøre "
     "gutt hjelp hva ikkje inn jente jobb kjenne kjøkken kjøpe kva kveld meg melk mens mye mykje "
     "nei nettopp noe noen noko nokon norge norsk norske nå opp penger regjeringen seg sier sjø "
     "snø språk uka uke uten veldig vere vært av ut fram vet gått stengt sykehus sykehuset "
     "jobber arbeid vei veien mer kanskje øy "},
    {id("da"), kScandinavian,
     " af aften blive bliver børnehaven danmark dansk danske dreng efter fik fået gik gør gøre "
     "havde hjælp hvad imens ind kun købe køkken meget mælk nej nogen noget op penge pige rigtig "
     "siger sne sprog thi ud uden uge ugen været nu mig dig sig blev igen regeringen lukket "
     "hospital hospitalet arbejder arbejde vej vejen mere måske fuld borgmesteren "},
    {id("sv"), kScandinavian,
     " mer fått detta vara genom mera framför vid och att inte är jag från också även vad något "
     "någon mycket väldigt kväll järnväg mjölk "
     "säger varit för när över skall hur ska barnen sina fick gick bättre av ut fram vet nu "
     "mig dig sig blev igen regeringen in gör utan "},
    {id("sl"), kSlavic,
     " treba pogosto zaenkrat poleg nato zato kjer torej najbolj bo bodo danes ga in jih jutri kaj "
     "kdo ker ki kje ko kot lahko lani leta letos ljudje med "
     "naj nekaj ni nisem niso nič njegov občina otroci otroke pred pri prihodnje prostora so sta "
     "svoj tega tudi več vrtec vse vsi včeraj zaradi zdaj zelo zgradila če še že "},
    {id("hr"), kSlavic,
     " bio biti djeca gdje i između još jučer kad kada koja koje koji kroz ljudi netko nešto "
     "nije nisu ništa općina ovaj ovo poslije prema prije sljedeće su svi taj također uz već će "
     "što "},
    // Hindi in Latin letters
    {kUnd, 0,
     " hai hain nahi nahin aur mein raha rahi rahe hoon gaya gayi gaye kiya bahut lekin yeh kya "
     "mujhe aaj humare hamare tha thi kal jaana ghar tum aap mera meri hum unke iske uske jab "
     "apne apna wala wale bhi toh saal sarkar logon logo baad saath abhi kaha karne karte karta "
     "hota hoti hua hui diya liya kuch koi agle pehle sabhi tak phir acha achha achhi accha "
     "acchi baje kab kyun kaise ki ke ka ko ne se "},
};

}  // namespace

std::span<const TellingRow> telling_rows() { return kRows; }

std::uint32_t telling_group(LanguageId language) {
  for (const TellingRow& row : kRows) {
    if (language != kUnd && row.language == language) return row.group;
  }
  return 0;
}

}  // namespace leitsatz
