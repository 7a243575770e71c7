#include "noise.h"

#include <algorithm>
#include <vector>

namespace leitsatz::bench {
namespace {

using Words = std::vector<std::string>;

Words split(std::string_view text) {
  Words words;
  std::string word;
  for (char c : text) {
    if (c == ' ' || c == '\n') {
      if (!word.empty()) words.push_back(word);
      word.clear();
    } else {
      word += c;
    }
  }
  if (!word.empty()) words.push_back(word);
  return words;
}

std::string join(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

template <std::size_t n>
std::string pick(const std::string_view (&choices)[n], Random& random) {
  return std::string(choices[random.below(n)]);
}

constexpr std::string_view kTags[] = {"<p>",
                                      "</a>",
                                      "<strong>",
                                      "<br />",
                                      "<a href=\"https://example.com/x\">",
                                      "<div class=\"ad\">",
                                      "</span>",
                                      "<img src='x.jpg' alt=''>"};
constexpr std::string_view kAttributes[] = {
    "target=”_ leer”>", "target=\"_blank\">",    "rel=”noopener”>",    "class=\"wp-block\">",
    "href='/news/1'",   "cible = « _ blank » >", "style=\"color:red\""};
constexpr std::string_view kEntities[] = {"&nbsp;", "&amp;",      "&#8217;",
                                          "&quot;", "&lt;br&gt;", "&#x27;"};
constexpr std::string_view kShortcodes[] = {"{{ad}}", "[caption id=\"1\"]", "[/gallery]",
                                            "{% include x %}", "[vc_row full=\"1\"]"};
constexpr std::string_view kOrphans[] = {", ,", " , .", "( )", ",,", "; ;"};
constexpr std::string_view kQuotes[] = {"«", "“", "„", "\"", "("};
constexpr std::string_view kNotices[] = {
    "Subscribe to our newsletter.",
    "All rights reserved.",
    "We use cookies to improve your experience, see our privacy policy.",
    "© 2024 Example Media Ltd.",
    "Read more: the whole story in pictures.",
    "Sign up for our daily newsletter and never miss a story.",
    "Abonnieren Sie unseren Newsletter.",
    "Abonnez-vous à notre lettre d’information.",
    "Wir verwenden Cookies, um Ihren Besuch angenehmer zu machen.",
    "Suscríbete a nuestro boletín diario.",
    "Nous utilisons des cookies pour améliorer votre navigation."};
constexpr std::string_view kMenuItems[] = {
    "Home", "News",      "Sport",    "Contact", "About us", "Wirtschaft", "Politik",    "Kultur",
    "Shop", "Accueil",   "Économie", "Inicio",  "Deportes", "Opinion",    "Weather",    "Video",
    "Mehr", "Technik",   "Log in",   "Search",  "Share",    "Facebook",   "Newsletter", "Jobs",
    "FAQ",  "Impressum", "Reviews",  "Travel",  "Culture",  "Tin tức",    "Olahraga",   "Berita"};
constexpr std::string_view kSeparators[] = {" | ", " » ", " • ", " > ", " ", " / ", " · "};
constexpr std::string_view kCaptions[] = {"Photo: Jane Doe/Example Images",
                                          "Foto: Max Muster/dpa",
                                          "Image source, Example Images",
                                          "(Photo by John Roe/Example Images)",
                                          "© Example Photos",
                                          "Crédit photo : Jean Dupont",
                                          "Symbolbild",
                                          "Image caption The square on Monday",
                                          "Bild: Example Verlag",
                                          "FILE PHOTO: The square is seen in this undated picture",
                                          "Foto: Archivo",
                                          "Ảnh: Example"};
constexpr std::string_view kBylines[] = {"By Jane Doe",
                                         "Von Max Muster, Berlin",
                                         "Par Jean Dupont",
                                         "Por Juan Pérez",
                                         "12 March 2024, 14:05",
                                         "Stand: 12.03.2024, 14:05 Uhr",
                                         "Publié le 12/03/2024 à 08:15",
                                         "Updated 3 hours ago",
                                         "By Jane Doe | Example News | March 12, 2024",
                                         "Last updated on March 12, 2024 at 9:41 am",
                                         "LONDON, March 12",
                                         "Jane Doe, Staff Writer"};
constexpr std::uint32_t kMinWords = 8;  // of a sentence that is damaged

// Windows-1252 from 0x80 to 0x9F; what it leaves open is left out.
constexpr std::string_view kWindows[] = {"€", "",  "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š",
                                         "‹", "Œ", "",  "Ž", "",  "",  "‘", "’", "“", "”", "•",
                                         "–", "—", "˜", "™", "š", "›", "œ", "",  "ž", "Ÿ"};

// Every byte from 0x80 as the character that Windows-1252 or ISO 8859-1 has for it.
std::string decode_twice(std::string_view text, bool windows) {
  std::string out;
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      out += c;
    } else if (windows && byte < 0xA0) {
      out += kWindows[byte - 0x80];
    } else {
      out += static_cast<char>(0xC0 | byte >> 6);
      out += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return out;
}

bool is_ascii_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

// What may be torn from its place: a word of letters, no mark at its end.
bool is_plain(const std::string& word) { return is_ascii_alpha(word.back()); }

// All of it is damaged.
Damaged all(std::string text) {
  const auto end = static_cast<std::uint32_t>(text.size());
  return {std::move(text), {0, end}, false};
}

Damaged all(const Words& words) { return all(join(words)); }

// A line of its own behind the sentence, which stays whole.
Damaged line_behind(std::string_view sentence, const std::string& line) {
  const auto begin = static_cast<std::uint32_t>(sentence.size()) + 1;
  std::string text = std::string(sentence) + "\n" + line + "\n";
  return {std::move(text), {begin, begin + static_cast<std::uint32_t>(line.size())}, false};
}

std::string menu(const Words& next, Random& random) {
  const std::string separator = pick(kSeparators, random);
  const std::uint32_t items = 3 + random.below(4);
  std::string line;
  for (std::uint32_t i = 0; i < items; ++i) {
    std::string item = pick(kMenuItems, random);
    if (!next.empty() && random.below(3) == 0) {  // a teaser of another article
      item = next[random.below(static_cast<std::uint32_t>(next.size()))];
      item[0] = to_upper(item[0]);
    }
    line += (line.empty() ? "" : separator) + item;
  }
  return line;
}

std::string caption(const Words& next, Random& random) {
  std::string line = pick(kCaptions, random);
  if (next.size() >= 8 && random.below(2)) {
    line = join(Words(next.begin(), next.begin() + 5)) + ". " + line;
  }
  return line;
}

// Breaks long words as at the end of a printed line.
Damaged hyphenate(Words w, Random& random) {
  constexpr std::size_t kLong = 8;  // bytes
  bool broken = false;
  for (std::string& word : w) {
    bool letters = word.size() >= kLong;
    for (const char c : word) letters = letters && is_ascii_alpha(c);
    if (!letters || (broken && random.below(3))) continue;
    const std::uint32_t at = 3 + random.below(static_cast<std::uint32_t>(word.size()) - 6);
    word = word.substr(0, at) + (random.below(3) ? "- " : "-\n") + word.substr(at);
    broken = true;
  }
  return broken ? all(w) : Damaged{};
}

Damaged capitalize(Words w, Random& random) {
  constexpr std::size_t kMinBytes = 4;
  std::uint32_t left = 1 + random.below(3);
  const auto n = static_cast<std::uint32_t>(w.size());
  const std::uint32_t from = 1 + random.below(n - 1);
  bool done = false;
  for (std::uint32_t k = 0; k < n && left > 0; ++k) {
    std::string& word = w[1 + (from + k) % (n - 1)];
    if (word.size() < kMinBytes || word[0] < 'a' || word[0] > 'z') continue;
    word[0] = to_upper(word[0]);
    done = true;
    --left;
  }
  w.erase(w.begin() + 1 + random.below(n - 2));
  return done ? all(w) : Damaged{};
}

// The good sentence and one of another language, in either order, with or without a stop or a space
// between them. Only the foreign part is damage.
Damaged glue_foreign(std::string_view sentence, std::string_view foreign, Random& random) {
  constexpr std::string_view kJoints[] = {" ", "", ", ", " - ", ": "};
  std::string first(sentence), second(foreign);
  const bool behind = random.below(2) == 0;
  if (!behind) std::swap(first, second);
  const std::string joint = pick(kJoints, random);
  const bool stop_stays = joint.empty() || random.below(3) == 0;
  if (!stop_stays && !first.empty() && first.back() == '.') first.pop_back();
  const auto size = static_cast<std::uint32_t>(first.size());
  const auto all_of_it = static_cast<std::uint32_t>(size + joint.size() + second.size());
  const Span hurt =
      behind ? Span{size + static_cast<std::uint32_t>(joint.size()), all_of_it} : Span{0, size};
  return {first + joint + second, hurt, false};
}

}  // namespace

Damaged damage(std::string_view sentence, std::string_view next, std::string_view foreign,
               Noise noise, Random& random) {
  Words w = split(sentence);
  const auto n = static_cast<std::uint32_t>(w.size());
  if (n < kMinWords) return {};
  const auto insert = [&](std::uint32_t at, const std::string& word) {
    w.insert(w.begin() + at, word);
    return all(w);
  };
  const std::uint32_t middle = 2 + random.below(n - 4);
  switch (noise) {
    case Noise::kTag:
      return insert(middle, pick(kTags, random));
    case Noise::kTagAtStart: {
      const std::string tag = random.below(2) ? pick(kTags, random) : pick(kAttributes, random);
      Damaged result = insert(0, tag);
      result.hurt.end = static_cast<std::uint32_t>(tag.size());  // what follows is whole
      return result;
    }
    case Noise::kAttribute:
      return insert(middle, pick(kAttributes, random));
    case Noise::kEntity:
      return insert(middle, pick(kEntities, random));
    case Noise::kShortcode:
      return insert(middle, pick(kShortcodes, random));
    case Noise::kMojibake: {
      const std::string twice = decode_twice(sentence, random.below(2) == 0);
      return twice == sentence ? Damaged{} : all(twice);
    }
    case Noise::kStutterWord: {
      if (!is_ascii_alpha(w[middle].back()) || w[middle].size() < 4) return {};
      const std::uint32_t times = 1 + random.below(6);
      w.insert(w.begin() + middle, times, w[middle]);
      return all(w);
    }
    case Noise::kStutterPhrase: {
      const std::uint32_t length = std::min(2 + random.below(3), n - middle - 1);
      const Words phrase(w.begin() + middle, w.begin() + middle + length);
      for (const std::string& word : phrase) {
        if (!is_ascii_alpha(word.back())) return {};
      }
      w.insert(w.begin() + middle, phrase.begin(), phrase.end());
      return length < 2 ? Damaged{} : all(w);
    }
    case Noise::kDropped: {
      const std::uint32_t length = std::min(3 + random.below(4), n - middle - 2);
      w.erase(w.begin() + middle, w.begin() + middle + length);
      return random.below(2) ? insert(middle, ",") : all(w);
    }
    case Noise::kOrphan:
      return insert(middle, pick(kOrphans, random));
    case Noise::kUnclosedQuote:
      for (const std::string_view quote : kQuotes) {
        if (sentence.find(quote) != std::string_view::npos) return {};
      }
      w[middle] = pick(kQuotes, random) + w[middle];
      return all(w);
    case Noise::kMerged: {
      Words other = split(next);
      if (other.size() < 6) return {};
      if (random.below(3)) {
        w.resize(w.size() - 1 - random.below(n / 3));
      } else if (w.back().back() == '.') {  // only the stop is lost
        w.back().pop_back();
      }
      w.insert(w.end(), other.begin(), other.end());
      Damaged result = all(w);
      result.takes_next = true;
      return result;
    }
    case Noise::kCutStart:
      w.erase(w.begin(), w.begin() + middle / 2 + 1);
      return is_ascii_alpha(w[0][0]) && w[0][0] >= 'a' ? all(w) : Damaged{};
    case Noise::kCutEnd:
      w.resize(middle + 1);
      if (!is_plain(w.back())) return {};
      if (random.below(4) == 0) w.back() += '.';
      return all(w);
    case Noise::kForeign:
      return split(foreign).size() < kMinWords ? Damaged{} : all(std::string(foreign));
    case Noise::kPasted: {
      const Words other = split(next);
      if (other.size() < 8) return {};
      const std::uint32_t from = random.below(static_cast<std::uint32_t>(other.size()) - 4);
      Words phrase(other.begin() + from, other.begin() + from + 3);
      phrase[0][0] = to_upper(phrase[0][0]);
      w.insert(w.begin() + middle, phrase.begin(), phrase.end());
      return all(w);
    }
    case Noise::kSalad:
      if (random.below(2)) {
        for (std::uint32_t i = n - 1; i > 1; --i) std::swap(w[i], w[1 + random.below(i)]);
      } else {  // a stretch of it, the ends in place
        const std::uint32_t length = std::min(5 + random.below(5), n - 2);
        const std::uint32_t from = 1 + random.below(n - 1 - length);
        for (std::uint32_t i = length - 1; i > 0; --i) {
          std::swap(w[from + i], w[from + random.below(i + 1)]);
        }
      }
      return all(w);
    case Noise::kBoilerplate:
      return all(pick(kNotices, random));
    case Noise::kLostSpace: {
      if (split(next).size() < kMinWords || sentence.back() != '.' || !is_ascii_alpha(next[0])) {
        return {};
      }
      const auto joint = static_cast<std::uint32_t>(sentence.size());
      return {std::string(sentence) + std::string(next), {joint, joint}, true};
    }
    case Noise::kTwice:
      return line_behind(sentence, std::string(sentence));
    case Noise::kMenu:
      return line_behind(sentence, menu(split(next), random));
    case Noise::kCaption:
      return line_behind(sentence, caption(split(next), random));
    case Noise::kByline:
      return line_behind(sentence, pick(kBylines, random));
    case Noise::kHyphenation:
      return hyphenate(std::move(w), random);
    case Noise::kStrayCapitals:
      return capitalize(std::move(w), random);
    case Noise::kGluedForeign:
      return split(foreign).size() < kMinWords ? Damaged{}
                                               : glue_foreign(sentence, foreign, random);
  }
  return {};
}

}  // namespace leitsatz::bench
