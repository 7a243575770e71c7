#include "ranking/feature_table.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/deterministic.h"
#include "base/sort_descending.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "ranking/surface.h"
#include "ranking/title_terms.h"
#include "similarity/centrality.h"
#include "similarity/mentions.h"
#include "similarity/neighbours.h"

namespace leitsatz {
namespace {

constexpr double kDecayLength = 6;  // candidates: how fast the weight of the lead fades
constexpr std::size_t kLead = 3;    // candidates that count as the lead
constexpr double kMostStray = 3;    // more do not count
constexpr double kTiny = 1e-6;

// Rows are made in batches that stay in the L1 cache until they are read.
constexpr std::size_t kRowsAtOnce = 64;

// Features that are either 0 or 1, by their bit in Signs.
constexpr Feature kSigns[] = {
    Feature::kHasNumber, Feature::kYear,        Feature::kStartsWithNumber, Feature::kCurrency,
    Feature::kQuestion,  Feature::kExclamation, Feature::kOpensQuoted,      Feature::kEndsInColon,
    Feature::kEllipsis,  Feature::kNoStop,      Feature::kAddress,          Feature::kParenthesis,
    Feature::kCue,       Feature::kSpeech,
};
using Signs = std::uint16_t;
static_assert(std::size(kSigns) <= 16);

// The confidence in a flag, by the flag's bit, as a column.
struct FlagColumn {
  std::size_t bit;
  Feature feature;
};
constexpr std::size_t kFlagColumnCount = static_cast<std::size_t>(
    std::count_if(std::begin(kFlags), std::end(kFlags),
                  [](const FlagInfo& info) { return !info.feature.empty(); }));

// REQUIRES: there is such a feature. A table that names another one does not compile.
constexpr Feature feature_named(std::string_view name) {
  std::size_t i = 0;
  while (kFeatures[i].name != name) ++i;
  return kFeatures[i].feature;
}

constexpr std::array<FlagColumn, kFlagColumnCount> make_flag_columns() {
  std::array<FlagColumn, kFlagColumnCount> columns{};
  std::size_t next = 0;
  for (const FlagInfo& info : kFlags) {
    if (!info.feature.empty()) columns[next++] = {bit_of(info.flag), feature_named(info.feature)};
  }
  return columns;
}
constexpr auto kFlagColumns = make_flag_columns();

void put(FeatureRow& row, Feature f, double value) { at(row, f) = static_cast<float>(value); }

// Features that need the whole text are stored by column. The others are computed when a row is
// made.
class Table : public Rows {
 public:
  Table(const ParsedText& parsed, const SentenceFlags& flags,
        std::span<const std::uint32_t> candidates, const Vectors& vectors)
      : text_(parsed.text),
        document_(parsed.document),
        sentences_(parsed.sentences),
        terms_(parsed.terms),
        flags_(flags),
        candidates_(candidates),
        vectors_(vectors) {}

  void fill(std::span<const TermId> title, Postings& postings) {
    if (candidates_.empty()) return;
    fill_mentions();  // what takes most memory comes first
    fill_length();
    {
      const Total total = total_of(vectors_);
      fill_lexrank(total);
      fill_centrality(total);
      fill_paragraphs(total);
      postings = Postings(vectors_);
      fill_neighbours(postings);
      fill_title(title, postings);
      fill_lead(total, postings);
    }
    fill_headings();
    fill_surface();
    fill_ranks();
    fill_document();
  }

  std::size_t size() const override { return candidates_.size(); }

  ColumnMoments moments() const override {
    ColumnMoments result;
    const auto n = static_cast<double>(size());
    for (std::size_t f = 0; f < kFeatureCount; ++f) {
      if (!kFeatures[f].graded) continue;
      double sum = 0, squares = 0;
      for (const float value : columns_[f]) sum += static_cast<double>(value);
      const double mean = sum / n;
      for (const float value : columns_[f]) squares += (value - mean) * (value - mean);
      result.means[f] = mean;
      result.deviations[f] = std::sqrt(squares / n);
    }
    return result;
  }

  std::span<const FeatureRow> next() override {
    const std::span<FeatureRow> rows(made_.data(), std::min(kRowsAtOnce, size() - next_));
    for (FeatureRow& row : rows) row = document_row_;
    for (std::size_t f = 0; f < kFeatureCount; ++f) {
      if (columns_[f].empty()) continue;
      const float* value = columns_[f].data() + next_;
      for (FeatureRow& row : rows) row[f] = *value++;
    }
    for (FeatureRow& row : rows) make(next_++, row);
    return rows;
  }

