#include "language/evidence.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <vector>

#include "base/ascii.h"
#include "base/bits.h"
#include "base/fnv1a.h"
#include "base/made_once.h"

namespace leitsatz {
namespace {

using unicode::Script;

constexpr std::size_t kNoProfile = kProfileCount;
constexpr std::uint32_t kPrefixRoot = 0;
constexpr std::uint32_t kSuffixRoot = 1;
constexpr char16_t kWordEnd = 0;

// A soft hyphen marks where a word may be hyphenated; the word goes on behind it.
constexpr char32_t kSoftHyphen = 0x00AD;

// Of longer words only the first and the last characters are read.
constexpr std::uint32_t kMaxWord = 32;

// Han characters that only one of the languages uses since both reformed the script, and those of
// Chinese function words. Frequent ones suffice.
constexpr std::u16string_view kChineseOnly =
    u"们这么吗说对为时个过还东车门问间见觉长书话让认识這們麼嗎說沒你她您哪啊呢吧从发动业务员产"
    u"开关证经济图语设计讲议论许访该详请课调谈谢负责贵费资质运进远连选邮钱铁银错键闭闻队阳际陆"
    u"难预领题风飞饭马鱼鸟龙龄页顺须顾显买卖乐习乡义亚亲亿仅仓众优传伤侧偿兰兴养军农冻净减凤击"
    u"划刘则刚创别办劳势华协单卫压厅历厉变吓响园围圆场块坚坛执报择换杀权杨构标栏树样桥检欢毕汉"
    u"汇沟沪泽洁测浏浓润涨渐满灭灵灾热爱爷狮环现玛电畅疗监盘矿码确础祸离种积稳穷笔签简紧红约级"
    u"纪纯纳纷纸线练组细终结给络绝统继绩绪续维综绿缓编缘缩罗职联聪肃胜脏脑节艺苏药荣获营蓝虑虽"
    u"补规视览订讯记评诉词译试诗误读谁轨转轮软轻载较辆输达迁适递邓郑释钟钢铜锁镇阵陈陕险雾韩项"
    u"颁颗额顿驶驱驾骑验鲁鲜齐齿擊稅國會來對學發實觀邊處當萬與黨亞惡專歸號圖價單獨戰爭歡權臺灣"
    u"藝證據錢鐵隨險靜顯驗樣點體關總經聽讓應變繼續廣兩從寫龜专辑奖实两应饮术观剧团张头够尔县导"
    u"帮类举处备寻强严灏织护销拥挤拦扫扬抢摆损狱带饱饰馆骂骗鸡鸭鹅鹰宾宽审宫尝层岁岛币师帅帐库"
    u"庙庞废弹归录彻忆态总恳恼悬惩惯愤懒戏战扩贫贴贸贺赏赔赛赞趋跃辈辩边辽迟遗邻酱锋锐锡锻镜闪"
    u"闲闹阁阔阶隐韧饥馈驻驳骄骤鲸鹏拟挥捞掷揽摊撑滚澜烂烦烧猎疮疯瘫皱盏睁砖硕";
constexpr std::u16string_view kJapaneseOnly =
    u"円駅図実発売読気県込働広変関経済権続総応価検験様歳戦険単団鉄塩圏囲剣拡銭弾厳巣労営栄蛍挙"
    u"勧歓斎剤軽聡仮払転両庁桜桟沢択訳釈帯対歯齢歩渉毎黒黙徳恵悪児焼暁楽薬渋摂塁壌譲醸嬢雑髄隠"
    u"穏拝髪乗剰縄蔵臓荘巻艶戻頼瀬猟畳畑辻峠枠栃匂錬録緑縁絵継縦繊聴脳悩覧賛遅逓郷閲陥霊顕増査"
    u"産掲渇歴暦壱弐収氷竜滝姫辺斉浄";
// What Japanese shares with simplified Chinese and not with traditional, and the other way round.
// No Chinese text has both.
constexpr std::u16string_view kAlsoSimplified =
    u"国学会来区医声点当旧号写尽断条昼灯画称参双乱辞胆湾属宝寿礼麦励状随湿温静残独献猫盗径担弥"
    u"誉";
constexpr std::u16string_view kAlsoTraditional =
    u"業風週間門車東馬鳥魚長書話語記計訪設許議員場陽運進達過違選連開閉電類題頭飛館鋼銀線終組結"
    u"給統紙紀約級細絡網練織縮買負財貨販貸費資賃質購動務勝勢協華製複親規視訂討訓診評詞試詩誌認"
    u"誤調談論諸講謝識護輸輪軍農遊遠適郵鏡隊階際陸雲順領願養鮮時機無個備億優債傷僅島帳師幹庫張"
    u"強態慣憶損敗敵楊構橋殺漁漢潔熱獎環現";

// What a Han character says of the language, as bits.
enum HanKind : std::uint8_t {
  kChineseKind = 1u << 0,
  kJapaneseKind = 1u << 1,
  kSimplifiedKind = 1u << 2,
  kTraditionalKind = 1u << 3,
};

// The kinds of all characters, since the lists are long and Han texts have many characters.
class HanKinds {
 public:
  HanKinds() {
    add(kChineseOnly, kChineseKind);
    add(kJapaneseOnly, kJapaneseKind);
    add(kAlsoSimplified, kSimplifiedKind);
    add(kAlsoTraditional, kTraditionalKind);
  }

