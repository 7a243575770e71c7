#include "characters/unicode.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/udata.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <string>

#include "base/fnv1a.h"
#include "characters/icu_memory.h"

namespace leitsatz::unicode {
namespace {

UChar32 as_uchar(char32_t c) { return static_cast<UChar32>(c); }

using Data = std::unique_ptr<UDataMemory, void (*)(UDataMemory*)>;

// A file of ICU's break iteration data; null if it is not there.
Data open_data(const char* type, const char* name) {
  secure_icu_memory();
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* data = udata_open(U_ICUDATA_NAME "-brkitr", type, name, &status);
  return {U_SUCCESS(status) ? data : nullptr, udata_close};
}

// The rules for a kind and a language: the root's, except for languages that ICU tailors. ICU's
// other data for a language is for line breaks and filtered iterators.
const char* rules_name(Breaker::Kind kind, std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  switch (kind) {
    case Breaker::Kind::kSentence:
      return primary == "el" ? "sent_el" : "sent";
    case Breaker::Kind::kWord:
      return primary == "fi" || primary == "sv" ? "word_fi_sv" : "word";
    case Breaker::Kind::kCharacter:
      break;
  }
  return "char";
}

// Falls back to the root's rules where a system's ICU lacks the tailored ones.
Data open_rules(Breaker::Kind kind, std::string_view language) {
  Data rules = open_data("brk", rules_name(kind, language));
  return rules ? std::move(rules) : open_data("brk", rules_name(kind, ""));
}

UBreakIterator* open_breaker(const UDataMemory* rules) {
  if (!rules) return nullptr;
  UErrorCode status = U_ZERO_ERROR;
  // The rules state their own length, which ICU checks against this argument. We do not know it.
  constexpr std::int32_t kUnknown = std::numeric_limits<std::int32_t>::max();
  const void* bytes = udata_getMemory(const_cast<UDataMemory*>(rules));
  UBreakIterator* iterator =
      ubrk_openBinaryRules(static_cast<const std::uint8_t*>(bytes), kUnknown, nullptr, 0, &status);
  return U_SUCCESS(status) ? iterator : nullptr;
}

bool probe_data() {
  secure_icu_memory();
  UErrorCode status = U_ZERO_ERROR;
  unorm2_getNFKCCasefoldInstance(&status);
  if (U_FAILURE(status)) return false;
  for (Breaker::Kind kind : {Breaker::Kind::kWord, Breaker::Kind::kCharacter}) {
    const Data rules = open_rules(kind, "");
    UBreakIterator* iterator = open_breaker(rules.get());
    if (!iterator) return false;
    ubrk_close(iterator);
  }
  return true;
}

// The dictionary of each data pack.
constexpr std::string_view kDictionaries[kDataPackCount] = {
#define LEITSATZ_DATA_PACK(bit, constant, name, dictionary, ...) dictionary,
#include "leitsatz/data_packs.def"
};

std::uint64_t hash_of(std::span<const std::byte> bytes) {
  std::uint64_t hash = kFnvBasis;
  for (const std::byte byte : bytes) hash = fnv1a(hash, static_cast<std::uint8_t>(byte));
  return hash;
}

// Reads a package of data: ICU's header and table of contents (udata.h, ucmndata.h), the items, and
// the hash that cmake/icu_split.py appends to them. ICU itself trusts every byte.
class Package {
 public:
  explicit Package(std::span<const std::byte> bytes) : bytes_(bytes) {}

  // True if the bytes are those that were written, for this ICU and this machine's byte order.
  bool is_whole() const {
    Header header{};
    if (bytes_.size() < sizeof header + sizeof(std::uint64_t)) return false;
    std::memcpy(&header, bytes_.data(), sizeof header);
    if (header.magic1 != 0xDA || header.magic2 != 0x27 ||
        header.info.isBigEndian != U_IS_BIG_ENDIAN ||
        std::memcmp(header.info.dataFormat, "CmnD", 4) != 0) {
      return false;
    }
    const std::size_t size = bytes_.size() - sizeof(std::uint64_t);
    std::uint64_t hash = 0;
    std::memcpy(&hash, bytes_.data() + size, sizeof hash);
    return hash_of(bytes_.first(size)) == hash;
  }

