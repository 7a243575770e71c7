#include "corpus.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string_view>

namespace leitsatz::bench {
namespace {

constexpr std::string_view kPlain = ".jsonl";
constexpr std::string_view kGzipped = ".jsonl.gz";

bool is_set(const std::filesystem::path& file) {
  const std::string name = file.filename().string();
  return name.ends_with(kPlain) || name.ends_with(kGzipped);
}

// `path` as one word of a POSIX shell.
std::string quoted(const std::string& path) {
  std::string word = "'";
  for (char c : path) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

std::string read_gzipped(const std::filesystem::path& file) {
  const std::string command = "gzip -dc -- " + quoted(file.string());
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw CorpusError(file.string() + ": can't run gzip");
  std::string content;
  char buffer[1 << 16];
  for (std::size_t n; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
    content.append(buffer, n);
  }
  if (pclose(pipe) != 0) throw CorpusError(file.string() + ": gzip can't read it");
  return content;
}

}  // namespace

std::string read_bytes(const std::filesystem::path& file) {
  if (file.string().ends_with(kGzipped)) return read_gzipped(file);
  std::ifstream in(file, std::ios::binary);
  std::ostringstream content;
  content << in.rdbuf();
  if (!in) throw CorpusError(file.string() + ": can't read it");
  return std::move(content).str();
}

namespace {

Item parse_item(const nlohmann::json& line) {
  Item item;
  item.id = line.value("id", "");
  item.language = line.value("lang", "");
  item.title = line.value("title", "");
  item.text = line.at("text").get<std::string>();
  item.references = references_of(line);
  return item;
}

}  // namespace

std::vector<std::string> references_of(const nlohmann::json& line) {
  const nlohmann::json& summary = line.at("summary");
  if (summary.is_array()) return summary.get<std::vector<std::string>>();
  return {summary.get<std::string>()};
}

std::string set_name(const std::filesystem::path& file) {
  const std::string name = file.filename().string();
  return name.substr(0, name.rfind(kPlain));
}

std::vector<std::filesystem::path> find_sets(const std::vector<std::string>& arguments) {
  std::vector<std::filesystem::path> files;
  for (const std::string& argument : arguments) {
    if (std::filesystem::is_directory(argument)) {
      for (const auto& entry : std::filesystem::directory_iterator(argument)) {
        if (is_set(entry.path())) files.push_back(entry.path());
      }
    } else if (std::filesystem::exists(argument)) {
      files.emplace_back(argument);
    } else {
      throw CorpusError(argument + ": no such file or directory");
    }
  }
  if (files.empty()) throw CorpusError("no .jsonl or .jsonl.gz file found");
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) {
    return std::pair(set_name(a), a) < std::pair(set_name(b), b);
  });
  return files;
}

std::vector<Item> read_set(const std::filesystem::path& file, std::size_t max_items) {
  std::istringstream lines(read_bytes(file));
  std::vector<Item> items;
  std::size_t number = 0;
  for (std::string line; items.size() < max_items && std::getline(lines, line);) {
    ++number;
    if (line.empty()) continue;
    try {
      items.push_back(parse_item(nlohmann::json::parse(line)));
    } catch (const nlohmann::json::exception& error) {
      throw CorpusError(file.string() + ":" + std::to_string(number) + ": " + error.what());
    }
  }
  if (items.empty()) throw CorpusError(file.string() + ": no documents");
  return items;
}

}  // namespace leitsatz::bench