  std::uint32_t of(char32_t c) const { return c - kFirst < kCount ? kinds_[c - kFirst] : 0u; }

 private:
  static constexpr char32_t kFirst = 0x4E00;  // the block of common Han characters
  static constexpr std::size_t kCount = 0x5200;

  void add(std::u16string_view characters, HanKind kind) {
    for (const char16_t c : characters) kinds_[c - kFirst] |= kind;
  }

  std::array<std::uint8_t, kCount> kinds_{};
};

const HanKinds& han_kinds() {
  static constinit MadeOnce<HanKinds, 1> made;
  return made.get(0, [] { return HanKinds(); });
}

// The word that is being read. Characters past kMaxWord overwrite the oldest of `ring`.
struct WordEnds {
  std::array<char16_t, kMaxWord> begin;
  // The last kMaxWord characters of a longer word: character i is at i % kMaxWord.
  std::array<char16_t, kMaxWord> ring;
  std::uint32_t length = 0;
  Script script = Script::kCommon;
  bool capitalized = false;
  bool code = false;  // it has digits: a number, a key or a code, which belongs to no language

  void add(char32_t c) {
    // No profile has letters beyond the BMP.
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

// What each byte of Profile::levels encodes.
struct Pair {
  std::uint8_t skipped = 0;  // languages
  std::uint8_t level = 0;
};
constexpr auto kPairs = [] {
  std::array<Pair, 256> pairs{};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    pairs[i].skipped = static_cast<std::uint8_t>(i / kProfileLevels);
    pairs[i].level = static_cast<std::uint8_t>(i % kProfileLevels + 1);
  }
  return pairs;
}();

// A bit for each letter from a to z, which most labels are; 0 for others.
std::uint32_t letter_bit(char16_t label) {
  const std::uint32_t letter = label - std::uint32_t{u'a'};
  return letter < 26 ? 1u << letter : 0;
}

// A profile, laid out for look-ups.
struct Trie {
  struct Node {
    std::uint32_t letters = 0;       // the labels a to z among its children, as bits
    std::uint16_t first = 0;         // the first child
    std::uint16_t first_letter = 0;  // the first child with a label in `letters`
    std::uint16_t last = 0;          // one past the last child
    std::uint16_t row = 0;           // its row of `levels`; 0: none
  };
  // A level for each language, so that counting a word is one addition of rows.
  using Row = std::array<std::uint8_t, kLevelColumns>;

  std::span<const char16_t> labels;
  std::vector<Node> nodes;
  std::vector<Row> levels;

  // Short texts wait for this: everything is allocated at once.
  explicit Trie(const Profile& profile)
      : labels(profile.labels),
        nodes(profile.children.size()),
        levels(profile.pairs.size() + 1 -
               static_cast<std::size_t>(
                   std::count(profile.pairs.begin(), profile.pairs.end(), std::uint8_t{0}))) {
    std::size_t child = kSuffixRoot + 1;
    const std::uint8_t *children = profile.children.data(), *pairs = profile.pairs.data();
    const std::uint8_t* pair = profile.levels.data();
    Row* row = levels.data();
    for (Node& node : nodes) {
      node.first = node.first_letter = static_cast<std::uint16_t>(child);
      const std::size_t last = child + *children++;
      for (; child < last; ++child) {
        const std::uint32_t bit = letter_bit(labels[child]);
        if (bit == 0 && node.letters == 0) ++node.first_letter;
        node.letters |= bit;
      }
      node.last = static_cast<std::uint16_t>(last);
      const std::size_t count = *pairs++;
      if (count == 0) continue;
      ++row;
      node.row = static_cast<std::uint16_t>(row - levels.data());
      std::uint8_t* level = row->data();
#pragma GCC unroll 4
      for (const std::uint8_t* end = pair + count; pair != end; ++pair) {
        level += kPairs[*pair].skipped;
        *level++ = kPairs[*pair].level;
      }
    }
  }
};

// Made on first use: few texts are in two scripts.
const Trie& trie_of(std::size_t profile) {
  static constinit MadeOnce<Trie, kProfileCount> tries;
  return tries.get(profile, [&] { return Trie(kProfiles[profile]); });
}

std::size_t profile_of(Script script) {
  for (std::size_t p = 0; p < kProfileCount; ++p) {
    if (kProfiles[p].script == script) return p;
  }
  return kNoProfile;
}

// The child of `node` with this label, or 0, which is a root and no child.
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

bool has_levels(const Trie& trie, std::uint32_t node) { return trie.nodes[node].row != 0; }

// Sums the levels of words in bytes, which SIMD adds fastest, and flushes the sums to Evidence
// before a byte can overflow or the profile changes.
class LevelSums {
 public:
  explicit LevelSums(Evidence& evidence) : evidence_(evidence) {}
  ~LevelSums() { flush(); }
  LevelSums(const LevelSums&) = delete;
  LevelSums& operator=(const LevelSums&) = delete;

