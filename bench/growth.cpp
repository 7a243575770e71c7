// How the time of an analysis grows with its text or page, ordinary and hostile: the exponent of
// time against size, 1 if it is linear, fitted over kSizes sizes.
//
// Usage: leitsatz-bench-growth [LEAST MOST [NAME...]]   (megabytes of the smallest and the largest
// text: 1, 8; the kinds to measure: all)
//
// Prints a table and exits with 1 if any kind of text has an exponent above kMaxExponent.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash_index.h"
#include "leitsatz/leitsatz.h"
#include "readers/html.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr double kMaxExponent = 1.05;
constexpr int kSizes = 4;        // evenly spaced in logarithms
constexpr int kRounds = 3;       // and more, up to
constexpr int kMostRounds = 9;   // while time seems to grow faster than it may
constexpr double kRound = 0.05;  // seconds at least for each size and round
constexpr double kTooFast =
    0.1;  // seconds of the largest text: below, page faults are all there is to see

// A generator of the same numbers everywhere (Lehmer 1951, as in std::minstd_rand).
struct Random {
  std::uint64_t state = 42;
  std::uint32_t below(std::uint32_t n) {
    state = state * 48271 % 2147483647;
    return static_cast<std::uint32_t>(state % n);
  }
};

std::string word(std::uint32_t number) {
  std::string w;
  for (number += 26; number > 0; number /= 26) w += static_cast<char>('a' + number % 26);
  return w;
}

// Sentences of 20 words, drawn so that few words are frequent and many are rare, in paragraphs of
// four.
std::string prose(std::size_t size, std::uint32_t vocabulary) {
  Random random;
  std::string text;
  while (text.size() < size) {
    for (int s = 0; s < 4; ++s) {
      text += "The";
      for (int w = 0; w < 20; ++w) text += " " + word(random.below(1 + random.below(vocabulary)));
      text += ". ";
    }
    text += "\n\n";
  }
  text.resize(size);
  return text;
}

// The same in one paragraph.
std::string run_on(std::size_t size) {
  std::string text = prose(size, 20000);
  for (char& c : text) c = c == '\n' ? ' ' : c;
  return text;
}

// One sentence.
std::string unbroken(std::size_t size) {
  std::string text = prose(size, 20000);
  for (char& c : text) c = c == '\n' || c == '.' ? ' ' : c;
  return text;
}

// No white space.
std::string no_spaces(std::size_t size) {
  std::string text = prose(size, 20000);
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; }),
             text.end());
  return text;
}

// Sentences of three tokens of a kilobyte each, no two the same.
std::string long_tokens(std::size_t size) {
  constexpr std::size_t kTokenBytes = 1024;
  std::string text;
  for (std::uint32_t n = 0; text.size() < size; ++n) {
    text += word(n) + std::string(kTokenBytes, 'x') + (n % 3 == 2 ? ". " : " ");
  }
  return text;
}

// Brackets that are closed again, as deep as half the text.
std::string nested_brackets(std::size_t size) {
  return std::string(size / 2, '(') + "Words." + std::string(size / 2, ')');
}

std::string repeated(std::string_view unit, std::size_t size) {
  std::string text;
  while (text.size() + unit.size() <= size) text += unit;
  return text;
}

// Of five letters each: shorter ones, which a small text would be made of and a large one not, are
// taken for abbreviations, and their stops for none.
std::string distinct_words(std::size_t size) {
  constexpr std::uint32_t kFirst = 26 * 26 * 26 * 26;
  std::string text;
  for (std::uint32_t n = 0; text.size() < size; ++n) {
    text += word(kFirst + n) + (n % 15 == 14 ? ". " : " ");
  }
  return text;
}

// Distinct words, all of which a table by the top bits of their hashes would put into one corner.
std::string crowding_words(std::size_t size) {
  constexpr int kCorner = 6;  // bits
  std::string text;
  for (std::uint32_t n = 0, taken = 0; text.size() < size; ++n) {
    const std::string one = word(n);
    if (leitsatz::hash_of(std::u16string(one.begin(), one.end())) >> (64 - kCorner) != 0) continue;
    text += one + (taken++ % 15 == 14 ? ". " : " ");
  }
  return text;
}

// Attributes of one tag, no two of one name.
std::string attributes(std::size_t size) {
  std::string html = "<p";
  for (std::uint32_t n = 0; html.size() < size; ++n) html += " " + word(n) + "=x";
  return html + ">Words.";
}

std::string paragraphs(std::size_t size) {
  return "<title>Words</title><article>" +
         repeated("<p>The northern ferry line, which is old, will close in March.</p>", size);
}

