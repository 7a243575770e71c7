// How the time of an analysis grows with its text or page: 1 MB against 8 MB, ordinary and hostile.
//
// Usage: leitsatz-bench-growth [MEGABYTES]   (of the smaller text)
//
// Prints a table and exits with 1 if any kind of text takes more than kMaxRatio times as long.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "html.h"
#include "leitsatz/leitsatz.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

constexpr double kMaxRatio = 9;  // 8 is linear
constexpr int kGrowth = 8;
constexpr double kTooFast =
    0.1;  // seconds of the larger text: below, page faults are all there is to see

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

std::string repeated(std::string_view unit, std::size_t size) {
  std::string text;
  while (text.size() + unit.size() <= size) text += unit;
  return text;
}

std::string distinct_words(std::size_t size) {
  std::string text;
  for (std::uint32_t n = 0; text.size() < size; ++n) text += word(n) + (n % 15 == 14 ? ". " : " ");
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
    {"all words distinct", distinct_words},
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
    {"Thai", [](std::size_t n) { return repeated("บริษัทประกาศปิดเส้นทางเดินเรือในเดือนมีนาคม", n); }},
    {"same sentence",
     [](std::size_t n) { return repeated("The northern ferry line will close in March. ", n); }},
    {"page", paragraphs, true},
    {"page: nested", [](std::size_t n) { return repeated("<div>", n) + "Words."; }, true},
    {"page: unclosed", [](std::size_t n) { return repeated("<p><b>Words. ", n); }, true},
    {"page: formatting", [](std::size_t n) { return repeated("<i>", n) + "Words."; }, true},
    {"page: end tags", [](std::size_t n) { return repeated("<div></p></i>", n); }, true},
    {"page: attributes", attributes, true},
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
// two.
double seconds(const std::string& text, bool is_page) {
  double best = 1e9;
  for (int run = 0; run < 3; ++run) {
    const std::clock_t start = std::clock();
    const bool done = read(text, is_page);
    const std::clock_t end = std::clock();
    if (!done) return -1;
    best = std::min(best, static_cast<double>(end - start) / CLOCKS_PER_SEC);
  }
  return best;
}

}  // namespace

int main(int argc, char** argv) {
#ifdef __GLIBC__
  // Memory stays with the process between runs. Otherwise large blocks alone go back and are
  // faulted in anew each time, which is the C library's cost, not the analysis's.
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
#endif
  const double megabytes = argc > 1 ? std::atof(argv[1]) : 1;
  const auto size = static_cast<std::size_t>(megabytes * 1000000);
  std::printf("%-22s %10s %10s %7s %9s\n", "text", "small, s", "large, s", "ratio", "MB/s");
  bool linear = true;
  for (const Kind& kind : kKinds) {
    if (kind.is_page && !leitsatz::cli::can_read_html()) continue;
    const double small = seconds(kind.make(size), kind.is_page);
    const double large = seconds(kind.make(size * kGrowth), kind.is_page);
    const double ratio = large / small;
    const bool grows = ratio > kMaxRatio && large > kTooFast;
    linear = linear && !grows;
    std::printf("%-22s %10.3f %10.3f %7.2f %9.1f%s\n", kind.name, small, large, ratio,
                megabytes * kGrowth / large, grows ? "  <- more than linear" : "");
    std::fflush(stdout);
  }
  return linear ? 0 : 1;
}