  void begin_word(std::size_t profile) {
    if (profile == profile_ && ++words_ < kMaxWords) return;
    flush();
    profile_ = profile;
    words_ = 1;
  }

  // Adds many bytes at a time; none carries into the next.
  void add(const Trie::Row& beginning, const Trie::Row& ending) {
    std::uint8_t* __restrict sums = levels_.data();
    const std::uint8_t* __restrict first = beginning.data(), * __restrict second = ending.data();
    for (std::size_t i = 0; i < levels_.size(); i += sizeof(Sums)) {
      Sums sum, one, other;
      std::memcpy(&sum, sums + i, sizeof sum);
      std::memcpy(&one, first + i, sizeof one);
      std::memcpy(&other, second + i, sizeof other);
      sum += one + other;
      std::memcpy(sums + i, &sum, sizeof sum);
    }
  }

 private:
#if defined(__SSE2__) || defined(__ARM_NEON)
  using Sums [[gnu::vector_size(16)]] = std::uint8_t;
#else
  using Sums = std::uint64_t;
#endif
  static constexpr std::uint32_t kMaxWords = 0xFF / (2 * kProfileLevels);  // two levels each

  void flush() {
    if (words_ == 0) return;
    std::array<std::int32_t, kLevelColumns>& levels = evidence_.levels[profile_];
    for (std::size_t i = 0; i < levels_.size(); ++i) levels[i] += levels_[i];
    levels_ = {};
    words_ = 0;
  }

  Evidence& evidence_;
  std::size_t profile_ = 0;
  std::uint32_t words_ = 0;
  std::array<std::uint8_t, kLevelColumns> levels_{};
};

WordClasses classify(const WordEnds& word, const Trie& trie) {
  std::uint32_t whole = 0, beginning = 0, ending = 0;
  const std::uint32_t length = std::min(word.length, kMaxWord);
  std::uint32_t node = kPrefixRoot;
  std::uint32_t i = 0;
  for (; i < length; ++i) {
    node = child(trie, node, word.begin[i]);
    if (node == 0) break;
    if (has_levels(trie, node)) beginning = node;
  }
  if (i == word.length) whole = child(trie, node, kWordEnd);
  node = kSuffixRoot;
  for (i = 0; i < length && whole == 0; ++i) {
    node = child(trie, node, word.from_end(i));
    if (node == 0) break;
    if (has_levels(trie, node)) ending = node;
  }
  if (whole != 0) beginning = ending = whole;  // it counts as both
  return {0, static_cast<std::uint16_t>(whole), trie.nodes[beginning].row, trie.nodes[ending].row};
}

// Set in the keys of key_of() and clear in those of Run::key(), so that the two never collide.
constexpr std::uint64_t kHashed = std::uint64_t{1} << 63;

// The key of a word in WordMemory; 0 for a word that is too long to be cached.
std::uint64_t key_of(const WordEnds& word) {
  if (word.length > kMaxWord) return 0;
  std::uint64_t hash = fnv1a(kFnvBasis, static_cast<std::uint64_t>(word.script));
  for (std::uint32_t i = 0; i < word.length; ++i) hash = fnv1a(hash, word.begin[i]);
  return hash | kHashed;
}

// The first `count` of eight bytes, followed by zeros.
std::uint64_t first_bytes(const char* bytes, std::uint32_t count) {
  static constexpr std::uint8_t kMasks[16] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
  std::uint64_t value = 0, mask = 0;
  std::memcpy(&value, bytes, sizeof value);
  std::memcpy(&mask, kMasks + sizeof mask - count, sizeof mask);
  return value & mask;
}

// A run of ASCII letters, as most words are: its key is read from the text at once.
struct Run {
  static constexpr std::uint32_t kMaxKey = 2 * sizeof(std::uint64_t);  // letters

