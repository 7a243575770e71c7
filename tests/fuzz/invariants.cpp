#include "invariants.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "characters/unicode.h"
#include "document/document.h"
#include "expect.h"

namespace leitsatz::fuzz {
namespace {

constexpr double kSteps = 10000;  // of a score: it is a multiple of one 10,000th
constexpr std::size_t kMaxKeywords = 20;

bool is_score(double number) {
  return number >= 0 && number <= 1 && std::nearbyint(number * kSteps) / kSteps == number;
}

bool is_trimmed(std::string_view text) {
  return !unicode::is_space(unicode::decode(text, 0).value) &&
         !unicode::is_space(
             unicode::decode_before(text, static_cast<std::uint32_t>(text.size())).value);
}

void check_sentences(const Analysis& analysis, std::string_view text,
                     const Boundaries& boundaries) {
  Span last;
  std::uint32_t block = 0, index = 0;
  for (const Sentence& s : analysis.sentences()) {
    EXPECT(boundaries.hold(s.span));
    EXPECT(s.span.begin >= last.end);
    EXPECT(s.block >= block && s.block < analysis.blocks().size());
    const Span around = analysis.blocks()[s.block].span;
    EXPECT(around.begin <= s.span.begin && s.span.end <= around.end);
    EXPECT(is_trimmed(slice(text, s.span)));
    EXPECT(s.characters == unicode::count_code_points(slice(text, s.span)));
    EXPECT(s.words <= s.characters);
    EXPECT(s.flags >> kFlagCount == 0 && s.reasons >> kReasonCount == 0);
    EXPECT(!s.language.empty());
    EXPECT((s.speaker.empty() || boundaries.hold(s.speaker)) &&
           s.speaker == analysis.blocks()[s.block].speaker);
    EXPECT(s.speaker.end <= around.begin);
    EXPECT(is_score(s.damage) && is_score(s.score));
    EXPECT(s.antecedent == kNoSentence || s.antecedent < index);
    const std::span<const float> features = analysis.features(index);
    EXPECT(features.empty() || features.size() == feature_names().size());
    EXPECT(std::all_of(features.begin(), features.end(), [](float f) { return std::isfinite(f); }));
    last = s.span;
    block = s.block;
    ++index;
  }
}

void check_blocks(std::span<const Block> blocks, const Boundaries& boundaries) {
  std::uint32_t last = 0;
  for (const Block& block : blocks) {
    EXPECT(boundaries.hold(block.span));
    EXPECT(block.span.begin >= last);
    last = block.span.end;
  }
}

void check_keywords(const Analysis& analysis, const Boundaries& boundaries) {
  EXPECT(analysis.keywords().size() <= kMaxKeywords);
  double weight = 1;
  for (const Keyword& keyword : analysis.keywords()) {
    EXPECT(boundaries.hold(keyword.span));
    EXPECT(keyword.count > 0);
    EXPECT(is_score(keyword.weight) && keyword.weight <= weight);
    weight = keyword.weight;
  }
  if (!analysis.keywords().empty()) EXPECT(analysis.keywords()[0].weight == 1);
}

bool is_candidate(const Analysis& analysis, const Sentence& sentence) {
  return can_be_chosen(analysis.blocks()[sentence.block].kind);
}

template <class Number>
void put(std::string& out, Number number) {
  static_assert(std::is_arithmetic_v<Number>);
  out.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void put(std::string& out, Span span) {
  put(out, span.begin);
  put(out, span.end);
}

void put(std::string& out, std::string_view text) {
  put(out, text.size());
  out += text;
}

}  // namespace

Boundaries::Boundaries(std::string_view text) : is_one_(text.size() + 1) {
  for (std::uint32_t i = 0; i < text.size(); i = unicode::decode(text, i).end) is_one_[i] = true;
  is_one_[text.size()] = true;
}

void check_analysis(const Analysis& analysis, std::string_view text) {
  const Boundaries boundaries(text);
  check_blocks(analysis.blocks(), boundaries);
  check_sentences(analysis, text, boundaries);
  check_keywords(analysis, boundaries);
  if (analysis.title()) EXPECT(boundaries.hold(*analysis.title()));
  EXPECT(analysis.missing_data() == 0);
}

void check_summary(const Summary& summary, const Analysis& analysis, const Budget& budget,
                   Ranker ranker) {
  std::uint64_t words = 0, characters = 0, cost = 0, whole = 0, all_words = 0, all_whole = 0;
  std::uint32_t next = 0;
  const auto is_whole = [](const Sentence& s) {
    return (s.flags & (kDamage | kRepeat | kIdle)) == 0;
  };
  for (const Sentence& s : analysis.sentences()) {
    if (!is_candidate(analysis, s)) continue;
    all_words += s.words;
    all_whole += is_whole(s) ? 1 : 0;
  }
  for (const std::uint32_t pick : summary.picks) {
    EXPECT(pick >= next && pick < analysis.sentences().size());
    next = pick + 1;
    const Sentence& s = analysis.sentences()[pick];
    const bool is_code = analysis.blocks()[s.block].kind == BlockKind::kCode;
    EXPECT(is_candidate(analysis, s) || (is_code && (budget.keep & kKeepCode) != 0));
    cost += budget.costs.empty() ? 0 : budget.costs[pick];
    words += s.words;
    characters += s.characters;
    whole += is_whole(s) ? 1 : 0;
  }
  EXPECT(summary.words == words && summary.characters == characters);
  EXPECT(summary.picks.size() <= budget.sentences.value_or(kNoLimit));
  EXPECT(words <= budget.words && characters <= budget.characters && cost <= budget.limit);
  if (budget.share > 0) {
    EXPECT(static_cast<double>(words) <= static_cast<double>(all_words) * budget.share);
  }
  if (budget.type == SummaryType::kHeadline) EXPECT(summary.picks.size() <= 1);
  // What is damaged, said before or idle comes when all else is there. Flags tell what is said
  // before in the tldr's order: another type may take the other one of two.
  const bool is_told = ranker == Ranker::kSalience && budget.type == SummaryType::kTldr &&
                       (budget.keep & kKeepCode) == 0;
  if (is_told && whole < summary.picks.size()) EXPECT(whole == all_whole);
}

void check_headline(const Headline& headline, std::string_view text, std::string_view title,
                    std::uint32_t max_words) {
  if (headline.source == HeadlineSource::kNone) return;
  EXPECT(max_words > 0);
  const bool given = headline.source == HeadlineSource::kTitle;
  EXPECT(Boundaries(given ? title : text).hold(headline.span));
}

void check_statistics(const Statistics& statistics, const Analysis& analysis,
                      const Summary& summary) {
  EXPECT(statistics.sentences <= analysis.sentences().size());
  EXPECT(statistics.damaged <= statistics.sentences);
  EXPECT(statistics.summary_words == summary.words && summary.words <= statistics.words);
  EXPECT(statistics.summary_sentences == summary.picks.size());
  EXPECT(statistics.summary_seconds <= statistics.reading_seconds);
}

void check_utf16_offsets(std::string_view text, const Analysis& analysis) {
  std::vector<std::uint32_t> bytes, units;
  for (const Sentence& s : analysis.sentences()) {
    bytes.push_back(s.span.begin);
    bytes.push_back(s.span.end);
  }
  bytes.push_back(static_cast<std::uint32_t>(text.size()));
  std::vector<std::uint32_t> converted = bytes;
  to_utf16_offsets(text, converted);
  std::uint32_t at = 0, unit = 0;
  for (const std::uint32_t offset : bytes) {
    while (at < offset) {
      const unicode::CodePoint c = unicode::decode(text, at);
      unit += c.value > 0xFFFF ? 2 : 1;
      at = c.end;
    }
    units.push_back(unit);
  }
  EXPECT(converted == units);
}

void check_page(const Page& page) {
  const Boundaries in_text(page.text), in_article(page.article);
  check_blocks(page.article_blocks, in_article);
  std::uint32_t last = 0, next = 0;
  for (const PageBlock& block : page.blocks) {
    EXPECT(in_text.hold(block.span));
    EXPECT(block.span.begin >= last);
    last = block.span.end;
    EXPECT(block.level <= 6);
    EXPECT(static_cast<int>(block.reason) < kPageReasonCount);
    EXPECT(block.facts >> kPageFactCount == 0);
    EXPECT(block.links <= block.span.size());
    EXPECT(block.language < page.languages.size());
    if (block.reason != PageReason::kArticle) continue;
    if (block.article_block == kNoElement) continue;
    EXPECT(block.article_block == next && next < page.article_blocks.size());
    EXPECT(slice(page.text, block.span) == slice(page.article, page.article_blocks[next].span));
    ++next;
  }
  std::uint32_t last_code = 0;
  for (const Span& code : page.code) {
    EXPECT(in_text.hold(code) && code.begin >= last_code && code.begin < code.end);
    last_code = code.end;
  }
}

std::string bits_of(const Analysis& analysis) {
  std::string out;
  put(out, analysis.language());
  put(out, analysis.title().value_or(Span{}));
  put(out, analysis.missing_data());
  put(out, analysis.focus_matched());
  for (const Block& block : analysis.blocks()) {
    put(out, block.span);
    put(out, static_cast<int>(block.kind));
  }
  std::uint32_t index = 0;
  for (const Sentence& s : analysis.sentences()) {
    put(out, s.span);
    for (const std::uint32_t number :
         {s.block, s.words, s.characters, s.flags, s.reasons, s.antecedent}) {
      put(out, number);
    }
    put(out, s.language);
    put(out, s.damage);
    put(out, s.score);
    for (const float feature : analysis.features(index++)) put(out, feature);
  }
  for (const Keyword& keyword : analysis.keywords()) {
    put(out, keyword.span);
    put(out, keyword.count);
    put(out, keyword.weight);
  }
  return out;
}

std::string bits_of(const Page& page) {
  std::string out;
  for (const std::string* text :
       {&page.title, &page.author, &page.date, &page.site, &page.language, &page.canonical,
        &page.description, &page.text, &page.article, &page.note}) {
    put(out, std::string_view(*text));
  }
  for (const PageBlock& block : page.blocks) {
    put(out, block.span);
    for (const std::uint32_t number :
         {static_cast<std::uint32_t>(block.kind), std::uint32_t{block.level},
          static_cast<std::uint32_t>(block.reason), block.facts, block.links, block.element,
          block.group, block.language, block.article_block, block.row, std::uint32_t{block.column},
          std::uint32_t{block.is_header}}) {
      put(out, number);
    }
  }
  for (const Span& code : page.code) put(out, code);
  for (const std::string& language : page.languages) put(out, std::string_view(language));
  for (const Block& block : page.article_blocks) {
    put(out, block.span);
    put(out, static_cast<int>(block.kind));
  }
  return out;
}

}  // namespace leitsatz::fuzz
