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
constexpr int kWholeWordWeight = 2;

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
  std::array<char16_t, kMaxWord> ring;  // the last kMaxWord characters, by position modulo
  std::uint32_t length = 0;
  Script script = Script::kCommon;
  bool capitalized = false;
  bool code = false;  // letters and digits in one: a number, a key, a name of no language

  void add(char32_t c) {
    // Letters beyond the BMP are in no profile.
    const char16_t unit = c <= 0xFFFF ? static_cast<char16_t>(c) : u'\xFFFF';
    if (length < kMaxWord) begin[length] = unit;
    ring[length % kMaxWord] = unit;
    ++length;
  }
  char16_t from_end(std::uint32_t i) const { return ring[(length - 1 - i) % kMaxWord]; }
};

// Where the children and the levels of each node of a profile begin, and the last ones end.
struct Trie {
  std::span<const char16_t> labels;
  std::span<const std::uint8_t> levels;
  std::vector<std::uint16_t> children, pairs;

  explicit Trie(const Profile& profile) : labels(profile.labels), levels(profile.levels) {
    const auto add_up = [](std::span<const std::uint8_t> counts, std::uint16_t place) {
      std::vector<std::uint16_t> places{place};
      for (const std::uint8_t count : counts) places.push_back(place += count);
      return places;
    };
    children = add_up(profile.children, kSuffixRoot + 1);
    pairs = add_up(profile.pairs, 0);
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
  const auto first = trie.labels.begin() + trie.children[node];
  const auto last = trie.labels.begin() + trie.children[node + 1];
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

bool has_levels(const Trie& trie, std::uint32_t node) {
  return trie.pairs[node] < trie.pairs[node + 1];
}

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

void vote(const Trie& trie, std::uint32_t node, int weight,
          std::array<std::int32_t, kMaxProfileLanguages>& levels) {
  for (std::uint32_t i = trie.pairs[node]; i < trie.pairs[node + 1]; ++i) {
    const Pair pair = kPairs[trie.levels[i]];
    levels[pair.language] += weight * pair.level;
  }
}

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

// Lets a word speak that has ended, and makes room for the next.
void close(Word& word, Words words, Evidence& evidence) {
  const bool once = words == Words::kUncapitalizedOnce;
  const bool silent = word.length == 0 || word.code || (word.capitalized && once);
  const std::size_t p = silent ? kNoProfile : profile_of(word.script);
  const Classes classes = p == kNoProfile ? Classes{} : classify(word, trie_of(p));
  if (!silent && !(once && classes.whole != 0 && has_spoken(classes.whole, evidence))) {
    ++evidence.words[static_cast<std::size_t>(word.script)];
    if (classes.whole != 0) {
      vote(trie_of(p), classes.whole, kWholeWordWeight, evidence.levels[p]);
    } else {
      if (classes.beginning != 0) vote(trie_of(p), classes.beginning, 1, evidence.levels[p]);
      if (classes.ending != 0) vote(trie_of(p), classes.ending, 1, evidence.levels[p]);
    }
  }
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
        close(word, words, evidence);
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
      close(word, words, evidence);
    }
  }
  close(word, words, evidence);
}

}  // namespace leitsatz
