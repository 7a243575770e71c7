// How well we find sentence ends, side by side with bare ICU.
//
//   leitsatz-bench-segmentation [--errors] FILE.jsonl...
//
// Each line of a file is {"lang", "text", "sentences": [the truth]}. Every line of a text is a
// block of its own, for ICU too. Boundaries inside a text are compared by the number of characters
// other than white space before them. Prints per file: texts, boundaries, F1 and share of texts
// exactly right; then the macro average over the files that have boundaries. --errors shows each
// miss (-) and each false boundary (+) in its context.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "characters/unicode.h"
#include "corpus/corpus.h"
#include "sentences/sentences.h"

namespace {

using leitsatz::LanguageId;
using leitsatz::Span;
using leitsatz::bench::set_name;
namespace unicode = leitsatz::unicode;

// Boundaries inside a text, each the number of characters other than white space before it.
using Boundaries = std::vector<std::uint32_t>;

struct Score {
  int found = 0, expected = 0, right = 0, texts = 0, exact = 0;

  void add(const Boundaries& ours, const Boundaries& truth) {
    Boundaries both;
    std::set_intersection(ours.begin(), ours.end(), truth.begin(), truth.end(),
                          std::back_inserter(both));
    found += static_cast<int>(ours.size());
    expected += static_cast<int>(truth.size());
    right += static_cast<int>(both.size());
    ++texts;
    exact += ours == truth ? 1 : 0;
  }
  double f1() const { return found + expected == 0 ? 1 : 2.0 * right / (found + expected); }
  double exact_share() const { return texts == 0 ? 1 : double(exact) / texts; }
};

std::uint32_t visible_characters(std::string_view text) {
  std::uint32_t count = 0;
  for (std::uint32_t at = 0; at < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, at);
    count += !unicode::is_space(c.value);
    at = c.end;
  }
  return count;
}

Boundaries boundaries_of(std::string_view text, const std::vector<Span>& spans) {
  Boundaries result;
  std::uint32_t at = 0, count = 0;
  const std::uint32_t all = visible_characters(text);
  for (Span span : spans) {
    count += visible_characters(text.substr(at, span.end - at));
    at = span.end;
    if (count > 0 && count < all) result.push_back(count);
  }
  return result;
}

Boundaries boundaries_of(const std::vector<std::string>& sentences) {
  Boundaries result;
  std::uint32_t count = 0;
  for (const std::string& sentence : sentences) {
    count += visible_characters(sentence);
    if (count > 0) result.push_back(count);
  }
  if (!result.empty()) result.pop_back();  // the text's end
  return result;
}

leitsatz::Document lines_as_blocks(std::string_view text) {
  leitsatz::Document document;
  for (std::uint32_t at = 0; at < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
    if (visible_characters(text.substr(at, end - at)) > 0) {
      document.blocks.push_back({{at, end}, leitsatz::BlockKind::kParagraph});
    }
    at = end + 1;
  }
  return document;
}

std::vector<Span> split_by_icu(std::string_view text, const leitsatz::Document& document,
                               unicode::Breaker& breaker) {
  std::vector<Span> spans;
  unicode::Utf16 utf16;
  for (const leitsatz::Block& block : document.blocks) {
    unicode::decode(text, block.span, utf16);
    breaker.set_text(utf16.view());
    std::uint32_t begin = block.span.begin;
    for (std::int32_t end; (end = breaker.next()) != unicode::Breaker::kDone;) {
      spans.push_back({begin, utf16.offsets[static_cast<std::size_t>(end)]});
      begin = spans.back().end;
    }
  }
  return spans;
}

void show_errors(std::string_view text, const Boundaries& ours, const Boundaries& truth) {
  constexpr std::size_t kContextBytes = 50;
  std::uint32_t count = 0;
  for (std::uint32_t at = 0; at < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, at);
    at = c.end;
    if (unicode::is_space(c.value)) continue;
    ++count;
    const bool in_ours = std::binary_search(ours.begin(), ours.end(), count);
    const bool in_truth = std::binary_search(truth.begin(), truth.end(), count);
    if (in_ours == in_truth) continue;
    const std::uint32_t from = unicode::floor_boundary(
        text, at > kContextBytes ? at - static_cast<std::uint32_t>(kContextBytes) : 0);
    const std::uint32_t to =
        unicode::floor_boundary(text, at + static_cast<std::uint32_t>(kContextBytes));
    std::string context =
        std::string(text.substr(from, at - from)) + "|" + std::string(text.substr(at, to - at));
    std::replace(context.begin(), context.end(), '\n', ' ');
    std::printf("  %c %s\n", in_ours ? '+' : '-', context.c_str());
  }
}

// The data calls some languages by name.
LanguageId language_of(const std::string& name) {
  const std::string tag = name == "english" ? "en" : name == "danish" ? "da" : name;
  return leitsatz::language_from_tag(tag).value_or(leitsatz::kUnd);
}

// The figures of one set. False if the file can't be read.
bool score(const std::string& file, bool errors, Score& ours, Score& icu) {
  std::ifstream in(file);
  if (!in) return false;
  for (std::string line; std::getline(in, line);) {
    const nlohmann::json row = nlohmann::json::parse(line);
    const auto text = row.at("text").get<std::string>();
    const LanguageId language = language_of(row.at("lang").get<std::string>());
    const leitsatz::Document document = lines_as_blocks(text);
    unicode::Breaker breaker(unicode::Breaker::Kind::kSentence, leitsatz::language_tag(language));
    const Boundaries truth = boundaries_of(row.at("sentences").get<std::vector<std::string>>());
    const Boundaries found =
        boundaries_of(text, leitsatz::split_sentences(text, document, {}, language).spans);
    ours.add(found, truth);
    icu.add(boundaries_of(text, split_by_icu(text, document, breaker)), truth);
    if (errors) show_errors(text, found, truth);
  }
  return true;
}

// "0.9967", or "-" where no boundary is to be found.
std::string show_f1(const Score& score) {
  char shown[16];
  std::snprintf(shown, sizeof(shown), "%.4f", score.f1());
  return score.expected == 0 ? "-" : shown;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> files(argv + 1, argv + argc);
  const bool errors = !files.empty() && files.front() == "--errors";
  if (errors) files.erase(files.begin());
  if (files.empty()) {
    std::cerr << "usage: leitsatz-bench-segmentation [--errors] FILE.jsonl...\n";
    return 2;
  }
  std::printf("%-20s %6s %6s | %-20s | %s\n", "", "", "", "ours", "ICU");
  std::printf("%-20s %6s %6s | %6s %6s %6s | %6s %6s\n", "set", "texts", "ends", "F1", "exact",
              "found", "F1", "exact");
  double sum_ours = 0, sum_icu = 0;
  int sets = 0;
  for (const std::string& file : files) {
    Score ours, icu;
    if (!score(file, errors, ours, icu)) {
      std::cerr << "leitsatz-bench-segmentation: " << file << ": can't be read\n";
      return 1;
    }
    std::printf("%-20s %6d %6d | %6s %5.1f%% %6d | %6s %5.1f%%\n", set_name(file).c_str(),
                ours.texts, ours.expected, show_f1(ours).c_str(), 100 * ours.exact_share(),
                ours.found, show_f1(icu).c_str(), 100 * icu.exact_share());
    if (ours.expected == 0) continue;
    sum_ours += ours.f1();
    sum_icu += icu.f1();
    ++sets;
  }
  if (sets == 0) return 0;
  std::printf("%-20s %6s %6s | %6.4f %6s %6s | %6.4f\n", "macro", "", "", sum_ours / sets, "", "",
              sum_icu / sets);
}
