"""Single breakages of the library, one or more for each stage and promise.

Each names one place by its exact text, which stands once in its file: where a line has changed,
change it here too, so that the same promise is broken.
"""
from dataclasses import dataclass


@dataclass(frozen=True)
class Mutation:
    name: str
    file: str
    old: str
    new: str


MUTATIONS = [
    # What is read.
    Mutation("hard wraps are never joined", "core/src/document/lines.cpp",
             "return wrapped ? column : 0;", "return 0;"),
    Mutation("leftover markup is not found", "core/src/document/debris.cpp",
             "Scanner(text, block, out).scan();", ""),
    Mutation("blocks that overlap are taken", "core/src/document/document.cpp",
             "block.span.begin < last || ", ""),
    Mutation("a text longer than the limit is taken", "core/src/analysis/task.cpp",
             "text.size() > kMaxTextBytes || ", ""),
    Mutation("a title longer than the limit is taken", "core/src/analysis/task.cpp",
             "options.title.size() > kMaxTextBytes ||", ""),
    Mutation("a focus longer than the limit is taken", "core/src/analysis/analysis.cpp",
             "if (focus.size() > kMaxTextBytes) return Status::kTextTooLong;", ""),
    Mutation("the language that is given is ignored", "core/src/analysis/pipeline.cpp",
             "task.language ? *task.language : detect_language(parsed.text, task.memory).language",
             "detect_language(parsed.text, task.memory).language"),
    Mutation("escapes of JSON-LD are dropped", "core/src/page/json_ld.cpp",
             "if (json_[at_] != '\\\\') {", "if (true) {"),
    Mutation("headings that repeat the title stay", "core/src/page/article.cpp",
             "return 1 - static_cast<double>(fresh) / static_cast<double>(all) > kAlike;",
             "return false;"),

    # Sentences.
    Mutation("there are no abbreviations", "core/src/language/abbreviations.h",
             "number >> (capital ? kIfCapital : 0) & kAny",
             "number >> (capital ? kIfCapital : 0) & 0"),
    Mutation("abbreviations that need a capital are words too", "core/src/language/abbreviations.h",
             "if (number & kAny) use(hash);", "use(hash);"),
    Mutation("the end of a sentence is one off", "core/src/sentences/sentence_ends.cpp",
             "if (ends) end_at(run.close);", "if (ends) end_at(run.close - 1);"),
    Mutation("the start of a sentence is one off", "core/src/sentences/trim_debris.cpp",
             "  span.begin = begin;", "  span.begin = begin + 1;"),
    Mutation("a foreign tail is not cut off", "core/src/sentences/split_foreign.cpp",
             "if (copied == 0) return false;", "return false;"),

    # Terms.
    Mutation("what joins the character before it folds by itself", "core/src/characters/properties.cpp",
             "unorm2_hasBoundaryBefore(normalizer, as_uchar(c)) &&", "true &&"),
    Mutation("what does not fold by itself is dropped", "core/src/characters/unicode.cpp",
             "if ((simple[size++] = simple_fold(c.value)) == 0) break;",
             "simple[size++] = simple_fold(c.value);"),
    Mutation("entries that crowd a table stay where they are", "core/src/base/hash_index.h",
             "reach(i) > kMostReach && spread_ < kMostSpread ? spread(hash) : slots_[i].number",
             "slots_[i].number"),
    Mutation("stop words are terms", "core/src/words/vocabulary.cpp",
             "add(stop_words(language), kStopWord);", ""),
    Mutation("the title that is given has no terms", "core/src/words/terms.cpp",
             "terms_.title.push_back(term);", ""),
    Mutation("the text's own title is forgotten", "core/src/ranking/title_terms.cpp",
             "if (!terms.title.empty() || !own) return terms.title;",
             "return terms.title;"),
    Mutation("the lightest keywords come first", "core/src/words/keywords.cpp",
             "a.weight > b.weight", "a.weight < b.weight"),

    # Flags.
    Mutation("marks beyond ASCII count as several characters", "core/src/flags/punctuation_marks.cpp",
             "characters -= c.end - c.begin - 1;", ""),
    Mutation("all but mojibake is mojibake", "core/src/flags/punctuation_marks.cpp",
             "if (is_mojibake(before, value))", "if (!is_mojibake(before, value))"),
    Mutation("quotation marks are never paired", "core/src/flags/quotes.cpp",
             "const bool has_partner = partner < stack_.size();",
             "const bool has_partner = false;"),
    Mutation("quotation marks that stay open are not found", "core/src/flags/quotes.cpp",
             "pairing_[open.sentence] = Pairing::kBroken;", ""),
    Mutation("nothing is ever foreign", "core/src/language/foreign.cpp",
             "if (total == 0) return 0;", "return 0;"),
    Mutation("flags add nothing to the damage", "core/src/flags/flags.cpp",
             "whole *= 1 - static_cast<double>(row[bit]);", "whole *= 1;"),
    Mutation("all confidences are those of the first sentence", "core/src/flags/confidence.cpp",
             "values_.data() + rows_[i].first", "values_.data()"),
    Mutation("the column of a flag is another feature", "core/src/ranking/feature_table.cpp",
             "return kFeatures[i].feature;", "return kFeatures[i + 1].feature;"),
    Mutation("doubt costs nothing", "core/src/ranking/damage_model.cpp",
             "return kPenalty * std::max(0.0, logit - kFreeLogit);", "return 0 * logit;"),

    # Ranks.
    Mutation("columns begin anew with each block of rows", "core/src/ranking/feature_table.cpp",
             "columns_[f].data() + next_", "columns_[f].data()"),
    Mutation("the ranker forgets how many it has read", "core/src/ranking/ranking_model.cpp",
             "state.read += rows.size();", ""),
    Mutation("equal values stand in the order of a sort", "core/src/base/sort_descending.cpp",
             "return a.key != b.key ? a.key < b.key : a.index < b.index;",
             "return a.key != b.key ? a.key < b.key : a.index > b.index;"),
    Mutation("the second digit is not sorted by", "core/src/base/sort_descending.cpp",
             "for (int d = 0; d < kDigits; ++d) {", "for (int d = 0; d < kDigits; d += 2) {"),
    Mutation("all rows of a slice stand in its first", "core/src/similarity/sparse_matrix.cpp",
             "kLanes * filled_[slot]++ + slot % kLanes", "kLanes * filled_[slot]++"),
    Mutation("sentences without terms are twins", "core/src/similarity/likeness.cpp",
             "if (!vectors.of(k).empty()) firsts[k]", "firsts[k]"),
    Mutation("equal centralities are told apart by noise", "core/src/ranking/rankers.cpp",
             "std::floor(value / kStep + 0.5) * kStep", "value"),
    Mutation("a sentence is its own neighbour in LexRank", "core/src/similarity/centrality.cpp",
             " - square[i] * outflow[i]", ""),
    Mutation("focus is ignored", "core/src/selection/focus.cpp",
             "scores[k] += gain * match[k];", "scores[k] += 0 * gain;"),
    Mutation("no sentence says the focus", "core/src/analysis/analysis.cpp",
             "sentence.reasons |= kFocus;", "sentence.reasons |= 0;"),

    # The order of choice.
    Mutation("redundancy costs nothing", "core/src/selection/mmr.cpp",
             "weights_.redundancy * nearest_[k]", "0 * nearest_[k]"),
    Mutation("a crowd costs nothing", "core/src/selection/mmr.cpp",
             "weights_.crowding * crowd", "0 * crowd"),
    Mutation("a sentence without its antecedent costs nothing", "core/src/selection/mmr.cpp",
             "(dangles(k) ? weights_.dangling : 0)", "0 * dangles(k)"),
    Mutation("of equals the last one wins", "core/src/selection/mmr.cpp",
             ": a.index > b.index;", ": a.index < b.index;"),
    Mutation("paragraphs said twice are no repeats", "core/src/selection/mmr.cpp",
             "    } else {\n      repeat[k] = 1;", "    } else {"),
    Mutation("damaged sentences are as good as whole ones", "core/src/selection/orders.cpp",
             "input.damaged.push_back((flags.bits[s] & kDamage) != 0);",
             "input.damaged.push_back(0);"),
    Mutation("a teaser opens anywhere", "core/src/selection/teaser.cpp",
             "put_opener_first(teaser.openers, unit, own);", ""),

    # The choice.
    Mutation("the budget of sentences is one too large", "core/src/analysis/select.cpp",
             "summary_.picks.size() >= budget_.sentences", "summary_.picks.size() > budget_.sentences"),
    Mutation("the budget of words is ignored", "core/src/analysis/select.cpp",
             "if (taken.words > budget_.words - summary_.words ||", "if ("),
    Mutation("the budget of characters is ignored", "core/src/analysis/select.cpp",
             "        taken.characters > budget_.characters - summary_.characters) {",
             "        false) {"),
    Mutation("the share is ignored", "core/src/analysis/select.cpp",
             "if (budget.share > 0) {", "if (false) {"),
    Mutation("a share that is no share is taken", "core/src/analysis/select.cpp",
             "if (!(budget.share >= 0 && budget.share <= 1))", "if (false)"),
    Mutation("picks are not in the order of the text", "core/src/analysis/select.cpp",
             "std::sort(summary_.picks.begin(), summary_.picks.end());", ""),
    Mutation("an antecedent need not be chosen", "core/src/analysis/select.cpp",
             "impl.input.classic ? kStandsAlone : needs[k]", "kStandsAlone"),
    Mutation("a headline may be longer than its budget", "core/src/analysis/headline.cpp",
             " || end->words > max_words", ""),

    # What goes out.
    Mutation("UTF-16 offsets take every character for one unit", "core/src/analysis/offsets.cpp",
             "c.value > kLastOfOneUnit ? 2 : 1", "1"),
    Mutation("an index of the C interface is not checked", "core/src/c_api/leitsatz_c.cpp",
             "return index < items.size();", "return index <= items.size();"),
    Mutation("the capacity of the C interface is ignored", "core/src/c_api/leitsatz_c.cpp",
             "if (summary->picks.size() > capacity) return LEITSATZ_INVALID_ARGUMENT;", ""),
    Mutation("HTML is not escaped", "cli/output/html_text.cpp", 'out += "&lt;";', "out += '<';"),
    Mutation("control characters reach the terminal", "cli/text/printable.cpp",
             "append(out, kPictures + c);", "append(out, c);"),
]
