#include "language/data/words_pack.h"

#include "base/fnv1a.h"
#include "language/data/stop_words.h"

namespace leitsatz {
namespace {

constexpr std::string_view kHead = "leitsatz words ";
constexpr char kEnd = '\0', kYes = '1', kNo = '0';

// The fields of a row, in the order of the pack.
template <class Row>
struct Layout;
template <>
struct Layout<AbbreviationRow> {
  using Row = AbbreviationRow;
  static constexpr std::string_view Row::*kLists[] = {
      &Row::inside,   &Row::number,       &Row::may_end, &Row::ends,
      &Row::starters, &Row::noun_openers, &Row::ordered};
  static constexpr std::array<bool Row::*, 4> kFacts = {&Row::ordinals, &Row::dotted_years,
                                                        &Row::ordinal_after_name, &Row::pronoun_i};
};
template <>
struct Layout<Lexicon> {
  using Row = Lexicon;
  static constexpr std::string_view Row::*kLists[] = {
      &Row::determiners,   &Row::never_final, &Row::participles, &Row::title_words,
      &Row::may_double,    &Row::cues,        &Row::tensions,    &Row::speech,
      &Row::subordinators, &Row::boilerplate};
  static constexpr std::array<bool Row::*, 0> kFacts = {};
};
template <>
struct Layout<OpeningRow> {
  using Row = OpeningRow;
  static constexpr std::string_view Row::*kLists[] = {
      &Row::leaning,      &Row::standing, &Row::pointing, &Row::expletives, &Row::pairs,
      &Row::ordinals,     &Row::links,    &Row::ands,     &Row::times,      &Row::may_times,
      &Row::nears,        &Row::laters,   &Row::whens,    &Row::pronouns,   &Row::auxiliaries,
      &Row::past_endings, &Row::preverbs, &Row::sayings};
  static constexpr std::array<bool Row::*, 2> kFacts = {&Row::verb_second, &Row::capital_nouns};
};
template <>
struct Layout<ClauseRow> {
  using Row = ClauseRow;
  static constexpr std::string_view Row::*kLists[] = {
      &Row::finite, &Row::endings, &Row::transitive, &Row::subordinate, &Row::relative,
      &Row::tied,   &Row::loose,   &Row::joins,      &Row::breaks,      &Row::contrasts,
      &Row::heads,  &Row::tails,   &Row::predicates};
  static constexpr std::array<bool Row::*, 1> kFacts = {&Row::verb_last};
};
template <>
struct Layout<TalkRow> {
  using Row = TalkRow;
  static constexpr std::string_view Row::*kLists[] = {
      &Row::fillers, &Row::company,  &Row::courtesies, &Row::frames,
      &Row::joiners, &Row::subjects, &Row::pronouns};
  static constexpr std::array<bool Row::*, 0> kFacts = {};
};
template <>
struct Layout<KeywordRow> {
  using Row = KeywordRow;
  static constexpr std::string_view Row::*kLists[] = {
      &Row::fillers,  &Row::never, &Row::titles,       &Row::endings, &Row::links,
      &Row::articles, &Row::cases, &Row::contractions, &Row::elisions};
  static constexpr std::array<bool Row::*, 3> kFacts = {&Row::capital_dates, &Row::verbs_end,
                                                        &Row::marked_cases};
};

// Fails if a field is missing above. `more`: the bytes of facts of another type.
template <class Row>
constexpr bool is_whole(std::size_t lists, std::size_t more) {
  const std::size_t facts = std::size(Layout<Row>::kFacts) + more;
  return sizeof(Row) == sizeof(std::string_view) * lists +
                            (facts + alignof(Row) - 1) / alignof(Row) * alignof(Row);
}
template <class Row>
constexpr bool kIsWhole = is_whole<Row>(std::size(Layout<Row>::kLists), 0);
// It has letter_words and extra_stop besides.
template <>
constexpr bool kIsWhole<AbbreviationRow> = is_whole<AbbreviationRow>(
    std::size(Layout<AbbreviationRow>::kLists) + 1, sizeof(AbbreviationRow::extra_stop));

// The names of the lists in languages.def.
constexpr std::array<std::string_view, kLanguageCount> kNames = {
    "Common",
#define LANGUAGE(tag, name, words, ...) #words,
#include "language/data/languages.def"
#undef LANGUAGE
};

// For each language, which of the sets of lists in the pack it has: those that share them have one.
struct Sets {
  std::array<std::uint8_t, kLanguageCount> of{};
  std::array<LanguageId, kLanguageCount> first{};  // language of a set
  std::size_t count = 0;
};
constexpr Sets kSets = [] {
  Sets sets;
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (kBuiltIn[i]) continue;
    std::size_t set = 0;
    while (set < sets.count && kNames[sets.first[set]] != kNames[i]) ++set;
    if (set == sets.count) sets.first[sets.count++] = static_cast<LanguageId>(i);
    sets.of[i] = static_cast<std::uint8_t>(set);
  }
  return sets;
}();

void put(std::string& bytes, std::string_view text) {
  bytes.append(text);
  bytes.push_back(kEnd);
}

template <class Row>
void put_row(std::string& bytes, const Row* row) {
  static_assert(kIsWhole<Row>);
  if (row == nullptr) return put(bytes, {});
  std::string facts(1, kYes);
  for (const auto fact : Layout<Row>::kFacts) facts.push_back(row->*fact ? kYes : kNo);
  put(bytes, facts);
  for (const auto list : Layout<Row>::kLists) put(bytes, row->*list);
}

// A unit of UTF-16 as four letters, so that no byte is zero.
constexpr int kUnitLetters = 4, kLetterBits = 4;
constexpr char16_t kLetterMask = 0xF;
constexpr char kFirstLetter = 'a';

void put_units(std::string& bytes, std::u16string_view units) {
  for (const char16_t unit : units) {
    for (int i = kUnitLetters; i-- > 0;) {
      bytes.push_back(
          static_cast<char>(kFirstLetter + ((unit >> (i * kLetterBits)) & kLetterMask)));
    }
  }
  bytes.push_back(kEnd);
}

std::u16string units_of(std::string_view letters) {
  std::u16string units(letters.size() / kUnitLetters, 0);
  for (std::size_t i = 0; i < units.size() * kUnitLetters; ++i) {
    char16_t& unit = units[i / kUnitLetters];
    unit = static_cast<char16_t>(unit << kLetterBits | ((letters[i] - kFirstLetter) & kLetterMask));
  }
  return units;
}

// A hash of what follows the head, so that a damaged pack is refused; no byte of it is zero.
std::string checksum(std::string_view lists) {
  std::uint64_t hash = kFnvBasis;
  for (const char c : lists) hash = fnv1a(hash, static_cast<std::uint8_t>(c));
  constexpr int kHashLetters = 16;
  std::string letters;
  for (int i = 0; i < kHashLetters; ++i, hash >>= kLetterBits) {
    letters.push_back(static_cast<char>(kFirstLetter + (hash & kLetterMask)));
  }
  return letters;
}

// Gives the strings of a pack one after another; behind the last one, empty ones.
class Strings {
 public:
  explicit Strings(std::string_view bytes) : rest_(bytes) {}