struct Kind {
  const char* name;
  std::string (*make)(std::size_t size);
  bool is_page = false;
};

const Kind kKinds[] = {
    {"prose, 20,000 words", [](std::size_t n) { return prose(n, 20000); }},
    {"prose, 200 words", [](std::size_t n) { return prose(n, 200); }},
    {"one paragraph", run_on},
    {"one sentence", unbroken},
    {"no spaces", no_spaces},
    {"all words distinct", distinct_words},
    {"words that crowd", crowding_words},
    {"tokens of 1 KB", long_tokens},
    {"nested brackets", nested_brackets},
    {"mixed scripts",
     [](std::size_t n) {
       return repeated("The ferry паром العبارة फेरी 渡船 เรือ 페리 stops. Линия закрыта. 航線停開。",
                       n);
     }},
    {"one word", [](std::size_t n) { return repeated("word ", n); }},
    {"one word a sentence", [](std::size_t n) { return repeated("Yes. ", n); }},
    {"one token", [](std::size_t n) { return repeated("x", n); }},
    {"only stops", [](std::size_t n) { return repeated(".", n); }},
    {"only quotes", [](std::size_t n) { return repeated("\"", n); }},
    {"only newlines", [](std::size_t n) { return repeated("\n", n); }},
    {"open brackets", [](std::size_t n) { return repeated("(a ", n); }},
    {"tag starts", [](std::size_t n) { return repeated("<a ", n); }},
    {"attribute starts", [](std::size_t n) { return repeated("a=\"", n); }},
    {"commas", [](std::size_t n) { return repeated("a, ", n); }},
    {"combining marks", [](std::size_t n) { return repeated("\u0301", n); }},
    {"ill-formed bytes", [](std::size_t n) { return repeated("\xE2\x82", n); }},
    {"Chinese", [](std::size_t n) { return repeated("公司宣布将于三月关闭北部航线。", n); }},
    {"Chinese, no stops",
     [](std::size_t n) { return repeated("公司宣布将于三月关闭北部航线", n); }},
    {"glued languages",
     [](std::size_t n) {
       return repeated(
           "Die Firma hat ihr Labor im Januar geschlossen, the company later confirmed the "
           "closure, "
           "und das war von allen zu erwarten, they said that it was over, ",
           n);
     }},
    {"Thai", [](std::size_t n) { return repeated("บริษัทประกาศปิดเส้นทางเดินเรือในเดือนมีนาคม", n); }},
    {"same sentence",
     [](std::size_t n) { return repeated("The northern ferry line will close in March. ", n); }},
    {"page", paragraphs, true},
    {"page: nested", [](std::size_t n) { return repeated("<div>", n) + "Words."; }, true},
    {"page: unclosed", [](std::size_t n) { return repeated("<p><b>Words. ", n); }, true},
    {"page: formatting", [](std::size_t n) { return repeated("<i>", n) + "Words."; }, true},
    {"page: end tags", [](std::size_t n) { return repeated("<div></p></i>", n); }, true},
    {"page: attributes", attributes, true},
    {"page: adoption",
     [](std::size_t n) { return repeated("<b><div>", n / 2) + repeated("</b>", n / 2); }, true},
    {"page: fonts",
     [](std::size_t n) {
       std::string page;
       for (int i = 0; page.size() < n; ++i) page += "<font size=" + std::to_string(i) + "><p>x";
       return page;
     },
     true},
    {"page: copies",
     [](std::size_t n) {
       return "<b class='" + repeated("a ", n / 8) + "'>" + repeated("<p>x", n - n / 8);
     },
     true},
    {"page: fostered", [](std::size_t n) { return "<table>" + repeated("x<b>y</b>", n); }, true},
    {"page: scopes",
     [](std::size_t n) {
       return "<p><button>" + repeated("<span>", n / 2) + repeated("<div></div>", n / 2);
     },
     true},
    {"page: noscript",
     [](std::size_t n) {
       return repeated("<noscript><b>", n / 2) + repeated("<noscript><i></noscript>", n / 2);
     },
     true},
    {"page: templates",
     [](std::size_t n) {
       return repeated("<template><tr>", n / 2) + repeated("</template>", n / 2);
     },
     true},
    {"page: SVG", [](std::size_t n) { return repeated("<svg><g></x></p>", n); }, true},
    {"page: tables", [](std::size_t n) { return repeated("<table><tr><td>Words. ", n); }, true},
    {"page: links", [](std::size_t n) { return repeated("<li><a href=x>Words</a>", n); }, true},
    {"page: headings",
     [](std::size_t n) {
       return "<title>" + repeated("Words ", n / 2) + "</title>" +
              repeated("<h2>Words</h2>", n / 2);
     },
     true},
    {"page: references", [](std::size_t n) { return repeated("&amp;&copy&#8217;", n); }, true},
    {"page: comments", [](std::size_t n) { return repeated("<!--", n); }, true},
    {"page: scripts", [](std::size_t n) { return repeated("<script><!--<script>", n); }, true},
    {"page: JSON-LD",
     [](std::size_t n) {
       return "<script type='application/ld+json'>" + repeated("{\"a\":[", n) + "</script>";
     },
     true},
};