  std::uint32_t begin, end;

  Run(std::string_view text, std::uint32_t at) : begin(at), end(unicode::skip_letters(text, at)) {}
  std::uint32_t size() const { return end - begin; }
  // The same for upper and lower case. REQUIRES: size() <= kMaxKey.
  std::uint64_t key(std::string_view text) const {
    std::uint64_t first = 0, second = 0;
    constexpr std::uint32_t kHalf = kMaxKey / 2;
    const char* bytes = text.data() + begin;
    std::array<char, kMaxKey> last{};
    if (text.size() - begin < kMaxKey) {
      std::copy_n(bytes, size(), last.data());
      bytes = last.data();
    }
    first = first_bytes(bytes, std::min(size(), kHalf));
    if (size() > kHalf) second = first_bytes(bytes + kHalf, size() - kHalf);
    constexpr std::uint64_t kSmall = 0x2020202020202020, kSpread = 0x9E3779B97F4A7C15ull;
    return ((first | kSmall) ^ (second | kSmall) * kSpread) & ~kHashed;
  }
  bool capitalized(std::string_view text) const {
    return unicode::is_ascii_upper(static_cast<unsigned char>(text[begin]));
  }
  // Copies the run to an empty word. REQUIRES: size() <= kMaxKey.
  void spell_whole(std::string_view text, WordEnds& word) const {
    if (text.size() - begin < kMaxKey) return spell(text, word);
    word.script = Script::kLatin;
    word.capitalized = capitalized(text);
    word.length = size();
    std::array<unsigned char, kMaxKey> letters;  // bytes past the run are copied and never read
    std::memcpy(letters.data(), text.data() + begin, letters.size());
    for (std::size_t i = 0; i < letters.size(); ++i) word.begin[i] = letters[i] | 0x20u;
  }
  // Appends the run to a word.
  void spell(std::string_view text, WordEnds& word) const {
    if (word.length == 0) {
      word.script = Script::kLatin;
      word.capitalized = capitalized(text);
    }
    for (std::uint32_t i = begin; i < end; ++i) {
      word.add(static_cast<unsigned char>(text[i]) | 0x20u);
    }
  }
};

// URLs and e-mail addresses belong to no language. They have "://" or "@" in their middle, or begin
// with "www.".
bool opens_address(std::string_view text, std::uint32_t at, const WordEnds& word) {
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

// True if a word ends before this byte for certain: the byte is ASCII, and neither a digit nor part
// of an address.
bool ends_word(char byte) {
  const auto c = static_cast<unsigned char>(byte);
  return unicode::is_ascii(c) && !unicode::is_digit(c) && c != '@' && c != ':' && c != '.';
}

// Reads one text.
class EvidenceReader {
 public:
  EvidenceReader(std::string_view text, Words words, WordMemory& memory, Evidence& evidence)
      : text_(text),
        once_(words == Words::kUncapitalizedOnce),
        memory_(memory),
        evidence_(evidence),
        sums_(evidence) {
    memory.begin_text();
  }

  void read() {
    const auto size = static_cast<std::uint32_t>(text_.size());
    for (std::uint32_t at = 0; at < size;) {
      const char byte = text_[at];
      if (!unicode::is_ascii(static_cast<unsigned char>(byte))) {
        at = read_beyond_ascii(at);
      } else if (ascii::is_letter(byte)) {
        at = read_run(at);
      } else if (opens_address(text_, at, word_)) {
        word_.length = 0;
        at = end_of_address(text_, at);
      } else {
        if (ascii::is_digit(byte)) {
          word_.code = true;
        } else {
          close();
        }
        ++at;
      }
    }
    close();
  }

 private:
  // Reads the run of ASCII letters at `at`. Returns its end, or one past the byte that ends the
  // word.
  std::uint32_t read_run(std::uint32_t at) {
    const Run run(text_, at);
    evidence_.letters[static_cast<std::size_t>(Script::kLatin)] += run.size();
    const bool whole = word_.length == 0 && !word_.code && run.size() <= Run::kMaxKey &&
                       (run.end == text_.size() || ends_word(text_[run.end]));
    if (!whole) {
      run.spell(text_, word_);
    } else if (!once_ || !run.capitalized(text_)) {
      count(Script::kLatin, run.key(text_), [&](WordEnds& word) { run.spell_whole(text_, word); });
    }
    return whole ? run.end + 1 : run.end;
  }

  // Reads from `at` up to an ASCII character or the end of a word. Returns where it stopped.
  std::uint32_t read_beyond_ascii(std::uint32_t at) {
    do {
      const unicode::CodePoint c = unicode::decode(text_, at);
      at = c.end;
      const std::uint32_t properties = unicode::properties(c.value);
      if (properties & unicode::kLetterBit) {
        add_letter(c.value, properties);
      } else if (properties & unicode::kMarkBit) {
        add_mark(c.value);
      } else if (c.value != kSoftHyphen) {
        close();
        break;
      }
    } while (at < text_.size() && !unicode::is_ascii(static_cast<unsigned char>(text_[at])));
    return at;
  }

  void add_letter(char32_t c, std::uint32_t properties) {
    const Script script = unicode::script_in(properties);
    ++evidence_.letters[static_cast<std::size_t>(script)];
    if (script == Script::kHan) {
      const std::uint32_t kinds = han_kinds().of(c);
      if (kinds & kChineseKind) ++evidence_.chinese;
      if (kinds & kJapaneseKind) ++evidence_.japanese;
      if (kinds & kSimplifiedKind) ++evidence_.also_simplified;
      if (kinds & kTraditionalKind) ++evidence_.also_traditional;
    }
    if (word_.length == 0) {
      word_.script = script;
      word_.capitalized = (properties & unicode::kUpperBit) != 0;
    }
    word_.add(properties & unicode::kLowerBit ? c : unicode::to_lower(c));
  }

  void add_mark(char32_t c) {
    if (word_.length == 0) return;
    const char32_t composite = unicode::compose(word_.from_end(0), c);
    if (composite != 0) --word_.length;
    word_.add(composite != 0 ? composite : c);
  }

  // Counts the word that has ended and begins the next.
  [[gnu::noinline]] void close() {
    if (word_.length > 0 && !word_.code && !(word_.capitalized && once_)) {
      count(word_.script, key_of(word_), [&](WordEnds& word) { word = word_; });
    }
    word_.length = 0;
    word_.code = false;
  }

  // Counts a word. Calls `spell` for its letters only if `key` is not cached.
  template <class Spell>
  void count(Script script, std::uint64_t key, Spell spell) {
    if (script != script_) switch_to(script);
    if (trie_ != nullptr) {
      WordClasses& classes = memory_.slot(key);
      if (key == 0 || classes.key != key) {
        WordEnds word;
        spell(word);
        classes = classify(word, *trie_);
        classes.key = key;
      }
      if (!add_levels(classes)) return;
    }
    ++evidence_.words[static_cast<std::size_t>(script)];
  }

  void switch_to(Script script) {
    script_ = script;
    profile_ = profile_of(script);
    trie_ = profile_ == kNoProfile ? nullptr : &trie_of(profile_);
  }

  // False if each word counts once and this one has been counted.
  [[gnu::noinline]] bool add_levels(const WordClasses& classes) {
    if (once_ && classes.whole != 0 && !memory_.mark_counted(classes.whole)) return false;
    sums_.begin_word(profile_);
    // Row 0 is all zeros.
    sums_.add(trie_->levels[classes.beginning], trie_->levels[classes.ending]);
    return true;
  }

  std::string_view text_;
  bool once_;
  WordMemory& memory_;
  Evidence& evidence_;
  LevelSums sums_;
  WordEnds word_;
  Script script_ = Script::kCommon;  // of the last word counted
  std::size_t profile_ = kNoProfile;
  const Trie* trie_ = nullptr;
};

}  // namespace

WordMemory::WordMemory(std::size_t bytes) : is_counted_(kNodes / kBits) {
  std::size_t slots = kMinSlots;
  while (slots < kMaxSlots && slots * kBytesASlot < bytes) slots *= 2;
  slots_.resize(slots);
}

void WordMemory::begin_text() {
  for (; counted_size_ > 0; --counted_size_) is_counted_[counted_[counted_size_ - 1] / kBits] = 0;
}

bool WordMemory::mark_counted(std::uint16_t whole) {
  std::uint64_t& bits = is_counted_[whole / kBits];
  const std::uint64_t bit = std::uint64_t{1} << whole % kBits;
  if (bits & bit) return false;
  if (counted_size_ < counted_.size()) {
    bits |= bit;
    counted_[counted_size_++] = whole;
  }
  return true;
}

void read_evidence(std::string_view text, Words words, WordMemory& memory, Evidence& evidence) {
  EvidenceReader(text, words, memory, evidence).read();
}

}  // namespace leitsatz
