#include "page/class_hints.h"

#include <string>

#include "base/ascii.h"
#include "page/packed_words.h"

namespace leitsatz {
namespace {

// Parts of class names and ids.
constexpr WordRow kWords[] = {
    {"-ad-", kUnlikely | kNegative},
    {"ad-break", kUnlikely},
    {"agegate", kUnlikely},
    {"ambox", kFurniture},
    {"and", kPerhaps},
    {"anuncio", kUnlikely | kNegative},
    {"anzeige", kNegative},
    {"article", kPerhaps | kPositive},
    {"author", kByline},
    {"autres-projets", kFurniture},
    {"bandeau-", kFurniture},
    {"banner", kUnlikely | kNegative},
    {"blog", kPositive},
    {"body", kPerhaps | kPositive},
    {"breadcrumb", kUnlikely},
    {"byline", kByline},
    {"catlinks", kFurniture},
    {"column", kPerhaps},
    {"com-", kNegative},
    {"combx", kUnlikely | kNegative},
    {"comentario", kUnlikely | kNegative},
    {"comment", kUnlikely | kNegative},
    {"commentaire", kUnlikely | kNegative},
    {"community", kUnlikely},
    {"compartir", kNegative},
    {"consent", kUnlikely},
    {"contact", kNegative},
    {"content", kPerhaps | kPositive},
    {"contentsub", kFurniture},
    {"cookie", kUnlikely | kNegative},
    {"cover-wrap", kUnlikely},
    {"dablink", kFurniture},
    {"dateline", kByline},
    {"disqus", kUnlikely},
    {"drop-cap", kPerhaps},
    {"dropcap", kPerhaps},
    {"entry", kPositive},
    {"extra", kUnlikely},
    {"footer", kUnlikely | kNegative},
    {"gdpr", kUnlikely | kNegative},
    {"hatnote", kFurniture},
    {"header", kUnlikely},
    {"hidden", kNegative},
    {"infoboks", kFurniture},
    {"infobox", kFurniture},
    {"inline-template", kFurniture},
    {"interproject", kFurniture},
    {"katex-html", kFormula},
    {"kommentar", kUnlikely | kNegative},
    {"legends", kUnlikely},
    {"lettrine", kPerhaps},
    {"main", kPerhaps | kPositive},
    {"masthead", kNegative},
    {"mathjax", kPerhaps | kTypeset},
    {"media", kNegative},
    {"menu", kUnlikely},
    {"meta", kNegative},
    {"mw-body", kWiki},
    {"mw-content", kWiki},
    {"mw-editsection", kFurniture | kWiki},
    {"mw-heading", kWiki},
    {"mw-indicator", kFurniture},
    {"mw-jump", kFurniture},
    {"mw-parser", kWiki},
    {"mwe-math-mathml", kFormula},
    {"navboks", kFurniture},
    {"navbox", kFurniture},
    {"navframe", kFurniture},
    {"navigation-not-searchable", kFurniture},
    {"newsletter", kNegative},
    {"noprint", kUnlikely},
    {"outbrain", kNegative},
    {"page", kPositive},
    {"pager", kUnlikely},
    {"pagination", kUnlikely | kPositive},
    {"partage", kNegative},
    {"popup", kUnlikely},
    {"post", kPositive},
    {"printfooter", kFurniture},
    {"promo", kNegative},
    {"publicidad", kUnlikely | kNegative},
    {"publicite", kUnlikely | kNegative},
    {"recommend", kNegative},
    {"reklam", kUnlikely | kNegative},
    {"relacionad", kUnlikely | kNegative},
    {"related", kUnlikely | kNegative},
    {"rellink", kFurniture},
    {"remark", kUnlikely},
    {"replies", kUnlikely},
    {"rss", kUnlikely},
    {"scroll", kNegative},
    {"shadow", kPerhaps},
    {"share", kNegative},
    {"shopping", kNegative},
    {"shoutbox", kUnlikely | kNegative},
    {"sidebar", kUnlikely | kNegative},
    {"sinottico", kFurniture},
    {"sistersite", kFurniture},
    {"sitesub", kFurniture},
    {"skyscraper", kUnlikely | kNegative},
    {"social", kUnlikely},
    {"sponsor", kUnlikely | kNegative},
    {"story", kPositive},
    {"supplemental", kUnlikely},
    {"taboola", kUnlikely | kNegative},
    {"tags", kNegative},
    {"text", kPositive},
    {"thumbcaption", kCaptioned},
    {"werbung", kUnlikely | kNegative},
    {"widget", kNegative},
    {"wp-caption-text", kCaptioned},
    {"writtenby", kByline},
    {"yom-remote", kUnlikely},  // widgets of a large portal and its partners
};

// The same, but whole words: "comments-area" has "comments", "commentary" is another word, and
// "shareholders" share nothing.
constexpr WordRow kBoxWords[] = {
    {"about-author", kBeside | kComment},
    {"about-the-author", kBeside | kComment},
    {"author-bio", kBeside | kComment},
    {"author-box", kBeside | kComment},
    {"author-description", kBeside | kComment},
    {"author-info", kBeside | kComment},
    {"author__bio", kBeside | kComment},
    {"author__info", kBeside | kComment},
    {"authorbox", kBeside | kComment},
    {"caption", kCredit},
    {"comentarios", kComment},
    {"comment", kComment},
    {"commentaires", kComment},
    {"commenti", kComment},
    {"commentlist", kComment},
    {"comments", kComment},
    {"copyright", kCredit},
    {"credit", kCredit},
    {"credits", kCredit},
    {"cta", kBeside},
    {"disclaimer", kBeside},
    {"disclosure", kBeside},
    {"disqus", kComment},
    {"entry-meta", kBeside},
    {"entry-utility", kBeside},
    {"komentarze", kComment},
    {"kommentare", kComment},
    {"kommentarer", kComment},
    {"legend", kCredit},
    {"licence", kBeside},
    {"license", kBeside},
    {"loader", kComment},
    {"newsletter", kBeside},
    {"post-author", kBeside},
    {"post-meta", kBeside},
    {"postmetadata", kBeside},
    {"rating", kBeside},
    {"ratings", kBeside},
    {"reacties", kComment},
    {"read-more", kBeside},
    {"related", kBeside},
    {"related-articles", kBeside},
    {"related-posts", kBeside},
    {"respond", kComment},
    {"share", kShare},
    {"sharedaddy", kShare},
    {"sharing", kBeside},
    {"spinner", kComment},
    {"subscribe", kBeside},
    {"tag-links", kBeside},
};

constexpr bool is_name_part(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }

// Whether the word before a part of a name says that an element has such a part, or has none:
// "has-sharing", "non-paywall".
bool is_described(std::string_view value, std::size_t at) {
  const std::string_view before = value.substr(0, at);
  for (std::string_view word : {"has-", "with-", "no-", "non-", "showing-"}) {
    if (before.ends_with(word)) return true;
  }
  return false;
}

// Whether a word about comments, at [at, end), names what holds them: it begins the name, or ends
// it ("post-comments"). "comments-open" and "has-comments" describe an article.
bool names_comments(std::string_view value, std::size_t at, std::size_t end) {
  const std::string_view rest = value.substr(end);
  if (at == 0 || is_space(value[at - 1])) {
    return !rest.starts_with("-open") && !rest.starts_with("-closed");
  }
  std::size_t begin = at - 1;
  while (begin > 0 && !is_space(value[begin - 1])) --begin;
  const std::string_view before = value.substr(begin, at - 1 - begin);
  return value[end - 1] == 's' && (rest.empty() || is_space(rest[0])) && !is_described(value, at) &&
         !before.starts_with("live");
}

constexpr PackedWords<packed_size(kWords)> kPacked(kWords);
constexpr PackedWords<packed_size(kBoxWords)> kPackedBoxes(kBoxWords);
static_assert(kPacked.is_sorted() && kPackedBoxes.is_sorted(), "ascending by first letters");

}  // namespace

std::uint16_t class_hints_in(std::string_view value) {
  const std::string lower = ascii::to_lower(value.substr(0, kMaxHintBytes));
  const std::string_view name = lower;
  std::uint16_t hints = 0;
  for (std::size_t at = 0; at < name.size(); ++at) {
    kPacked.for_each(name[at], [&](std::string_view word, std::uint16_t hint) {
      if (name.substr(at).starts_with(word)) hints |= hint;
    });
  }
  if (name == "toc") hints |= kUnlikely;
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (at > 0 && is_name_part(name[at - 1])) continue;
    kPackedBoxes.for_each(name[at], [&](std::string_view word, std::uint16_t hint) {
      if (!name.substr(at).starts_with(word)) return;
      const std::size_t end = at + word.size();
      if (end < name.size() && is_name_part(name[end])) return;
      const bool names = hint == kComment ? names_comments(name, at, end)
                                          : hint == kShare || !is_described(name, at);
      if (names) hints |= hint;
    });
  }
  return hints;
}

}  // namespace leitsatz
