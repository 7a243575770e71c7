#include "feature_table.h"

#include <algorithm>
#include <cmath>

#include "centrality.h"
#include "deterministic.h"
#include "mentions.h"
#include "neighbours.h"
#include "postings.h"
#include "ranked.h"
#include "surface.h"

namespace leitsatz {
namespace {

constexpr double kDecayLength = 6;  // candidates: how fast the weight of the lead fades
constexpr std::size_t kLead = 3;    // candidates that count as the lead
constexpr double kMostStray = 3;    // more say no more
constexpr double kTiny = 1e-6;

class Table {
 public:
  Table(std::string_view text, const Document& document, const Sentences& sentences,
        const Terms& terms, const Condition& condition, std::span<const std::uint32_t> candidates,
        const Vectors& vectors)
      : text_(text),
        document_(document),
        sentences_(sentences),
        terms_(terms),
        condition_(condition),
        candidates_(candidates),
        vectors_(vectors),
        postings_(vectors),
        total_(total_of(vectors)),
        rows_(candidates.size(), FeatureRow{}) {}

  std::vector<FeatureRow> fill(std::span<const TermId> title) {
    if (rows_.empty()) return {};
    fill_position();
    fill_length();
    fill_centrality();
    fill_mentions();
    fill_title(title);
    fill_headings();
    fill_lead();
    fill_surface();
    fill_condition();
    fill_ranks();
    fill_document();
    return std::move(rows_);
  }

 private:
  std::size_t size() const { return rows_.size(); }
  float& cell(std::size_t k, Feature f) { return at(rows_[k], f); }
  void set(std::size_t k, Feature f, double value) { cell(k, f) = static_cast<float>(value); }

  void fill_position() {
    for (std::size_t k = 0; k < size(); ++k) all_words_ += static_cast<double>(words(k));
    double before = 0;
    for (std::size_t begin = 0, paragraph = 0; begin < size(); ++paragraph) {
      const std::uint32_t block = block_of(begin);
      std::size_t end = begin;
      while (end < size() && block_of(end) == block) ++end;
      for (std::size_t k = begin; k < end; ++k) {
        fill_place(k, before);
        before += static_cast<double>(words(k));
        const double inside = static_cast<double>(k - begin);
        const bool several = end - begin > 1;
        set(k, Feature::kOpensParagraph, several && k == begin);
        set(k, Feature::kClosesParagraph, several && k + 1 == end);
        set(k, Feature::kInParagraphInverse, 1 / (1 + inside));
        set(k, Feature::kParagraphLength, ln_next(static_cast<double>(end - begin)));
        set(k, Feature::kOpensSection, k == begin && heading_before(block));
        cell(k, Feature::kParagraphInverse) = 1 / (1 + static_cast<float>(paragraph));
      }
      begin = end;
      paragraphs_ = paragraph + 1;
    }
  }

  // `before`: words of the candidates before it.
  void fill_place(std::size_t k, double before) {
    const auto place = static_cast<double>(k);
    set(k, Feature::kPositionInverse, 1 / (1 + place));
    set(k, Feature::kPositionDecay, exponential(-place / kDecayLength));
    set(k, Feature::kPositionRelative, size() > 1 ? place / static_cast<double>(size() - 1) : 0.0);
    set(k, Feature::kPositionLog, ln_next(place));
    set(k, Feature::kSecond, k == 1);
    set(k, Feature::kThird, k == 2);
    set(k, Feature::kLast, k + 1 == size());
    set(k, Feature::kWordsBefore, before / std::max(1.0, all_words_));
    set(k, Feature::kWordsBeforeLog, ln_next(before));
  }

  std::uint32_t block_of(std::size_t k) const { return sentences_.block[candidates_[k]]; }

  bool heading_before(std::uint32_t block) const {
    return block > 0 && document_.blocks[block - 1].kind == BlockKind::kHeading;
  }

  std::size_t words(std::size_t k) const { return terms_.of(candidates_[k]).size(); }

  void fill_length() {
    std::vector<double> lengths(size());
    for (std::size_t k = 0; k < size(); ++k) {
      lengths[k] = static_cast<double>(words(k));
      set(k, Feature::kLengthLog, ln_next(lengths[k]));
      set(k, Feature::kShort, words(k) < kShortWords);
      set(k, Feature::kLong, words(k) > kLongWords);
    }
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    const double median = ln_next(*middle);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kLengthRelative, ln_next(static_cast<double>(words(k))) - median);
    }
  }