  std::string_view next() {
    const std::size_t end = rest_.find(kEnd);
    if (end == std::string_view::npos) {
      is_whole_ = false;
      return {};
    }
    const std::string_view string = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return string;
  }

  std::string_view rest() const { return rest_; }

  // Whether there were as many as were asked for, and no more.
  bool are_read() const { return is_whole_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool is_whole_ = true;
};

// Returns `row`, or null if the pack has none here.
template <class Row>
const Row* read_row(Strings& strings, Row& row) {
  const std::string_view facts = strings.next();
  if (facts.size() != 1 + std::size(Layout<Row>::kFacts)) return nullptr;
  std::size_t i = 1;
  for (const auto fact : Layout<Row>::kFacts) row.*fact = facts[i++] == kYes;
  for (const auto list : Layout<Row>::kLists) row.*list = strings.next();
  return &row;
}

}  // namespace

constinit const std::array<const LanguageWords*, kLanguageCount> kAllWords = {
    &kCommonWords,
#define LANGUAGE(tag, name, words, ...) &k##words##Words,
#include "language/data/languages.def"
#undef LANGUAGE
};

std::string write_words_pack(std::string_view version) {
  std::string bytes;
  for (std::size_t set = 0; set < kSets.count; ++set) {
    const LanguageWords& words = *kAllWords[kSets.first[set]];
    put_row(bytes, words.abbreviations);
    if (words.abbreviations != nullptr) {
      put_units(bytes, words.abbreviations->letter_words);
      put_units(bytes, {&words.abbreviations->extra_stop, 1});
    }
    put_row(bytes, words.lexicon);
    put_row(bytes, words.openings);
    put_row(bytes, words.clauses);
    put_row(bytes, words.talk);
    put_row(bytes, words.keywords);
    put(bytes, words.stop_words);
  }
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (!kBuiltIn[i]) put(bytes, kStopWords[i]);
  }
  std::string pack(kHead);
  put(pack, version);
  put(pack, checksum(bytes));
  return pack + bytes;
}

bool WordsPack::read(std::string_view bytes, std::string_view version) {
  Strings strings(bytes);
  const std::string_view head = strings.next();
  if (!head.starts_with(kHead) || head.substr(kHead.size()) != version) return false;
  const std::string_view sum = strings.next();
  if (sum != checksum(strings.rest())) return false;
  rows_.resize(kSets.count);
  for (Rows& rows : rows_) {
    rows.words.abbreviations = read_row(strings, rows.abbreviations);
    if (rows.words.abbreviations != nullptr) {
      rows.letter_words = units_of(strings.next());
      rows.abbreviations.letter_words = rows.letter_words;
      const std::u16string stop = units_of(strings.next());
      rows.abbreviations.extra_stop = stop.empty() ? u'\0' : stop[0];
    }
    rows.words.lexicon = read_row(strings, rows.lexicon);
    rows.words.openings = read_row(strings, rows.openings);
    rows.words.clauses = read_row(strings, rows.clauses);
    rows.words.talk = read_row(strings, rows.talk);
    rows.words.keywords = read_row(strings, rows.keywords);
    rows.words.stop_words = strings.next();
  }
  for (std::size_t i = 0; i < kLanguageCount; ++i) {
    if (!kBuiltIn[i]) stop_words_[i] = strings.next();
  }
  return strings.are_read();
}

const LanguageWords& WordsPack::words_of(LanguageId language) const {
  return rows_[kSets.of[language]].words;
}

}  // namespace leitsatz
