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
    "Sign up for our daily newsletter and never miss a story."};

// Every byte from 0x80 as the character that Windows-1252 has for it, near enough: its code point.
std::string decode_twice(std::string_view text) {
  std::string out;
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      out += c;
    } else {
      out += static_cast<char>(0xC0 | byte >> 6);
      out += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return out;
}

bool is_ascii_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

}  // namespace

std::string damage(std::string_view sentence, std::string_view next, std::string_view foreign,
                   Noise noise, Random& random) {
  Words w = split(sentence);
  const auto n = static_cast<std::uint32_t>(w.size());
  if (n < 8) return "";
  const auto insert = [&](std::uint32_t at, const std::string& word) {
    w.insert(w.begin() + at, word);
    return join(w);
  };
  const std::uint32_t middle = 2 + random.below(n - 4);
  switch (noise) {
    case Noise::kTag:
      return insert(middle, pick(kTags, random));
    case Noise::kTagAtStart:
      return insert(0, random.below(2) ? pick(kTags, random) : pick(kAttributes, random));
    case Noise::kAttribute:
      return insert(middle, pick(kAttributes, random));
    case Noise::kEntity:
      return insert(middle, pick(kEntities, random));
    case Noise::kShortcode:
      return insert(middle, pick(kShortcodes, random));
    case Noise::kMojibake: {
      const std::string twice = decode_twice(sentence);
      return twice == sentence ? "" : twice;
    }
    case Noise::kStutterWord: {
      if (!is_ascii_alpha(w[middle].back()) || w[middle].size() < 4) return "";
      const std::uint32_t times = 1 + random.below(6);
      w.insert(w.begin() + middle, times, w[middle]);
      return join(w);
    }
    case Noise::kStutterPhrase: {
      const std::uint32_t length = std::min(2 + random.below(3), n - middle - 1);
      const Words phrase(w.begin() + middle, w.begin() + middle + length);
      for (const std::string& word : phrase) {
        if (!is_ascii_alpha(word.back())) return "";
      }
      w.insert(w.begin() + middle, phrase.begin(), phrase.end());
      return length < 2 ? "" : join(w);
    }
    case Noise::kDropped: {
      const std::uint32_t length = std::min(3 + random.below(4), n - middle - 2);
      w.erase(w.begin() + middle, w.begin() + middle + length);
      return random.below(2) ? insert(middle, ",") : join(w);
    }
    case Noise::kOrphan:
      return insert(middle, pick(kOrphans, random));
    case Noise::kUnclosedQuote:
      for (const std::string_view quote : kQuotes) {
        if (sentence.find(quote) != std::string_view::npos) return "";
      }
      w[middle] = pick(kQuotes, random) + w[middle];
      return join(w);
    case Noise::kMerged: {
      Words other = split(next);
      if (other.size() < 6) return "";
      w.resize(w.size() - 1 - random.below(n / 3));
      w.insert(w.end(), other.begin(), other.end());
      return join(w);
    }
    case Noise::kCutStart:
      w.erase(w.begin(), w.begin() + middle / 2 + 1);
      return is_ascii_alpha(w[0][0]) && w[0][0] >= 'a' ? join(w) : "";
    case Noise::kCutEnd:
      w.resize(middle + 1);
      return is_ascii_alpha(w.back().back()) ? join(w) : "";
    case Noise::kForeign:
      return split(foreign).size() < 8 ? "" : std::string(foreign);
    case Noise::kPasted: {
      const Words other = split(next);
      if (other.size() < 8) return "";
      const std::uint32_t from = random.below(static_cast<std::uint32_t>(other.size()) - 4);
      Words phrase(other.begin() + from, other.begin() + from + 3);
      phrase[0][0] = to_upper(phrase[0][0]);
      w.insert(w.begin() + middle, phrase.begin(), phrase.end());
      return join(w);
    }
    case Noise::kSalad:
      for (std::uint32_t i = n - 1; i > 1; --i) std::swap(w[i], w[1 + random.below(i)]);
      return join(w);
    case Noise::kBoilerplate:
      return pick(kNotices, random);
  }
  return "";
}

}  // namespace leitsatz::bench