  // REQUIRES: is_whole().
  bool holds(std::string_view dictionary) const {
    constexpr std::size_t kMaxTable = 4096;  // the names of a pack's few items end long before
    const std::string_view table(reinterpret_cast<const char*>(bytes_.data()),
                                 std::min(bytes_.size(), kMaxTable));
    std::string name(U_ICUDATA_NAME "/brkitr/");
    name.append(dictionary).append(".dict").push_back('\0');
    return table.find(name) != table.npos;
  }

 private:
  struct Header {
    std::uint16_t length;
    std::uint8_t magic1, magic2;
    UDataInfo info;
  };
  std::span<const std::byte> bytes_;
};

}  // namespace

bool data_available() {
  static const bool available = probe_data();
  return available;
}

std::uint32_t skip_spaces(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end) {
    const CodePoint c = decode(text, at);
    if (!is_space(c.value)) break;
    at = c.end;
  }
  return at;
}

char32_t find_lower(char32_t c) { return static_cast<char32_t>(u_tolower(as_uchar(c))); }

char32_t compose(char32_t letter, char32_t mark) {
  UErrorCode status = U_ZERO_ERROR;
  // The folding normalizer is loaded anyway. It composes lower-case letters as NFC does, except for
  // the few that folding decomposes.
  const UNormalizer2* normalizer = unorm2_getNFKCCasefoldInstance(&status);
  if (U_FAILURE(status)) return 0;
  const UChar32 composite = unorm2_composePair(normalizer, as_uchar(letter), as_uchar(mark));
  return composite < 0 ? 0 : static_cast<char32_t>(composite);
}

std::uint32_t data_pack_of(char32_t c) {
  if (c < 0x0E00) return 0;  // below Thai: most text
  switch (script(c)) {
#define LEITSATZ_DATA_SCRIPT(pack, script) \
  case Script::k##script:                  \
    return pack;
#include "leitsatz/data_packs.def"
    default:
      return 0;
  }
}

namespace {

// Caches absent_data(): its bits, whether they are known, and above them how often data was added,
// so that a result found before or during an addition is not kept.
constexpr std::uint32_t kAbsenceKnown = 1u << kDataPackCount, kDataCame = kAbsenceKnown << 1;
constinit std::atomic<std::uint32_t> known_absence = 0;

void forget_absence() {
  known_absence.fetch_add(kDataCame);
  known_absence.fetch_and(~(kDataCame - 1));
}

}  // namespace

std::uint32_t absent_data() {
  std::uint32_t known = known_absence.load();
  if (known & kAbsenceKnown) return known & (kAbsenceKnown - 1);
  std::uint32_t absent = 0;
  for (int bit = 0; bit < kDataPackCount; ++bit) {
    if (!kDictionaries[bit].empty() && !open_data("dict", kDictionaries[bit].data()))
      absent |= 1u << bit;
  }
  known_absence.compare_exchange_strong(known, known | kAbsenceKnown | absent);
  return absent;
}

std::uint32_t data_packs_in(std::span<const std::byte> bytes) {
  const Package package(bytes);
  if (!package.is_whole()) return 0;
  std::uint32_t packs = 0;
  for (int bit = 0; bit < kDataPackCount; ++bit) {
    if (!kDictionaries[bit].empty() && package.holds(kDictionaries[bit])) packs |= 1u << bit;
  }
  return packs;
}

Status add_data(std::span<const std::byte> pack) {
  const std::uint32_t packs = data_packs_in(pack);
  if (packs == 0) return Status::kMissingData;
  if (!data_available()) return Status::kMissingData;    // a dictionary needs the rules
  if ((packs & absent_data()) == 0) return Status::kOk;  // ICU has room for only ten packages
  UErrorCode status = U_ZERO_ERROR;
  udata_setCommonData(pack.data(), &status);
  forget_absence();
  return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING ? Status::kOk
                                                                : Status::kMissingData;
}

struct Breaker::Impl {
  explicit Impl(Data opened) : rules(std::move(opened)), iterator(open_breaker(rules.get())) {}

