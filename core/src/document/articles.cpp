#include "document/articles.h"

#include <algorithm>

#include "characters/unicode.h"
#include "document/line_shapes.h"
#include "document/line_words.h"

namespace leitsatz {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

bool is_passed_over(const Block& block) {
  return block.kind == BlockKind::kCaption || block.kind == BlockKind::kBoilerplate;
}

// Whether a heading could be an article's: it has words of its own, and no "##" before it.
bool may_head_article(std::string_view text, const Block& block) {
  constexpr std::uint32_t kMinUnspaced = 12;  // bytes
  if (block.kind == BlockKind::kTitle) return true;
  if (block.kind != BlockKind::kHeading) return false;
  std::uint32_t at = block.span.begin;
  while (at > 0 && text[at - 1] == ' ') --at;
  if (at > 1 && text[at - 1] == '#' && text[at - 2] == '#') return false;
  const LineWords line = words_of_line(text, block.span);
  if (line.size() == 0) return false;
  if (line.size() == 1) {
    return unicode::is_unspaced(unicode::decode(text, block.span.begin).value) &&
           block.span.size() >= kMinUnspaced;
  }
  if (line.words[0].numeral && line.size() == 2) return false;  // "319 Likes"
  return match_phrase(line, 0, kGenrePhrase | kChromePhrase) ==
         0;  // "Chapter 2", "Further reading"
}

// An article that may stand in blocks[begin, end).
struct Section {
  std::size_t head = kNone;
  std::uint32_t text_bytes = 0;  // that can be chosen
};

Section read_section(std::string_view text, const std::vector<Block>& blocks, std::size_t begin,
                     std::size_t end) {
  Section section;
  std::size_t b = begin;
  while (b < end && is_passed_over(blocks[b])) ++b;
  if (b < end && may_head_article(text, blocks[b])) section.head = b;
  for (; b < end; ++b) {
    if (can_be_chosen(blocks[b].kind)) section.text_bytes += blocks[b].span.size();
  }
  constexpr std::uint32_t kMinBytes = 30;  // a sentence
  if (section.text_bytes < kMinBytes) section.head = kNone;
  return section;
}

// The headings of the sections between rules.
std::vector<std::size_t> heads_by_rules(std::string_view text, const std::vector<Block>& blocks,
                                        std::span<const std::size_t> rules) {
  // Of two: the shorter has two sentences or so, and is at least half as long as the longer.
  constexpr std::uint32_t kMinOfTwo = 80, kLeastShare = 2;
  std::vector<std::size_t> heads;
  std::size_t sections = 0;
  std::uint32_t least = 0, most = 0;
  std::size_t begin = 0;
  for (std::size_t r = 0; r <= rules.size(); ++r) {
    const std::size_t end = r < rules.size() ? rules[r] : blocks.size();
    if (end <= begin) continue;
    const Section section = read_section(text, blocks, begin, end);
    begin = end;
    if (section.text_bytes > 0) ++sections;
    if (section.head == kNone) continue;
    least = heads.empty() ? section.text_bytes : std::min(least, section.text_bytes);
    most = std::max(most, section.text_bytes);
    heads.push_back(section.head);
  }
  const bool few =
      heads.size() == 2 && (sections > 2 || least < kMinOfTwo || least * kLeastShare < most);
  // Where most sections have no heading, rules divide scenes.
  if (heads.size() < 2 || few || heads.size() * 3 < sections * 2) return {};
  return heads;
}

// The headings that a byline or a date stands under.
std::vector<std::size_t> heads_by_datelines(std::string_view text, LanguageId language,
                                            const std::vector<Block>& blocks) {
  std::vector<std::size_t> heads;
  for (std::size_t b = 0; b + 2 < blocks.size(); ++b) {
    if (blocks[b + 1].kind != BlockKind::kCaption || !may_head_article(text, blocks[b])) continue;
    if (!is_dateline(text, blocks[b + 1].span, language)) continue;
    std::size_t next = b + 2;
    while (next < blocks.size() && is_passed_over(blocks[next])) ++next;
    if (next < blocks.size() && can_be_chosen(blocks[next].kind)) heads.push_back(b);
    b = next - 1;
  }
  return heads;
}

}  // namespace

void find_articles(std::string_view text, LanguageId language, std::span<const std::size_t> rules,
                   Document& document) {
  std::vector<Block>& blocks = document.blocks;
  std::vector<std::size_t> heads;
  if (!rules.empty()) heads = heads_by_rules(text, blocks, rules);
  if (heads.empty()) heads = heads_by_datelines(text, language, blocks);
  // A heading that comes again is the head of each page.
  std::vector<std::string_view> words;
  words.reserve(heads.size());
  for (const std::size_t head : heads) words.push_back(slice(text, blocks[head].span));
  std::sort(words.begin(), words.end());
  const bool repeats = std::adjacent_find(words.begin(), words.end()) != words.end();
  if (heads.size() < 2 || repeats) return;
  for (const std::size_t head : heads) {
    // The title of the text stands for its first article.
    if (head == heads.front() && document.title) continue;
    blocks[head].kind = BlockKind::kTitle;
    if (!document.title) document.title = static_cast<std::uint32_t>(head);
  }
}

std::vector<std::uint32_t> begins_of_articles(std::span<const Block> blocks) {
  std::vector<std::uint32_t> begins;
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    if (blocks[b].kind != BlockKind::kTitle) continue;
    begins.push_back(begins.empty() ? 0 : static_cast<std::uint32_t>(b));
  }
  return begins;
}

}  // namespace leitsatz
