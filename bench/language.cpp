// How well languages are told apart, and foreign sentences from the document's own.
//
//   leitsatz-bench-language [--lines odd|even|all] SENTENCES.jsonl [ARTICLES.jsonl...]
//
// Each line of SENTENCES ("-" for standard input) is {"lang", "text"}, one sentence; --lines takes
// every other line, so that one half can be developed on. Prints accuracy and confusions by
// language, the three figures that matter, how sure the guesses were, and the time for 16 KB. Then
// every sentence of eight words or more is judged as a sentence of articles in other languages (not
// in near ones), which must be noticed; and every sentence of ARTICLES ({"lang", "text"}) as one of
// its own article, which must not. "no" stands for nb and nn.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "language/data/languages.h"

namespace {

using leitsatz::LanguageId;

struct Item {
  LanguageId language;  // kUnd: not one of ours
  std::string tag;
  std::string text;
};

constexpr std::string_view kLargest[] = {"en", "de", "fr", "es", "it", "pt", "nl", "pl",
                                         "ro", "cs", "sv", "hu", "el", "ru", "uk"};
constexpr std::size_t kLongSentence = 12;    // words
constexpr std::size_t kForeignSentence = 8;  // words
constexpr double kForeign = 0.5;             // confidence from which a sentence is called foreign

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  bool inside = false;
  for (char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    count += !space && !inside;
    inside = !space;
  }
  return count;
}

struct Rate {
  std::size_t right = 0, all = 0;
  void add(bool is_right) {
    right += is_right;
    ++all;
  }
  double percent() const { return all == 0 ? 0 : 100.0 * double(right) / double(all); }
};

std::vector<Item> read(std::istream& in, std::string_view lines) {
  std::vector<Item> items;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (lines == "odd" && number % 2 == 0) continue;
    if (lines == "even" && number % 2 == 1) continue;
    const nlohmann::json json = nlohmann::json::parse(line);
    Item item{leitsatz::kUnd, json.at("lang"), json.at("text")};
    item.language = leitsatz::language_from_tag(item.tag).value_or(leitsatz::kUnd);
    items.push_back(std::move(item));
  }
  return items;
}

// Some languages are known by tag only.
bool is_recognised(std::string_view tag) {
  const std::optional<LanguageId> language = leitsatz::language_from_tag(tag);
  return language && leitsatz::kLanguages[*language].recognised;
}

void print_rate(const char* name, const Rate& rate) {
  std::printf("| %-46s | %6.2f %% | %6zu |\n", name, rate.percent(), rate.all);
}

void measure_detection(const std::vector<Item>& items) {
  struct Row {
    Rate rate;
    std::map<std::string_view, std::size_t> wrong;
  };
  std::map<std::string, Row> rows;
  std::map<std::string, std::vector<const Item*>> by_tag;
  Rate largest;
  std::array<Rate, 10> sure;
  for (const Item& item : items) {
    const leitsatz::LanguageGuess guess = leitsatz::detect_language(item.text);
    const bool right = guess.language == item.language;
    Row& row = rows[item.tag];
    row.rate.add(right);
    if (!right) ++row.wrong[leitsatz::language_tag(guess.language)];
    by_tag[item.tag].push_back(&item);
    if (!is_recognised(item.tag)) continue;
    sure[std::min<std::size_t>(9, std::size_t(guess.confidence * 10))].add(right);
    const bool is_large =
        std::find(std::begin(kLargest), std::end(kLargest), item.tag) != std::end(kLargest);
    if (is_large && count_words(item.text) >= kLongSentence) largest.add(right);
  }
  std::printf("| language | right | taken for |\n|---|---|---|\n");
  double sum = 0;
  std::size_t listed = 0;
  Rate three;
  for (const auto& [tag, row] : rows) {
    const bool ours = is_recognised(tag);
    std::printf("| %s%s | %.1f %% |", tag.c_str(), ours ? "" : " (not recognised)",
                row.rate.percent());
    std::vector<std::pair<std::size_t, std::string_view>> wrong;
    for (const auto& [name, count] : row.wrong) wrong.emplace_back(count, name);
    std::sort(wrong.rbegin(), wrong.rend());
    for (const auto& [count, name] : wrong)
      std::printf(" %s %zu", std::string(name).c_str(), count);
    std::printf(" |\n");
    if (!ours) continue;
    sum += row.rate.percent();
    ++listed;
    const std::vector<const Item*>& same = by_tag[tag];
    for (std::size_t i = 0; i + 3 <= same.size(); i += 3) {
      const std::string text = same[i]->text + ' ' + same[i + 1]->text + ' ' + same[i + 2]->text;
      three.add(leitsatz::detect_language(text).language == same[i]->language);
    }
  }
  std::printf("\n| figure | right | texts |\n|---|---|---|\n");
  std::printf("| %-46s | %6.2f %% | %6zu |\n", "single sentences, mean over recognised languages",
              sum / double(listed), listed);
  print_rate("12 words or more, 15 large European languages", largest);
  print_rate("three sentences together", three);
  std::printf("\n| confidence | right | texts |\n|---|---|---|\n");
  for (std::size_t i = 0; i < sure.size(); ++i) {
    if (sure[i].all) std::printf("| 0.%zu | %.1f %% | %zu |\n", i, sure[i].percent(), sure[i].all);
  }
}

