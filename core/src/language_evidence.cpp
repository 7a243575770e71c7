#include "language_evidence.h"

#include <algorithm>
#include <span>
#include <vector>

namespace leitsatz {
namespace {

using unicode::Script;

constexpr std::size_t kNoProfile = kProfileCount;
constexpr std::uint32_t kPrefixRoot = 0;
constexpr std::uint32_t kSuffixRoot = 1;
constexpr char16_t kWordEnd = 0;

// Where a word may be hyphenated; it does not end there.
constexpr char32_t kSoftHyphen = 0x00AD;

// A word whole serves as its beginning and as its ending.
constexpr int kWholeWordDoublings = 1;

// The beginning and the ending of longer words are all that is looked at.
constexpr std::uint32_t kMaxWord = 32;

// Characters that only one of the two writes, after Japan's and China's reforms of the script and
// in function words; frequent ones suffice.
constexpr std::u16string_view kChineseOnly =
    u"们这么吗说对为时个过还东车门问间见觉长书话让认识這們麼嗎說沒你她您哪啊呢吧从发动业务员产开关";
constexpr std::u16string_view kJapaneseOnly =
    u"円駅図実発売読気県込働広変関経済権続総応価検験様歳戦険単団";

// A word being read. Characters past kMaxWord only move the ending on.
struct Word {
  std::array<char16_t, kMaxWord> begin;
  // The last kMaxWord characters of a longer word, by position modulo.
  std::array<char16_t, kMaxWord> ring;
  std::uint32_t length = 0;
  Script script = Script::kCommon;
  bool capitalized = false;
  bool code = false;  // letters and digits in one: a number, a key, a name of no language

  void add(char32_t c) {
    // Letters beyond the BMP are in no profile.
    const char16_t unit = c <= 0xFFFF ? static_cast<char16_t>(c) : u'\xFFFF';
    if (length < kMaxWord) {
      begin[length] = unit;
    } else {
      if (length == kMaxWord) ring = begin;
      ring[length % kMaxWord] = unit;
    }
    ++length;
  }
  char16_t from_end(std::uint32_t i) const {
    return (length <= kMaxWord ? begin : ring)[(length - 1 - i) % kMaxWord];
  }
};

// What each byte of Profile::levels stands for.
struct Pair {
  std::uint8_t language = 0;
  std::uint8_t level = 0;
};
constexpr auto kPairs = [] {
  std::array<Pair, 256> pairs{};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    pairs[i].language = static_cast<std::uint8_t>(i / kProfileLevels);
    pairs[i].level = static_cast<std::uint8_t>(i % kProfileLevels + 1);
  }
  return pairs;
}();

// The letters a to z, which most labels are, as bits.
std::uint32_t letter_bit(char16_t label) {
  const std::uint32_t letter = label - std::uint32_t{u'a'};
  return letter < 26 ? 1u << letter : 0;
}

// The number of bits that are set: a call on machines that need not have an instruction for it.
std::uint32_t count_bits(std::uint32_t bits) {
  bits -= bits >> 1 & 0x55555555;
  bits = (bits & 0x33333333) + (bits >> 2 & 0x33333333);
  return ((bits + (bits >> 4)) & 0x0F0F0F0F) * 0x01010101 >> 24;
}

// A profile laid out for reading.
struct Trie {
  struct Node {
    std::uint32_t letters = 0;       // the children that lead on by a to z
    std::uint16_t first = 0;         // child
    std::uint16_t first_letter = 0;  // child, of those in `letters`
    std::uint16_t last = 0;          // behind the last child
    std::uint16_t row = 0;           // of `levels`; 0 for none
  };
  // A level for each language, so that a vote is one sum of rows.
  using Row = std::array<std::uint8_t, kLevelColumns>;

  std::span<const char16_t> labels;
  std::vector<Node> nodes;
  std::vector<Row> levels;

