#include "files/complain.h"

#include <cstdio>
#include <string>

#include "files/status_line.h"
#include "text/printable.h"

namespace leitsatz::cli {

void complain(std::string_view message) {
  const std::string line = "leitsatz: " + one_line(message) + "\n";
  const HiddenStatus hidden;
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace leitsatz::cli