void measure_speed(const std::vector<Item>& items) {
  std::map<std::string, std::string> texts;
  for (const Item& item : items) texts[item.tag] += item.text + ' ';
  std::printf("\n| language | detect 16 KB, ms | foreign, us a sentence |\n|---|---|---|\n");
  using Clock = std::chrono::steady_clock;
  for (const char* tag : {"en", "de", "vi", "ru", "ar", "hi", "ja"}) {
    std::string text = texts[tag];
    if (text.empty()) continue;
    while (text.size() < leitsatz::kMaxDetectBytes) text += text;
    text.resize(leitsatz::kMaxDetectBytes);
    double sink = 0;
    double detect = 1e9;  // the fastest of several runs: the machine may be busy
    double foreign = 1e9;
    for (int run = 0; run < 20; ++run) {
      const auto start = Clock::now();
      sink += leitsatz::detect_language(text).confidence;
      const auto middle = Clock::now();
      std::size_t sentences = 0;
      for (const Item& item : items) {
        if (item.tag != tag) continue;
        ++sentences;
        sink += leitsatz::foreign_confidence(item.text, item.language);
      }
      const auto end = Clock::now();
      const std::chrono::duration<double, std::milli> whole = middle - start;
      const std::chrono::duration<double, std::micro> all = end - middle;
      detect = std::min(detect, whole.count());
      foreign = std::min(foreign, all.count() / double(sentences));
    }
    std::printf("| %s | %.3f | %.2f |\n", tag, detect, foreign);
    if (sink < 0) return;
  }
}

void measure_foreign(const std::vector<Item>& items) {
  std::map<std::string, Rate> documents;
  Rate all;
  for (const char* tag : {"ar", "bn", "cs", "de", "en", "es", "fi", "fr", "hi", "hu", "id", "it",
                          "ja", "nl", "no", "pl", "pt", "ro", "ru", "sv", "tr", "vi", "zh"}) {
    const LanguageId language = *leitsatz::language_from_tag(tag);
    for (const Item& item : items) {
      if (item.language == leitsatz::kUnd || item.language == language) continue;
      if (leitsatz::are_related(language, item.language)) continue;
      if (count_words(item.text) < kForeignSentence) continue;
      const bool noticed = leitsatz::foreign_confidence(item.text, language) >= kForeign;
      documents[tag].add(noticed);
      all.add(noticed);
    }
  }
  std::printf("\n| article | foreign sentences noticed | of |\n|---|---|---|\n");
  for (const auto& [tag, rate] : documents) print_rate(tag.c_str(), rate);
  print_rate("all", all);
}

void measure_own(const std::vector<Item>& articles, bool show) {
  std::map<std::string, Rate> flagged;
  Rate all;
  for (const Item& article : articles) {
    std::string_view rest = article.text;
    while (!rest.empty()) {
      std::size_t end = std::min(rest.find(". "), rest.find('\n'));
      end = end == std::string_view::npos ? rest.size() : end + 1;
      const std::string_view sentence = rest.substr(0, end);
      rest.remove_prefix(end);
      if (count_words(sentence) == 0) continue;
      const bool foreign = leitsatz::foreign_confidence(sentence, article.language) >= kForeign;
      flagged[article.tag].add(foreign);
      all.add(foreign);
      if (foreign && show)
        std::printf("%s: %s\n", article.tag.c_str(), std::string(sentence).c_str());
    }
  }
  std::printf("\n| article | own sentences called foreign | of |\n|---|---|---|\n");
  for (const auto& [tag, rate] : flagged) print_rate(tag.c_str(), rate);
  print_rate("all", all);
}

}  // namespace

int main(int argc, char** argv) {
  std::string_view lines = "all";
  bool show = false;
  std::vector<const char*> files;
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--lines") == 0 && i + 1 < argc) {
      lines = argv[++i];
    } else if (std::strcmp(argv[i], "--show") == 0) {
      show = true;
    } else {
      files.push_back(argv[i]);
    }
  }
  if (files.empty()) {
    std::fputs(
        "usage: leitsatz-bench-language [--lines odd|even|all] [--show] SENTENCES.jsonl "
        "[ARTICLES.jsonl...]\n",
        stderr);
    return 2;
  }
  std::ifstream file(files[0]);
  std::istream& in = std::strcmp(files[0], "-") == 0 ? std::cin : file;
  const std::vector<Item> items = read(in, lines);
  measure_detection(items);
  measure_speed(items);
  measure_foreign(items);
  std::vector<Item> articles;
  for (std::size_t i = 1; i < files.size(); ++i) {
    std::ifstream more(files[i]);
    for (Item& item : read(more, "all")) articles.push_back(std::move(item));
  }
  if (!articles.empty()) measure_own(articles, show);
  return 0;
}
