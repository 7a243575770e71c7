#include "words/terms.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "characters/word_scanner.h"
#include "language/made_for.h"
#include "words/vocabulary.h"

namespace leitsatz {
namespace {

// The stem of a word is its first six code points. For ranking, this is within noise of a stemmer
// in every language that is written with spaces.
constexpr std::size_t kPrefixLength = 6;
constexpr std::size_t kMaxTokenBytes = 0xFFFF;

// "l'usine" and "qu'elle" are about "usine" and "elle", "Berlin's" about "Berlin".
std::u16string_view without_clitics(std::u16string_view word) {
  constexpr std::size_t kMaxElision = 2;  // l' d' qu'
  for (std::size_t i = 1; i <= kMaxElision && i + 2 < word.size(); ++i) {
    if (is_apostrophe(word[i])) {
      word.remove_prefix(i + 1);
      break;
    }
  }
  if (word.size() > 3 && is_apostrophe(word[word.size() - 2]) && word.back() == u's') {
    word.remove_suffix(2);
  }
  return word;
}

std::u16string_view prefix_stem(std::u16string_view word) {
  std::size_t units = 0;
  for (std::size_t n = 0; n < kPrefixLength && units < word.size(); ++n) {
    units += word[units] >= 0xD800 && word[units] < 0xDC00 && units + 1 < word.size() ? 2 : 1;
  }
  return word.substr(0, units);
}

// The shape and the hashes of a word, from one pass over its characters.
class WordScan {
 public:
  explicit WordScan(std::string_view word) {
    for (std::uint32_t i = 0; i < word.size();) {
      const std::uint32_t lower = add_lower_run(word, i);
      if (lower > i) {
        i = lower;
        continue;
      }
      if (i > 0 && !unicode::is_ascii(static_cast<unsigned char>(word[i]))) {
        const std::uint32_t wide = add_wide_run(word, i);
        if (wide > i) {
          i = wide;
          continue;
        }
      }
      const unicode::CodePoint c = unicode::decode(word, i);
      add(c.value, i == 0);
      i = c.end;
    }
  }

  // hash_of() the folded word; 0 if folding takes more than one character at a time, or if there
  // may be clitics to remove.
  std::uint64_t hash() const { return simple_ ? finish_hash(hash_) : 0; }
  // hash_of() its prefix_stem(). REQUIRES: hash() != 0.
  std::uint64_t stem() const { return finish_hash(stem_); }

  std::uint16_t shape() const {
    if (unspaced_) return (shape_ & kNumeral) | kUnspaced;
    const bool capitals = upper_ && all_upper_ && letters_ >= 2;
    return static_cast<std::uint16_t>(shape_ | (capitals ? kAllUpper : 0));
  }

 private:
  // Reads the run of ASCII letters in lower case at `begin`, which most texts mostly are. Returns
  // its end.
  std::uint32_t add_lower_run(std::string_view word, std::uint32_t begin) {
    std::uint64_t hash = hash_;
    std::uint32_t at = begin, units = units_;
    for (; at < word.size() && unicode::is_ascii_lower(static_cast<unsigned char>(word[at]));
         ++at) {
      hash = fnv1a(hash, static_cast<unsigned char>(word[at]));
      if (++units == kPrefixLength) stem_ = hash;
    }
    if (at == begin) return at;
    if (units < kPrefixLength) stem_ = hash;
    hash_ = hash;
    units_ = units;
    if (letters_ == 0) shape_ |= kLowerStart;
    letters_ += at - begin;
    seen_lower_ = true;
    all_upper_ = false;
    return at;
  }

  // Reads the run of letters beyond ASCII in lower case or without case, and of their marks, at
  // `begin`. Returns its end. REQUIRES: begin > 0.
  std::uint32_t add_wide_run(std::string_view word, std::uint32_t begin) {
    std::uint64_t hash = hash_;
    std::uint32_t at = begin, units = units_, letters = letters_, all = 0;
    while (at < word.size() && !unicode::is_ascii(static_cast<unsigned char>(word[at]))) {
      const unicode::CodePoint c = unicode::decode(word, at);
      const std::uint32_t properties = unicode::properties(c.value);
      const bool letter = properties & unicode::kLetterBit;
      if (!letter && !(properties & unicode::kMarkBit)) break;
      const char16_t folded = unicode::simple_fold(c.value);
      if (folded == 0 || is_apostrophe(folded) || (properties & unicode::kUpperBit)) break;
      hash = fnv1a(hash, folded);
      if (units++ < kPrefixLength) stem_ = hash;
      at = c.end;
      if (!letter) continue;
      if (letters++ == 0 && (properties & unicode::kLowerBit)) shape_ |= kLowerStart;
      all |= properties;
    }
    hash_ = hash;
    units_ = units;
    if (letters > letters_) all_upper_ = false;
    if (all & unicode::kLowerBit) seen_lower_ = true;
    letters_ = letters;
    return at;
  }

