// The library as a program sees it: analyze, select, headline, keywords, statistics.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "leitsatz/leitsatz.h"
#include "support/analyzed.h"
#include "support/show.h"

namespace leitsatz {
namespace {

const std::string kArticle =
    "Northern ferry line to close\n"
    "The Nordby ferry company will close its northern line in March, two years before the bridge "
    "is due "
    "to open. About 900 people take the ferry to work every day.\n"
    "The company lost two million crowns on the line last year, its annual report shows. Fewer "
    "lorries "
    "use the ferry since the motorway in the south was finished.\n"
    "What the town says\n"
    "“We were not told,” said Ida Holm, the mayor of Nordby. She asked the company to keep the "
    "ferry "
    "until the bridge is built. The county offered the company half a million crowns.\n"
    "The Nordby ferry company will close its northern line in March, two years before the bridge "
    "is due "
    "to open, the report says.\n"
    "The mayor asked asked asked the company , , again on Tuesday.\n";

std::string summary(std::string_view text, const Analysis& analysis, const Budget& budget) {
  const Result<Summary> chosen = select(analysis, budget);
  REQUIRE(chosen);
  std::vector<Span> spans;
  for (const std::uint32_t i : chosen->picks) spans.push_back(analysis.sentences()[i].span);
  return show(text, spans);
}

TEST_CASE("a summary opens with the lead and holds no heading, repeat or damaged sentence") {
  const Analysis analysis = analyzed(kArticle);
  CHECK(analysis.language() == "en");
  CHECK(slice(kArticle, *analysis.title()) == "Northern ferry line to close");
  for (const std::uint32_t n : {1u, 3u, 5u, 7u}) {
    const Result<Summary> chosen = select(analysis, {.sentences = n});
    REQUIRE(chosen);
    REQUIRE(chosen->picks.size() == n);
    CHECK(slice(kArticle, analysis.sentences()[chosen->picks[0]].span)
              .starts_with("The Nordby ferry"));
    for (const std::uint32_t i : chosen->picks) {
      CHECK_MESSAGE((analysis.sentences()[i].flags & (kDamage | kHeading | kRepeat)) == 0,
                    slice(kArticle, analysis.sentences()[i].span));
    }
  }
}

TEST_CASE("repeats and damaged sentences are chosen only when all others are") {
  const Analysis analysis = analyzed(kArticle);
  const Result<Summary> most = select(analysis, {.sentences = 7});
  const Result<Summary> all = select(analysis, {.sentences = kNoLimit});
  REQUIRE((most && all));
  CHECK(all->picks.size() == 9);
  std::string late;
  for (const std::uint32_t i : all->picks) {
    if (std::find(most->picks.begin(), most->picks.end(), i) == most->picks.end()) {
      late += "[" + show_flags(analysis.sentences()[i].flags & (kDamage | kRepeat)) + "]";
    }
  }
  CHECK(late == "[repeat][stutter punctuation]");
}

TEST_CASE("a larger budget of sentences keeps what a smaller one chose") {
  const Analysis analysis = analyzed(kArticle);
  std::vector<std::uint32_t> before;
  for (std::uint32_t n = 1; n <= 9; ++n) {
    const Result<Summary> chosen = select(analysis, {.sentences = n});
    REQUIRE(chosen);
    CHECK(std::includes(chosen->picks.begin(), chosen->picks.end(), before.begin(), before.end()));
    before = chosen->picks;
  }
}

TEST_CASE("no budget is ever exceeded") {
  const Analysis analysis = analyzed(kArticle);
  for (std::uint32_t limit = 0; limit < 160; limit += 7) {
    const Result<Summary> words = select(analysis, {.sentences = kNoLimit, .words = limit});
    const Result<Summary> characters =
        select(analysis, {.sentences = kNoLimit, .characters = limit * 5});
    const Result<Summary> share = select(analysis, {.sentences = kNoLimit, .share = limit / 160.0});
    REQUIRE((words && characters && share));
    CHECK(words->words <= limit);
    CHECK(characters->characters <= limit * 5);
    if (limit > 0) CHECK(share->words <= 140 * limit / 160);
  }
  CHECK(select(analysis, {.sentences = 0})->picks.empty());
  CHECK_FALSE(select(analysis, {.share = 1.01}));
  CHECK(select(analysis, {.share = -0.5}).error().status == Status::kInvalidBudget);
}

TEST_CASE("the classic rankers") {
  const Analysis lead = analyzed(kArticle, {.ranker = Ranker::kLead});
  CHECK(select(lead, {.sentences = 3})->picks == std::vector<std::uint32_t>{1, 2, 3});
  for (const Ranker ranker : {Ranker::kTextRank, Ranker::kLexRank}) {
    const Analysis analysis = analyzed(kArticle, {.ranker = ranker});
    CHECK(select(analysis, {.sentences = 4})->picks.size() == 4);
    CHECK(ranker_from_name(ranker_name(ranker)) == ranker);
  }
  CHECK_FALSE(ranker_from_name("best"));
}

TEST_CASE("to the classic rankers, what is equally central ties") {
  const std::string pairs =
      "Ferries cross the harbour. Trains reach the valley. Ferries leave the island. Trains climb "
      "the mountain. Ferries serve the village.";
  const std::string ring =
      "Ferries cross the northern harbour every morning. Trains reach the northern valley every "
      "evening. Buses climb the northern mountain every summer. Planes leave the northern airfield "
      "every winter. Trams serve the northern suburbs every night.";
  for (const Ranker ranker : {Ranker::kTextRank, Ranker::kLexRank}) {
    for (const std::string& text : {pairs, ring}) {
      const Analysis analysis = analyzed(text, {.ranker = ranker});
      REQUIRE(analysis.sentences().size() == 5);
      for (const Sentence& sentence : analysis.sentences()) CHECK(sentence.score == 1);
      CHECK(select(analysis, {.sentences = 1})->picks == std::vector<std::uint32_t>{0});
    }
  }
}

TEST_CASE("a title given weighs sentences") {
  const std::string text =
      "Rain fell on the islands all week long. The harbour of Nordby was empty on Monday. Farmers "
      "hope for "
      "a dry month. The bridge to Nordby costs more than planned, a report says.";
  CHECK(summary(text, analyzed(text, {.title = "Bridge costs more than planned"}),
                {.sentences = 1}) ==
        "[The bridge to Nordby costs more than planned, a report says.]");
}

TEST_CASE("the text's own title weighs sentences") {
  const auto best_under = [](const std::string& title) {
    const std::string text =
        title +
        "\n\nRain fell on the islands all week long. The harbour of Nordby was empty on Monday. "
        "Farmers hope for a dry month. The bridge to Nordby costs more than planned, a report "
        "says.";
    return summary(text, analyzed(text), {.sentences = 1});
  };
  const std::string bridge = "[The bridge to Nordby costs more than planned, a report says.]";
  CHECK(best_under("Notes of the week") == bridge);
  CHECK(best_under("Bridge costs more than planned") == bridge);
  CHECK(best_under("Harbour of Nordby empty") == "[The harbour of Nordby was empty on Monday.]");
  CHECK(best_under("Rain falls on all the islands") == "[Rain fell on the islands all week long.]");
}

TEST_CASE("headlines: the title, or the best clause that fits") {
  const auto shown = [](const Analysis& analysis, std::uint32_t words) {
    return slice(kArticle, headline(analysis, words).span);
  };
  const Analysis analysis = analyzed(kArticle);
  CHECK(shown(analysis, 12) == "Northern ferry line to close");
  const std::string body = kArticle.substr(kArticle.find('\n') + 1);
  const Analysis untitled = analyzed(body);
  const Headline cut = headline(untitled, 12);
  CHECK(cut.source == HeadlineSource::kText);
  CHECK(slice(body, cut.span) == "The Nordby ferry company will close its northern line in March");
  CHECK(headline(untitled, 2).source == HeadlineSource::kNone);
  const Analysis given = analyzed(body, {.title = "Ferry to close: what now?"});
  CHECK(headline(given, 12).source == HeadlineSource::kTitle);
  CHECK(headline(given, 12).span == Span{0, 25});
}

TEST_CASE("a headline is not cut in a list, a number or brackets") {
  const auto cut = [](std::string_view text, std::uint32_t words) {
    const Analysis analysis = analyzed(text, {.language = "en"});
    return std::string(slice(text, headline(analysis, words).span));
  };
  CHECK(cut("The new law bans ferries, buses, trams and taxis from the harbour, the council said.",
            12) == "The new law bans ferries, buses, trams and taxis from the harbour");
  CHECK(cut("The new law bans ferries, buses, trams and taxis from the harbour, the council said.",
            8) == "");
  CHECK(cut("The company lost 2,5 million crowns on the line, its report shows.", 9) ==
        "The company lost 2,5 million crowns on the line");
  CHECK(cut("The northern line (the old, the slow one) will close, she said.", 10) ==
        "The northern line (the old, the slow one) will close");
}

TEST_CASE("labels that are no sentences give no keywords") {
  const std::string_view song =
      "[Verse 1]\nThe ferry left without my name\nThe lights were all the same\n[Verse 2]\nI sold "
      "my coat to buy a bell\nIt rings for all who wished me well\nThe ferry rings the bell";
  const Analysis analysis = analyzed(song, {.language = "en"});
  REQUIRE_FALSE(analysis.keywords().empty());
  for (const Keyword& keyword : analysis.keywords()) CHECK(slice(song, keyword.span) != "Verse");
}

TEST_CASE("keywords are shown as the text spells them") {
  const Analysis analysis = analyzed(kArticle);
  REQUIRE_FALSE(analysis.keywords().empty());
  std::string shown;
  double last = 1;
  for (const Keyword& keyword : analysis.keywords()) {
    shown += std::string(slice(kArticle, keyword.span)) + " ";
    CHECK(keyword.weight <= last);
    last = keyword.weight;
  }
  CHECK(analysis.keywords()[0].weight == 1);
  CHECK(shown.find("ferry ") != std::string::npos);
  CHECK(shown.find("Nordby ") != std::string::npos);
  CHECK(shown.find("the ") == std::string::npos);
}

TEST_CASE("statistics") {
  const Analysis analysis = analyzed(kArticle);
  const Result<Summary> chosen = select(analysis, {.sentences = 2});
  REQUIRE(chosen);
  const Statistics s = statistics(analysis, *chosen);
  CHECK(s.sentences == 9);
  CHECK(s.damaged == 1);
  CHECK(s.summary_sentences == 2);
  CHECK(s.summary_words == chosen->words);
  CHECK(s.reading_seconds > s.summary_seconds);
  CHECK(s.words == 133);
}

TEST_CASE("features have names, and each sentence a row") {
  const Analysis analysis = analyzed(kArticle, {.features = true});
  CHECK(feature_names().size() == analysis.features(0).size());
  for (const std::string_view name : feature_names()) CHECK_FALSE(name.empty());
  CHECK(feature_names()[0] == "position_inverse");
  CHECK(analysis.features(1)[0] == 1);
  CHECK(analyzed(kArticle).features(1).empty());
}

// Every sentence of a text with its block's kind, line breaks shown as "/".
std::string show_blocks(std::string_view text) {
  const Analysis analysis = analyzed(text, {.language = "en"});
  std::string shown;
  for (const Sentence& s : analysis.sentences()) {
    shown += std::string(block_kind_name(analysis.blocks()[s.block].kind)) + " [";
    for (char c : slice(text, s.span)) shown += c == '\n' ? '/' : c;
    const std::string flags = show_flags(s.flags & kDamage);
    shown += "]" + (flags.empty() ? "" : " " + flags) + "\n";
  }
  return shown;
}

TEST_CASE("an e-mail with wrapped quotations") {
  CHECK(show_blocks("Thank you for your letter about the ferry. I agree with the first\n"
                    "point, and will write to the company again this week.\n"
                    "\n"
                    "> The company told us on Monday that it would close the northern\n"
                    "> line in March. Nobody in Nordby had been asked before that, and\n"
                    "> nobody knows how the children will go to school.\n"
                    "\n"
                    "That is so. We will raise it with the county when we meet next week\n"
                    "in the town hall, as we always do.\n") ==
        "paragraph [Thank you for your letter about the ferry.]\n"
        "paragraph [I agree with the first/point, and will write to the company again this week.]\n"
        "quote [The company told us on Monday that it would close the northern/> line in March.]\n"
        "quote [Nobody in Nordby had been asked before that, and/> nobody knows how the children "
        "will go to "
        "school.]\n"
        "paragraph [That is so.]\n"
        "paragraph [We will raise it with the county when we meet next week/in the town hall, as "
        "we always "
        "do.]\n");
}

TEST_CASE("Markdown with lists and quotes") {
  CHECK(show_blocks("# The ferry closes\n\nIt will close in March. The reasons:\n\n- It loses "
                    "money.\n- It is "
                    "old,\n  slow, and needs repair.\n\n> We were not told.\n\n1. The county "
                    "pays.\n2. The town "
                    "pays.\n") ==
        "title [The ferry closes]\n"
        "paragraph [It will close in March.]\n"
        "paragraph [The reasons:]\n"
        "list_item [It loses money.]\n"
        "list_item [It is old,/  slow, and needs repair.]\n"
        "quote [We were not told.]\n"
        "list_item [The county pays.]\n"
        "list_item [The town pays.]\n");
}

TEST_CASE("CRLF, a byte order mark, NUL and ill-formed bytes leave the offsets exact") {
  CHECK(show_blocks("\xEF\xBB\xBFIt closes in March.\r\nThe town is angry about it.\r\n") ==
        "paragraph [It closes in March.]\nparagraph [The town is angry about it.]\n");
  const std::string nul = std::string("It clo") + '\0' + "ses in March. The town is angry.";
  CHECK(show_blocks(nul) ==
        "paragraph [" + nul.substr(0, 20) + "] ill_formed\nparagraph [The town is angry.]\n");
  CHECK(show_blocks("It \xE2\x82 closes in March. The town is \xC0\xAF angry.") ==
        "paragraph [It \xE2\x82 closes in March.] ill_formed\n"
        "paragraph [The town is \xC0\xAF angry.] ill_formed\n");
}

TEST_CASE("empty and blank text is no error") {
  for (const std::string_view text : {"", " \n\t ", "\xEF\xBB\xBF", "\n\n\n"}) {
    const Analysis analysis = analyzed(text);
    CHECK(analysis.sentences().empty());
    CHECK(select(analysis)->picks.empty());
    CHECK(analysis.language() == "und");
  }
}

TEST_CASE("one word is a summary of itself") {
  CHECK(summary("Hello", analyzed("Hello"), {}) == "[Hello]");
}

TEST_CASE("scores and damage are multiples of 0.0001, of what can't be chosen too") {
  const Analysis analysis = analyzed(
      "The harbour will close in March, and nobody was told.\n\n```\nint x;\nand y(\n```\n\n"
      "| a | b |\n|---|---|\n| 1 | 2 |\n");
  for (const Sentence& sentence : analysis.sentences()) {
    for (const double number : {sentence.score, sentence.damage}) {
      CHECK(std::nearbyint(number * 10000) / 10000 == number);
    }
  }
}

TEST_CASE("the languages are listed, ascending, and each is known") {
  CHECK(languages().size() >= 40);
  for (std::size_t i = 0; i < languages().size(); ++i) {
    CHECK(analyze("x", {.language = languages()[i]}));
    if (i > 0) CHECK(languages()[i - 1] < languages()[i]);
  }
}

TEST_CASE("a language that is named has its abbreviations, recognised or not") {
  const std::string_view maltese = "Il-kawża nfetħet minn Avv. Borg. Iżda ħadd ma kien hemm.";
  CHECK(analyzed(maltese, {.language = "mt"}).sentences().size() == 2);
  CHECK(analyzed(maltese, {.language = "mt"}).language() == "mt");
  CHECK(analyzed(maltese, {.language = "und"}).sentences().size() == 3);
}

TEST_CASE("an unknown language is an error, a regional tag is not") {
  CHECK(analyze("x", {.language = "qqq"}).error().status == Status::kUnknownLanguage);
  CHECK(analyzed("Das ist gut.", {.language = "de-AT"}).language() == "de");
}

TEST_CASE("the same text gives the same analysis, whatever lies around it in memory") {
  const Analysis once = analyzed(kArticle);
  const std::string embedded = "xyz" + kArticle + "abc";
  const Analysis again = analyzed(std::string_view(embedded).substr(3, kArticle.size()));
  REQUIRE(once.sentences().size() == again.sentences().size());
  for (std::size_t i = 0; i < once.sentences().size(); ++i) {
    CHECK(once.sentences()[i].span == again.sentences()[i].span);
    CHECK(once.sentences()[i].score == again.sentences()[i].score);
  }
}

}  // namespace
}  // namespace leitsatz
