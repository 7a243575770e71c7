// Reads evaluation sets: JSON Lines, one document a line, plain or gzipped.
//
// In:  .jsonl and .jsonl.gz files, or directories that hold them. Out: documents with references.
// A line has "text", "summary" (a string or a list of them), and may have "id", "lang", "title".
#ifndef LEITSATZ_BENCH_CORPUS_CORPUS_H_
#define LEITSATZ_BENCH_CORPUS_CORPUS_H_

#include <cstddef>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace leitsatz::bench {

struct CorpusError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Item {
  std::string id;
  std::string language;
  std::string title;
  std::string text;
  std::vector<std::string> references;
};

// The set's name: the file's, without ".jsonl" or ".jsonl.gz".
std::string set_name(const std::filesystem::path& file);

// The set files that `arguments` name, directories opened, sorted by name.
// Throws CorpusError if one does not exist or none is found.
std::vector<std::filesystem::path> find_sets(const std::vector<std::string>& arguments);

// The bytes of a set file, unpacked. Throws CorpusError.
std::string read_bytes(const std::filesystem::path& file);

// The references of a line. Throws nlohmann::json::exception.
std::vector<std::string> references_of(const nlohmann::json& line);

// The first `max_items` documents. Throws CorpusError with file and line.
std::vector<Item> read_set(const std::filesystem::path& file, std::size_t max_items);

}  // namespace leitsatz::bench

#endif  // LEITSATZ_BENCH_CORPUS_CORPUS_H_
