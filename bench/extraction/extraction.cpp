// How well we find a page's article and its title, side by side with another program.
//
//   leitsatz-bench-extraction [--pages] [--peer COMMAND]... SET...
//
// A SET is a .jsonl or .jsonl.gz file, or a directory of them. Each line of a file is {"id",
// "html", "text": the article, "title"}. Prints per file the mean F1 of the words of the text that
// was found against those of the article, both as multisets, with a 95 % interval over pages
// (bootstrap), and the share of titles that are right: the same words. Titles that are empty in the
// file do not count; one that goes on with a separator and the site's name, or with what the page's
// heading leaves out, is the same title. COMMAND FILE prints one line {"id", "text", "title"} for
// each page; peer.mjs beside this file does. --pages shows each page.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../corpus/corpus.h"
#include "page/text.h"
#include "readers/html.h"

namespace {

using Json = nlohmann::json;
using leitsatz::bench::set_name;

struct Answer {
  std::string text, title;
};
using Answers = std::map<std::string, Answer>;

std::string field(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

using Words = std::vector<std::string>;

// The words of a text, as the reader of pages has them (page/text.h).
Words words_of(std::string_view text) {
  Words words;
  std::istringstream all(leitsatz::words_of(text));
  for (std::string word; std::getline(all, word, ' ');) words.push_back(word);
  return words;
}

double word_f1(std::string_view found, std::string_view truth) {
  const Words ours = words_of(found);
  const Words theirs = words_of(truth);
  if (ours.empty() || theirs.empty()) return ours.empty() == theirs.empty() ? 1 : 0;
  std::map<std::string_view, int> left;
  for (const std::string& word : theirs) ++left[word];
  int both = 0;
  for (const std::string& word : ours) {
    const auto at = left.find(word);
    if (at != left.end() && at->second-- > 0) ++both;
  }
  return 2.0 * both / static_cast<double>(ours.size() + theirs.size());
}

std::string join(Words::const_iterator begin, Words::const_iterator end) {
  std::string joined;
  for (; begin != end; ++begin) joined += *begin;
  return joined;
}

bool holds(std::string_view text, std::string_view part) {
  return !part.empty() && text.find(part) != std::string_view::npos;
}

// Whether `title` goes on where `found` ends with nothing but the site's name, or with what the
// page's own heading leaves out. Asks the page, not the rules that found the title.
bool adds_only_name(const Words& title, const Words& found, const leitsatz::Page& page) {
  if (found.empty() || found.size() >= title.size()) return false;
  const auto rest_begin = std::mismatch(found.begin(), found.end(), title.begin()).second;
  if (rest_begin - title.begin() != static_cast<std::ptrdiff_t>(found.size())) return false;
  for (const leitsatz::PageBlock& block : page.blocks) {
    if (block.level != 1) continue;
    if (words_of(leitsatz::slice(page.text, block.span)) == found) return true;
  }
  const std::string rest = join(rest_begin, title.end());
  const Words site_words = words_of(page.site);
  const std::string site = join(site_words.begin(), site_words.end());
  const std::string address = page.canonical.substr(0, page.canonical.find('/', 8));
  const Words host_words = words_of(address);
  return holds(rest, site) || holds(site, rest) ||
         holds(join(host_words.begin(), host_words.end()), rest);
}

struct Score {
  std::vector<double> f1;
  int titles = 0, right = 0, exact = 0;

  void add(const Answer& answer, const Json& page, const leitsatz::Page& read) {
    f1.push_back(word_f1(answer.text, field(page, "text")));
    const Words title = words_of(field(page, "title"));
    if (title.empty()) return;
    const Words found = words_of(answer.title);
    ++titles;
    exact += title == found ? 1 : 0;
    right += title == found || adds_only_name(title, found, read) ? 1 : 0;
  }

  double mean() const {
    double sum = 0;
    for (double value : f1) sum += value;
    return f1.empty() ? 0 : sum / static_cast<double>(f1.size());
  }

  // The ends of the middle 95 % of the means of samples with replacement.
  std::pair<double, double> interval() const {
    constexpr int kSamples = 2000;
    std::uint64_t state = 1;
    std::vector<double> means;
    for (int s = 0; s < kSamples && !f1.empty(); ++s) {
      double sum = 0;
      for (std::size_t i = 0; i < f1.size(); ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;  // Knuth's MMIX
        sum += f1[(state >> 33) % f1.size()];
      }
      means.push_back(sum / static_cast<double>(f1.size()));
    }
    std::sort(means.begin(), means.end());
    if (means.empty()) return {0, 0};
    return {means[kSamples / 40], means[kSamples - 1 - kSamples / 40]};
  }

  void print(const std::string& set, const char* who) const {
    const auto [low, high] = interval();
    std::printf(
        "%-20s %-11s %5zu pages  F1 %.4f [%.4f, %.4f]  titles %d of %d (%.1f %%), to the word %d\n",
        set.c_str(), who, f1.size(), mean(), low, high, right, titles,
        titles == 0 ? 100.0 : 100.0 * right / titles, exact);
  }
};

Answers run_peer(const std::string& command, const std::string& path) {
  Answers answers;
  std::FILE* pipe = ::popen((command + " '" + path + "'").c_str(), "r");
  if (!pipe) return answers;
  std::string line;
  for (int c; (c = std::fgetc(pipe)) != EOF;) {
    if (c != '\n') {
      line += static_cast<char>(c);
      continue;
    }
    const Json json = Json::parse(line, nullptr, false);
    line.clear();
    if (json.is_object()) {
      answers[field(json, "id")] = {field(json, "text"), field(json, "title")};
    }
  }
  ::pclose(pipe);
  return answers;
}

// A program that reads the same pages. It is called by the last word of its command.
struct Peer {
  std::string command, name;
  Answers answers;
  Score score;
  double sum = 0;  // of the sets' means

  explicit Peer(std::string_view given)
      : command(given), name(given.substr(given.find_last_of(" /") + 1)) {}

  const Answer& answer(const std::string& id) const {
    static const Answer kNone;
    const auto found = answers.find(id);
    return found == answers.end() ? kNone : found->second;
  }
};

int run(int argument_count, char** arguments) {
  bool show_pages = false;
  std::vector<Peer> peers;
  std::vector<std::string> paths;
  for (int i = 1; i < argument_count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--pages") {
      show_pages = true;
    } else if (argument == "--peer" && i + 1 < argument_count) {
      peers.emplace_back(arguments[++i]);
    } else {
      paths.emplace_back(argument);
    }
  }
  if (paths.empty()) {
    std::fputs("usage: leitsatz-bench-extraction [--pages] [--peer COMMAND]... SET...\n", stderr);
    return 2;
  }
  const std::vector<std::filesystem::path> sets = leitsatz::bench::find_sets(paths);
  double ours = 0;
  for (const std::filesystem::path& path : sets) {
    std::istringstream file(leitsatz::bench::read_bytes(path));
    Score score;
    for (Peer& peer : peers) {
      peer.answers = run_peer(peer.command, path.string());
      peer.score = {};
    }
    for (std::string line; std::getline(file, line);) {
      const Json page = Json::parse(line, nullptr, false);
      if (!page.is_object()) continue;
      const std::optional<leitsatz::Page> read = leitsatz::cli::read_html(field(page, "html"));
      const leitsatz::Page known = read.value_or(leitsatz::Page());
      score.add({known.article, known.title}, page, known);
      if (show_pages) std::printf("%.3f", score.f1.back());
      for (Peer& peer : peers) {
        peer.score.add(peer.answer(field(page, "id")), page, known);
        if (show_pages) std::printf(" %.3f", peer.score.f1.back());
      }
      if (show_pages) std::printf(" %s\n", field(page, "id").c_str());
    }
    score.print(set_name(path), "leitsatz");
    ours += score.mean();
    for (Peer& peer : peers) {
      peer.score.print(set_name(path), peer.name.c_str());
      peer.sum += peer.score.mean();
    }
  }
  const auto count = static_cast<double>(sets.size());
  std::printf("mean of sets: leitsatz %.4f", ours / count);
  for (const Peer& peer : peers) std::printf(", %s %.4f", peer.name.c_str(), peer.sum / count);
  std::printf("\n");
  return 0;
}

}  // namespace

int main(int argument_count, char** arguments) {
  try {
    return run(argument_count, arguments);
  } catch (const leitsatz::bench::CorpusError& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
