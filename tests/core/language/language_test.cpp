#include "language/language.h"

#include <doctest/doctest.h>

#include <string>

#include "language/data/profiles.h"

namespace leitsatz {
namespace {

std::string_view tag_of(std::string_view text) {
  return language_tag(detect_language(text).language);
}

LanguageId id(std::string_view tag) { return language_from_tag(tag).value(); }

double foreign(std::string_view text, std::string_view document) {
  return foreign_confidence(text, id(document));
}

std::string tag_read(std::string_view tag) {
  const auto language = language_from_tag(tag);
  return language ? std::string(language_tag(*language)) : "nothing";
}

bool is_stop_word(std::string_view word, std::string_view language) {
  return stop_words(id(language)).find(" " + std::string(word) + " ") != std::string_view::npos;
}

TEST_CASE("a script that one language uses names it") {
  CHECK(tag_of("안녕하세요, 오늘은 날씨가 좋습니다.") == "ko");
  CHECK(tag_of("วันนี้อากาศดีมาก") == "th");
  CHECK(tag_of("Η κυβέρνηση ανακοίνωσε νέα μέτρα.") == "el");
  CHECK(tag_of("დღეს კარგი ამინდია.") == "ka");
  CHECK(tag_of("Այսօր լավ եղանակ է։") == "hy");
  CHECK(tag_of("இன்று வானிலை நன்றாக உள்ளது.") == "ta");
  CHECK(tag_of("આજે હવામાન સારું છે.") == "gu");
  CHECK(tag_of("ዛሬ አየሩ ጥሩ ነው።") == "am");
}

TEST_CASE("Han is Chinese, with kana it is Japanese") {
  CHECK(tag_of("今天天气很好，我们去公园散步。") == "zh");
  CHECK(tag_of("今天天氣很好，我們去公園散步。") == "zh");
  CHECK(tag_of("今日はとても良い天気です。") == "ja");
  SUBCASE("few kana are enough") {
    CHECK(tag_of("東京都渋谷区恵比寿南三丁目の新社屋建設計画発表") == "ja");
  }
  SUBCASE("a kana in a name does not make Chinese Japanese") {
    CHECK(tag_of("这家公司的新产品「優の良品」在中国市场的销售额比去年增长了百分之二十。") == "zh");
  }
  SUBCASE("characters of one of them alone tell where kana don't") {
    CHECK(tag_of("円高対策緊急経済会議") == "ja");
  }
}

TEST_CASE("sentences in Latin letters") {
  CHECK(tag_of("The company said that it would not comment on the report.") == "en");
  CHECK(tag_of("Das Unternehmen wollte sich zu dem Bericht nicht äußern.") == "de");
  CHECK(tag_of("L'entreprise n'a pas souhaité commenter ce rapport.") == "fr");
  CHECK(tag_of("La empresa no quiso hacer comentarios sobre el informe.") == "es");
  CHECK(tag_of("L'azienda non ha voluto commentare la notizia di oggi.") == "it");
  CHECK(tag_of("A empresa não quis comentar o relatório divulgado ontem.") == "pt");
  CHECK(tag_of("Het bedrijf wilde niet reageren op het bericht van gisteren.") == "nl");
  CHECK(tag_of("Firma nie chciała komentować wczorajszego raportu.") == "pl");
  CHECK(tag_of("Společnost se k této zprávě nechtěla vyjádřit.") == "cs");
  CHECK(tag_of("Företaget ville inte kommentera rapporten som kom i går.") == "sv");
  CHECK(tag_of("A vállalat nem kívánta kommentálni a jelentést.") == "hu");
  CHECK(tag_of("Yhtiö ei halunnut kommentoida eilen julkaistua raporttia.") == "fi");
  CHECK(tag_of("Compania nu a dorit să comenteze raportul publicat ieri.") == "ro");
  CHECK(tag_of("Şirket dün yayımlanan rapor hakkında yorum yapmak istemedi.") == "tr");
  CHECK(tag_of("Công ty không muốn bình luận về bản báo cáo này.") == "vi");
  CHECK(tag_of("Beliau memberitahu pemberita bahawa siasatan masih dijalankan oleh pihak polis.") ==
        "ms");
  CHECK(tag_of("Perusahaan itu tidak bisa berkomentar karena laporan tersebut.") == "id");
}

TEST_CASE("sentences in scripts that several languages share") {
  CHECK(tag_of("Компания отказалась комментировать этот отчёт.") == "ru");
  CHECK(tag_of("Компанія відмовилася коментувати цей звіт.") == "uk");
  CHECK(tag_of("Компанията отказа да коментира този доклад.") == "bg");
  CHECK(tag_of("Компанија није желела да коментарише овај извештај.") == "sr");
  CHECK(tag_of("رفضت الشركة التعليق على هذا التقرير الذي صدر أمس.") == "ar");
  CHECK(tag_of("این شرکت از اظهار نظر درباره این گزارش خودداری کرد.") == "fa");
  CHECK(tag_of("کمپنی نے اس رپورٹ پر تبصرہ کرنے سے انکار کر دیا۔") == "ur");
  CHECK(tag_of("कंपनी ने इस रिपोर्ट पर टिप्पणी करने से इनकार कर दिया।") == "hi");
  CHECK(tag_of("कंपनीने या अहवालावर भाष्य करण्यास नकार दिला आहे.") == "mr");
  CHECK(tag_of("কোম্পানিটি এই প্রতিবেদন সম্পর্কে মন্তব্য করতে রাজি হয়নি।") == "bn");
  CHECK(tag_of("החברה סירבה להגיב על הדוח שפורסם אתמול.") == "he");
}

TEST_CASE("nothing is said where there is nothing to read") {
  for (std::string_view text :
       {"", " \n", "12 345,67 %", "https://www.example.org/the/news/of/the/day",
        "the.reader@example.org", "a1b2c3d4e5f6", "\xFF\xFE\x80", "?!…", "kcxvz"}) {
    CAPTURE(text);
    CHECK(detect_language(text).language == kUnd);
  }
}

TEST_CASE("a guess from little is less sure") {
  const LanguageGuess little = detect_language("Guten Morgen");
  const LanguageGuess much = detect_language(
      "Guten Morgen, sagte der Minister, als er nach der langen Sitzung aus dem Saal kam, und "
      "wünschte allen, die auf ihn gewartet hatten, einen schönen Tag.");
  CHECK(much.confidence > 0.9);
  CHECK(little.confidence < much.confidence);
}

TEST_CASE("letters and their marks may be apart") {
  CHECK(tag_of("La société a déjà été vendue à l'étranger, a-t-il déclaré.") == "fr");
  CHECK(tag_of("La socie\u0301te\u0301 a de\u0301ja\u0300 e\u0301te\u0301 vendue, a-t-il "
               "de\u0301clare\u0301.") == "fr");
}

TEST_CASE("the whole of a long text counts, not its start alone") {
  std::string text = "The notice below is in English and does not matter. ";
  for (int i = 0; i < 2000; ++i) text += "Das ist der eigentliche Text, um den es hier geht. ";
  CHECK(tag_of(text) == "de");
}

TEST_CASE("a foreign sentence in an article") {
  const std::string_view english =
      "The company later confirmed the closure, describing it as part of a restructuring of its "
      "lab strategy, according to the South China Morning Post .";
  CHECK(foreign(english, "de") > 0.8);
  CHECK(foreign(english, "fr") > 0.8);
  CHECK(foreign(english, "ru") > 0.8);
  CHECK(foreign(english, "ja") > 0.8);
  CHECK(foreign(english, "en") == 0);
  CHECK(foreign("Der Bund will den Ausbau der Netze in den nächsten Jahren fördern.", "en") > 0.5);
  CHECK(foreign("La ministre a annoncé que les travaux seraient bientôt terminés.", "es") > 0.5);
  CHECK(foreign("Министр заявил, что работы скоро будут завершены.", "en") > 0.5);
  CHECK(foreign("วันนี้อากาศดีมากและไม่มีฝนตกเลย", "en") > 0.5);
  CHECK(foreign("这家公司说他们没有收到任何关于这个报告的消息。", "ja") > 0.5);
}

TEST_CASE("names and borrowed words are not foreign") {
  CHECK(
      foreign("Microsoft hat sein Internet of Things & AI Insider Lab in Shanghai geschlossen und "
              "die Mitarbeiter entlassen.",
              "de") < 0.2);
  CHECK(
      foreign("Le groupe Apple a ouvert un Apple Store à New York, près de Times Square, en juin.",
              "fr") < 0.2);
  CHECK(foreign("Tim Cook, Satya Nadella, Sundar Pichai und Mark Zuckerberg", "de") == 0);
  CHECK(foreign("New York Times", "de") == 0);
  CHECK(foreign("Компания Apple представила iPhone 15 Pro Max и Apple Watch Ultra.", "ru") == 0);
  CHECK(foreign("东京的 Sony Music Entertainment 公司发布了新专辑。", "zh") == 0);
}

TEST_CASE("near languages and short texts are not called foreign") {
  CHECK(foreign("Regjeringen vil ikke kommentere saken før møtet i morgen.", "da") == 0);
  CHECK(foreign("Spoločnosť sa k tejto správe nechcela vyjadriť.", "cs") == 0);
  CHECK(foreign("A empresa não quis comentar o relatório divulgado ontem.", "gl") == 0);
  CHECK(foreign("Vlada nije htjela komentirati izvješće koje je objavljeno jučer.", "bs") == 0);
  CHECK(foreign("Vlada nije htjela komentirati izvješće koje je objavljeno jučer.", "sr") == 0);
  CHECK(foreign("See you soon.", "de") < 0.5);
  CHECK(foreign("", "de") == 0);
  CHECK(foreign("東京都渋谷区恵比寿南三丁目", "ja") == 0);
  CHECK(foreign_confidence("Anything at all may be written in a text without a language.", kUnd) ==
        0);
}

TEST_CASE("tags") {
  CHECK(tag_read("de") == "de");
  CHECK(tag_read("DE") == "de");
  CHECK(tag_read("de-AT") == "de");
  CHECK(tag_read("en_US") == "en");
  CHECK(tag_read("zh-Hant") == "zh");
  CHECK(tag_read("nb") == "no");
  CHECK(tag_read("nn-NO") == "no");
  CHECK(tag_read("iw") == "he");
  CHECK(tag_read("fil-PH") == "tl");
  CHECK(tag_read("und") == "und");
  CHECK(tag_read("und-Latn") == "und");
  for (std::string_view tag : {"", "x-foo", "xx", "de-", "-de", "de--AT", "d e", "deutschland",
                               "i-klingon", "de-verylongsubtag", "ä"}) {
    CAPTURE(tag);
    CHECK(tag_read(tag) == "nothing");
  }
}

TEST_CASE("the table is in order") {
  CHECK(language_tag(kUnd) == "und");
  CHECK(kLanguages.size() > 60);
  for (std::size_t i = 1; i < kLanguages.size(); ++i) {
    const auto language = static_cast<LanguageId>(i);
    CAPTURE(language_tag(language));
    if (i > 1) CHECK(kLanguages[i - 1].tag < kLanguages[i].tag);
    CHECK(language_from_tag(language_tag(language)) == language);
    CHECK(reading_speed(language) > 100);
    const std::string_view words = stop_words(language);
    CHECK((words.empty() || (words.front() == ' ' && words.back() == ' ')));
    CHECK(words.find("  ") == std::string_view::npos);
  }
  CHECK(reading_speed(id("en")) == 228);
  CHECK(reading_speed(id("de")) == 179);
}

TEST_CASE("stop words are function words") {
  for (std::string_view word : {"the", "of", "and", "which", "would", "their", "because"}) {
    CAPTURE(word);
    CHECK(is_stop_word(word, "en"));
  }
  for (std::string_view word : {"und", "der", "nicht", "sich", "über", "hätte", "sondern"}) {
    CAPTURE(word);
    CHECK(is_stop_word(word, "de"));
  }
  CHECK_FALSE(is_stop_word("room", "en"));
  CHECK_FALSE(is_stop_word("menschen", "de"));
}

TEST_CASE("near languages are told apart by their words") {
  CHECK(tag_of("Polis menahan seorang lelaki kerana mencuri kereta di Ipoh.") == "ms");
  CHECK(tag_of("Polisi menahan seorang pria karena mencuri mobil di Medan.") == "id");
  CHECK(tag_of("Jeg vet ikke hvor sykkelen din er.") == "no");
  CHECK(tag_of("Jeg ved ikke, hvor din cykel er henne.") == "da");
  CHECK(tag_of("Otroci so se igrali na dvorišču, ker je bilo lepo.") == "sl");
  CHECK(tag_of("Djeca su se igrala u dvorištu kad je počela kiša.") == "hr");
}

TEST_CASE("Hindi in Latin letters is no language of Latin letters") {
  CHECK(tag_of("Mujhe aaj Mumbai jaana hai lekin bus nahi mil rahi hai.") == "und");
  CHECK(tag_of("Main bazaar ja raha hoon, tum ghar kab aaoge?") == "und");
}

TEST_CASE("a text in Han characters alone is Japanese if one of them is") {
  CHECK(tag_of("駅前広場整備工事完了") == "ja");
  CHECK(tag_of("全国高校野球選手権大会") == "ja");
  CHECK(tag_of("市政府发布新的通知") == "zh");
  CHECK(tag_of("臺中市立圖書館休館") == "zh");
  // 来 is simplified, 週 traditional: only Japanese has both.
  CHECK(tag_of("来週月曜日休業") == "ja");
  CHECK(tag_of("大雨警告") == "und");
}

}  // namespace
}  // namespace leitsatz
