#include "document/line_words.h"

#include <algorithm>
#include <array>

#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/data/languages.h"
#include "language/data/line_rows.h"
#include "language/made_for.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kUsualWordBytes = 4;  // with the space behind

// The first bytes of a word, followed by zeros, by which its phrases are found.
constexpr std::size_t kKeyBytes = sizeof(std::uint32_t);

std::uint32_t key_of(std::string_view word) {
  std::uint32_t key = 0;
  for (std::size_t i = 0; i < std::min(word.size(), kKeyBytes); ++i) {
    key |= std::uint32_t{static_cast<std::uint8_t>(word[i])} << 8 * i;
  }
  return key;
}

// Eight bytes as a number, the first one lowest.
std::uint64_t eight_bytes(const char* bytes) {
  std::uint64_t all = 0;
  for (std::size_t i = 0; i < sizeof all; ++i) {
    all |= std::uint64_t{static_cast<std::uint8_t>(bytes[i])} << 8 * i;
  }
  return all;
}

// The top bit of the first of the bytes that equals `byte`, and perhaps some bits above.
template <class Bytes>
Bytes tops_of(Bytes bytes, char byte) {
  constexpr Bytes kOnes = static_cast<Bytes>(0x0101010101010101);
  const Bytes others = bytes ^ kOnes * static_cast<Bytes>(byte);  // zero where it is equal
  return (others - kOnes) & ~others & kOnes * 0x80;
}

