// Completions for bash, zsh and fish: completions_for() of manual.h.
#include "options/manual.h"
#include "options/options.h"
#include "text/values.h"

namespace leitsatz::cli {
namespace {

// Text for single quotes in zsh and fish, with a backslash before the characters of `special`.
std::string quoted(std::string_view text, std::string_view special) {
  std::string out;
  for (char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (special.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string patterns(const OptionRow& row) {
  std::string out;
  if (row.letter != 0) out.append("-").append(1, row.letter).append("|");
  return out.append("--").append(row.name);
}

// Split at line breaks, since file names may contain spaces.
constexpr std::string_view kBashFiles =
    "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")";

std::string for_bash() {
  std::string words;
  std::string cases;
  for (const OptionRow& row : option_table()) {
    if (row.section.empty()) continue;
    words.append(words.empty() ? "--" : " --").append(row.name);
    if (row.value.empty()) continue;
    cases.append("    ").append(patterns(row)).append(") ");
    if (row.choices != nullptr) {
      cases.append("mapfile -t COMPREPLY < <(compgen -W '" + join(row.choices(), " ") +
                   "' -- \"$cur\")");
    } else if (row.kind == ValueKind::kFile) {
      cases.append(kBashFiles);
    } else {
      cases.append("COMPREPLY=()");
    }
    cases.append("; return ;;\n");
  }
  return "# bash completion for leitsatz\n"
         "_leitsatz() {\n"
         "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
         "  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then "
         "prev=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
         "  case $prev in\n" +
         cases +
         "  esac\n"
         "  if [[ $cur == -* ]]; then\n"
         "    mapfile -t COMPREPLY < <(compgen -W '" +
         words +
         "' -- \"$cur\")\n"
         "  else\n"
         "    " +
         std::string(kBashFiles) +
         "\n"
         "  fi\n"
         "}\n"
         "complete -F _leitsatz leitsatz\n";
}

std::string for_zsh() {
  std::string out = "#compdef leitsatz\n_arguments -s -S \\\n";
  for (const OptionRow& row : option_table()) {
    if (row.section.empty()) continue;
    const std::string help = "[" + quoted(row.help, "[]:\\") + "]";
    std::string value;
    if (!row.value.empty()) {
      value.append(":").append(row.value).append(":");
      if (row.choices != nullptr) value.append("(").append(join(row.choices(), " ")).append(")");
      if (row.kind == ValueKind::kFile) value += "_files";
    }
    std::string name = "--" + std::string(row.name);
    if (!row.value.empty()) name += '=';
    if (row.letter != 0) {
      // Both names, so that zsh offers neither after the other: '(-n --name)'{-n+,--name=}'[...]'
      const std::string letter(1, row.letter);
      out.append("  '(-").append(letter).append(" --").append(row.name).append(")'{-");
      out.append(letter).append(row.value.empty() ? "," : "+,").append(name).append("}'");
    } else {
      out.append("  '").append(name);
    }
    out.append(help).append(value).append("' \\\n");
  }
  return out + "  '*:article:_files'\n";
}

std::string for_fish() {
  std::string out = "# fish completion for leitsatz\n";
  for (const OptionRow& row : option_table()) {
    if (row.section.empty()) continue;
    out += "complete -c leitsatz";
    if (row.letter != 0) out.append(" -s ").append(1, row.letter);
    out.append(" -l ").append(row.name);
    if (!row.value.empty()) out += row.kind == ValueKind::kFile ? " -r -F" : " -x";
    if (row.choices != nullptr) out.append(" -a '").append(join(row.choices(), " ")).append("'");
    out += " -d '" + quoted(row.help, "\\") + "'\n";
  }
  return out;
}

}  // namespace

std::string completions_for(Shell shell) {
  switch (shell) {
    case Shell::kBash:
      return for_bash();
    case Shell::kZsh:
      return for_zsh();
    case Shell::kFish:
      return for_fish();
  }
  return {};
}

}  // namespace leitsatz::cli