  void add(char32_t c, bool first) {
    const char16_t folded = unicode::simple_fold(c);
    simple_ = simple_ && folded != 0 && !is_apostrophe(folded);
    hash_ = fnv1a(hash_, folded);
    if (units_++ < kPrefixLength) stem_ = hash_;
    if (first) {
      if (unicode::is_digit(c)) shape_ |= kNumeral;
      unspaced_ = !unicode::is_ascii(c) && unicode::is_unspaced(c);
    }
    if (c == u'\'' || c == 0x2019) seen_lower_ = false;  // l'Europe is not in mixed case
    const std::uint32_t properties = unicode::properties(c);
    if (!(properties & unicode::kLetterBit)) return;
    const bool upper = properties & unicode::kUpperBit, lower = properties & unicode::kLowerBit;
    if (letters_++ == 0) shape_ |= upper ? kUpperStart : lower ? kLowerStart : 0;
    if (upper && seen_lower_) shape_ |= kMixedCase;
    seen_lower_ = seen_lower_ || lower;
    upper_ = upper_ || upper;
    all_upper_ = all_upper_ && upper;
  }

  std::uint64_t hash_ = kFnvBasis, stem_ = kFnvBasis;
  std::uint32_t units_ = 0, letters_ = 0;
  std::uint16_t shape_ = 0;
  bool simple_ = true, unspaced_ = false, upper_ = false, all_upper_ = true, seen_lower_ = false;
};

// A word of the text with its shape and hashes.
struct Mention {
  Span span;
  std::uint16_t shape = 0;
  std::uint64_t hash = 0, stem = 0;  // of WordScan
};

// Counts the token at index `at`, which belongs to the last sentence so far.
void count_token(Terms& terms, std::size_t at, std::uint32_t sentence) {
  const Token& token = terms.tokens[at];
  Word& word = terms.words[token.word];
  if (word.first.empty()) word.first = token.span();
  ++word.count;
  if (token.shape & kLowerStart) ++word.lower;
  const bool opens = at == terms.first_token.back();
  if ((token.shape & kUpperStart) && !opens) ++word.capital;
  if (!opens && terms.tokens[at - 1].word == token.word) ++word.doubled;
  if (word.term == kNoTerm) return;
  Term& term = terms.terms[word.term];
  ++term.count;
  if (term.last_sentence != sentence) ++term.sentences;
  term.last_sentence = sentence;
}

class TermBuilder {
 public:
  TermBuilder(std::string_view text, LanguageId language)
      : text_(text),
        scanner_(language_tag(language)),
        vocabulary_(made_for<Vocabulary>(language)),
        words_(text.size() / kBytesAWord),
        stems_(text.size() / kBytesAWord) {
    const std::size_t room = std::min(text.size() / kBytesAWord, kMaxRoom);
    terms_.tokens.reserve(2 * room);
    terms_.words.reserve(room);
    terms_.terms.reserve(room);
  }

  void add_sentence(Span sentence, std::span<const Debris> debris) {
    const auto index = static_cast<std::uint32_t>(terms_.first_token.size());
    terms_.first_token.push_back(static_cast<std::uint32_t>(terms_.tokens.size()));
    std::uint32_t begin = sentence.begin;
    for (const Debris& d : debris) {  // tokens lie between the pieces of debris
      if (d.span.begin > begin) add_piece({begin, d.span.begin}, index);
      begin = std::max(begin, d.span.end);
    }
    if (begin < sentence.end) add_piece({begin, sentence.end}, index);
  }

  Terms finish(std::string_view title) {
    terms_.first_token.push_back(static_cast<std::uint32_t>(terms_.tokens.size()));
    scanner_.set_text(title, {0, static_cast<std::uint32_t>(title.size())});
    for (Span span; !(span = scanner_.next()).empty();) {
      const TermId term = terms_.words[intern(title, read(title, span))].term;
      if (term == kNoTerm) continue;
      if (std::find(terms_.title.begin(), terms_.title.end(), term) == terms_.title.end() &&
          terms_.title.size() < kMaxTitleTerms) {
        terms_.title.push_back(term);
      }
    }
    terms_.tokens.shrink_to_fit();  // they take most of the memory that stays until the end
    return std::move(terms_);
  }

 private:
  static constexpr std::size_t kMaxTitleTerms = 64;  // a longer text is not a title
  static constexpr std::size_t kBytesAWord = 12;     // bytes of text a distinct word
  static constexpr std::size_t kAhead = 16;
  static constexpr std::size_t kMaxRoom = 1024;  // reserved words

