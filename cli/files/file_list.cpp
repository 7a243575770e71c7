#include "files/file_list.h"

#include <algorithm>

#include "files/complain.h"
#include "files/input.h"

namespace leitsatz::cli {

bool add_listed_files(Settings& settings) {
  Input input(settings.files_from);
  const std::optional<std::string> list = input.read_list("files");
  if (!list) {
    complain(input.name() + ": " + input.error());
    return false;
  }
  const char end_of_name = settings.null_separated ? '\0' : '\n';
  for (std::size_t at = 0; at < list->size();) {
    const std::size_t end = std::min(list->find(end_of_name, at), list->size());
    if (end > at) settings.files.push_back(list->substr(at, end - at));
    at = end + 1;
  }
  return true;
}

}  // namespace leitsatz::cli
