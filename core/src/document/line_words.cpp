#include "document/line_words.h"

#include <algorithm>

#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/data/languages.h"
#include "language/data/line_rows.h"
#include "language/made_for.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

std::uint64_t add_bytes(std::uint64_t hash, std::string_view bytes) {
  for (const char byte : bytes) hash = fnv1a(hash, static_cast<std::uint8_t>(byte));
  return hash;
}

// The phrases of all languages, by hash. The key is ignored: the table is made once.
class PhraseTable {
 public:
  explicit PhraseTable(LanguageId /*any*/) : lists_(kSomePhrases) {
    for (std::size_t i = 0; i < kLanguageCount; ++i) {
      const LineRow& row = line_row(static_cast<LanguageId>(i));
      add(row.authors, kAuthorPhrase);
      add(row.credits, kCreditPhrase);
      add(row.dates, kDatePhrase);
      add(row.prompts, kPromptPhrase);
      add(row.chrome, kChromePhrase);
      add(row.genres, kGenrePhrase);
      add(row.pages, kPagePhrase);
      add(row.forms, kFormPhrase);
      add(row.greetings, kGreetingPhrase);
      add(row.signoffs, kSignoffPhrase);
      add(row.units, kUnitPhrase);
      add(row.sites, kSitePhrase);
      add(row.positions, kPositionPhrase);
      add(row.agencies, kAgencyPhrase);
    }
  }

  // `hash`: add_bytes() of all the phrase, begun with kFnvBasis.
  std::uint16_t lists_of(std::uint64_t hash) const {
    return static_cast<std::uint16_t>(lists_.find_number(finish_hash(hash)));
  }

 private:
  static constexpr std::size_t kSomePhrases = 4000;

  void add(std::string_view list, std::uint16_t bit) {
    for_each_entry(list, '|', [&](std::string_view words) {
      lists_.number(finish_hash(add_bytes(kFnvBasis, words)), 0) |= bit;
    });
  }

  HashIndex lists_;
};

// Characters that join two parts of a word: o'clock, e-mail, a.m, ada@example.org.
bool is_joint(char32_t c) {
  return c == '\'' || c == 0x2019 || c == '-' || c == '.' || c == '@' || c == '_';
}

bool is_part(char32_t c) { return unicode::is_word_part(c); }

// Reads the word that begins at `at`. `behind_digit`: a digit is right before it.
LineWord word_at(std::string_view text, std::uint32_t at, std::uint32_t end, bool behind_digit) {
  LineWord word;
  std::size_t letters = 0, characters = 0;
  bool lower = false, digits = false, unspaced = false;
  std::uint32_t i = at;
  while (i < end) {
    const unicode::CodePoint c = unicode::decode(text, i);
    if (!is_part(c.value)) {
      const bool joins = is_joint(c.value) && c.end < end &&
                         is_part(unicode::decode(text, c.end).value) &&
                         !(digits && c.value == '.');  // 12.09.2024 are three numbers
      if (!joins || i == at) break;
    } else {
      const bool digit = unicode::is_digit(c.value);
      // "2024年5月" and "10h30" are numbers and words, "A4" is one word.
      if (characters > 0 && digits != digit && (digits || unspaced || behind_digit)) break;
      unspaced = unicode::is_unspaced(c.value);
      if (characters == 0) {
        word.numeral = digits = digit;
        word.capital = unicode::is_letter(c.value) && !unicode::is_lower(c.value);
      }
      if (!unicode::is_mark(c.value)) ++characters;
      if (unicode::is_letter(c.value)) {
        ++letters;
        lower = lower || !unicode::is_upper(c.value);
      }
    }
    unicode::append(word.lower, c.value == 0x2019 ? U'\'' : unicode::to_lower(c.value));
    i = c.end;
  }
  word.span = {at, i};
  word.all_caps = letters >= 2 && !lower;
  word.single = characters == 1;
  return word;
}

}  // namespace

LineWords words_of_line(std::string_view text, Span line) {
  LineWords found;
  for (std::uint32_t i = line.begin; i < line.end;) {
    const unicode::CodePoint c = unicode::decode(text, i);
    if (!is_part(c.value) || c.ill_formed) {
      i = c.end;
      continue;
    }
    if (found.words.size() == kMaxLineWords) {
      found.more = true;
      break;
    }
    const bool behind_digit = i > line.begin && !found.words.empty() &&
                              found.words.back().numeral && found.words.back().span.end == i;
    found.words.push_back(word_at(text, i, line.end, behind_digit));
    i = std::max(found.words.back().span.end, c.end);
  }
  return found;
}

PhraseMatch match_phrase(const LineWords& line, std::size_t at, std::uint16_t any_of) {
  const PhraseTable& table = made_for<PhraseTable>(kUnd);
  PhraseMatch best;
  std::uint64_t hash = kFnvBasis;
  for (std::size_t k = 0; k < kMaxLinePhrase && at + k < line.size(); ++k) {
    if (k > 0) hash = add_bytes(hash, " ");
    hash = add_bytes(hash, line.words[at + k].lower);
    const std::uint16_t lists = table.lists_of(hash);
    if (lists & any_of) best = {k + 1, lists};
  }
  return best;
}

std::size_t match_byline(const LineWords& line, LanguageId language) {
  std::size_t best = 0;
  for (const LanguageId listed : {language, language_id("en")}) {
    any_entry(line_row(listed).bylines, '|', [&](std::string_view phrase) {
      std::size_t k = 0;
      for (std::size_t begin = 0; begin <= phrase.size(); ++k) {
        const std::size_t end = std::min(phrase.find(' ', begin), phrase.size());
        if (k >= line.size() || line.words[k].lower != phrase.substr(begin, end - begin)) {
          return false;
        }
        begin = end + 1;
      }
      best = std::max(best, k);
      return false;
    });
  }
  return best;
}

bool is_capital_stop_word(const LineWord& word, std::string_view stop_words) {
  return word.capital && !word.all_caps && holds_folded(stop_words, without_elision(word.lower));
}

std::size_t match_sources(std::string_view text, const LineWords& line,
                          std::string_view stop_words) {
  constexpr std::size_t kMaxSource = 5;
  for (std::size_t at = 0;;) {
    const std::size_t label = match_phrase(line, at, kCreditPhrase).words;
    if (label == 0 || at + label >= line.size()) return at;
    if (!is_colon(unicode::decode(gap_before(text, line, at + label), 0).value)) return at;
    const std::size_t source = at + label;
    std::size_t i = source;
    while (i < line.size() && i - source < kMaxSource && line.words[i].all_caps &&
           match_phrase(line, i, kCreditPhrase).words == 0) {
      ++i;
    }
    if (i == source) {
      while (i < line.size() && i - source <= kMaxSource && line.words[i].capital &&
             !is_capital_stop_word(line.words[i], stop_words)) {
        ++i;
      }
      if (i == source || i >= line.size() || !is_capital_stop_word(line.words[i], stop_words)) {
        return at;
      }
    }
    if (i >= line.size() || !line.words[i].capital ||
        gap_before(text, line, i).find_first_not_of(" \t\n\r") != std::string_view::npos) {
      return at;
    }
    at = i;
  }
}

}  // namespace leitsatz
