#include "run.h"

int main(int count, char** arguments) {
  if (count < 1) return leitsatz::cli::run({});
  return leitsatz::cli::run({arguments + 1, arguments + count});
}
