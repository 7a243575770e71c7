#include "files/complain.h"

#include <cstdio>
#include <string>

#include "text/printable.h"

namespace leitsatz::cli {

void complain(std::string_view message) {
  const std::string line = "leitsatz: " + one_line(message) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace leitsatz::cli
