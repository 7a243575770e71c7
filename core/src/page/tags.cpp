#include "page/tags.h"

#include <array>
#include <cstddef>
#include <iterator>

#include "page/packed_words.h"

namespace leitsatz {
namespace {

struct Row {
  std::string_view name;
  Tag tag;
};

constexpr Row kTable[] = {
    {"a", Tag::kLink},
    {"abbr", Tag::kInline},
    {"address", Tag::kAddress},
    {"annotation", Tag::kAnnotation},
    {"annotation-xml", Tag::kSkipped},
    {"article", Tag::kArticle},
    {"aside", Tag::kAside},
    {"audio", Tag::kSkipped},
    {"b", Tag::kInline},
    {"bdi", Tag::kInline},
    {"bdo", Tag::kInline},
    {"blockquote", Tag::kQuote},
    {"body", Tag::kBody},
    {"br", Tag::kBreak},
    {"button", Tag::kControl},
    {"canvas", Tag::kSkipped},
    {"caption", Tag::kTableCaption},
    {"center", Tag::kBlock},
    {"cite", Tag::kInline},
    {"code", Tag::kCode},
    {"col", Tag::kTableHead},
    {"colgroup", Tag::kTableHead},
    {"data", Tag::kInline},
    {"dd", Tag::kTerm},
    {"details", Tag::kBlock},
    {"dfn", Tag::kInline},
    {"dialog", Tag::kBlock},
    {"dir", Tag::kList},
    {"div", Tag::kDiv},
    {"dl", Tag::kDefinitions},
    {"dt", Tag::kTerm},
    {"em", Tag::kInline},
    {"embed", Tag::kEmbedded},
    {"fieldset", Tag::kFieldset},
    {"figcaption", Tag::kFigureCaption},
    {"figure", Tag::kFigure},
    {"footer", Tag::kFooter},
    {"form", Tag::kForm},
    {"frameset", Tag::kSkipped},
    {"h1", Tag::kHeading1},
    {"h2", Tag::kHeading2},
    {"h3", Tag::kHeading3},
    {"h4", Tag::kHeading4},
    {"h5", Tag::kHeading5},
    {"h6", Tag::kHeading6},
    {"head", Tag::kHead},
    {"header", Tag::kHeader},
    {"hgroup", Tag::kBlock},
    {"hr", Tag::kBlock},
    {"html", Tag::kHtml},
    {"i", Tag::kInline},
    {"iframe", Tag::kFrame},
    {"img", Tag::kImage},
    {"input", Tag::kInput},
    {"kbd", Tag::kInline},
    {"label", Tag::kInline},
    {"li", Tag::kItem},
    {"link", Tag::kLinkTo},
    {"main", Tag::kMain},
    {"mark", Tag::kInline},
    {"math", Tag::kMath},
    {"menu", Tag::kList},
    {"meta", Tag::kMeta},
    {"meter", Tag::kSkipped},
    {"mfrac", Tag::kFormulaPart},
    {"mmultiscripts", Tag::kFormulaPart},
    {"mover", Tag::kFormulaPart},
    {"mroot", Tag::kFormulaPart},
    {"msqrt", Tag::kFormulaPart},
    {"msub", Tag::kFormulaPart},
    {"msubsup", Tag::kFormulaPart},
    {"msup", Tag::kFormulaPart},
    {"mtable", Tag::kFormulaPart},
    {"munder", Tag::kFormulaPart},
    {"munderover", Tag::kFormulaPart},
    {"nav", Tag::kNav},
    {"noembed", Tag::kSkipped},
    {"noframes", Tag::kSkipped},
    {"noscript", Tag::kUnknown},
    {"object", Tag::kEmbedded},
    {"ol", Tag::kOrderedList},
    {"optgroup", Tag::kSkipped},
    {"option", Tag::kSkipped},
    {"p", Tag::kParagraph},
    {"pre", Tag::kPreformatted},
    {"progress", Tag::kSkipped},
    {"q", Tag::kInline},
    {"rp", Tag::kSkipped},
    {"rt", Tag::kSkipped},
    {"rtc", Tag::kSkipped},
    {"s", Tag::kInline},
    {"samp", Tag::kInline},
    {"script", Tag::kScript},
    {"search", Tag::kBlock},
    {"section", Tag::kSection},
    {"select", Tag::kControl},
    {"small", Tag::kInline},
    {"span", Tag::kSpan},
    {"strong", Tag::kInline},
    {"style", Tag::kSkipped},
    {"sub", Tag::kInline},
    {"summary", Tag::kBlock},
    {"sup", Tag::kRaised},
    {"svg", Tag::kSkipped},
    {"table", Tag::kTable},
    {"tbody", Tag::kBlock},
    {"td", Tag::kCell},
    {"template", Tag::kSkipped},
    {"textarea", Tag::kControl},
    {"tfoot", Tag::kTableHead},
    {"th", Tag::kHeaderCell},
    {"thead", Tag::kTableHead},
    {"time", Tag::kInline},
    {"title", Tag::kTitle},
    {"tr", Tag::kRow},
    {"u", Tag::kInline},
    {"ul", Tag::kList},
    {"var", Tag::kInline},
    {"video", Tag::kSkipped},
    {"wbr", Tag::kInline},
};

constexpr auto packed_rows() {
  std::array<WordRow, std::size(kTable)> rows{};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i] = {kTable[i].name, static_cast<std::uint16_t>(kTable[i].tag)};
  }
  return rows;
}
constexpr auto kRows = packed_rows();
constexpr PackedWords<packed_size(kRows)> kPacked(kRows);
static_assert(kPacked.is_sorted(), "ascending by first letters");

}  // namespace

Tag tag_of(std::string_view name) {
  Tag tag = Tag::kUnknown;
  if (name.empty()) return tag;
  kPacked.for_each(name[0], [&](std::string_view word, std::uint16_t number) {
    if (word == name) tag = static_cast<Tag>(number);
  });
  return tag;
}

}  // namespace leitsatz