  explicit Trie(const Profile& profile) : labels(profile.labels), levels(1) {
    std::size_t child = kSuffixRoot + 1, pair = 0;
    for (std::size_t n = 0; n < profile.children.size(); ++n) {
      Node node;
      node.first = node.first_letter = static_cast<std::uint16_t>(child);
      for (std::size_t i = 0; i < profile.children[n]; ++i, ++child) {
        const std::uint32_t bit = letter_bit(labels[child]);
        if (bit == 0 && node.letters == 0) ++node.first_letter;
        node.letters |= bit;
      }
      node.last = static_cast<std::uint16_t>(child);
      if (profile.pairs[n] > 0) {
        node.row = static_cast<std::uint16_t>(levels.size());
        Row& row = levels.emplace_back();
        for (std::size_t i = 0; i < profile.pairs[n]; ++i, ++pair) {
          const Pair level = kPairs[profile.levels[pair]];
          row[level.language] = static_cast<std::uint8_t>(row[level.language] + level.level);
        }
      }
      nodes.push_back(node);
    }
  }
};

const Trie& trie_of(std::size_t profile) {
  static const std::vector<Trie> tries(kProfiles.begin(), kProfiles.end());
  return tries[profile];
}

std::size_t profile_of(Script script) {
  for (std::size_t p = 0; p < kProfileCount; ++p) {
    if (kProfiles[p].script == script) return p;
  }
  return kNoProfile;
}

// The child of `node` that `label` leads to, or 0: the root is nobody's child.
std::uint32_t child(const Trie& trie, std::uint32_t node, char16_t label) {
  const Trie::Node& from = trie.nodes[node];
  if (const std::uint32_t bit = letter_bit(label)) {
    if ((from.letters & bit) == 0) return 0;
    return from.first_letter + count_bits(from.letters & (bit - 1));
  }
  const auto first = trie.labels.begin() + from.first;
  const auto last = trie.labels.begin() + from.last;
  const auto found = std::lower_bound(first, last, label);
  if (found == last || *found != label) return 0;
  return static_cast<std::uint32_t>(found - trie.labels.begin());
}

// Whether a whole word has spoken before; from now on it has.
bool has_spoken(std::uint32_t node, Evidence& evidence) {
  const auto begin = evidence.spoken.begin();
  const auto end = begin + evidence.spoken_count;
  if (std::find(begin, end, node) != end) return true;
  if (evidence.spoken_count < evidence.spoken.size()) {
    evidence.spoken[evidence.spoken_count++] = static_cast<std::uint16_t>(node);
  }
  return false;
}

bool has_levels(const Trie& trie, std::uint32_t node) { return trie.nodes[node].row != 0; }

// The votes of the last words, all in one profile: small numbers are added up faster.
class Votes {
 public:
  explicit Votes(Evidence& evidence) : evidence_(evidence) {}
  ~Votes() { hand_over(); }
  Votes(const Votes&) = delete;
  Votes& operator=(const Votes&) = delete;

  void begin_word(std::size_t profile) {
    if (profile == profile_ && ++words_ < kMaxWords) return;
    hand_over();
    profile_ = profile;
    words_ = 1;
  }

  // Counts 2^kDoublings times.
  template <int kDoublings>
  void add(const Trie& trie, std::uint32_t node) {
    const Trie::Row& row = trie.levels[trie.nodes[node].row];
    for (std::size_t i = 0; i < row.size(); ++i) {
      levels_[i] = static_cast<std::uint16_t>(levels_[i] + (row[i] << kDoublings));
    }
  }

 private:
  static constexpr std::uint32_t kMaxWords = 0xFFFF / (4 * kProfileLevels);  // two votes, doubled

  void hand_over() {
    if (words_ == 0) return;
    std::array<std::int32_t, kLevelColumns>& levels = evidence_.levels[profile_];
    for (std::size_t i = 0; i < levels_.size(); ++i) levels[i] += levels_[i];
    levels_ = {};
    words_ = 0;
  }