 private:
  // The paragraph that the next row belongs to; `number` counts from 0.
  struct Paragraph {
    std::size_t number = 0, begin = 0, end = 0;
    double words_before = 0;  // of the candidates before the next row
  };

  void set(std::size_t k, Feature f, double value) {
    std::vector<float>& column = columns_[static_cast<std::size_t>(f)];
    const auto narrow = static_cast<float>(value);
    if (column.empty()) {
      if (bits_as<std::uint32_t>(narrow) == 0) return;
      column.assign(size(), 0);
    }
    column[k] = narrow;
  }

  // REQUIRES: the rows are made in order.
  void make(std::size_t k, FeatureRow& row) {
    make_position(k, row);
    const double length = ln_next(static_cast<double>(words(k)));
    put(row, Feature::kLengthRelative, length - median_length_);
    put(row, Feature::kShort, words(k) < kShortWords);
    put(row, Feature::kLong, words(k) > kLongWords);
    const std::uint32_t s = candidates_[k];
    for (std::size_t i = 0; i < std::size(kSigns); ++i) put(row, kSigns[i], (signs_[k] >> i) & 1);
    const Confidence confidence = flags_.confidence[s];
    for (const FlagColumn& column : kFlagColumns) at(row, column.feature) = confidence[column.bit];
    put(row, Feature::kDamaged, flags_.damage[s]);
    make_setting(s, row);
  }

  void make_setting(std::uint32_t s, FeatureRow& row) const {
    const Block& block = document_.blocks[sentences_.block[s]];
    put(row, Feature::kLabel, opens_with_label(s));
    put(row, Feature::kListItem, block.kind == BlockKind::kListItem);
    put(row, Feature::kBlockQuote, block.kind == BlockKind::kQuote);
    put(row, Feature::kSpoken, !block.speaker.empty());
    if (s == 0) return;
    const std::string_view before = slice(text_, sentences_.spans[s - 1]);
    put(row, Feature::kAfterQuestion, ends_in_question(before));
    put(row, Feature::kAfterColon, is_colon(last_character(before)));
  }

  bool opens_with_label(std::uint32_t s) const {
    const auto tokens = terms_.of(s);
    for (std::size_t i = 0; i < std::min(kLabelWords, tokens.size()); ++i) {
      const std::uint32_t end = tokens[i].end();
      if (end >= sentences_.spans[s].end) return false;
      const unicode::CodePoint c = unicode::decode(text_, end);
      if (is_colon(c.value)) return unicode::is_space(unicode::decode(text_, c.end).value);
      if (!unicode::is_space(c.value) && !is_dash(c.value)) return false;
    }
    return false;
  }

  void make_position(std::size_t k, FeatureRow& row) {
    const std::uint32_t block = block_of(k);
    if (k == paragraph_.end) {
      paragraph_.number += k > 0;
      paragraph_.begin = k;
      while (paragraph_.end < size() && block_of(paragraph_.end) == block) ++paragraph_.end;
    }
    const auto place = static_cast<double>(k), before = paragraph_.words_before;
    put(row, Feature::kPositionInverse, 1 / (1 + place));
    put(row, Feature::kPositionDecay, exponential(-place / kDecayLength));
    put(row, Feature::kPositionRelative, size() > 1 ? place / static_cast<double>(size() - 1) : 0);
    put(row, Feature::kPositionLog, ln_next(place));
    put(row, Feature::kSecond, k == 1);
    put(row, Feature::kThird, k == 2);
    put(row, Feature::kLast, k + 1 == size());
    put(row, Feature::kWordsBefore, before / std::max(1.0, all_words_));
    put(row, Feature::kWordsBeforeLog, ln_next(before));
    paragraph_.words_before += static_cast<double>(words(k));
    const std::size_t length = paragraph_.end - paragraph_.begin;
    put(row, Feature::kOpensParagraph, length > 1 && k == paragraph_.begin);
    put(row, Feature::kClosesParagraph, length > 1 && k + 1 == paragraph_.end);
    put(row, Feature::kInParagraphInverse, 1 / (1 + static_cast<double>(k - paragraph_.begin)));
    put(row, Feature::kOpensSection, k == paragraph_.begin && heading_before(block));
    at(row, Feature::kParagraphInverse) = 1 / (1 + static_cast<float>(paragraph_.number));
  }

  std::uint32_t block_of(std::size_t k) const { return sentences_.block[candidates_[k]]; }

  bool heading_before(std::uint32_t block) const {
    return block > 0 && heads_section(document_, block - 1);
  }

  std::size_t words(std::size_t k) const { return terms_.of(candidates_[k]).size(); }

