// Texts in many languages, written for these tests, and what they are in other encodings than
// UTF-8.
#ifndef LEITSATZ_TESTS_SUPPORT_ENCODED_H_
#define LEITSATZ_TESTS_SUPPORT_ENCODED_H_

#include <doctest/doctest.h>
#include <iconv.h>

#include <string>
#include <string_view>
#include <vector>

#include "characters/unicode.h"
#include "support/process.h"

namespace leitsatz::test {

// `text` in an encoding by the C library's name of it.
inline std::string encoded(std::string_view text, const char* encoding) {
  const iconv_t converter = ::iconv_open(encoding, "UTF-8");
  REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
  std::string in(text);
  std::string out(4 * in.size() + 16, '\0');
  char* from = in.data();
  char* to = out.data();
  std::size_t from_left = in.size();
  std::size_t to_left = out.size();
  const std::size_t failed = ::iconv(converter, &from, &from_left, &to, &to_left);
  CHECK(failed != static_cast<std::size_t>(-1));
  ::iconv(converter, nullptr, nullptr, &to, &to_left);  // back to ASCII, where it has states
  ::iconv_close(converter);
  out.resize(out.size() - to_left);
  return out;
}

// Letters without white space, marks one with their letters: a summary has each sentence on a line
// of its own, and Windows-1258 has marks apart.
inline std::string bare(std::string_view text) {
  std::vector<char32_t> kept;
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    i = c.end;
    if (unicode::is_space(c.value)) continue;
    const char32_t both = kept.empty() ? 0 : unicode::compose(kept.back(), c.value);
    if (both != 0) {
      kept.back() = both;
    } else {
      kept.push_back(c.value);
    }
  }
  std::string out;
  for (char32_t c : kept) unicode::append(out, c);
  return out;
}

inline constexpr std::string_view kRussian =
    "Мост через реку Альм закрыли в мае. Инженеры нашли трещины в двух из девяти опор.";
inline constexpr std::string_view kUkrainian =
    "Міст через річку Альм закрили в травні. Інженери знайшли тріщини у двох із дев’яти його опор.";
inline constexpr std::string_view kBulgarian =
    "Мостът над река Алм беше затворен през май. Инженерите откриха пукнатини в две от опорите.";
inline constexpr std::string_view kGreek =
    "Η γέφυρα του ποταμού έκλεισε τον Μάιο. Άλλη γέφυρα δεν υπάρχει ως την πόλη.";
inline constexpr std::string_view kTurkish =
    "Irmağın üzerindeki köprü mayıs ayında kapatıldı. Şehir onarım için dört milyon avro ödeyecek.";
inline constexpr std::string_view kPolish =
    "Most nad rzeką zamknięto w maju. Inżynierowie znaleźli pęknięcia w dwóch z dziewięciu "
    "filarów.";
inline constexpr std::string_view kCzech =
    "Most přes řeku byl v květnu uzavřen. Inženýři našli ve dvou z devíti pilířů dlouhé trhliny.";
inline constexpr std::string_view kHungarian =
    "A folyó fölötti hidat májusban lezárták. A mérnökök két pillérben hosszú repedést találtak, "
    "ezért az őszig zárva marad.";
inline constexpr std::string_view kFrench =
    "Le pont sur l’Alm a été fermé en mai. L’œuvre coûtera quatre millions d’euros à la ville.";
inline constexpr std::string_view kFrenchWithEuro =
    "Le pont sur la rivière a été fermé en mai. L'œuvre coûtera plus de 4 millions € à la ville.";
inline constexpr std::string_view kGerman =
    "Die Brücke über die Alm wurde im Mai gesperrt. „Das war nötig“, sagte der Bürgermeister "
    "später.";
inline constexpr std::string_view kSpanish =
    "El puente sobre el río se cerró en mayo. ¿Quién pagará la reparación? La ciudad y la región, "
    "dijo el alcalde.";
inline constexpr std::string_view kHebrew =
    "הגשר מעל הנהר נסגר בחודש מאי. המהנדסים מצאו סדקים ארוכים בשניים מתשעת העמודים.";
inline constexpr std::string_view kArabic =
    "أغلق مجلس المدينة الجسر فوق النهر في شهر مايو. وجد المهندسون شقوقا طويلة في اثنين من الأعمدة.";
inline constexpr std::string_view kLithuanian =
    "Tiltas per upę buvo uždarytas gegužės mėnesį. Inžinieriai rado įtrūkimų dviejose iš devynių "
    "jo atramų.";
