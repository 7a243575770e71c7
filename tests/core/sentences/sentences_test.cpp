#include "sentences/sentences.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "characters/unicode.h"
#include "support/repeat.h"
#include "support/show.h"

namespace leitsatz {
namespace {

LanguageId language(std::string_view tag) { return language_from_tag(tag).value_or(kUnd); }

Sentences split_block(std::string_view text, std::string_view tag,
                      std::span<const Debris> debris = {}) {
  Document document;
  document.blocks.push_back({{0, static_cast<std::uint32_t>(text.size())}, BlockKind::kParagraph});
  return split_sentences(text, document, debris, language(tag));
}

// The sentences of a text that is one block.
std::string show_split(std::string_view tag, std::string_view text) {
  return show(text, split_block(text, tag).spans);
}

// Marks every occurrence of `tag` as debris.
std::vector<Debris> mark(std::string_view text, std::string_view tag, bool breaks) {
  std::vector<Debris> debris;
  for (std::size_t at = text.find(tag); at != std::string_view::npos; at = text.find(tag, at + 1)) {
    const auto begin = static_cast<std::uint32_t>(at);
    debris.push_back({{begin, begin + static_cast<std::uint32_t>(tag.size())}, breaks});
  }
  return debris;
}

// What must hold of any result: ascending, disjoint, not empty, below the cap, on boundaries.
void check_form(std::string_view text, const Sentences& sentences) {
  std::uint32_t end = 0;
  std::size_t wrong = 0;
  for (Span span : sentences.spans) {
    const bool ordered = span.begin >= end && span.begin < span.end && span.end <= text.size();
    if (!ordered || span.size() > kMaxSentenceBytes) ++wrong;
    for (std::uint32_t at : {span.begin, span.end}) {
      if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++wrong;
    }
    end = span.end;
  }
  CHECK(wrong == 0);
  CHECK(sentences.block.size() == sentences.spans.size());
  CHECK(sentences.overlong.size() == sentences.spans.size());
}

TEST_CASE("sentences end at stops") {
  CHECK(show_split("en", "It rained. Who came? Nobody! So it goes.") ==
        "[It rained.][Who came?][Nobody!][So it goes.]");
  CHECK(show_split("en", "") == "");
  CHECK(show_split("en", " \n ") == "");
  CHECK(show_split("en", "No stop at the end") == "[No stop at the end]");
  CHECK(show_split("en", "  \u00A0Trimmed.  \u3000") == "[Trimmed.]");
}

TEST_CASE("blocks are split one by one") {
  const std::string_view text = "One. Two.\nThree";
  Document document;
  document.blocks = {{{0, 9}, BlockKind::kParagraph}, {{10, 15}, BlockKind::kListItem}};
  const Sentences sentences = split_sentences(text, document, {}, language("en"));
  CHECK(show(text, sentences.spans) == "[One.][Two.][Three]");
  CHECK(sentences.block == std::vector<std::uint32_t>{0, 0, 1});
}

TEST_CASE("offsets are bytes of the text") {
  const std::string_view text = "Übung. “Ja.” 𝔸𝔹. Ende.";
  const Sentences sentences = split_block(text, "de");
  CHECK(show(text, sentences.spans) == "[Übung.][“Ja.”][𝔸𝔹.][Ende.]");
  REQUIRE(sentences.spans.size() == 4);
  CHECK(sentences.spans[0] == Span{0, 7});
  CHECK(sentences.spans[1] == Span{8, 17});
  CHECK(sentences.spans[2] == Span{18, 27});
  CHECK(sentences.spans[3] == Span{28, 33});
}

TEST_CASE("ill-formed bytes are characters like others") {
  const std::string text = "One \xFF\xC3. Two \xE2\x82.";
  CHECK(show_split("en", text) == "[One \xFF\xC3.][Two \xE2\x82.]");
}

TEST_CASE("a line break inside a block is white space, a blank line is an end") {
  CHECK(show_split("en", "It rained in\nParis all\r\nday. Then\nnot.") ==
        "[It rained in\nParis all\r\nday.][Then\nnot.]");
  CHECK(show_split("en", "A heading\n \nThe text") == "[A heading][The text]");
}

TEST_CASE("titles and abbreviations end no sentence") {
  CHECK(show_split("en", "Dr. Wu left. It rained.") == "[Dr. Wu left.][It rained.]");
  CHECK(show_split("en", "Gen. Lee met Mr. Smith vs. St. Louis, i.e. Mt. Fuji. He won.") ==
        "[Gen. Lee met Mr. Smith vs. St. Louis, i.e. Mt. Fuji.][He won.]");
  CHECK(show_split("de", "Prof. Dr. Meier kam bzw. ging, d. h. z. B. Hans. Er blieb u. a. Tage.") ==
        "[Prof. Dr. Meier kam bzw. ging, d. h. z. B. Hans.][Er blieb u. a. Tage.]");
  CHECK(show_split("fr", "M. Dupont et Mme. Durand, p. ex., sont là. Oui.") ==
        "[M. Dupont et Mme. Durand, p. ex., sont là.][Oui.]");
  CHECK(show_split("es", "La Sra. Ruiz y el Lic. Paz viven en la Av. Sol. Bien.") ==
        "[La Sra. Ruiz y el Lic. Paz viven en la Av. Sol.][Bien.]");
  CHECK(show_split("it", "Il dott. Rossi e l'avv. Verdi partono. Ciao.") ==
        "[Il dott. Rossi e l'avv. Verdi partono.][Ciao.]");
  CHECK(show_split("pt", "O Sr. Silva e a Dra. Ana moram na Av. Paulista. Sim.") ==
        "[O Sr. Silva e a Dra. Ana moram na Av. Paulista.][Sim.]");
  CHECK(show_split("nl", "Dhr. Jansen en mevr. Bos komen bijv. Maandag. Ja.") ==
        "[Dhr. Jansen en mevr. Bos komen bijv. Maandag.][Ja.]");
  CHECK(show_split("pl", "Prof. Jan mieszka przy ul. Długiej. Tak.") ==
        "[Prof. Jan mieszka przy ul. Długiej.][Tak.]");
  CHECK(show_split("cs", "Dr. Novák bydlí v ul. Dlouhé, např. Praha. Ano.") ==
        "[Dr. Novák bydlí v ul. Dlouhé, např. Praha.][Ano.]");
  CHECK(show_split("sv", "Han äter t.ex. Kalles, bl.a. Sillen. Ja.") ==
        "[Han äter t.ex. Kalles, bl.a. Sillen.][Ja.]");
  CHECK(show_split("da", "Hr. Jensen spiser f.eks. Ost. Ja.") ==
        "[Hr. Jensen spiser f.eks. Ost.][Ja.]");
  CHECK(show_split("fi", "Hän söi esim. Juustoa. Niin.") == "[Hän söi esim. Juustoa.][Niin.]");
  CHECK(show_split("ru", "Это т. е. Москва, ул. Ленина, проф. Иванов. Да.") ==
        "[Это т. е. Москва, ул. Ленина, проф. Иванов.][Да.]");
  CHECK(show_split("uk", "Проф. Іваненко живе на вул. Шевченка. Так.") ==
        "[Проф. Іваненко живе на вул. Шевченка.][Так.]");
  CHECK(show_split("tr", "Doç. Dr. Yılmaz, Av. Kaya ve Prof. Demir geldi. Evet.") ==
        "[Doç. Dr. Yılmaz, Av. Kaya ve Prof. Demir geldi.][Evet.]");
  CHECK(show_split("el", "Ο κ. Νίκος και ο Δρ. Παπάς ήρθαν. Ναι.") ==
        "[Ο κ. Νίκος και ο Δρ. Παπάς ήρθαν.][Ναι.]");
  CHECK(show_split("hu", "Dr. Kovács pl. Budapesten él. Igen.") ==
        "[Dr. Kovács pl. Budapesten él.][Igen.]");
  CHECK(show_split("ro", "Dl. Popescu stă pe str. Lungă. Da.") ==
        "[Dl. Popescu stă pe str. Lungă.][Da.]");
  CHECK(show_split("id", "Bpk. Susanto tinggal di Jl. Sudirman. Ya.") ==
        "[Bpk. Susanto tinggal di Jl. Sudirman.][Ya.]");
  CHECK(show_split("vi", "GS. TS. Nam sống ở TP. Huế. Vâng.") ==
        "[GS. TS. Nam sống ở TP. Huế.][Vâng.]");
  CHECK(show_split("hi", "डॉ. शर्मा और बी. सी. राय आए। ठीक है।") ==
        "[डॉ. शर्मा और बी. सी. राय आए।][ठीक है।]");
  CHECK(show_split("ar", "د. أحمد هنا. نعم.") == "[د. أحمد هنا.][نعم.]");
}

TEST_CASE("some abbreviations may end a sentence: the next word tells") {
  CHECK(show_split("en", "He works for Apple Inc. It grew. Apple Inc. Chief Cook spoke.") ==
        "[He works for Apple Inc.][It grew.][Apple Inc. Chief Cook spoke.]");
  CHECK(show_split("en", "She lives in the U.S. He works for the U.S. Senate.") ==
        "[She lives in the U.S.][He works for the U.S. Senate.]");
  CHECK(show_split("de", "Es kostet 42 Mio. Euro. Es waren 3 Mrd. Die Firma zahlt.") ==
        "[Es kostet 42 Mio. Euro.][Es waren 3 Mrd.][Die Firma zahlt.]");
  CHECK(show_split("en", "They sold apples, pears, etc. Nobody came.") ==
        "[They sold apples, pears, etc.][Nobody came.]");
  CHECK(show_split("ru", "Он купил хлеб, молоко и т. д. Марина ушла.") ==
        "[Он купил хлеб, молоко и т. д.][Марина ушла.]");
}

TEST_CASE("no list of abbreviations is complete: a stop before lower case proves little") {
  CHECK(show_split("en", "The fert. costs more, and the equip. was old. It rained.") ==
        "[The fert. costs more, and the equip. was old.][It rained.]");
  CHECK(show_split("de", "Das liegt wesentl. tiefer, sagte er.") ==
        "[Das liegt wesentl. tiefer, sagte er.]");
  CHECK(show_split("de", "Der zul. Druck beträgt acht bar.") ==
        "[Der zul. Druck beträgt acht bar.]");
  CHECK(show_split("de", "Die prozent. Menge sank. Es regnete.") ==
        "[Die prozent. Menge sank.][Es regnete.]");
  CHECK(show_split("es", "El equip. completo pesa mucho.") == "[El equip. completo pesa mucho.]");
  CHECK(show_split("ru", "Дом в собств. управы.") == "[Дом в собств. управы.]");
  // A word that the text has elsewhere without a stop is whole.
  CHECK(show_split("en",
                   "A new camp opens in the wood next to the old camp. the town pays for it.") ==
        "[A new camp opens in the wood next to the old camp.][the town pays for it.]");
  CHECK(show_split("en", "The town will open a new camp. the old one was far too small.") ==
        "[The town will open a new camp. the old one was far too small.]");
}

TEST_CASE("a citation is one run of abbreviations") {
  CHECK(show_split("en", "He cited Fed. R. Crim. P. 11 and Pub. L. 99-1. It failed.") ==
        "[He cited Fed. R. Crim. P. 11 and Pub. L. 99-1.][It failed.]");
  CHECK(show_split("fr", "Selon l’art. L. 131-2 du code, il paie. Il refuse.") ==
        "[Selon l’art. L. 131-2 du code, il paie.][Il refuse.]");
  CHECK(show_split("en", "It is in vol. IX of the series. It stood at 40 N. Harlan for years.") ==
        "[It is in vol. IX of the series.][It stood at 40 N. Harlan for years.]");
  CHECK(show_split("en", "N. Harlan came late. He sat.") == "[N. Harlan came late.][He sat.]");
  CHECK(show_split("de", "Sie liegt 900 m ü. M. am Hang. Dort schneit es.") ==
        "[Sie liegt 900 m ü. M. am Hang.][Dort schneit es.]");
  CHECK(show_split("en", "We left at 9 a.m. I was tired.") == "[We left at 9 a.m.][I was tired.]");
}

TEST_CASE("names in lower case and signs begin sentences") {
  CHECK(show_split("en", "He sold it. iPads are dear. eBay takes them. p53 was low.") ==
        "[He sold it.][iPads are dear.][eBay takes them.][p53 was low.]");
  CHECK(show_split("en", "Nobody paid for them. #fun was the word. @anna left. $50 is much.") ==
        "[Nobody paid for them.][#fun was the word.][@anna left.][$50 is much.]");
}

TEST_CASE("a text in lower case is split at its stops") {
  CHECK(show_split("en", "we saw the sea. it was cold. nobody swam. then it rained.") ==
        "[we saw the sea.][it was cold.][nobody swam.][then it rained.]");
  CHECK(show_split("de", "das rad ist neu. es fährt gut. kommst du?") ==
        "[das rad ist neu.][es fährt gut.][kommst du?]");
}

TEST_CASE("initials belong to a name, a single letter after a noun ends a sentence") {
  CHECK(show_split("en", "J. K. Rowling met Adnan Z. Amin. He smiled.") ==
        "[J. K. Rowling met Adnan Z. Amin.][He smiled.]");
  CHECK(show_split("ru", "А. С. Пушкин жил здесь. Это дом.") ==
        "[А. С. Пушкин жил здесь.][Это дом.]");
  CHECK(show_split("en", "Take vitamin C. It helps. So did you and I. Peter slept.") ==
        "[Take vitamin C.][It helps.][So did you and I.][Peter slept.]");
}

TEST_CASE("some letters are words") {
  CHECK(show_split("tr", "Bunu yapan o. Türkiye'de kaldı. Le Bastide’e. Çevre güzel.") ==
        "[Bunu yapan o.][Türkiye'de kaldı.][Le Bastide’e.][Çevre güzel.]");
  CHECK(show_split("hr", "To je rekao netko iz HSPS-u. Zagreb spava. Dug je 182 050. Petar zna.") ==
        "[To je rekao netko iz HSPS-u.][Zagreb spava.][Dug je 182 050.][Petar zna.]");
  CHECK(show_split("ru", "Это сделал я. Москва спала.") == "[Это сделал я.][Москва спала.]");
  CHECK(show_split("vi", "Điều đó đáng chú ý. Hà Nội rất đông.") ==
        "[Điều đó đáng chú ý.][Hà Nội rất đông.]");
}

TEST_CASE("numbers before a stop: ordinals, dates, labels, years") {
  CHECK(show_split("de", "Am 3. April war im 19. Jahrhundert Ludwig XVI. König. Ja.") ==
        "[Am 3. April war im 19. Jahrhundert Ludwig XVI. König.][Ja.]");
  CHECK(show_split("de", "Er kam auf Platz 3. Meier schlief. Das war 1999. Meier kam.") ==
        "[Er kam auf Platz 3.][Meier schlief.][Das war 1999.][Meier kam.]");
  CHECK(show_split("de", "Das gilt ab Montag mit Stand 1. Februar oder vom 27.-29. Mai. Ja.") ==
        "[Das gilt ab Montag mit Stand 1. Februar oder vom 27.-29. Mai.][Ja.]");
  CHECK(show_split("de", "So war es im Sommer 2021. Februar und März kamen. Ja.") ==
        "[So war es im Sommer 2021.][Februar und März kamen.][Ja.]");
  CHECK(show_split("da", "Den 3. Division vandt i det 19. århundrede. Ja.") ==
        "[Den 3. Division vandt i det 19. århundrede.][Ja.]");
  CHECK(show_split("cs", "Karel IV. byl král. Viz str. 5. Praha je velká.") ==
        "[Karel IV. byl král.][Viz str. 5.][Praha je velká.]");
  CHECK(show_split("tr", "II. Abdülhamid ve 2. Ramses öldü. Evet.") ==
        "[II. Abdülhamid ve 2. Ramses öldü.][Evet.]");
  CHECK(show_split("en", "See No. 5 on p. 55, Fig. 3. He had 600. Peter had none.") ==
        "[See No. 5 on p. 55, Fig. 3.][He had 600.][Peter had none.]");
  CHECK(show_split("en", "I said no. Then he left.") == "[I said no.][Then he left.]");
  CHECK(show_split("en", "It rose 3.5 percent in version 2.5.1 by 12.10.2004. Good.") ==
        "[It rose 3.5 percent in version 2.5.1 by 12.10.2004.][Good.]");
  CHECK(show_split("ko", "2004. 5. 3. 서울에서 열렸다. 끝났다.") ==
        "[2004. 5. 3. 서울에서 열렸다.][끝났다.]");
}

TEST_CASE("units, years and eras end a sentence where a capital follows, if there is one") {
  CHECK(show_split(
            "ru",
            "Фильм вышел на экраны страны в 1916 г. Самым удачным стал другой. Он в г. Тула.") ==
        "[Фильм вышел на экраны страны в 1916 г.][Самым удачным стал другой.][Он в г. Тула.]");
  CHECK(show_split("pl", "W 1992 r. Polska podpisała umowę.") ==
        "[W 1992 r. Polska podpisała umowę.]");
  CHECK(show_split(
            "es",
            "La ciudad fue fundada allá por el 1600 a. C. César llegó en el 49 a. C. a Roma.") ==
        "[La ciudad fue fundada allá por el 1600 a. C.][César llegó en el 49 a. C. a Roma.]");
  CHECK(
      show_split("de",
                 "Er lebte um 500 v. Chr. in Athen. Rom wuchs um 100 n. Chr. Plätze entstanden.") ==
      "[Er lebte um 500 v. Chr. in Athen.][Rom wuchs um 100 n. Chr. Plätze entstanden.]");
}

TEST_CASE("a sentence may begin with a number") {
  CHECK(show_split("de", "Der Fluss war eine Müllhalde. 1987 wurde er sauber.") ==
        "[Der Fluss war eine Müllhalde.][1987 wurde er sauber.]");
  CHECK(show_split("tr", "Şirket kuruldu. 2007'de en başarılı film çıktı.") ==
        "[Şirket kuruldu.][2007'de en başarılı film çıktı.]");
  CHECK(show_split("de", "Es waren ca. 400 Leute, s. Abb. 3 und Nr. 5.") ==
        "[Es waren ca. 400 Leute, s. Abb. 3 und Nr. 5.]");
}

TEST_CASE("quotes and brackets that close belong to the sentence") {
  CHECK(show_split("en",
                   "He said, “It is so.” “No,” she said. (He was late. Very late.) It rained.") ==
        "[He said, “It is so.”][“No,” she said.][(He was late. Very late.)][It rained.]");
  CHECK(show_split("de", "„Nein.“ Dann ging er. »Doch.« So war es. ‚Ja.‘ Gut.") ==
        "[„Nein.“][Dann ging er.][»Doch.«][So war es.][‚Ja.‘][Gut.]");
  CHECK(show_split("fr", "Il a dit : « Oui. » Elle partit. « Non ! » Puis rien.") ==
        "[Il a dit : « Oui. »][Elle partit.][« Non ! »][Puis rien.]");
  CHECK(show_split("sv", "”Ja.” Han gick.") == "[”Ja.”][Han gick.]");
  CHECK(show_split("en", "\"Why?\" \"Because.\" He left.") == "[\"Why?\"][\"Because.\"][He left.]");
  CHECK(show_split("es", "¿Qué? ¡Hola! Vino. «¿Vienes?», preguntó.") ==
        "[¿Qué?][¡Hola!][Vino.][«¿Vienes?», preguntó.]");
  CHECK(show_split("en", "He left (see p. 5). \"The laws apply.\" (Smith 55). Next.") ==
        "[He left (see p. 5).][\"The laws apply.\" (Smith 55).][Next.]");
}

TEST_CASE("what is said goes on after the quote") {
  CHECK(show_split("de", "„Halt!“ rief er. „Was?“ fragte sie.") ==
        "[„Halt!“ rief er.][„Was?“ fragte sie.]");
  CHECK(show_split("en", "'Well!' thought Alice. \"This is great.\" she said.") ==
        "['Well!' thought Alice.][\"This is great.\" she said.]");
  CHECK(show_split("fr", "« Vraiment ? » demanda-t-il. « Oui ! » dit-elle.") ==
        "[« Vraiment ? » demanda-t-il.][« Oui ! » dit-elle.]");
  CHECK(show_split("ru", "«Стой!» – крикнул он. Он ушёл.") == "[«Стой!» – крикнул он.][Он ушёл.]");
  CHECK(show_split("ja", "「行きますか？」と彼女は聞いた。彼は「ありがとう。」って言った。") ==
        "[「行きますか？」と彼女は聞いた。][彼は「ありがとう。」って言った。]");
  CHECK(show_split("zh", "“你来吗？”她问。“是的。”他说。他走了。") ==
        "[“你来吗？”她问。][“是的。”他说。][他走了。]");
  CHECK(show_split("ko", "\"올래?\"라고 물었다. 그는 갔다.") ==
        "[\"올래?\"라고 물었다.][그는 갔다.]");
}

TEST_CASE("marks inside names and brackets end nothing") {
  CHECK(show_split("en",
                   "She works at Yahoo! in the office (really!) and likes it. He speaks !Kung.") ==
        "[She works at Yahoo! in the office (really!) and likes it.][He speaks !Kung.]");
  CHECK(show_split("en", "He taught (He had worked as an engineer. Then not.) at school.") ==
        "[He taught (He had worked as an engineer. Then not.) at school.]");
  CHECK(show_split("zh", "《摔跤吧！爸爸》好吗？好！") == "[《摔跤吧！爸爸》好吗？][好！]");
}

TEST_CASE("ellipses") {
  CHECK(show_split("en", "Wait... what? Well… Then it came. Yes.... No.") ==
        "[Wait... what?][Well…][Then it came.][Yes....][No.]");
  CHECK(show_split("de", "Er kam … und ging. Warum …? Darum.") ==
        "[Er kam … und ging.][Warum …?][Darum.]");
  CHECK(show_split("nl", "Het was raak. ...en toen barste de hel los.") ==
        "[Het was raak.][...en toen barste de hel los.]");
  CHECK(show_split("en", "It was . . . weak. [...] The end.") ==
        "[It was . . . weak.][[...] The end.]");
}

TEST_CASE("addresses and names with stops stay whole") {
  CHECK(
      show_split(
          "en", "See https://www.example.com/a?b=C!D.E for more. Write to A.B@Example.Com. Now.") ==
      "[See https://www.example.com/a?b=C!D.E for more.][Write to A.B@Example.Com.][Now.]");
  CHECK(show_split("en", "Node.js and README.Md and the U.S.A won by S.p.A. rules. It is .NET.") ==
        "[Node.js and README.Md and the U.S.A won by S.p.A. rules.][It is .NET.]");
  CHECK(show_split("en", "At 5 a.m. Mr. Smith went to the bank. It closed at 6 p.m. on Friday.") ==
        "[At 5 a.m. Mr. Smith went to the bank.][It closed at 6 p.m. on Friday.]");
}

TEST_CASE("machine translation loses the space after a stop") {
  CHECK(show_split("fr", "La salle est fermée.La réunion est annulée!Les autres?Rien.") ==
        "[La salle est fermée.][La réunion est annulée!][Les autres?][Rien.]");
  CHECK(show_split("de", "Das Haus ist alt.Das Dach auch. Er sagte „Nein.“Dann ging er.") ==
        "[Das Haus ist alt.][Das Dach auch.][Er sagte „Nein.“][Dann ging er.]");
  CHECK(show_split("en", "It rose to 1,000.That is a lot. We went to Paris.It rained.") ==
        "[It rose to 1,000.][That is a lot.][We went to Paris.][It rained.]");
  CHECK(show_split("ru", "Дом был старый.Крыша тоже.") == "[Дом был старый.][Крыша тоже.]");
}

TEST_CASE("machine translation loses the capital after a stop") {
  CHECK(show_split("fr",
                   "Microsoft Exchange en ligne. un défi croissant pour tous. L'entreprise a eu un "
                   "laboratoire. soulever des questions est permis.") ==
        "[Microsoft Exchange en ligne.][un défi croissant pour tous.][L'entreprise a eu un "
        "laboratoire.][soulever des questions est permis.]");
  CHECK(show_split("en", "what is this thing here? it is a test case. it does what we want.") ==
        "[what is this thing here?][it is a test case.][it does what we want.]");
  // Too little before or behind, or an abbreviation.
  CHECK(show_split("tr", "Bunu herkese gerçekten duyurdu. dedi.") ==
        "[Bunu herkese gerçekten duyurdu. dedi.]");
  CHECK(show_split("de", "Es gibt dort viele Pflanzen bspw. eine große alte Eiche.") ==
        "[Es gibt dort viele Pflanzen bspw. eine große alte Eiche.]");
}

TEST_CASE("a stray stop ends the sentence before it") {
  CHECK(show_split("de", "Ein Satz . Noch ein Satz .") == "[Ein Satz .][Noch ein Satz .]");
  CHECK(show_split("en", "He left. ” ) Then it rained.") == "[He left. ” )][Then it rained.]");
}

TEST_CASE("notes stand behind the stop") {
  CHECK(show_split("en",
                   "It was banned.[17][18] The radicals met. It is a consultation.11 12 Take this. "
                   "Pi is 3.14 So.") ==
        "[It was banned.[17][18]][The radicals met.][It is a consultation.11 12][Take this.][Pi is "
        "3.14 So.]");
}

TEST_CASE("marks of notes of all kinds close a sentence") {
  CHECK(
      show_split("de", "Sie brannte.[3]:22–25 Er blieb.[Anm. 1] Wer ging?[wer?] Es regnete.[a]") ==
      "[Sie brannte.[3]:22–25][Er blieb.[Anm. 1]][Wer ging?[wer?]][Es regnete.[a]]");
  CHECK(
      show_split("en", "All fares rise.* Dogs pay.† Cats do not.(3) It grew.² ³ Nobody knows.⁴") ==
      "[All fares rise.*][Dogs pay.†][Cats do not.(3)][It grew.² ³][Nobody knows.⁴]");
  CHECK(show_split("en", "It grew.¹ ¹² Dogs left in 1983.⁽³⁾ Cats stay.⁷⁻⁹ Nobody knows.") ==
        "[It grew.¹ ¹²][Dogs left in 1983.⁽³⁾][Cats stay.⁷⁻⁹][Nobody knows.]");
  CHECK(show_split("en", "It was finished in 1921.12 The tower fell in 1944.3 A ruin is left.") ==
        "[It was finished in 1921.12][The tower fell in 1944.3][A ruin is left.]");
  CHECK(show_split("en", "It was banned. [21] [22] The union met. [9]") ==
        "[It was banned. [21] [22]][The union met. [9]]");
  CHECK(show_split("en", "It rose to 1921.12 Points. He left. [Laughter] He came back.") ==
        "[It rose to 1921.12 Points.][He left.][[Laughter] He came back.]");
}

TEST_CASE("list items") {
  CHECK(show_split("en", "1. First item 2. Second item 3. Third item") ==
        "[1. First item][2. Second item][3. Third item]");
  CHECK(show_split("en", "1.) First. 2.) Second.") == "[1.) First.][2.) Second.]");
  CHECK(show_split("id", "Ini caranya: 1. Usahakan pulsa 2. Kirim pesan") ==
        "[Ini caranya:][1. Usahakan pulsa][2. Kirim pesan]");
  CHECK(show_split("de", "Das Ergebnis: 1. FC Köln gegen Bayern 2:1 (1 : 1) am Abend") ==
        "[Das Ergebnis: 1. FC Köln gegen Bayern 2:1 (1 : 1) am Abend]");
  CHECK(show_split("en", "It happened in 1988. 12. Kevin Smith did it.") ==
        "[It happened in 1988.][12. Kevin Smith did it.]");
  CHECK(show_split("en", "a) apples b) pears c) plums") == "[a) apples][b) pears][c) plums]");
  CHECK(show_split("en", "(a) Hello world. (b) Hello moon.") ==
        "[(a) Hello world.][(b) Hello moon.]");
  CHECK(show_split("en", "• 9. First • 10. Second") == "[• 9. First][• 10. Second]");
  CHECK(show_split("de", "1. Der FC stieg aus der 2. Liga auf.") ==
        "[1. Der FC stieg aus der 2. Liga auf.]");
  CHECK(show_split("ru", "Нужно купить 1)рыбу 2)соль.") == "[Нужно купить 1)рыбу 2)соль.]");
}

TEST_CASE("a list inside a sentence does not cut it") {
  CHECK(
      show_split(
          "en", "He named two risks: 1. the stairs have no rail, 2. the lift is old. It rained.") ==
      "[He named two risks: 1. the stairs have no rail, 2. the lift is old.][It rained.]");
  CHECK(show_split("fr", "Il impose deux choses : a) fermer, b) sortir. Il attend.") ==
        "[Il impose deux choses : a) fermer, b) sortir.][Il attend.]");
}

TEST_CASE("items in capitals are inside a sentence where commas part them") {
  CHECK(show_split("de", "Drei Dinge fehlen: a) Geld, b) Zeit und c) Mut. Das sagte sie.") ==
        "[Drei Dinge fehlen: a) Geld, b) Zeit und c) Mut.][Das sagte sie.]");
}

TEST_CASE("a year may end a sentence before lower case") {
  CHECK(show_split("en", "Its author died in 2023. vim goes on without him.") ==
        "[Its author died in 2023.][vim goes on without him.]");
}

TEST_CASE("a mark between Hebrew letters is no quote") {
  CHECK(show_split("he", "הוא עולה 8 ש\"ח. מנכ\"ל החברה אמר כן. הקו ייפתח.") ==
        "[הוא עולה 8 ש\"ח.][מנכ\"ל החברה אמר כן.][הקו ייפתח.]");
}

TEST_CASE("stops of other scripts") {
  CHECK(show_split("ja", "これはペンです。それは何ですか？良かったね！") ==
        "[これはペンです。][それは何ですか？][良かったね！]");
  CHECK(show_split("zh", "价格是3.5元。Ａ．他来了．好。") ==
        "[价格是3.5元。][Ａ．][他来了．][好。]");
  CHECK(show_split("ar", "هل تأتي؟ نعم. عام 300 ق.م. ولد.") ==
        "[هل تأتي؟][نعم.][عام 300 ق.م. ولد.]");
  CHECK(show_split("ur", "وہ آیا۔ کیا تم آؤ گے؟ ہاں۔") == "[وہ آیا۔][کیا تم آؤ گے؟][ہاں۔]");
  CHECK(show_split("hi", "वह आया। वह गया. क्या?") == "[वह आया।][वह गया.][क्या?]");
  CHECK(show_split("hy", "Նա եկավ։ Նա գնաց: Ոչինչ:") == "[Նա եկավ։][Նա գնաց:][Ոչինչ:]");
  CHECK(show_split("el", "Θα έρθεις; Ναι; Όχι.") == "[Θα έρθεις;][Ναι;][Όχι.]");
  CHECK(show_split("en", "He came; She left; it rained.") == "[He came; She left; it rained.]");
  CHECK(show_split("am", "አበበ መጣ። ትመጣለህ፧ አዎ።") == "[አበበ መጣ።][ትመጣለህ፧][አዎ።]");
  CHECK(show_split("km", "គាត់មក។ គាត់ទៅ។") == "[គាត់មក។][គាត់ទៅ។]");
  CHECK(show_split("my", "သူလာသည်။ သူသွား၊ ပြန်သည်။") == "[သူလာသည်။][သူသွား၊ ပြန်သည်။]");
  CHECK(show_split("bo", "ཁོང་བཞུགས། ཁོང་ཕེབས།") == "[ཁོང་བཞུགས།][ཁོང་ཕེབས།]");
  CHECK(show_split("ka", "ის მოვიდა. ის წავიდა.") == "[ის მოვიდა.][ის წავიდა.]");
  CHECK(show_split("he", "הוא בא. היא הלכה! ח. נ. ביאליק.") ==
        "[הוא בא.][היא הלכה!][ח. נ. ביאליק.]");
  CHECK(show_split("th", "พ.ศ. 2540 ดร. สมชาย มาแล้ว") == "[พ.ศ. 2540 ดร. สมชาย มาแล้ว]");
  CHECK(show_split("zh", "重要一步.102年。有5。8亿。") == "[重要一步.][102年。][有5。8亿。]");
  CHECK(show_split("mr", "सचिव ज. स. सहारिया आले. ते गेले.") == "[सचिव ज. स. सहारिया आले.][ते गेले.]");
}

TEST_CASE("debris reads as white space, and is trimmed") {
  const std::string_view text = "<b>Dr. <b>Wu left.<b> <b>It rained.<b>";
  CHECK(show(text, split_block(text, "en", mark(text, "<b>", false)).spans) ==
        "[Dr. <b>Wu left.][It rained.]");
}

TEST_CASE("a block-level tag ends the sentence wherever it stands") {
  const std::string_view text = "No stop<p>but an end</p>. Und<p>";
  std::vector<Debris> debris = mark(text, "<p>", true);
  CHECK(show(text, split_block(text, "en", debris).spans) == "[No stop][but an end</p>.][Und]");
}

TEST_CASE("a sentence above the cap is cut after a clause, else between words") {
  std::string text = repeat("word word word, ", 300);
  Sentences sentences = split_block(text, "en");
  check_form(text, sentences);
  REQUIRE(sentences.spans.size() == 3);
  CHECK(sentences.overlong == std::vector<std::uint8_t>{1, 1, 1});
  CHECK(text[sentences.spans[0].end - 1] == ',');

  text = repeat("word ", 1000);
  sentences = split_block(text, "en");
  check_form(text, sentences);
  REQUIRE(sentences.spans.size() == 3);
  CHECK(slice(text, sentences.spans[0]).substr(0, 5) == "word ");
  CHECK(slice(text, sentences.spans[0]).ends_with(" word"));

  text = repeat("word ", 399) + "end. Short.";
  sentences = split_block(text, "en");
  CHECK(sentences.overlong == std::vector<std::uint8_t>{0, 0});
}

TEST_CASE("unspaced text above the cap is cut at a comma, a word or a character") {
  std::string text = repeat("我们今天去，", 200);
  Sentences sentences = split_block(text, "zh");
  check_form(text, sentences);
  CHECK(slice(text, sentences.spans[0]).ends_with("，"));

  text = repeat("e\u0301", 3000);  // an accent stays with its letter
  sentences = split_block(text, "en");
  check_form(text, sentences);
  CHECK(slice(text, sentences.spans[0]).ends_with("e\u0301"));
  CHECK(slice(text, sentences.spans[1]).starts_with("e\u0301"));
}

TEST_CASE("hostile text keeps the form and takes linear time") {
  constexpr std::size_t kMegabyte = 1000 * 1000;
  const std::vector<std::string> texts = {
      repeat("a", 10 * kMegabyte),
      repeat("word ", kMegabyte / 5),
      repeat(".", kMegabyte),
      repeat("\"", kMegabyte),
      repeat("\n", kMegabyte),
      repeat("(", kMegabyte),
      repeat("(（[「", kMegabyte / 8),
      repeat(". ", kMegabyte / 2),
      repeat("a.b.", kMegabyte / 4),
      repeat("A. ", kMegabyte / 3),
      repeat("1. ", kMegabyte / 3),
      repeat("“a.” ", kMegabyte / 9),
      repeat("word.1 2 3 ", kMegabyte / 11),
      repeat("ก", kMegabyte / 3),
      repeat("\u0301", kMegabyte / 2),
      repeat("\U0001F600", kMegabyte / 4),
      repeat("\xFF", kMegabyte),
      repeat("\u2029", kMegabyte / 3),
      repeat("? x ", kMegabyte / 4),
  };
  for (const std::string& text : texts) {
    CAPTURE(text.substr(0, 12));
    for (std::string_view tag : {"en", "de"}) check_form(text, split_block(text, tag));
  }
  CHECK(split_block(texts[0], "en").spans.size() == 5000);
}

TEST_CASE("a block larger than the window is split as if there were none") {
  const std::string sentence = "Am 3. April kam z. B. Dr. Meier an, und „Halt!“ rief er laut. ";
  const std::string text = repeat(sentence, 5000);
  const Sentences sentences = split_block(text, "de");
  check_form(text, sentences);
  REQUIRE(sentences.spans.size() == 5000);
  CHECK(sentences.spans[4999].size() == sentence.size() - 1);
}

TEST_CASE("white space that fills the window does not stop the splitter") {
  const std::string text = "He left" + std::string(200000, ' ') + "and came back.";
  CHECK(show_split("en", text) == "[He left][and came back.]");
}

TEST_CASE("Thai and Lao are cut at spaces between clauses") {
  CHECK(
      show_split(
          "th",
          "เทศบาลเมืองตรังจะเปิดสวนสาธารณะใหม่ริมคลองในเดือนหน้า เพื่อให้เด็กมีที่เล่น งบประมาณทั้งหมด 4 "
          "ล้านบาท มาจากเงินบริจาคของชาวบ้านในสามตำบล ผู้สูงอายุบอกว่าอยากได้ม้านั่งและต้นไม้ใหญ่มากกว่าสนามหญ้า") ==
      "[เทศบาลเมืองตรังจะเปิดสวนสาธารณะใหม่ริมคลองในเดือนหน้า เพื่อให้เด็กมีที่เล่น]"
      "[งบประมาณทั้งหมด 4 ล้านบาท มาจากเงินบริจาคของชาวบ้านในสามตำบล]"
      "[ผู้สูงอายุบอกว่าอยากได้ม้านั่งและต้นไม้ใหญ่มากกว่าสนามหญ้า]");
  // A short text is one piece.
  CHECK(show_split("th", "สะพานใหม่เปิดแล้ว คนดีใจมาก") == "[สะพานใหม่เปิดแล้ว คนดีใจมาก]");
}

TEST_CASE("no piece of Thai, Khmer or Burmese is much longer than the cap") {
  for (const std::string word : {"สวัสดีครับ", "ភាសាខ្មែរនេះ", "မြန်မာစကား"}) {
    std::string text;
    for (int i = 0; i < 120; ++i) text += (i == 0 ? "" : " ") + word;
    const Sentences sentences = split_block(text, "und");
    CHECK(sentences.spans.size() >= 5);
    for (std::size_t i = 0; i < sentences.spans.size(); ++i) {
      CHECK(sentences.overlong[i] == 0);
      CHECK(unicode::count_code_points(slice(text, sentences.spans[i])) <= 200);
    }
  }
}

}  // namespace
}  // namespace leitsatz