  static Mention read(std::string_view text, Span word) {
    const WordScan reading(slice(text, word));
    return {word, reading.shape(), reading.hash(), reading.stem()};
  }

  // Looks up words in batches. The slots of a whole batch are prefetched, so that their cache
  // misses overlap.
  void add_piece(Span piece, std::uint32_t sentence) {
    scanner_.set_text(text_, piece);
    for (std::size_t count = kAhead; count == kAhead;) {
      count = 0;
      for (Span word; count < kAhead && !(word = scanner_.next()).empty(); ++count) {
        ahead_[count] = read(text_, word);
        words_.prefetch(ahead_[count].hash);
        stems_.prefetch(ahead_[count].stem);
        vocabulary_.prefetch(ahead_[count].hash);
      }
      for (const Mention& mention : std::span(ahead_).first(count)) add(mention, sentence);
    }
  }

  void add(const Mention& mention, std::uint32_t sentence) {
    Token token;
    token.begin = mention.span.begin;
    token.length =
        static_cast<std::uint16_t>(std::min<std::size_t>(mention.span.size(), kMaxTokenBytes));
    token.shape = mention.shape;
    token.word = intern(text_, mention);
    terms_.tokens.push_back(token);
    count_token(terms_, terms_.tokens.size() - 1, sentence);
  }

  WordId intern(std::string_view text, const Mention& mention) {
    if (mention.hash == 0) return intern_folded(slice(text, mention.span));
    const auto fresh = static_cast<WordId>(terms_.words.size());
    const WordId id = words_.number(mention.hash, fresh);
    if (id == fresh) enter(mention.hash, vocabulary_.classes_of(mention.hash), mention.stem);
    return id;
  }

  // For words whose folding is more than lower-casing, and for words with apostrophes.
  WordId intern_folded(std::string_view bytes) {
    fold(bytes);
    const std::u16string_view word = without_clitics(folded_);
    const std::uint64_t hash = hash_of(word);
    const auto fresh = static_cast<WordId>(terms_.words.size());
    const WordId id = words_.number(hash, fresh);
    if (id != fresh) return id;
    // Only a word with its clitics is an abbreviation.
    const std::uint32_t classes = (vocabulary_.classes_of(hash) & ~std::uint32_t{kAbbreviated}) |
                                  vocabulary_.classes_of(hash_of(folded_));
    enter(hash, classes, hash_of(prefix_stem(word)));
    return id;
  }

  void fold(std::string_view bytes) {
    unicode::decode(bytes, utf16_);
    folded_.clear();
    unicode::fold(utf16_.view(), folded_);
  }

  // Adds a word. `stem`: the hash of its stem.
  void enter(std::uint64_t hash, std::uint32_t classes, std::uint64_t stem) {
    Word entry;
    entry.hash = hash;
    entry.classes = classes;
    if (!(classes & kStopWord)) {
      const auto next = static_cast<TermId>(terms_.terms.size());
      entry.term = stems_.number(stem, next);
      if (entry.term == next) {
        terms_.terms.push_back({.hash = stem, .word = static_cast<WordId>(terms_.words.size())});
      }
    }
    terms_.words.push_back(entry);
  }

  std::string_view text_;
  WordScanner scanner_;
  const Vocabulary& vocabulary_;
  unicode::Utf16 utf16_;
  std::u16string folded_;
  HashIndex words_, stems_;
  std::array<Mention, kAhead> ahead_;
  Terms terms_;
};

}  // namespace

Terms find_terms(std::string_view text, std::span<const Span> sentences,
                 std::span<const Debris> debris, LanguageId language, std::string_view title) {
  TermBuilder builder(text, language);
  std::size_t first = 0;
  for (const Span& sentence : sentences) {
    while (first < debris.size() && debris[first].span.end <= sentence.begin) ++first;
    std::size_t last = first;
    while (last < debris.size() && debris[last].span.begin < sentence.end) ++last;
    builder.add_sentence(sentence, debris.subspan(first, last - first));
  }
  return builder.finish(title);
}

void count_again(Terms& terms, std::span<const Span> sentences) {
  for (Word& word : terms.words) word.count = word.doubled = word.lower = word.capital = 0;
  for (Term& term : terms.terms) {
    term.count = term.sentences = 0;
    term.last_sentence = Term{}.last_sentence;
  }
  terms.first_token.clear();
  std::size_t at = 0;
  for (const Span& sentence : sentences) {
    const auto index = static_cast<std::uint32_t>(terms.first_token.size());
    terms.first_token.push_back(static_cast<std::uint32_t>(at));
    for (; at < terms.tokens.size() && terms.tokens[at].begin < sentence.end; ++at) {
      count_token(terms, at, index);
    }
  }
  terms.first_token.push_back(static_cast<std::uint32_t>(at));
}

}  // namespace leitsatz