inline constexpr std::string_view kLatvian =
    "Tiltu pār upi slēdza maijā. Inženieri atrada garas plaisas divos no deviņiem tā balstiem.";
inline constexpr std::string_view kVietnamese =
    "Cây cầu bắc qua sông đã bị đóng cửa vào tháng năm. Các kỹ sư tìm thấy vết nứt ở hai trong "
    "chín trụ cầu.";
inline constexpr std::string_view kThai =
    "สะพานข้ามแม่น้ำถูกปิดในเดือนพฤษภาคม วิศวกรพบรอยร้าวยาวในเสาหินสองต้น";
inline constexpr std::string_view kJapanese =
    "町の議会は五月に橋を閉鎖した。技術者たちは九本の柱のうち二本に長いひびを見つけた。";
inline constexpr std::string_view kKorean =
    "시의회는 오월에 강을 건너는 다리를 폐쇄했다. 기술자들은 돌기둥 두 개에서 긴 균열을 발견했다.";
inline constexpr std::string_view kSimplified =
    "镇议会五月关闭了河上的大桥。工程师在九根石柱中的两根上发现了很长的裂缝。";
inline constexpr std::string_view kTraditional =
    "鎮議會五月關閉了河上的大橋。工程師在九根石柱中的兩根上發現了很長的裂縫。";

struct Row {
  const char* encoding;   // of iconv(3)
  std::string_view name;  // of ours
  std::string_view text;
};
inline const Row kRows[] = {
    {"CP1251", "windows-1251", kRussian},
    {"KOI8-R", "KOI8-R", kRussian},
    {"ISO-8859-5", "ISO-8859-5", kRussian},
    {"CP866", "IBM866", kRussian},
    {"MAC-CYRILLIC", "x-mac-cyrillic", kRussian},
    {"CP1251", "windows-1251", kUkrainian},
    {"CP1251", "windows-1251", kBulgarian},
    {"CP1253", "windows-1253", kGreek},
    {"ISO-8859-7", "ISO-8859-7", kGreek},
    {"CP1254", "windows-1254", kTurkish},
    {"CP1250", "windows-1250", kPolish},
    {"ISO-8859-2", "ISO-8859-2", kPolish},
    {"CP1250", "windows-1250", kCzech},
    {"ISO-8859-2", "ISO-8859-2", kCzech},
    {"CP1250", "windows-1250", kHungarian},
    {"CP1252", "windows-1252", kFrench},
    {"ISO-8859-15", "ISO-8859-15", kFrenchWithEuro},
    {"CP1252", "windows-1252", kGerman},
    {"MACINTOSH", "macintosh", kGerman},
    {"CP1252", "windows-1252", kSpanish},
    {"CP1255", "windows-1255", kHebrew},
    {"CP1256", "windows-1256", kArabic},
    {"ISO-8859-6", "ISO-8859-6", kArabic},
    {"CP1257", "windows-1257", kLithuanian},
    {"CP1257", "windows-1257", kLatvian},
    {"CP1258", "windows-1258", kVietnamese},
    {"CP874", "windows-874", kThai},
    {"CP932", "Shift_JIS", kJapanese},
    {"EUC-JP", "EUC-JP", kJapanese},
    {"ISO-2022-JP", "ISO-2022-JP", kJapanese},
    {"EUC-KR", "EUC-KR", kKorean},
    {"GB18030", "gb18030", kSimplified},
    {"GBK", "gb18030", kTraditional},
    {"BIG5", "Big5", kTraditional},
    {"UTF-16LE", "UTF-16LE", kRussian},
    {"UTF-16BE", "UTF-16BE", kFrench},
    {"UTF-16LE", "UTF-16LE", kVietnamese},
    {"UTF-32LE", "UTF-32LE", kGerman},
    {"UTF-32BE", "UTF-32BE", kKorean},
};

// Runs the command on a file of that name; at most nine sentences are shown.
inline Outcome read_file(std::string_view name, std::string_view bytes,
                         std::vector<std::string> arguments = {}) {
  const Directory directory;
  directory.write(std::string(name), bytes);
  arguments.insert(arguments.end(), {"-n", "9", std::string(name)});
  return run_cli(directory, arguments);
}

}  // namespace leitsatz::test

#endif  // LEITSATZ_TESTS_SUPPORT_ENCODED_H_