  void fill_length() {
    std::vector<double> lengths(size());
    for (std::size_t k = 0; k < size(); ++k) {
      const double n = lengths[k] = static_cast<double>(words(k));
      const double characters = flags_.marks.characters[candidates_[k]];
      all_words_ += n;
      set(k, Feature::kLengthLog, ln_next(n));
      set(k, Feature::kCharactersLog, ln_next(characters));
      set(k, Feature::kWordLength, characters / std::max(1.0, n));
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    median_length_ = ln_next(*middle);
  }

  // In-document z-scores of values; all 0 where they do not differ.
  class ZScore {
   public:
    explicit ZScore(std::span<const double> values) {
      const Moments moments = moments_of(values);
      mean_ = moments.mean;
      deviation_ = moments.deviation + kTiny;
    }
    double operator()(double value) const { return (value - mean_) / deviation_; }

   private:
    double mean_, deviation_;
  };

  // Ranks of values, the largest first, ties by position: 0 .. 1.
  void fill_ranks(Feature f, std::span<const double> values) {
    const double last = std::max(1.0, static_cast<double>(size()) - 1);
    double r = 0;
    for (const std::uint32_t k : sort_descending(values)) set(k, f, r++ / last);
  }

  void fill_lexrank(const Total& total) {
    const std::vector<double> lexrank = lexrank_centrality(vectors_, total);
    const ZScore z(lexrank);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kLexRank, lexrank[k]);
      set(k, Feature::kLexRankZ, z(lexrank[k]));
    }
  }