  Evidence& evidence_;
  std::size_t profile_ = 0;
  std::uint32_t words_ = 0;
  std::array<std::uint16_t, kLevelColumns> levels_{};
};

// The classes of a word, nodes of the trie; 0 for none.
struct Classes {
  std::uint32_t whole = 0;  // then the others are of no use
  std::uint32_t beginning = 0;
  std::uint32_t ending = 0;
};

Classes classify(const Word& word, const Trie& trie) {
  Classes classes;
  const std::uint32_t length = std::min(word.length, kMaxWord);
  std::uint32_t node = kPrefixRoot;
  std::uint32_t i = 0;
  for (; i < length; ++i) {
    node = child(trie, node, word.begin[i]);
    if (node == 0) break;
    if (has_levels(trie, node)) classes.beginning = node;
  }
  if (i == word.length) classes.whole = child(trie, node, kWordEnd);
  node = kSuffixRoot;
  for (i = 0; i < length && classes.whole == 0; ++i) {
    node = child(trie, node, word.from_end(i));
    if (node == 0) break;
    if (has_levels(trie, node)) classes.ending = node;
  }
  return classes;
}

void speak(const Word& word, bool once, Votes& votes, Evidence& evidence) {
  const std::size_t p = profile_of(word.script);
  if (p != kNoProfile) {
    const Trie& trie = trie_of(p);
    const Classes classes = classify(word, trie);
    if (once && classes.whole != 0 && has_spoken(classes.whole, evidence)) return;
    votes.begin_word(p);
    if (classes.whole != 0) {
      votes.add<kWholeWordDoublings>(trie, classes.whole);
    } else {
      if (classes.beginning != 0) votes.add<0>(trie, classes.beginning);
      if (classes.ending != 0) votes.add<0>(trie, classes.ending);
    }
  }
  ++evidence.words[static_cast<std::size_t>(word.script)];
}

// Lets a word speak that has ended, and makes room for the next.
void close(Word& word, Words words, Votes& votes, Evidence& evidence) {
  if (word.length == 0) {
    word.code = false;
    return;
  }
  const bool once = words == Words::kUncapitalizedOnce;
  if (!word.code && !(word.capitalized && once)) speak(word, once, votes, evidence);
  word.length = 0;
  word.code = false;
}

// Addresses are of no language: "://" and "@" stand in their middle, "www." at their start.
bool opens_address(std::string_view text, std::uint32_t at, const Word& word) {
  if (word.length == 0) return false;
  if (text[at] == '@') return true;
  if (text[at] == ':') return text.substr(at, 3) == "://";
  return text[at] == '.' && word.length == 3 && word.begin[0] == 'w' && word.begin[1] == 'w' &&
         word.begin[2] == 'w';
}

std::uint32_t end_of_address(std::string_view text, std::uint32_t at) {
  while (at < text.size() && static_cast<unsigned char>(text[at]) > ' ' &&
         static_cast<unsigned char>(text[at]) < 0x80) {
    ++at;
  }
  return at;
}

bool contains(std::u16string_view characters, char32_t c) {
  return c <= 0xFFFF && characters.find(static_cast<char16_t>(c)) != std::u16string_view::npos;
}

}  // namespace

void read_evidence(std::string_view text, Words words, Evidence& evidence) {
  Word word;
  Votes votes(evidence);
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = 0; at < size;) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      const auto lower = static_cast<char>(byte | 0x20);
      if (lower >= 'a' && lower <= 'z') {
        if (word.length == 0) {
          word.script = Script::kLatin;
          word.capitalized = byte <= 'Z';
        }
        word.add(static_cast<char32_t>(lower));
        ++evidence.letters[static_cast<std::size_t>(Script::kLatin)];
      } else if (byte >= '0' && byte <= '9') {
        word.code = true;
      } else if (opens_address(text, at, word)) {
        word.length = 0;
        at = end_of_address(text, at);
        continue;
      } else {
        close(word, words, votes, evidence);
      }
      ++at;
      continue;
    }
    const unicode::CodePoint c = unicode::decode(text, at);
    at = c.end;
    if (c.value == kSoftHyphen) continue;
    if (unicode::is_letter(c.value)) {
      const Script script = unicode::script(c.value);
      ++evidence.letters[static_cast<std::size_t>(script)];
      if (script == Script::kHan) {
        if (contains(kChineseOnly, c.value)) ++evidence.chinese;
        if (contains(kJapaneseOnly, c.value)) ++evidence.japanese;
      }
      if (word.length == 0) {
        word.script = script;
        word.capitalized = unicode::is_upper(c.value);
      }
      word.add(unicode::to_lower(c.value));
    } else if (unicode::is_mark(c.value)) {
      if (word.length == 0) continue;
      const char32_t composite = unicode::compose(word.from_end(0), c.value);
      if (composite != 0) {
        --word.length;
        word.add(composite);
      } else {
        word.add(c.value);
      }
    } else {
      close(word, words, votes, evidence);
    }
  }
  close(word, words, votes, evidence);
}

}  // namespace leitsatz
