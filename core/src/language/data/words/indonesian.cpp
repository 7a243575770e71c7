#include "language/data/language_words.h"

namespace leitsatz {
namespace indonesian {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " dr drs dra ir prof h hj kh st jl jln gg kab kec kel prov a.n u.p d.a s.d ust sdr"
        " sdri tn ny bpk kol jend let ^pt ^cv ",
    .number = " no nos hlm hal vol tel telp bab pasal ayat ",
    .may_end = " tbk ltd inc s.h s.e sdn bhd jr ",
    .ends = " dll dsb dst ",
    .starters =
        " ini itu yang dan di ke dari pada untuk dengan oleh dalam atas antara tetapi tapi"
        " namun atau jika kalau ketika saat karena sebab agar supaya bahwa seperti sebagai"
        " menurut selain setelah sebelum sejak hingga sampai dia ia mereka kami kita saya"
        " anda aku tidak bukan belum sudah telah akan sedang ada adalah juga lalu kemudian"
        " sekarang kini hari semua banyak beberapa setiap para apa siapa mengapa bagaimana"
        " di sini meski meskipun sementara selama ",
};

constexpr Lexicon kLexicon = {
    .boilerplate = "|baca juga|hak cipta|kebijakan privasi|berlangganan|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|ia|dia|mereka|hal itu|hal ini|hal tersebut|tetapi|namun|dan|selain itu|"
        "oleh karena itu|kemudian|sementara itu|",
};

constexpr OpeningRow kMalayOpenings = {
    .leaning = "|ia|dia|mereka|hal itu|hal ini|namun|selain itu|",
};

constexpr LineRow kLines = {
    .bylines = "|oleh|ditulis oleh|",
    .authors = "|penulis|",
    .credits = "|gambar|",
    .dates =
        "|diterbitkan|diperbarui|dipublikasikan|senin|selasa|rabu|kamis|jumat|sabtu|minggu|"
        "maret|agustus|pukul|wib|wita|tanggal|pada|",
    .prompts = "|klik di sini|baca juga|",
    .chrome = "|baca selengkapnya|selengkapnya|iklan|",
    .genres = "|siaran pers|abstrak|",
    .pages = "|halaman|",
    .forms = "|hadir|tidak hadir|tanggal|tempat|waktu|",
    .greetings = "|yth|halo|hai|selamat pagi|selamat siang|selamat sore|",
    .signoffs = "|salam|hormat kami|hormat saya|terima kasih|",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " bagian bahkan banyak baru beberapa berbagai berdasarkan besar bulan cepat contoh "
        "cukup dekat delapan demikian empat enam hari hingga ingin jam jauh juta kali kata "
        "katanya kecil kemarin kembali kemudian ketiga kini lama langsung luar mampu masalah "
        "masuk melihat memang memberikan membuat memiliki menambahkan mencapai mendapat "
        "mendapatkan mengaku mengatakan menggunakan mengungkapkan menit menjadi menjelaskan "
        "menyatakan menyebut merupakan miliar minggu mulai nama orang paling pekan pernah "
        "persen pihak punya ratus rendah ribu sampai sebelumnya segera sejumlah sekarang "
        "selalu seluruh sembilan sempat sepuluh sesuai sisi soal tempat tengah terakhir "
        "terbaru terjadi terkait terus tetap tinggi triliun tujuh tutur ujarnya utama waktu ",
    .never =
        " agustus april bapak desember februari ibu januari juli jumat juni kamis malam maret "
        "mei menteri november oktober pagi presiden rabu sabtu selasa senin september siang "
        "sore ",
    .capital_dates = true,
};

}  // namespace indonesian

constinit const LineRow kIndonesianLines = indonesian::kLines;
constinit const LanguageWords kIndonesianWords = {.abbreviations = &indonesian::kAbbreviations,
                                                  .lexicon = &indonesian::kLexicon,
                                                  .openings = &indonesian::kOpenings,
                                                  .keywords = &indonesian::kKeywords};

constinit const LanguageWords kMalayWords = {.abbreviations = &indonesian::kAbbreviations,
                                             .openings = &indonesian::kMalayOpenings};

}  // namespace leitsatz
