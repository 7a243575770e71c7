#include "page/title.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "characters/unicode.h"
#include "language/word_list.h"
#include "page/head.h"
#include "page/text.h"

namespace leitsatz {
namespace {

using Words = std::string;  // words_of

constexpr std::size_t kMinNameBytes = 4;  // of a name that need not be the same as the site's
constexpr std::size_t kMinLabelBytes = 3;
constexpr std::size_t kArticleBytes = 3;
constexpr std::size_t kAddedLetters = 2;  // beside twice the name: "News", "Online", "The"
constexpr int kMaxNames = 4;              // parts of one title that name the site

// The letters and digits of a name in lower case, without the marks of Latin letters: "Süddeutsche"
// is "suddeutsche", or "sueddeutsche" as hosts write it.
std::string fold_name(std::string_view text, bool with_e) {
  constexpr char32_t kFirst = 0xE0;
  constexpr std::string_view kBases =  // of U+00E0 to U+017F; a space where there is none
      "aaaaaa ceeeeiiii nooooo ouuuuy y"
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllllllllnnnnnnnnnoooooo  "
      "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  static_assert(kBases.size() == 0x180 - kFirst);
  std::string folded;
  const std::string words = words_of(text);
  for (std::uint32_t i = 0; i < words.size();) {
    const unicode::CodePoint c = unicode::decode(words, i);
    i = c.end;
    if (c.value == ' ' || unicode::is_mark(c.value)) continue;
    const bool has_base =
        c.value - kFirst < kBases.size() && kBases[c.value - kFirst] != ' ';  // unsigned
    unicode::append(folded,
                    has_base ? static_cast<unsigned char>(kBases[c.value - kFirst]) : c.value);
    const bool umlaut = c.value == 0xE4 || c.value == 0xF6 || c.value == 0xF8 || c.value == 0xFC;
    if (with_e && umlaut) folded += 'e';
  }
  return folded;
}

std::size_t letters_in(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// The names that a site goes by: what its head says, and the host of its address.
class SiteNames {
 public:
  SiteNames(std::string_view site, std::string_view address) {
    add(site);
    // The article of a name may be left out.
    const std::size_t article = site.find(' ');
    if (article <= kArticleBytes) add(site.substr(article));
    // A name may come with a motto: "Alm Times - News from the valley".
    for_each_entry(std::string_view("\n - \n | \n – \n — \n: \n"), '\n', [&](std::string_view bar) {
      const std::size_t at = site.find(bar);
      if (at != std::string_view::npos) add(site.substr(0, at));
    });
    const std::size_t slashes = address.find("//");
    if (slashes == std::string_view::npos) return;
    std::string_view host = address.substr(slashes + 2);
    host = host.substr(0, host.find_first_of("/:?#"));
    if (host.starts_with("www.")) host.remove_prefix(4);
    add(host);
    // Its labels but the last: "alm" and "news" in news.alm.co.uk.
    std::string_view label;
    for (std::size_t dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.')) {
      label = host.substr(0, dot);
      if (label.size() >= kMinLabelBytes) add(label);
      host.remove_prefix(dot + 1);
    }
    add(std::string(label).append(host));
  }

  void add(std::string_view name) {
    for (bool with_e : {false, true}) {
      std::string folded = fold_name(name, with_e);
      if (!folded.empty()) names_.push_back(std::move(folded));
    }
  }

  // The name itself, with or without an article: "The Alm Times", "La Alm".
  bool is_name(std::string_view part) const { return matches(part, false); }

  // Also "Alm Times Online", "Times".
  bool is_like_name(std::string_view part) const { return matches(part, true); }

 private:
  std::vector<std::string> names_;

  static bool is_same(std::string_view name, std::string_view said, bool nearly) {
    if (name == said) return true;
    const bool longer = said.size() >= name.size();
    const std::string_view inner = longer ? name : said, outer = longer ? said : name;
    if (inner.size() < kMinNameBytes) return false;
    const bool ends = outer.ends_with(inner);
    if (!nearly) return ends && outer.size() - inner.size() <= kArticleBytes;
    return letters_in(said) <= 2 * letters_in(name) + kAddedLetters &&
           (ends || outer.starts_with(inner));
  }

  bool matches(std::string_view part, bool nearly) const {
    for (bool with_e : {false, true}) {
      const std::string said = fold_name(part, with_e);
      if (said.empty()) continue;
      for (const std::string& name : names_) {
        if (is_same(name, said, nearly)) return true;
      }
    }
    return false;
  }
};

enum class Strength : std::uint8_t {
  kBar,    // hardly ever inside a title
  kDash,   // often inside one
  kTight,  // inside one, too, but a heading or the site's exact name can tell
  kExact,  // parts a title only where the site's exact name follows
  kDense,  // the same, and only behind a character of a script without spaces
};
// Each with its strength before it.
constexpr std::string_view kSeparators =
    "\n"
    "0 | \n"
    "1 - \n"
    "1 – \n"
    "1 — \n"
    "0 · \n"
    "0 • \n"
    "0 » \n"
    "0 « \n"
    "1 / \n"
    "1 \\ \n"
    "1 > \n"
    "0 :: \n"
    "0｜\n"
    "3：\n"
    "2|\n"
    "2_\n"
    "2－\n"
    "2【\n"
    "3（\n"
    "3 (\n"
    "3 [\n"
    "3: \n"
    "3 : \n"
    "3 @ \n"
    "3- \n"
    "3 -\n"
    "4-\n"
    "4–\n";

// A part of a title.
struct Part {
  std::uint32_t begin = 0, end = 0;
  Strength before = Strength::kBar;  // of the separator before it
};

// "Site | Section | Title" in parts, at separators of at most this strength.
std::vector<Part> split_title(std::string_view title, Strength weakest) {
  constexpr std::size_t kMaxParts = 16;
  std::vector<Part> parts(1);
  for (std::uint32_t at = 0; at < title.size() && parts.size() < kMaxParts;) {
    Part next;
    const auto separates = [&](std::string_view row) {
      next.before = static_cast<Strength>(row[0] - '0');
      row.remove_prefix(1);
      next.begin = next.end = at + static_cast<std::uint32_t>(row.size());
      return next.before <= weakest && title.substr(at).starts_with(row) &&
             (next.before != Strength::kDense ||
              (at > 0 && unicode::is_unspaced(unicode::decode_before(title, at).value)));
    };
    if (!any_entry(kSeparators, '\n', separates)) {
      ++at;
      continue;
    }
    parts.back().end = at;
    at = next.begin;
    parts.push_back(next);
  }
  parts.back().end = static_cast<std::uint32_t>(title.size());
  return parts;
}

// Whether a template did not fill in the title: "{{title}} | Alm Times".
bool is_hole(std::string_view title, const SiteNames& site) {
  struct Braces {
    std::string_view open, close;
  };
  constexpr Braces kBraces[] = {
      {"{{", "}}"}, {"{%", "%}"}, {"${", "}"}, {"<%", "%>"}, {"[[", "]]"}};
  constexpr std::size_t kFewWords = 3;
  for (const Braces& braces : kBraces) {
    const std::size_t open = title.find(braces.open);
    if (open == std::string_view::npos) continue;
    const std::size_t close = title.find(braces.close, open);
    if (close == std::string_view::npos) continue;
    const std::string rest =
        std::string(title.substr(0, open)).append(title.substr(close + braces.close.size()));
    if (count_words_of(rest) < kFewWords || site.is_name(rest)) return true;
  }
  return false;
}

struct Heading {
  std::string text;
  Words words;
  bool is_first_level = false;
};

// The page's headings of the first and second level that say something other than the site's name.
std::vector<Heading> find_headings(const PageTree& tree, const SiteNames& site) {
  constexpr std::size_t kMaxHeadings = 50, kMaxHeadingBytes = 1000;
  std::vector<Heading> result;
  for (std::uint32_t i = 0; i < tree.nodes.size() && result.size() < kMaxHeadings; ++i) {
    const Tag tag = tree.nodes[i].tag;
    if (tag != Tag::kHeading1 && tag != Tag::kHeading2) continue;
    std::string text = collapse(tree.text_in(i, kMaxHeadingBytes));
    Words words = words_of(text);
    if (words.empty() || is_hole(text, site) || site.is_name(text)) continue;
    result.push_back({std::move(text), std::move(words), tag == Tag::kHeading1});
  }
  return result;
}

// Adds the names that other parts of the page tell: more of the head, the links to the site's root,
// and an og:title that is the tail of <title>, as on every page of the site.
const SiteNames& add_names(const PageTree& tree, SiteNames& site) {
  constexpr std::string_view kNames =
      "|article:section|twitter:site|publisher|apple-mobile-web-app-title|";
  constexpr int kMaxLinks = 4;
  constexpr std::size_t kMaxNameBytes = 80;
  for_each_entry(kNames, '|', [&](std::string_view name) { site.add(meta_text(tree, name)); });
  int links = 0;
  for (std::uint32_t i = 0; i < tree.nodes.size() && links < kMaxLinks; ++i) {
    if (!(tree.nodes[i].marks & kMarkHome)) continue;
    ++links;
    const std::string text = collapse(tree.text_in(i, kMaxNameBytes));
    if (text.size() < kMaxNameBytes) site.add(text);
  }
  const std::string own = collapse(cut_line(tree.title)), said = meta_text(tree, "og:title");
  const std::vector<Part> parts = split_title(own, Strength::kTight);
  const std::string_view tail = std::string_view(own).substr(parts.back().begin);
  if (parts.size() > 1 && !said.empty() && have_same_words(tail, said)) site.add(said);
  return site;
}

class TitleFinder {
 public:
  TitleFinder(const PageTree& tree, const JsonFacts& json, const Page& page)
      : tree_(tree),
        json_(json),
        site_(page.site, page.canonical),
        address_(page.canonical),
        said_site_(words_of(page.site)),
        headings_(find_headings(tree, add_names(tree, site_))) {}

  std::string find() {
    const std::string own = collapse(cut_line(tree_.title));
    const std::string given[] = {meta_value(tree_, "|dc:title|dcterms:title|dc.title|og:title|"),
                                 json_title(own),
                                 meta_value(tree_, "|title|twitter:title|parsely-title|"), own};
    if (const Heading* named = heading_in(address_)) return named->text;
    bool refused = false;
    for (const std::string& title : given) {
      if (title.empty()) continue;
      if (is_title(title)) return clean(title, &title == std::end(given) - 1);
      if (!refused) {
        if (const Heading* only = only_heading()) return only->text;
      }
      refused = true;
    }
    if (refused) {
      for (const Heading& h : headings_) {
        if (h.is_first_level) return h.text;
      }
    }
    // Nothing better is there than the site's name.
    for (const std::string& title : given) {
      if (!title.empty() && !is_hole(title, site_)) return title;
    }
    return {};
  }

 private:
  const PageTree& tree_;
  const JsonFacts& json_;
  SiteNames site_;
  std::string_view address_;
  Words said_site_;  // the name that the head gives
  std::vector<Heading> headings_;

  // The JSON-LD headline, or the name if the page's title contains only that.
  std::string json_title(const std::string& title) const {
    std::string headline = line_of(json_.headline);
    std::string name = line_of(json_.name);
    if (headline.empty()) return name;
    const bool named = !name.empty() && title.find(name) != std::string::npos;
    return named && title.find(headline) == std::string::npos ? name : headline;
  }

  bool is_heading_text(std::string_view text, bool first_level_only) const {
    const Words words = words_of(text);
    return std::any_of(headings_.begin(), headings_.end(), [&](const Heading& h) {
      return (h.is_first_level || !first_level_only) && h.words == words;
    });
  }

  bool is_title(std::string_view title) const {
    if (is_hole(title, site_) || site_.is_name(title) || count_words_of(title) == 0) return false;
    // The site's name and its motto.
    const std::vector<Part> parts = split_title(title, Strength::kDash);
    return parts.size() == 1 || only_heading() == nullptr ||
           words_of(title.substr(0, parts[0].end)) != said_site_ ||
           is_heading_text(title.substr(parts[1].begin), true);
  }

  // The heading that is the last part of an address: ".../the-bridge-is-closed". What the head says
  // to social networks may then be another line.
  const Heading* heading_in(std::string_view address) const {
    constexpr std::size_t kMinWords = 4;
    while (address.ends_with('/')) address.remove_suffix(1);
    const Words words = words_of(address.substr(address.rfind('/') + 1));
    if (count_words(words) < kMinWords) return nullptr;
    const auto found = std::find_if(headings_.begin(), headings_.end(), [&](const Heading& h) {
      return h.is_first_level && h.words == words;
    });
    return found != headings_.end() ? &*found : nullptr;
  }

  const Heading* only_heading() const {
    const Heading* only = nullptr;
    for (const Heading& h : headings_) {
      if (!h.is_first_level || (only && only->words == h.words)) continue;
      if (only) return nullptr;
      only = &h;
    }
    return only;
  }

  // A title without the name of the site, which the page's headings, the site's name or, in
  // <title>, the number of words reveal.
  std::string clean(std::string_view title, bool is_page_title) const {
    if (is_heading_text(title, true)) return std::string(title);
    std::string_view said = part_in_heading(title, true);
    if (said.empty() && is_page_title) said = part_in_heading(title, false);
    if (!said.empty()) return std::string(said);
    const std::string_view named = without_names(title);
    if (named.size() != title.size() || !is_page_title) return std::string(named);
    return std::string(without_tail(title));
  }

  // The part that is a heading, or several parts together; empty if that holds for none or several.
  std::string_view part_in_heading(std::string_view title, bool first_level_only) const {
    const std::vector<Part> parts = split_title(title, Strength::kTight);
    if (parts.size() == 1) return {};
    std::string_view found;
    bool several = false;
    const auto test = [&](std::uint32_t begin, std::uint32_t end) {
      const std::string_view part = title.substr(begin, end - begin);
      if (!is_heading_text(part, first_level_only)) return;
      if (begin > 0 && site_.is_like_name(part)) return;  // its name in its head
      several = several || (!found.empty() && !have_same_words(found, part));
      if (part.size() > found.size()) found = part;
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
      test(parts[i].begin, parts[i].end);
      if (i > 0) test(0, parts[i].end);
      if (i > 0 && i + 1 < parts.size()) test(parts[i].begin, parts.back().end);
    }
    return several ? std::string_view() : trim(found);
  }

  std::string_view without_names(std::string_view title) const {
    for (int i = 0; i < kMaxNames; ++i) {
      std::string_view rest = without_name(title);
      if (i > 0 && rest.size() == title.size()) rest = without_section(title);
      if (rest.size() == title.size() || count_words_of(rest) == 0) break;
      title = rest;
    }
    return title;
  }

  // The title without a part at its end, or else at its beginning, that names the site.
  std::string_view without_name(std::string_view title) const {
    const std::vector<Part> parts = split_title(title, Strength::kDense);
    for (std::size_t i = parts.size(); i-- > 1;) {
      const std::string_view tail = title.substr(parts[i].begin);
      const bool exactly = parts[i].before >= Strength::kTight;
      const bool names = exactly ? site_.is_name(tail) : site_.is_like_name(tail);
      if (names) return trim(title.substr(0, parts[i - 1].end));
    }
    const bool is_led = parts.size() > 1 && parts[1].before == Strength::kBar &&
                        site_.is_name(title.substr(0, parts[0].end));
    return is_led ? trim(title.substr(parts[1].begin)) : title;
  }

  // The title without a last part that a link of the page says, too: before the site's name it is
  // a section.
  std::string_view without_section(std::string_view title) const {
    constexpr int kMaxLinks = 100;
    constexpr std::size_t kMaxSectionBytes = 40;
    const std::vector<Part> parts = split_title(title, Strength::kTight);
    const std::string_view tail = title.substr(parts.back().begin);
    if (parts.size() == 1 || tail.size() > kMaxSectionBytes) return title;
    const Words words = words_of(tail);
    int links = 0;
    for (std::uint32_t i = 0; i < tree_.nodes.size() && links < kMaxLinks; ++i) {
      if (tree_.nodes[i].tag != Tag::kLink) continue;
      ++links;
      if (words_of(tree_.text_in(i, kMaxSectionBytes)) == words) {
        return trim(title.substr(0, parts[parts.size() - 2].end));
      }
    }
    return title;
  }

  // <title> without its last part, where nothing but its length tells that a name ends it: of a
  // site whose name is known, only behind a bar.
  std::string_view without_tail(std::string_view title) const {
    constexpr std::size_t kFewWords = 3, kMinWords = 5, kMaxNameWords = 4;
    const std::vector<Part> parts = split_title(title, Strength::kDash);
    if (parts.size() == 1) return title;
    if (parts.back().before != Strength::kBar &&
        (!said_site_.empty() || count_words_of(title.substr(parts.back().begin)) > kMaxNameWords)) {
      return title;
    }
    std::string_view rest = title.substr(0, parts[parts.size() - 2].end);
    if (count_words_of(rest) < kFewWords) rest = title.substr(parts[1].begin);
    return count_words_of(rest) < kMinWords ? title : rest;
  }
};

}  // namespace

std::string find_title(const PageTree& tree, const JsonFacts& json, const Page& page) {
  return TitleFinder(tree, json, page).find();
}

}  // namespace leitsatz