  void fill_centrality(const Total& total) {
    const std::vector<double> centroid = centroid_centrality(total);
    const Others others = others_centrality(total);
    const Directed directed = directed_centrality(vectors_, total);
    const ZScore centroid_z(centroid), forward_z(directed.forward);
    const auto n = static_cast<double>(size());
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kCentroid, centroid[k]);
      set(k, Feature::kCentroidZ, centroid_z(centroid[k]));
      set(k, Feature::kRest, others.rest[k]);
      set(k, Feature::kLikeness, others.likeness[k]);
      set(k, Feature::kForward, directed.forward[k]);
      set(k, Feature::kForwardZ, forward_z(directed.forward[k]));
      set(k, Feature::kBackward, directed.backward[k]);
      const auto before = static_cast<double>(k);
      const double after = n - 1 - before;
      if (after > 0) set(k, Feature::kForwardMean, directed.forward[k] * (n - 1) / after);
      if (before > 0) set(k, Feature::kBackwardMean, directed.backward[k] * (n - 1) / before);
    }
  }

  void fill_neighbours(const Postings& postings) {
    const Neighbours neighbours = find_neighbours(vectors_, postings);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kNext, neighbours.next[k]);
      set(k, Feature::kPrevious, neighbours.previous[k]);
      set(k, Feature::kMostNext, neighbours.most_next[k]);
      set(k, Feature::kMostPrevious, neighbours.most_previous[k]);
    }
  }

  // Mean cosine with the other candidates of the paragraph.
  void fill_paragraphs(const Total& total) {
    Dense sum(vectors_.isf.size(), 0);
    for (std::size_t begin = 0; begin < size();) {
      std::size_t end = begin;
      while (end < size() && block_of(end) == block_of(begin)) {
        add(vectors_.of(end++), 1, sum);
      }
      const double length = ln_next(static_cast<double>(end - begin));
      for (std::size_t k = begin; k < end; ++k) set(k, Feature::kParagraphLength, length);
      for (std::size_t k = begin; k < end && end - begin > 1; ++k) {
        set(k, Feature::kParagraph,
            (dot(vectors_.of(k), sum) - total.own[k]) / static_cast<double>(end - begin - 1));
      }
      for (std::size_t k = begin; k < end; ++k) {
        for (const Entry& entry : vectors_.of(k)) sum[entry.term] = 0;
      }
      begin = end;
      ++paragraphs_;
    }
  }

  void fill_mentions() {
    const Mentions mentions = find_mentions(terms_, candidates_, vectors_);
    const ZScore coverage_z(mentions.coverage);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kCoverage, mentions.coverage[k]);
      set(k, Feature::kCoverageZ, coverage_z(mentions.coverage[k]));
      set(k, Feature::kMeanMass, mentions.mean_mass[k]);
      set(k, Feature::kFrequency, mentions.frequency[k]);
      set(k, Feature::kFirstMass, mentions.first_mass[k]);
      set(k, Feature::kNovelty, mentions.novelty[k]);
      set(k, Feature::kFewKeywords, mentions.few_keywords[k]);
      set(k, Feature::kManyKeywords, mentions.many_keywords[k]);
      set(k, Feature::kDensity, mentions.density[k]);
      set(k, Feature::kPhrases, mentions.phrases[k]);
      set(k, Feature::kPhraseCount, mentions.phrase_count[k]);
    }
  }

  void fill_title(std::span<const TermId> title, const Postings& postings) {
    if (title.empty()) return;
    std::vector<TermId> ascending(title.begin(), title.end());
    std::sort(ascending.begin(), ascending.end());
    double square = 0, total = 0;
    for (const TermId term : title) {
      const double isf = vectors_.isf[term];
      // A term of the title that no sentence repeats counts half.
      const double seen = terms_.terms[term].sentences > 0 ? 1.0 : 0.5;
      square += isf * isf * seen;
      total += terms_.terms[term].sentences > 0 ? isf : 0;
    }
    std::vector<double> cosine(size(), 0), held(size(), 0), count(size(), 0);
    for (const TermId term : ascending) {
      const double isf = vectors_.isf[term];
      for (const Posting& posting : postings.of(term)) {
        cosine[posting.vector] += posting.weight * isf;
        held[posting.vector] += isf;
        ++count[posting.vector];
      }
    }
    const double length = std::sqrt(square) + kTiny;
    for (double& value : cosine) value /= length;
    const ZScore cosine_z(cosine);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kTitle, cosine[k]);
      set(k, Feature::kTitleZ, cosine_z(cosine[k]));
      set(k, Feature::kTitleRecall, held[k] / (total + kTiny));
      set(k, Feature::kTitleShare, count[k] / static_cast<double>(title.size()));
    }
    put(document_row_, Feature::kHasTitle, 1);
  }

  // Cosine of each sentence with the nearest heading over it.
  void fill_headings() {
    Dense weight(vectors_.isf.size(), 0);
    std::vector<TermId> held;
    double square = 0;
    std::size_t s = 0;
    for (std::size_t k = 0; k < size(); ++k) {
      for (; s < candidates_[k]; ++s) {
        if (!heads_section(document_, sentences_.block[s])) continue;
        for (const TermId term : held) weight[term] = 0;
        held.clear();
        square = 0;
        for (const Token& token : terms_.of(s)) {
          const TermId term = terms_.term_of(token);
          if (term == kNoTerm || weight[term] > 0) continue;
          weight[term] = vectors_.isf[term];
          square += weight[term] * weight[term];
          held.push_back(term);
        }
      }
      if (square > 0) {
        set(k, Feature::kHeading, dot(vectors_.of(k), weight) / std::sqrt(square));
      }
    }
  }

  // For each candidate its dot product with the sum of the first `count` candidates, at most kLead.
  std::vector<double> products_with_first(std::size_t count, const Postings& postings) {
    std::array<std::span<const Entry>, kLead> left;  // of each, terms ascending
    for (std::size_t k = 0; k < count; ++k) left[k] = vectors_.of(k);
    std::vector<double> products(size(), 0);
    for (;;) {
      TermId term = kNoTerm;
      for (const auto entries : left) {
        if (!entries.empty()) term = std::min(term, entries.front().term);
      }
      if (term == kNoTerm) break;
      double sum = 0;
      for (auto& entries : left) {
        if (entries.empty() || entries.front().term != term) continue;
        sum += entries.front().weight;
        entries = entries.subspan(1);
      }
      for (const Posting& posting : postings.of(term)) {
        products[posting.vector] += posting.weight * sum;
      }
    }
    return products;
  }

  void fill_lead(const Total& total, const Postings& postings) {
    const std::size_t lead = std::min(kLead, size());
    const std::vector<double> with_lead = products_with_first(lead, postings);
    const std::vector<double> with_first = products_with_first(1, postings);
    for (std::size_t k = 0; k < size(); ++k) {
      const double own = k < lead ? total.own[k] : 0;
      const double others = static_cast<double>(k < lead ? lead - 1 : lead);
      if (others > 0) set(k, Feature::kLeadOverlap, (with_lead[k] - own) / others);
      if (k > 0) set(k, Feature::kFirstOverlap, with_first[k]);
    }
  }

  void fill_surface() {
    std::vector<double> capitals(size(), 0);
    signs_.resize(size());
    SurfaceReader reader(text_, terms_, flags_.marks);
    for (std::size_t k = 0; k < size(); ++k) {
      const std::uint32_t s = candidates_[k];
      const Surface surface = reader.read(s, sentences_.spans[s]);
      const double n = std::max(1.0, static_cast<double>(words(k)));
      capitals[k] = ln_next(surface.capitalized);
      set(k, Feature::kCapitals, capitals[k]);
      set(k, Feature::kCapitalShare, surface.capitalized / n);
      set(k, Feature::kAllCapitals, surface.all_capitals);
      set(k, Feature::kNamesAgain, ln_next(surface.names_again));
      set(k, Feature::kNumbers, surface.numbers);
      set(k, Feature::kStopWords, surface.stop_words);
      set(k, Feature::kShortWords, surface.short_words);
      set(k, Feature::kDistinct, surface.distinct);
      set(k, Feature::kCommas, surface.commas);
      set(k, Feature::kDashes, surface.dashes);
      set(k, Feature::kQuote, std::min(surface.double_quotes, 2) / 2.0);
      set(k, Feature::kStrayStopWords, std::min(surface.stray_stop_words, kMostStray));
      set(k, Feature::kStrayWords, std::min(surface.stray_words, kMostStray));
      set(k, Feature::kSpacedCommas, std::min(surface.spaced_commas, kMostStray));
      const bool signs[] = {
          surface.numbers > 0,
          surface.year,
          surface.starts_with_number,
          surface.currency,
          surface.question,
          surface.exclamation,
          surface.opens_quoted,
          surface.colon,
          surface.ellipsis,
          !surface.stopped && !surface.ellipsis,
          surface.address,
          surface.parentheses > 0,
          surface.cue,
          surface.speech,
      };
      static_assert(std::size(signs) == std::size(kSigns));
      for (std::size_t i = 0; i < std::size(signs); ++i) {
        signs_[k] = static_cast<Signs>(signs_[k] | signs[i] << i);
      }
    }
    const ZScore capitals_z(capitals);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kCapitalsZ, capitals_z(capitals[k]));
    }
  }

  float value(std::size_t k, Feature f) const {
    const std::vector<float>& column = columns_[static_cast<std::size_t>(f)];
    return column.empty() ? 0 : column[k];
  }

  void fill_ranks() {
    constexpr Feature kRanks[][2] = {{Feature::kLikeness, Feature::kLikenessRank},
                                     {Feature::kCoverage, Feature::kCoverageRank},
                                     {Feature::kTitle, Feature::kTitleRank}};
    std::vector<double> values(size());
    for (const auto& [column, ranks] : kRanks) {
      for (std::size_t k = 0; k < size(); ++k) values[k] = static_cast<double>(value(k, column));
      fill_ranks(ranks, values);
    }
    for (std::size_t k = 0; k < size(); ++k) values[k] = static_cast<double>(words(k));
    fill_ranks(Feature::kLengthRank, values);
  }

  void fill_document() {
    const auto n = static_cast<double>(size());
    const std::size_t lead = std::min(kLead, size());
    double likeness = 0, centroid = 0, lead_centroid = 0;
    for (std::size_t k = 0; k < size(); ++k) {
      likeness += static_cast<double>(value(k, Feature::kLikeness));
      centroid += static_cast<double>(value(k, Feature::kCentroid));
      if (k + 1 == lead) lead_centroid = centroid;
    }
    put(document_row_, Feature::kTextSize, ln_next(n));
    put(document_row_, Feature::kMeanLength, ln_next(all_words_ / n));
    put(document_row_, Feature::kParagraphSize, ln_next(n / static_cast<double>(paragraphs_)));
    put(document_row_, Feature::kCohesion, likeness / n);
    put(document_row_, Feature::kLeadCentrality,
        lead_centroid / static_cast<double>(lead) - centroid / n);
  }

  std::string_view text_;
  const Document& document_;
  const Sentences& sentences_;
  const Terms& terms_;
  const SentenceFlags& flags_;
  std::span<const std::uint32_t> candidates_;
  const Vectors& vectors_;
  double all_words_ = 0;      // of the candidates
  double median_length_ = 0;  // ln(1 + words)
  std::size_t paragraphs_ = 0;
  std::array<std::vector<float>, kFeatureCount> columns_;  // empty: all 0, or made with the row
  std::vector<Signs> signs_;
  FeatureRow document_row_{};  // of the columns that are the same for all
  std::array<FeatureRow, kRowsAtOnce> made_;
  std::size_t next_ = 0;  // row to make
  Paragraph paragraph_;
};

}  // namespace

std::unique_ptr<Rows> find_features(const ParsedText& parsed, const SentenceFlags& flags,
                                    std::span<const std::uint32_t> candidates,
                                    const Vectors& vectors, Postings& postings) {
  auto table = std::make_unique<Table>(parsed, flags, candidates, vectors);
  table->fill(title_terms(parsed), postings);
  return table;
}

}  // namespace leitsatz