// The phrases of all languages, in chains by their first word. Making it takes little more than
// finding where each phrase ends, since the command makes it for a single text. The key is ignored:
// the table is made once.
class PhraseTable {
 public:
  explicit PhraseTable(LanguageId /*any*/) {
    phrases_.resize(kSomePhrases);
    std::array<const LineRow*, kLanguageCount> rows{};
    auto last = rows.begin();
    for (std::size_t i = 0; i < kLanguageCount; ++i) {
      const LineRow& row = line_row(static_cast<LanguageId>(i));
      if (std::find(rows.begin(), last, &row) != last) continue;  // languages share lists
      *last++ = &row;
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

  // The number of words of the longest phrase that begins at word `at` and is in one of the lists.
  std::size_t match(const LineWords& line, std::size_t at, std::uint16_t any_of) const {
    std::size_t longest = 0;
    for (std::size_t p = chains_[chain_of(key_of(line.words[at].lower))]; p != 0;
         p = phrases_[p].next) {
      const Phrase& phrase = phrases_[p];
      if ((phrase.lists & any_of) == 0) continue;
      const std::size_t words = words_of(phrase.view(), line, at);
      longest = std::max(longest, words);
    }
    return longest;
  }

 private:
  static constexpr std::size_t kSomePhrases = 3500;
  static constexpr int kChainBits = 12;

  struct Phrase {
    const char* begin = nullptr;
    std::uint16_t size = 0;
    std::uint16_t lists = 0;
    std::uint16_t next = 0;  // in its chain

    std::string_view view() const { return {begin, size}; }
  };

  static std::size_t chain_of(std::uint32_t key) { return key * 0x9E3779B1u >> (32 - kChainBits); }

  // REQUIRES: the form of word_list.h, with bars.
  void add(std::string_view list, std::uint16_t bit) {
    constexpr std::size_t kStep = sizeof(std::uint64_t);
    if (list.empty()) return;
    const char* const end = list.data() + list.size();
    Phrase* phrases = phrases_.data();  // locals, which no store can change
    std::size_t count = count_, room = phrases_.size();
    for (const char* phrase = list.data() + 1; phrase < end;) {
      const char* at = phrase;  // of the bar behind it
      std::uint64_t bars = 0;
      std::uint32_t key = 0;
      if (phrase + kStep <= end) {
        const std::uint64_t bytes = eight_bytes(phrase);
        bars = tops_of(bytes, '|');
        key = static_cast<std::uint32_t>(bytes);
        const std::uint32_t ends = static_cast<std::uint32_t>(bars) | tops_of(key, ' ');
        if (ends != 0) key &= ((ends & (0 - ends)) >> 7) - 1;  // the bytes before the first
        while (bars == 0 && (at += kStep) + kStep <= end) bars = tops_of(eight_bytes(at), '|');
      }
      if (bars != 0) {
        at += static_cast<std::size_t>(__builtin_ctzll(bars)) / 8;
      } else {
        while (*at != '|') ++at;
      }
      const auto size = static_cast<std::uint16_t>(at - phrase);
      if (phrase + kStep > end) {
        const std::string_view all(phrase, size);
        key = key_of(all.substr(0, all.find(' ')));
      }
      if (++count == room) {
        phrases_.resize(2 * room);
        phrases = phrases_.data();
        room = phrases_.size();
      }
      std::uint16_t& chain = chains_[chain_of(key)];
      phrases[count] = {phrase, size, bit, chain};
      chain = static_cast<std::uint16_t>(count);
      phrase = at + 1;
    }
    count_ = count;
  }

  // The number of words of the phrase if it stands at word `at`, else 0.
  static std::size_t words_of(std::string_view phrase, const LineWords& line, std::size_t at) {
    for (std::size_t k = 0; k < kMaxLinePhrase && at + k < line.size(); ++k) {
      const std::string_view word = line.words[at + k].lower;
      if (!phrase.starts_with(word)) return 0;
      phrase.remove_prefix(word.size());
      if (phrase.empty()) return k + 1;
      if (phrase.front() != ' ') return 0;
      phrase.remove_prefix(1);
    }
    return 0;
  }

  std::array<std::uint16_t, std::size_t{1} << kChainBits> chains_{};
  std::vector<Phrase> phrases_;
  std::size_t count_ = 0;  // of them; the first stands for none, since 0 ends a chain
};

// Characters that join two parts of a word: o'clock, e-mail, a.m, ada@example.org.
bool is_joint(char32_t c) {
  return c == '\'' || c == 0x2019 || c == '-' || c == '.' || c == '@' || c == '_';
}

constexpr std::uint8_t kLowerBit = 0x20;  // of ASCII letters

bool is_part(char32_t c) { return unicode::is_word_part(c); }

// Reads the word that begins at `at`. `behind_digit`: a digit is right before it.
LineWord word_at(std::string_view text, std::uint32_t at, std::uint32_t end, bool behind_digit) {
  LineWord word;
  std::size_t letters = 0, characters = 0;
  bool lower = false, digits = false, unspaced = false;
  std::uint32_t i = at;
  while (i < end) {
    // Nearly all words are runs of ASCII letters.
    const std::uint32_t run = digits ? i : std::min(unicode::skip_letters(text, i), end);
    if (run > i) {
      if (characters == 0)
        word.capital = unicode::is_ascii_upper(static_cast<std::uint8_t>(text[i]));
      characters += run - i;
      letters += run - i;
      unspaced = false;
      const std::size_t before = word.lower.size();
      word.lower.append(text, i, run - i);
      std::uint8_t bits = 0;
      for (char* letter = word.lower.data() + before;
           letter != word.lower.data() + word.lower.size(); ++letter) {
        bits = static_cast<std::uint8_t>(bits | *letter);
        *letter = static_cast<char>(*letter | kLowerBit);
      }
      lower = lower || (bits & kLowerBit);
      i = run;
      continue;
    }
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

LineWords words_of_line(std::string_view text, Span line, std::size_t most) {
  LineWords found;
  found.words.reserve(std::min<std::size_t>(most, line.size() / kUsualWordBytes));
  for (std::uint32_t i = line.begin; i < line.end;) {
    const unicode::CodePoint c = unicode::decode(text, i);
    if (!is_part(c.value) || c.ill_formed) {
      i = c.end;
      continue;
    }
    if (found.words.size() == most) {
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

std::size_t match_phrase(const LineWords& line, std::size_t at, std::uint16_t any_of) {
  return at < line.size() ? made_for<PhraseTable>(kUnd).match(line, at, any_of) : 0;
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
    const std::size_t label = match_phrase(line, at, kCreditPhrase);
    if (label == 0 || at + label >= line.size()) return at;
    if (!is_colon(unicode::decode(gap_before(text, line, at + label), 0).value)) return at;
    const std::size_t source = at + label;
    std::size_t i = source;
    while (i < line.size() && i - source < kMaxSource && line.words[i].all_caps &&
           match_phrase(line, i, kCreditPhrase) == 0) {
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