  // In-document z-scores of values; all 0 where they do not differ.
  class Standard {
   public:
    explicit Standard(std::span<const double> values) {
      const Moments moments = moments_of(values);
      mean_ = moments.mean;
      deviation_ = moments.deviation + kTiny;
    }
    double operator()(double value) const { return (value - mean_) / deviation_; }

   private:
    double mean_, deviation_;
  };

  // Ranks of a column, the largest first, ties by position: 0 .. 1.
  void rank(Feature column, Feature f) {
    std::vector<double> values(size());
    for (std::size_t k = 0; k < size(); ++k) values[k] = static_cast<double>(cell(k, column));
    const double last = std::max(1.0, static_cast<double>(size()) - 1);
    double r = 0;
    for (const std::uint32_t k : ranked(values)) set(k, f, r++ / last);
  }

  void fill_centrality() {
    const std::vector<double> centroid = centroid_centrality(total_);
    const Others others = others_centrality(total_);
    const std::vector<double> lexrank = lexrank_centrality(vectors_, total_);
    const Directed directed = directed_centrality(vectors_, total_);
    const Neighbours neighbours = find_neighbours(vectors_, postings_);
    const Standard centroid_z(centroid), lexrank_z(lexrank), forward_z(directed.forward);
    const auto n = static_cast<double>(size());
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kCentroid, centroid[k]);
      set(k, Feature::kCentroidZ, centroid_z(centroid[k]));
      set(k, Feature::kRest, others.rest[k]);
      set(k, Feature::kLikeness, others.likeness[k]);
      set(k, Feature::kLexRank, lexrank[k]);
      set(k, Feature::kLexRankZ, lexrank_z(lexrank[k]));
      set(k, Feature::kForward, directed.forward[k]);
      set(k, Feature::kForwardZ, forward_z(directed.forward[k]));
      set(k, Feature::kBackward, directed.backward[k]);
      const auto before = static_cast<double>(k);
      const double after = n - 1 - before;
      if (after > 0) set(k, Feature::kForwardMean, directed.forward[k] * (n - 1) / after);
      if (before > 0) set(k, Feature::kBackwardMean, directed.backward[k] * (n - 1) / before);
      set(k, Feature::kNext, neighbours.next[k]);
      set(k, Feature::kPrevious, neighbours.previous[k]);
      set(k, Feature::kMostNext, neighbours.most_next[k]);
      set(k, Feature::kMostPrevious, neighbours.most_previous[k]);
    }
    fill_paragraphs();
  }

  // Mean cosine with the other candidates of the paragraph.
  void fill_paragraphs() {
    Dense sum(vectors_.isf.size(), 0);
    for (std::size_t begin = 0; begin < size();) {
      std::size_t end = begin;
      while (end < size() && block_of(end) == block_of(begin)) {
        add(vectors_.of(end++), 1, sum);
      }
      for (std::size_t k = begin; k < end && end - begin > 1; ++k) {
        set(k, Feature::kParagraph,
            (dot(vectors_.of(k), sum) - total_.own[k]) / static_cast<double>(end - begin - 1));
      }
      for (std::size_t k = begin; k < end; ++k) {
        for (const Entry& entry : vectors_.of(k)) sum[entry.term] = 0;
      }
      begin = end;
    }
  }

  void fill_mentions() {
    const Mentions mentions = find_mentions(terms_, candidates_, vectors_);
    const Standard coverage_z(mentions.coverage);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kCoverage, mentions.coverage[k]);
      set(k, Feature::kCoverageZ, coverage_z(mentions.coverage[k]));
      cell(k, Feature::kMeanMass) = mentions.mean_mass[k];
      cell(k, Feature::kFrequency) = mentions.frequency[k];
      cell(k, Feature::kFirstMass) = mentions.first_mass[k];
      cell(k, Feature::kNovelty) = mentions.novelty[k];
      cell(k, Feature::kFewKeywords) = mentions.few_keywords[k];
      cell(k, Feature::kManyKeywords) = mentions.many_keywords[k];
      cell(k, Feature::kDensity) = mentions.density[k];
      cell(k, Feature::kPhrases) = mentions.phrases[k];
      cell(k, Feature::kPhraseCount) = mentions.phrase_count[k];
    }
  }

  void fill_title(std::span<const TermId> title) {
    if (title.empty()) return;
    std::vector<TermId> ascending(title.begin(), title.end());
    std::sort(ascending.begin(), ascending.end());
    double square = 0, total = 0;
    for (const TermId term : title) {
      const double isf = vectors_.isf[term];
      // A title's term that the text never says again makes no sentence less like it.
      const double seen = terms_.terms[term].sentences > 0 ? 1.0 : 0.5;
      square += isf * isf * seen;
      total += terms_.terms[term].sentences > 0 ? isf : 0;
    }
    std::vector<double> cosine(size(), 0), held(size(), 0), count(size(), 0);
    for (const TermId term : ascending) {
      const double isf = vectors_.isf[term];
      for (const Posting& posting : postings_.of(term)) {
        cosine[posting.vector] += posting.weight * isf;
        held[posting.vector] += isf;
        ++count[posting.vector];
      }
    }
    const double length = std::sqrt(square) + kTiny;
    for (double& value : cosine) value /= length;
    const Standard cosine_z(cosine);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kTitle, cosine[k]);
      set(k, Feature::kTitleZ, cosine_z(cosine[k]));
      set(k, Feature::kTitleRecall, held[k] / (total + kTiny));
      set(k, Feature::kTitleShare, count[k] / static_cast<double>(title.size()));
      set(k, Feature::kHasTitle, 1);
    }
  }

  // Cosine of each sentence with the nearest heading over it.
  void fill_headings() {
    Dense weight(vectors_.isf.size(), 0);
    std::vector<TermId> held;
    double square = 0;
    std::size_t s = 0;
    for (std::size_t k = 0; k < size(); ++k) {
      for (; s < candidates_[k]; ++s) {
        if (document_.blocks[sentences_.block[s]].kind != BlockKind::kHeading) continue;
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
        cell(k, Feature::kHeading) =
            static_cast<float>(dot(vectors_.of(k), weight) / std::sqrt(square));
      }
    }
  }

  // By candidate: its product with the sum of the first `count`.
  std::vector<double> products_with_first(std::size_t count) {
    std::vector<Entry> held;
    for (std::size_t k = 0; k < count; ++k) {
      held.insert(held.end(), vectors_.of(k).begin(), vectors_.of(k).end());
    }
    std::stable_sort(held.begin(), held.end(),
                     [](const Entry& a, const Entry& b) { return a.term < b.term; });
    std::vector<double> products(size(), 0);
    for (std::size_t i = 0; i < held.size();) {
      const TermId term = held[i].term;
      double sum = 0;
      for (; i < held.size() && held[i].term == term; ++i) sum += held[i].weight;
      for (const Posting& posting : postings_.of(term)) {
        products[posting.vector] += posting.weight * sum;
      }
    }
    return products;
  }

  void fill_lead() {
    const std::size_t lead = std::min(kLead, size());
    const std::vector<double> with_lead = products_with_first(lead);
    const std::vector<double> with_first = products_with_first(1);
    for (std::size_t k = 0; k < size(); ++k) {
      const double own = k < lead ? total_.own[k] : 0;
      const double others = static_cast<double>(k < lead ? lead - 1 : lead);
      if (others > 0) set(k, Feature::kLeadOverlap, (with_lead[k] - own) / others);
      if (k > 0) set(k, Feature::kFirstOverlap, with_first[k]);
    }
  }

  void fill_surface() {
    std::vector<double> capitals(size(), 0);
    SurfaceReader surface(text_, terms_, condition_.marks);
    for (std::size_t k = 0; k < size(); ++k) {
      const std::uint32_t s = candidates_[k];
      const Surface look = surface.read(s, sentences_.spans[s]);
      const double n = std::max(1.0, static_cast<double>(words(k)));
      capitals[k] = ln_next(look.capitalized);
      set(k, Feature::kCapitals, capitals[k]);
      set(k, Feature::kCapitalShare, look.capitalized / n);
      set(k, Feature::kAllCapitals, look.all_capitals);
      set(k, Feature::kNamesAgain, ln_next(look.names_again));
      set(k, Feature::kHasNumber, look.numbers > 0);
      set(k, Feature::kNumbers, look.numbers);
      set(k, Feature::kYear, look.year);
      set(k, Feature::kStartsWithNumber, look.starts_with_number);
      set(k, Feature::kCurrency, look.currency);
      set(k, Feature::kStopWords, look.stop_words);
      set(k, Feature::kShortWords, look.short_words);
      set(k, Feature::kDistinct, look.distinct);
      set(k, Feature::kCommas, look.commas);
      set(k, Feature::kDashes, look.dashes);
      set(k, Feature::kQuestion, look.question);
      set(k, Feature::kExclamation, look.exclamation);
      set(k, Feature::kQuote, std::min(look.double_quotes, 2) / 2.0);
      set(k, Feature::kOpensQuoted, look.opens_quoted);
      set(k, Feature::kEndsInColon, look.colon);
      set(k, Feature::kEllipsis, look.ellipsis);
      set(k, Feature::kNoStop, !look.stopped && !look.ellipsis);
      set(k, Feature::kAddress, look.address);
      set(k, Feature::kParenthesis, look.parentheses > 0);
      set(k, Feature::kCue, look.cue);
      set(k, Feature::kSpeech, look.speech);
      set(k, Feature::kStrayStopWords, std::min(look.stray_stop_words, kMostStray));
      set(k, Feature::kStrayWords, std::min(look.stray_words, kMostStray));
      set(k, Feature::kSpacedCommas, std::min(look.spaced_commas, kMostStray));
      set(k, Feature::kCharactersLog, ln_next(look.characters));
      set(k, Feature::kWordLength, look.characters / n);
    }
    const Standard capitals_z(capitals);
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kCapitalsZ, capitals_z(capitals[k]));
    }
  }

  void fill_condition() {
    struct Column {
      std::uint32_t flag;
      Feature feature;
    };
    constexpr Column kColumns[] = {
        {leitsatz::kDangling, Feature::kDangling},
        {leitsatz::kMarkup, Feature::kMarkup},
        {leitsatz::kStutter, Feature::kStutter},
        {leitsatz::kCutStart, Feature::kCutStart},
        {leitsatz::kCutEnd, Feature::kCutEnd},
        {leitsatz::kUnbalanced, Feature::kUnbalanced},
        {leitsatz::kPunctuation, Feature::kPunctuation},
        {leitsatz::kForeign, Feature::kForeign},
        {leitsatz::kRunTogether, Feature::kRunTogether},
        {leitsatz::kFragment, Feature::kFragment},
        {leitsatz::kBoilerplate, Feature::kBoilerplate},
        {leitsatz::kCapitals, Feature::kAllInCapitals},
    };
    for (std::size_t k = 0; k < size(); ++k) {
      const std::size_t s = candidates_[k];
      for (const Column& column : kColumns) {
        cell(k, column.feature) = condition_.confidence[s][bit_of(column.flag)];
      }
      set(k, Feature::kDamaged, condition_.damage[s]);
    }
  }

  void fill_ranks() {
    rank(Feature::kLikeness, Feature::kLikenessRank);
    rank(Feature::kLengthLog, Feature::kLengthRank);
    rank(Feature::kCoverage, Feature::kCoverageRank);
    rank(Feature::kTitle, Feature::kTitleRank);
  }

  void fill_document() {
    const auto n = static_cast<double>(size());
    const std::size_t lead = std::min(kLead, size());
    double likeness = 0, centroid = 0, lead_centroid = 0;
    for (std::size_t k = 0; k < size(); ++k) {
      likeness += static_cast<double>(cell(k, Feature::kLikeness));
      centroid += static_cast<double>(cell(k, Feature::kCentroid));
      if (k + 1 == lead) lead_centroid = centroid;
    }
    const double text_size = ln_next(n);
    const double mean_length = ln_next(all_words_ / n);
    const double paragraph_size = ln_next(n / static_cast<double>(paragraphs_));
    const double lead_centrality = lead_centroid / static_cast<double>(lead) - centroid / n;
    for (std::size_t k = 0; k < size(); ++k) {
      set(k, Feature::kTextSize, text_size);
      set(k, Feature::kMeanLength, mean_length);
      set(k, Feature::kParagraphSize, paragraph_size);
      set(k, Feature::kCohesion, likeness / n);
      set(k, Feature::kLeadCentrality, lead_centrality);
    }
  }

  std::string_view text_;
  const Document& document_;
  const Sentences& sentences_;
  const Terms& terms_;
  const Condition& condition_;
  std::span<const std::uint32_t> candidates_;
  const Vectors& vectors_;
  const Postings postings_;
  const Total total_;
  std::vector<FeatureRow> rows_;
  double all_words_ = 0;  // of the candidates
  std::size_t paragraphs_ = 0;
};

}  // namespace

std::vector<FeatureRow> find_features(std::string_view text, const Document& document,
                                      const Sentences& sentences, const Terms& terms,
                                      const Condition& condition,
                                      std::span<const std::uint32_t> candidates,
                                      const Vectors& vectors, std::span<const TermId> title) {
  return Table(text, document, sentences, terms, condition, candidates, vectors).fill(title);
}

}  // namespace leitsatz