// False if it can't be read.
bool read(const std::string& text, bool is_page) {
  if (!is_page) return static_cast<bool>(leitsatz::analyze(text));
  const auto page = leitsatz::cli::read_html(text);
  return page && leitsatz::analyze(page->article, page->article_blocks, {.title = page->title});
}

// Seconds of processor time of one analysis: other work on the machine does not count. The best of
// as many as kRound takes.
double seconds(const std::string& text, bool is_page) {
  double best = std::numeric_limits<double>::max();
  for (double spent = 0; spent < kRound;) {
    const std::clock_t start = std::clock();
    const bool done = read(text, is_page);
    const std::clock_t end = std::clock();
    if (!done) {
      std::fputs("leitsatz-bench-growth: a text can't be read\n", stderr);
      std::exit(EXIT_FAILURE);
    }
    const double time = static_cast<double>(end - start) / CLOCKS_PER_SEC;
    spent += time;
    best = std::min(best, time);
  }
  return best;
}

struct Point {
  double size = 0, time = 0;
};

// The power of the size that the time grows by: least squares in logarithms.
double exponent(const std::array<Point, kSizes>& points) {
  double x = 0, y = 0, xx = 0, xy = 0;
  for (const Point& point : points) {
    const double log_size = std::log(point.size), log_time = std::log(point.time);
    x += log_size, y += log_time, xx += log_size * log_size, xy += log_size * log_time;
  }
  return (kSizes * xy - x * y) / (kSizes * xx - x * x);
}

// All sizes in turn, so that a slow while of the machine falls on all alike; where it seems to have
// fallen on the larger ones, once more: it slows a round down and speeds none up.
std::array<Point, kSizes> measure(const Kind& kind, double least, double most) {
  std::array<std::string, kSizes> texts;
  std::array<Point, kSizes> points;
  for (int i = 0; i < kSizes; ++i) {
    const double size = least * std::pow(most / least, static_cast<double>(i) / (kSizes - 1));
    texts[i] = kind.make(static_cast<std::size_t>(size));
    points[i] = {size, std::numeric_limits<double>::max()};
  }
  for (int round = 0; round < kRounds || (round < kMostRounds && exponent(points) > kMaxExponent);
       ++round) {
    for (int i = 0; i < kSizes; ++i) {
      points[i].time = std::min(points[i].time, seconds(texts[i], kind.is_page));
    }
  }
  return points;
}

}  // namespace

int main(int argc, char** argv) {
#ifdef __GLIBC__
  // Memory stays with the process between runs. Otherwise large blocks alone go back and are
  // faulted in anew each time, which is the C library's cost, not the analysis's.
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
#endif
  constexpr double kMegabyte = 1e6;
  const double least = argc > 2 ? std::atof(argv[1]) : 1, most = argc > 2 ? std::atof(argv[2]) : 8;
  if (argc == 2 || least <= 0 || most <= least) {
    std::fputs("usage: leitsatz-bench-growth [LEAST MOST [NAME...]]\n", stderr);
    return 2;
  }
  std::printf("%-22s %12s %12s %9s %9s\n", "text", "smallest, s", "largest, s", "MB/s", "exponent");
  bool linear = true;
  for (const Kind& kind : kKinds) {
    char** const named = argv + argc;
    if (argc > 3 && std::find(argv + 3, named, std::string_view(kind.name)) == named) continue;
    const std::array<Point, kSizes> points = measure(kind, least * kMegabyte, most * kMegabyte);
    const double power = exponent(points), largest = points.back().time;
    const bool grows = power > kMaxExponent && largest > kTooFast;
    linear = linear && !grows;
    std::printf("%-22s %12.4f %12.4f %9.1f %9.3f%s\n", kind.name, points.front().time, largest,
                most / largest, power, grows ? "  <- more than linear" : "");
    std::fflush(stdout);
  }
  return linear ? 0 : 1;
}
