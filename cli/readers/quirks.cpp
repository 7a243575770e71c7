#include "readers/quirks.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "text/ascii.h"

namespace leitsatz::cli {
namespace {

// Beginnings of public identifiers, in lower case.
constexpr std::string_view kQuirky[] = {
    "+//silmaril//dtd html pro v0r11 19970101//",
    "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
    "-//ietf//dtd html 2.0 level 1//",
    "-//ietf//dtd html 2.0 level 2//",
    "-//ietf//dtd html 2.0 strict level 1//",
    "-//ietf//dtd html 2.0 strict level 2//",
    "-//ietf//dtd html 2.0 strict//",
    "-//ietf//dtd html 2.0//",
    "-//ietf//dtd html 2.1e//",
    "-//ietf//dtd html 3.0//",
    "-//ietf//dtd html 3.2 final//",
    "-//ietf//dtd html 3.2//",
    "-//ietf//dtd html 3//",
    "-//ietf//dtd html level 0//",
    "-//ietf//dtd html level 1//",
    "-//ietf//dtd html level 2//",
    "-//ietf//dtd html level 3//",
    "-//ietf//dtd html strict level 0//",
    "-//ietf//dtd html strict level 1//",
    "-//ietf//dtd html strict level 2//",
    "-//ietf//dtd html strict level 3//",
    "-//ietf//dtd html strict//",
    "-//ietf//dtd html//",
    "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0 html strict//",
    "-//microsoft//dtd internet explorer 2.0 html//",
    "-//microsoft//dtd internet explorer 2.0 tables//",
    "-//microsoft//dtd internet explorer 3.0 html strict//",
    "-//microsoft//dtd internet explorer 3.0 html//",
    "-//microsoft//dtd internet explorer 3.0 tables//",
    "-//netscape comm. corp.//dtd html//",
    "-//netscape comm. corp.//dtd strict html//",
    "-//o'reilly and associates//dtd html 2.0//",
    "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    "-//sq//dtd html 2.0 hotmetal + extensions//",
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
    "-//spyglass//dtd html 2.0 extended//",
    "-//sun microsystems corp.//dtd hotjava html//",
    "-//sun microsystems corp.//dtd hotjava strict html//",
    "-//w3c//dtd html 3 1995-03-24//",
    "-//w3c//dtd html 3.2 draft//",
    "-//w3c//dtd html 3.2 final//",
    "-//w3c//dtd html 3.2//",
    "-//w3c//dtd html 3.2s draft//",
    "-//w3c//dtd html 4.0 frameset//",
    "-//w3c//dtd html 4.0 transitional//",
    "-//w3c//dtd html experimental 19960712//",
    "-//w3c//dtd html experimental 970421//",
    "-//w3c//dtd w3 html//",
    "-//w3o//dtd w3 html 3.0//",
    "-//webtechs//dtd mozilla html 2.0//",
    "-//webtechs//dtd mozilla html//",
};
// Whole ones.
constexpr std::string_view kQuirkyWhole[] = {"-//w3o//dtd w3 html strict 3.0//en//",
                                             "-/w3c/dtd html 4.0 transitional/en", "html"};
// Quirky unless a system identifier follows.
constexpr std::string_view kQuirkyAlone[] = {"-//w3c//dtd html 4.01 frameset//",
                                             "-//w3c//dtd html 4.01 transitional//"};
constexpr std::string_view kQuirkySystem =
    "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";

// Takes a quoted identifier from the beginning. Sets `broken` if its quote does not end.
std::optional<std::string_view> take_identifier(std::string_view& rest, bool& broken) {
  rest.remove_prefix(std::min(rest.find_first_not_of(kHtmlSpace), rest.size()));
  if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) return std::nullopt;
  const std::size_t end = rest.find(rest[0], 1);
  broken = end == std::string_view::npos;
  const std::string_view identifier = rest.substr(1, broken ? end : end - 1);
  rest.remove_prefix(broken ? rest.size() : end + 1);
  return identifier;
}

template <std::size_t kSize>
bool begins_with_any(std::string_view text, const std::string_view (&list)[kSize]) {
  return std::any_of(std::begin(list), std::end(list),
                     [text](std::string_view begin) { return begins_with(text, begin); });
}

}  // namespace

bool has_quirks(std::string_view doctype) {
  std::string_view rest = trim(doctype, kHtmlSpace);
  const std::size_t name_end = std::min(rest.find_first_of(kHtmlSpace), rest.size());
  if (!is_same(rest.substr(0, name_end), "html")) return true;
  rest = trim(rest.substr(name_end), kHtmlSpace);
  if (rest.empty()) return false;

  constexpr std::string_view kPublic = "public", kSystem = "system";
  std::optional<std::string_view> public_id, system_id;
  bool broken = false;
  const bool is_public = begins_with(rest, kPublic);
  if (!is_public && !begins_with(rest, kSystem)) return true;
  rest.remove_prefix(kPublic.size());
  if (is_public) {
    public_id = take_identifier(rest, broken);
    if (!public_id || broken) return true;
  }
  system_id = take_identifier(rest, broken);
  if (broken || (!system_id && !is_public)) return true;
  if (!system_id && !trim(rest, kHtmlSpace).empty()) return true;

  if (system_id && is_same(*system_id, kQuirkySystem)) return true;
  if (!public_id) return false;
  if (begins_with_any(*public_id, kQuirky)) return true;
  for (std::string_view whole : kQuirkyWhole) {
    if (is_same(*public_id, whole)) return true;
  }
  return !system_id && begins_with_any(*public_id, kQuirkyAlone);
}

}  // namespace leitsatz::cli
