#include "measures.h"

#include <algorithm>
#include <set>

#include "../quality/tokens.h"
#include "characters/unicode.h"

namespace leitsatz::readers {
namespace {

constexpr char32_t kHighSurrogate = 0xD800, kLowSurrogate = 0xDC00, kSurrogateEnd = 0xE000;

bool holds(const std::vector<Label>& labels, Label label) {
  return std::find(labels.begin(), labels.end(), label) != labels.end();
}

double gain_of(const Reading& reading, Label label) {
  if (holds(reading.tldr, label)) return kTldrGain;
  if (holds(reading.points, label)) return kPointGain;
  if (holds(reading.also, label)) return kAlsoGain;
  return 0;
}

// The words of `term`, folded and cut.
void add_words(std::string_view term, std::set<std::u16string>& words) {
  std::u16string word;
  std::size_t letters = 0;
  const auto finish = [&] {
    if (!word.empty()) words.insert(word);
    word.clear();
    letters = 0;
  };
  const std::u16string folded = unicode::folded(term);
  for (std::size_t i = 0; i < folded.size();) {
    char32_t c = folded[i];
    std::size_t units = 1;
    if (c >= kHighSurrogate && c < kLowSurrogate && i + 1 < folded.size()) {
      c = 0x10000 + ((c - kHighSurrogate) << 10) + (folded[i + 1] - kLowSurrogate);
      units = 2;
    } else if (c >= kLowSurrogate && c < kSurrogateEnd) {
      c = 0xFFFD;
    }
    if (!unicode::is_word_part(c)) {
      finish();
    } else if (letters < kKeywordLetters) {
      word.append(folded, i, units);
      ++letters;
    }
    i += units;
  }
  finish();
}

std::set<std::u16string> words_of(std::span<const std::string> terms) {
  std::set<std::u16string> words;
  for (const std::string& term : terms) add_words(term, words);
  return words;
}

void measure_summary(const LabelledText& text, const Reading& reading, std::span<const Span> chosen,
                     Measures& out) {
  std::set<Label> seen;
  double gain = 0;
  std::size_t tldr = 0;
  for (const Span span : chosen) {
    const auto label = match(text.sentences, span);
    const auto never = label ? reading.never.find(*label) : reading.never.end();
    const bool bad = never != reading.never.end();
    at(out, Measure::kNever).sum += bad ? 1 : 0;
    if (bad) {
      const auto reason = static_cast<std::size_t>(never->second);
      out[static_cast<std::size_t>(Measure::kNeverCaption) + reason].sum += 1;
      gain += kNeverGain;
    } else if (label && seen.insert(*label).second) {
      gain += gain_of(reading, *label);
      tldr += holds(reading.tldr, *label) ? 1 : 0;
    }
  }
  for (std::size_t i = 0; i <= kNevers.size(); ++i) {
    out[static_cast<std::size_t>(Measure::kNever) + i].of = static_cast<double>(chosen.size());
  }
  if (reading.tldr.empty()) return;
  const auto wanted = static_cast<double>(
      std::min<std::size_t>(reading.tldr.size(), std::size_t{kSummarySentences}));
  at(out, Measure::kGain) = {gain / wanted, 1};
  at(out, Measure::kMainFact) = {seen.contains(reading.tldr.front()) ? 1.0 : 0.0, 1};
  at(out, Measure::kTldrRecall) = {static_cast<double>(tldr) / wanted, 1};
}

void measure_points(const LabelledText& text, const Reading& reading, std::span<const Span> chosen,
                    Measures& out) {
  std::set<Label> hit;
  Ratio& never = at(out, Measure::kPointNever);
  for (const Span span : chosen) {
    const auto label = match(text.sentences, span);
    never.of += 1;
    if (!label) continue;
    never.sum += reading.never.contains(*label) ? 1 : 0;
    if (holds(reading.points, *label)) hit.insert(*label);
  }
  if (!reading.points.empty()) {
    at(out, Measure::kPoints) = {
        static_cast<double>(hit.size()) / static_cast<double>(reading.points.size()), 1};
  }
  if (!chosen.empty()) at(out, Measure::kSpread) = {spread(chosen, text.text.size()), 1};
}

}  // namespace

std::optional<Label> match(std::span<const Span> labelled, Span chosen) {
  std::optional<Label> best;
  std::uint32_t most = 0;
  for (Label i = 0; i < labelled.size(); ++i) {
    const std::uint32_t begin = std::max(labelled[i].begin, chosen.begin);
    const std::uint32_t end = std::min(labelled[i].end, chosen.end);
    if (begin >= end || end - begin <= most) continue;
    most = end - begin;
    best = i;
  }
  return best;
}

double headline_f1(std::string_view ours, std::string_view theirs) {
  quality::Vocabulary vocabulary;
  const quality::Tokens a = vocabulary.tokens(ours);
  const quality::Tokens b = vocabulary.tokens(theirs);
  return quality::rouge_n(a, b, 1);
}

double keywords_f1(std::span<const std::string> ours, std::span<const std::string> theirs) {
  const std::set<std::u16string> a = words_of(ours);
  const std::set<std::u16string> b = words_of(theirs);
  const auto common = static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const auto& word) { return b.contains(word); }));
  return quality::f1(common, a.size(), b.size());
}

double spread(std::span<const Span> spans, std::size_t size) {
  if (spans.empty() || size == 0) return 0;
  std::set<std::size_t> parts;
  for (const Span span : spans) parts.insert(span.begin * spans.size() / size);
  return static_cast<double>(parts.size()) / static_cast<double>(spans.size());
}

Measures measure(const LabelledText& text, const Reading& reading, const Choice& choice) {
  Measures out{};
  measure_summary(text, reading, choice.summary, out);
  measure_points(text, reading, choice.points, out);
  if (!reading.headline.empty()) {
    const double f1 = headline_f1(choice.headline, reading.headline);
    const double same = f1 >= kNearlySame ? 1 : 0;
    at(out, Measure::kHeadlineSame) = {same, 1};
    at(out, Measure::kHeadlineF1) = {f1, 1};
    if (text.title.empty()) {
      at(out, Measure::kUntitledSame) = {same, 1};
      at(out, Measure::kUntitledF1) = {f1, 1};
    }
  }
  if (!reading.keywords.empty()) {
    at(out, Measure::kKeywords) = {keywords_f1(choice.keywords, reading.keywords), 1};
  }
  return out;
}

}  // namespace leitsatz::readers