  Data rules;
  UBreakIterator* iterator;
  std::uint32_t absent = 0;  // DataPack bits
  std::u16string_view text;
  std::int32_t at = 0;   // the last boundary
  std::int32_t end = 0;  // the end of ICU's segment, if `at` lies inside it

  char32_t peek() const {
    UChar32 c = 0;
    U16_GET(text.data(), 0, at, static_cast<std::int32_t>(text.size()), c);
    return static_cast<char32_t>(c);
  }

  bool lacks_dictionary(char32_t c) const { return (data_pack_of(c) & absent) != 0; }

  // True if [at, end) holds a character whose dictionary is absent.
  bool is_undivided() const {
    if (absent == 0) return false;
    for (std::int32_t i = at; i < end;) {
      UChar32 c = 0;
      U16_NEXT(text.data(), i, end, c);
      if (lacks_dictionary(static_cast<char32_t>(c))) return true;
    }
    return false;
  }

  // Moves past a character and the marks that belong to it.
  void skip_cluster() {
    do {
      at += U16_LENGTH(as_uchar(peek()));
    } while (at < end && (is_mark(peek()) || !lacks_dictionary(peek())));
  }
};

Breaker::Breaker(Kind kind, std::string_view language)
    : impl_(std::make_unique<Impl>(open_rules(kind, language))) {
  if (kind == Kind::kWord) impl_->absent = absent_data();
}

Breaker::~Breaker() {
  if (impl_->iterator) ubrk_close(impl_->iterator);
}

void Breaker::set_text(std::u16string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  impl_->text = text;
  impl_->at = impl_->end = 0;
  if (impl_->iterator) {
    ubrk_setText(impl_->iterator, text.data(), static_cast<std::int32_t>(text.size()), &status);
    ubrk_first(impl_->iterator);
  }
}

std::int32_t Breaker::next() {
  if (!impl_->iterator) return kDone;
  if (impl_->at == impl_->end) {
    const std::int32_t boundary = ubrk_next(impl_->iterator);
    if (boundary == UBRK_DONE) return kDone;
    impl_->end = boundary;
    if (!impl_->is_undivided()) return impl_->at = boundary;
  }
  impl_->skip_cluster();
  return impl_->at;
}

bool Breaker::is_word() const {
  return impl_->iterator && ubrk_getRuleStatus(impl_->iterator) >= UBRK_WORD_NONE_LIMIT;
}

void fold(std::u16string_view text, std::u16string& out) {
  const std::size_t before = out.size();
  out.resize(before + text.size());
  std::size_t done = 0;
  for (char16_t folded; done < text.size() && (folded = simple_fold(text[done])) != 0; ++done) {
    out[before + done] = folded;
  }
  if (done == text.size()) return;  // nearly always
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* normalizer = unorm2_getNFKCCasefoldInstance(&status);
  std::size_t room = text.size() * 2 + 16;
  for (int attempt = 0; attempt < 2; ++attempt) {
    out.resize(before + room);
    status = U_ZERO_ERROR;
    const std::int32_t length =
        unorm2_normalize(normalizer, text.data(), static_cast<std::int32_t>(text.size()),
                         out.data() + before, static_cast<std::int32_t>(room), &status);
    if (U_SUCCESS(status)) {
      out.resize(before + static_cast<std::size_t>(length));
      return;
    }
    room = static_cast<std::size_t>(length);  // after U_BUFFER_OVERFLOW_ERROR: the room it needs
  }
  out.resize(before);
}

std::u16string folded(std::string_view text) {
  std::u16string simple(text.size(), 0);  // every character comes from at least one byte
  std::size_t size = 0;
  for (std::uint32_t i = 0; i < text.size();) {
    const CodePoint c = decode(text, i);
    if ((simple[size++] = simple_fold(c.value)) == 0) break;
    i = c.end;
  }
  if (size == 0 || simple[size - 1] != 0) {  // nearly always
    simple.resize(size);
    return simple;
  }
  Utf16 units;
  decode(text, units);
  std::u16string out;
  fold(units.view(), out);
  return out;
}

}  // namespace leitsatz::unicode
