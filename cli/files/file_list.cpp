#include "files/file_list.h"

#include <algorithm>

#include "files/complain.h"
#include "files/input.h"

namespace leitsatz::cli {
namespace {

constexpr std::size_t kMostListBytes = std::size_t{256} << 20;

}  // namespace

bool add_listed_files(Settings& settings) {
  Input input(settings.files_from);
  std::string list;
  while (list.size() <= kMostListBytes && input.read_some(list)) {
  }
  std::string error = input.error();
  if (list.size() > kMostListBytes) error = "too long for a list of files: over 256 MiB";
  if (!error.empty()) {
    complain(input.name() + ": " + error);
    return false;
  }
  const char end_of_name = settings.null_separated ? '\0' : '\n';
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(end_of_name, at), list.size());
    if (end > at) settings.files.push_back(list.substr(at, end - at));
    at = end + 1;
  }
  return true;
}

}  // namespace leitsatz::cli
