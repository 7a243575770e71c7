/* The C interface, used from C99 as a program would use it. */
#include <leitsatz/leitsatz_c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures = 0;

#define CHECK(condition)                                                   \
  do {                                                                     \
    if (!(condition)) {                                                    \
      printf("%s:%d: CHECK(%s) failed\n", __FILE__, __LINE__, #condition); \
      ++failures;                                                          \
    }                                                                      \
  } while (0)

static const char kText[] =
    "The ferry company will close its northern line in March. Passengers said that they had "
    "not been told. The company lost two million crowns on the line last year. The mayor of "
    "Nordby asked the company to keep the ferry until a bridge is built.";

static void test_summary(void) {
  leitsatz_analysis* analysis = NULL;
  uint32_t picks[16];
  size_t count = 0, i;
  uint32_t last_end = 0;
  leitsatz_budget budget = {2, LEITSATZ_NO_LIMIT, LEITSATZ_NO_LIMIT, 0, NULL, 0, 0, 0, 0};
  leitsatz_options options = LEITSATZ_OPTIONS_INIT;
  leitsatz_statistics statistics;

  options.features = 1;
  CHECK(leitsatz_analyze_new(&analysis, kText, strlen(kText), &options) == LEITSATZ_OK);
  CHECK(strcmp(leitsatz_language(analysis), "en") == 0);
  CHECK(leitsatz_sentence_count(analysis) == 4);
  CHECK(leitsatz_select(picks, &count, 16, analysis, &budget) == LEITSATZ_OK);
  CHECK(count == 2);
  CHECK(picks[0] == 0);
  for (i = 0; i < count; ++i) {
    leitsatz_sentence sentence;
    CHECK(leitsatz_sentence_at(&sentence, analysis, picks[i]) == LEITSATZ_OK);
    CHECK(sentence.span.begin >= last_end);
    CHECK(kText[sentence.span.end - 1] == '.');
    CHECK(sentence.flags == 0);
    CHECK(leitsatz_features_borrowed(analysis, picks[i]) != NULL);
    last_end = sentence.span.end;
  }
  CHECK(leitsatz_statistics_of(&statistics, analysis, picks, count) == LEITSATZ_OK);
  CHECK(statistics.summary_sentences == 2);
  CHECK(statistics.summary_words < statistics.words);
  leitsatz_analysis_free(analysis);
}

static void test_joined(void) {
  static const char expected[] =
      "The ferry company will close its northern line in March. The company lost two million "
      "crowns on the line last year.";
  leitsatz_analysis* analysis = NULL;
  const uint32_t picks[] = {0, 2};
  const uint32_t beyond = 4;
  char line[sizeof kText];
  size_t length = 0;
  const size_t size = strlen(kText);
  CHECK(leitsatz_analyze_new(&analysis, kText, size, NULL) == LEITSATZ_OK);
  CHECK(leitsatz_joined(line, &length, sizeof line, analysis, kText, size, picks, 2) ==
        LEITSATZ_OK);
  CHECK(length == strlen(expected) && memcmp(line, expected, length) == 0);
  length = 0;
  line[0] = '-';
  CHECK(leitsatz_joined(line, &length, strlen(expected) - 1, analysis, kText, size, picks, 2) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(length == strlen(expected) && line[0] == '-');
  CHECK(leitsatz_joined(NULL, &length, 0, analysis, kText, size, picks, 0) == LEITSATZ_OK);
  CHECK(length == 0);
  CHECK(leitsatz_joined(line, &length, sizeof line, analysis, kText, 60, picks, 2) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_joined(line, &length, sizeof line, analysis, kText, size, &beyond, 1) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_joined(line, NULL, sizeof line, analysis, kText, size, picks, 2) ==
        LEITSATZ_INVALID_ARGUMENT);
  leitsatz_analysis_free(analysis);
}

static void test_whys(void) {
  leitsatz_analysis* analysis = NULL;
  leitsatz_why whys[6];
  const uint32_t picks[] = {0, 2}, beyond = 4;
  const size_t size = strlen(kText);
  size_t count = 0, i;
  CHECK(leitsatz_analyze_new(&analysis, kText, size, NULL) == LEITSATZ_OK);
  CHECK(leitsatz_whys_of(whys, &count, 6, analysis, kText, size, picks, 2) == LEITSATZ_OK);
  CHECK(count > 0);
  CHECK(whys[0].sentence == 0);
  for (i = 0; i < count; ++i) {
    CHECK(leitsatz_why_name(whys[i].kind) != NULL);
    CHECK(whys[i].word_count <= 3);
    CHECK(whys[i].word_count == 3 || whys[i].words[whys[i].word_count].end == 0);
  }
  whys[0].sentence = 9;
  CHECK(leitsatz_whys_of(whys, &count, 0, analysis, kText, size, picks, 2) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(count > 0 && whys[0].sentence == 9);
  CHECK(leitsatz_whys_of(NULL, &count, 0, analysis, kText, size, NULL, 0) == LEITSATZ_OK);
  CHECK(count == 0);
  CHECK(leitsatz_whys_of(whys, &count, 6, analysis, kText, 60, picks, 2) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_whys_of(whys, &count, 6, analysis, kText, size, &beyond, 1) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_whys_of(whys, NULL, 6, analysis, kText, size, picks, 2) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_why_name(-1) == NULL && leitsatz_why_name(1000) == NULL);
  CHECK(strcmp(leitsatz_why_name(0), "opens") == 0);
  CHECK(strcmp(leitsatz_why_meaning(2), "shares words with the title") == 0);
  leitsatz_analysis_free(analysis);
}

static void test_room_for_picks(void) {
  leitsatz_analysis* analysis = NULL;
  uint32_t pick = 99;
  size_t count = 0;
  CHECK(leitsatz_analyze_new(&analysis, kText, strlen(kText), NULL) == LEITSATZ_OK);
  CHECK(leitsatz_select(&pick, &count, 1, analysis, NULL) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(count == 3);
  CHECK(pick == 99);
  leitsatz_analysis_free(analysis);
}

static void test_title_and_headline(void) {
  static const char title[] = "Northern ferry line closes";
  leitsatz_options options = {NULL, 0, title, 26, LEITSATZ_SALIENCE, 0};
  leitsatz_analysis* analysis = NULL;
  leitsatz_headline headline;
  CHECK(leitsatz_analyze_new(&analysis, kText, strlen(kText), &options) == LEITSATZ_OK);
  headline = leitsatz_headline_of(analysis, 12);
  CHECK(headline.source == 1);
  CHECK(headline.span.begin == 0 && headline.span.end == strlen(title));
  headline = leitsatz_headline_of(analysis, 1);
  CHECK(headline.source == 0);
  leitsatz_analysis_free(analysis);
}

static void test_types_and_focus(void) {
  leitsatz_analysis* analysis = NULL;
  uint32_t picks[64];
  uint32_t again[64];
  size_t count = 0;
  size_t same = 0;
  int32_t type;
  CHECK(leitsatz_analyze_new(&analysis, kText, strlen(kText), NULL) == LEITSATZ_OK);
  CHECK(leitsatz_sentence_count(analysis) <= 64);
  for (type = LEITSATZ_TLDR; type <= LEITSATZ_HEADLINE; ++type) {
    CHECK(leitsatz_select_as(picks, &count, 64, analysis, NULL, type) == LEITSATZ_OK);
    CHECK(count > 0);
    CHECK(leitsatz_summary_type_name(type) != NULL);
  }
  CHECK(count == 1);
  CHECK(strcmp(leitsatz_summary_type_name(LEITSATZ_KEY_POINTS), "key-points") == 0);
  CHECK(leitsatz_summary_type_name(-1) == NULL && leitsatz_summary_type_name(4) == NULL);
  CHECK(leitsatz_select_as(picks, &count, 64, analysis, NULL, 4) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_select_as(picks, &count, 64, analysis, NULL, -1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_select(picks, &count, 64, analysis, NULL) == LEITSATZ_OK);

  CHECK(leitsatz_focus_matched(analysis) == 0);
  CHECK(leitsatz_refocus(NULL, "a", 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_refocus(analysis, NULL, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_refocus(analysis, "zeppelin", 8) == LEITSATZ_OK);
  CHECK(leitsatz_focus_matched(analysis) == 0);
  CHECK(leitsatz_refocus(analysis, "ferry", 5) == LEITSATZ_OK);
  CHECK(leitsatz_focus_matched(analysis) == 1);
  CHECK(leitsatz_refocus(analysis, NULL, 0) == LEITSATZ_OK);
  CHECK(leitsatz_focus_matched(analysis) == 0);
  CHECK(leitsatz_select(again, &same, 64, analysis, NULL) == LEITSATZ_OK);
  CHECK(same == count && memcmp(picks, again, count * sizeof picks[0]) == 0);

  CHECK(leitsatz_antecedent_of(analysis, 0) == LEITSATZ_NO_SENTENCE);
  CHECK(leitsatz_antecedent_of(analysis, 10000) == LEITSATZ_NO_SENTENCE);
  const leitsatz_span nobody = leitsatz_speaker_of(analysis, 0);
  CHECK(nobody.begin == nobody.end);
  leitsatz_analysis_free(analysis);
}

static void test_transcript(void) {
  const char* source =
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>The dam is old\n\n"
      "00:02.000 --> 00:03.000\n<v Ana>and leaks.\n";
  leitsatz_transcript* transcript = NULL;
  leitsatz_analysis* analysis = NULL;
  leitsatz_task* task = NULL;
  leitsatz_sentence sentence;
  leitsatz_span place;
  size_t length = 0;
  const char* text;
  CHECK(leitsatz_transcript_read_new(&transcript, "no", 2, 1) == LEITSATZ_OK);
  CHECK(transcript == NULL);
  CHECK(leitsatz_transcript_read_new(NULL, "no", 2, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_transcript_read_new(&transcript, NULL, 2, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_transcript_read_new(&transcript, source, strlen(source), 0) == LEITSATZ_OK);
  CHECK(transcript != NULL);
  text = leitsatz_transcript_text_borrowed(&length, transcript);
  CHECK(length == 30 && memcmp(text, "Ana: The dam is old and leaks.", length) == 0);
  CHECK(leitsatz_transcript_text_borrowed(NULL, transcript) == NULL);
  CHECK(leitsatz_analyze_transcript_new(&analysis, NULL, NULL) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_analyze_transcript_new(&analysis, transcript, NULL) == LEITSATZ_OK);
  CHECK(leitsatz_sentence_count(analysis) == 1);
  CHECK(leitsatz_sentence_at(&sentence, analysis, 0) == LEITSATZ_OK);
  place = leitsatz_transcript_in_source(transcript, sentence.span);
  CHECK(memcmp(source + place.begin, "The dam", 7) == 0);
  CHECK(memcmp(source + place.end - 6, "leaks.", 6) == 0);
  place = leitsatz_transcript_in_source(transcript, leitsatz_speaker_of(analysis, 0));
  CHECK(place.end - place.begin == 3 && memcmp(source + place.begin, "Ana", 3) == 0);
  place.begin = 3;
  place.end = 5;
  place = leitsatz_transcript_in_source(transcript, place); /* the colon was added */
  CHECK(place.begin == place.end);
  leitsatz_analysis_free(analysis);
  CHECK(leitsatz_task_transcript_new(&task, transcript, NULL) == LEITSATZ_OK);
  CHECK(task != NULL);
  leitsatz_task_free(task);
  leitsatz_transcript_free(transcript);
  leitsatz_transcript_free(NULL);
}

static void test_bad_arguments(void) {
  leitsatz_analysis* analysis = NULL;
  leitsatz_options options = {"klingon", 7, NULL, 0, LEITSATZ_SALIENCE, 0};
  leitsatz_budget budget = {3, LEITSATZ_NO_LIMIT, LEITSATZ_NO_LIMIT, 1.5, NULL, 0, 0, 0, 0};
  leitsatz_sentence sentence;
  size_t count = 0;
  CHECK(leitsatz_analyze_new(NULL, kText, 1, NULL) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_analyze_new(&analysis, NULL, 1, NULL) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_analyze_new(&analysis, kText, 1, &options) == LEITSATZ_UNKNOWN_LANGUAGE);
  CHECK(analysis == NULL);
  options.language = NULL;
  options.language_length = 0;
  options.ranker = 17;
  CHECK(leitsatz_analyze_new(&analysis, kText, 1, &options) == LEITSATZ_INVALID_ARGUMENT);

  CHECK(leitsatz_analyze_new(&analysis, NULL, 0, NULL) == LEITSATZ_OK);
  CHECK(leitsatz_sentence_count(analysis) == 0);
  CHECK(leitsatz_select(NULL, &count, 0, analysis, NULL) == LEITSATZ_OK);
  CHECK(count == 0);
  CHECK(leitsatz_select(NULL, &count, 0, analysis, &budget) == LEITSATZ_INVALID_BUDGET);
  CHECK(leitsatz_sentence_at(&sentence, analysis, 0) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_features_borrowed(analysis, 0) == NULL);
  leitsatz_analysis_free(analysis);
  leitsatz_analysis_free(NULL);
}

static void test_steps(void) {
  leitsatz_task* task = NULL;
  leitsatz_analysis* analysis = NULL;
  double progress = 0;
  int steps = 0;
  CHECK(leitsatz_task_new(NULL, kText, 1, NULL) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_task_new(&task, NULL, 1, NULL) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_task_new(&task, kText, strlen(kText), NULL) == LEITSATZ_OK);
  CHECK(leitsatz_task_finish_new(&analysis, task) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_task_step(NULL, task) == LEITSATZ_INVALID_ARGUMENT);
  while (progress < 1 && steps < 100) {
    CHECK(leitsatz_task_step(&progress, task) == LEITSATZ_OK);
    ++steps;
  }
  CHECK(progress == 1);
  CHECK(leitsatz_task_step(&progress, task) == LEITSATZ_OK && progress == 1);
  CHECK(leitsatz_task_finish_new(&analysis, task) == LEITSATZ_OK);
  CHECK(leitsatz_sentence_count(analysis) > 0);
  leitsatz_analysis_free(analysis);
  CHECK(leitsatz_task_finish_new(&analysis, task) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(analysis == NULL);
  leitsatz_task_free(task);
  leitsatz_task_free(NULL);
}

static void test_data(void) {
  static const union {
    double aligned[8];
    char bytes[64];
  } junk = {{0}};
  CHECK(leitsatz_missing_data(kText, strlen(kText)) == 0);
  CHECK(leitsatz_add_data_kept(NULL, 0) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_data_packs_in(junk.bytes, sizeof junk.bytes) == 0);
  CHECK(leitsatz_data_packs_in(NULL, 0) == 0);
  CHECK(leitsatz_add_data_kept(junk.bytes + 1, 8) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(strcmp(leitsatz_data_pack_name(1), "thai") == 0);
  CHECK(leitsatz_data_pack_name(-1) == NULL && leitsatz_data_pack_name(99) == NULL);
}

static void test_utf16_offsets(void) {
  static const char text[] = "n\xC3\xA9 \xF0\x9F\x98\x80.";
  uint32_t offsets[] = {0, 3, 8, 9};
  CHECK(leitsatz_to_utf16_offsets(offsets, 4, text, strlen(text)) == LEITSATZ_OK);
  CHECK(offsets[0] == 0 && offsets[1] == 2 && offsets[2] == 5 && offsets[3] == 6);
  CHECK(leitsatz_to_utf16_offsets(NULL, 1, text, 1) == LEITSATZ_INVALID_ARGUMENT);
}

static const char kOther[] =
    "Die Fabrik in Norden\n\n"
    "Die Fabrik in Norden baut seit 1998 Fahrradrahmen aus Stahl und aus Bambus.\n";

static void test_story(void) {
  leitsatz_source sources[3] = {{0}};
  leitsatz_told told[2] = {{0}};
  leitsatz_budget budget = LEITSATZ_BUDGET_INIT;
  leitsatz_story* story = NULL;
  leitsatz_sentence sentence;
  leitsatz_statistics statistics;
  uint32_t picks[64];
  size_t count = 0, i;
  sources[0].text = kText;
  sources[0].text_length = strlen(kText);
  sources[1].text = kOther;
  sources[1].text_length = strlen(kOther);
  sources[1].date = "2024-05-31";
  sources[1].date_length = 10;
  sources[2].text = kOther;
  sources[2].text_length = strlen(kOther);
  sources[2].language = "not a tag";
  sources[2].language_length = 9;
  budget.sentences = LEITSATZ_NO_LIMIT;
  CHECK(leitsatz_story_new(&story, sources, 3, NULL) == LEITSATZ_OK);
  CHECK(leitsatz_story_size(story) == 3);
  CHECK(leitsatz_story_status_of(story, 1) == LEITSATZ_OK);
  CHECK(leitsatz_story_status_of(story, 2) == LEITSATZ_UNKNOWN_LANGUAGE);
  CHECK(leitsatz_story_status_of(story, 3) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_story_same_as(story, 1) == 1 &&
        leitsatz_story_same_as(story, 3) == LEITSATZ_NO_SENTENCE);
  CHECK(leitsatz_story_first_sentence(story, 0) == 0);
  CHECK(leitsatz_story_first_sentence(story, 3) == leitsatz_story_sentence_count(story));
  CHECK(strcmp(leitsatz_language(leitsatz_story_analysis_borrowed(story, 1)), "de") == 0);
  CHECK(leitsatz_story_analysis_borrowed(story, 3) == NULL);
  CHECK(leitsatz_story_select(picks, &count, 64, story, &budget, LEITSATZ_TLDR, 1,
                              LEITSATZ_ORDER_OF_DATES) == LEITSATZ_OK);
  CHECK(count == 2);
  CHECK(leitsatz_story_document_of(story, picks[0]) == 1);
  CHECK(leitsatz_story_document_of(story, picks[1]) == 0);
  CHECK(leitsatz_story_sentence_at(&sentence, story, picks[0]) == LEITSATZ_OK);
  CHECK(strncmp(kOther + sentence.span.begin, "Die Fabrik in Norden baut", 25) == 0);
  CHECK(leitsatz_story_sentence_at(&sentence, story, 9999) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_story_antecedent_of(story, picks[0]) == LEITSATZ_NO_SENTENCE);
  CHECK(leitsatz_story_statistics_of(&statistics, story, picks, count) == LEITSATZ_OK);
  CHECK(statistics.summary_sentences == 2);
  CHECK(leitsatz_story_select(picks, &count, 1, story, NULL, LEITSATZ_TLDR, LEITSATZ_NO_LIMIT,
                              LEITSATZ_ORDER_OF_TEXTS) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_story_select(picks, &count, 64, story, NULL, LEITSATZ_TLDR, 1, 2) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_story_refocus(story, "Bambus", 6) == LEITSATZ_OK);
  CHECK(leitsatz_story_focus_matched(story) == 1);
  for (i = 0; i < 2; ++i) told[i].analysis = leitsatz_story_analysis_borrowed(story, i);
  {
    leitsatz_story* again = NULL;
    CHECK(leitsatz_story_of_analyses_new(&again, told, 2, NULL, 0) == LEITSATZ_OK);
    CHECK(leitsatz_story_size(again) == 2 && leitsatz_story_focus_matched(again) == 0);
    leitsatz_story_free(again);
    told[1].analysis = NULL;
    CHECK(leitsatz_story_of_analyses_new(&again, told, 2, NULL, 0) == LEITSATZ_INVALID_ARGUMENT);
    CHECK(again == NULL);
  }
  leitsatz_story_free(story);
  CHECK(leitsatz_story_new(&story, NULL, 2, NULL) == LEITSATZ_INVALID_ARGUMENT && story == NULL);
  leitsatz_story_free(NULL);
}

static void test_names(void) {
  size_t i;
  CHECK(strcmp(leitsatz_flag_name(2), "cut_start") == 0);
  CHECK(strcmp(leitsatz_reason_name(0), "lead") == 0);
  CHECK(strcmp(leitsatz_block_kind_name(2), "paragraph") == 0);
  CHECK(leitsatz_flag_name(-1) == NULL && leitsatz_flag_name(99) == NULL);
  CHECK(strcmp(leitsatz_flag_meaning(2), "begins in the middle") == 0);
  CHECK(leitsatz_flag_meaning(-1) == NULL && leitsatz_flag_meaning(99) == NULL);
  CHECK(leitsatz_flag_is_damage(2) == 1 && leitsatz_flag_is_damage(13) == 0);
  CHECK(leitsatz_flag_is_damage(-1) == 0 && leitsatz_flag_is_damage(99) == 0);
  for (i = 0; i < leitsatz_feature_count(); ++i) CHECK(leitsatz_feature_name(i)[0] != '\0');
  CHECK(leitsatz_feature_name(i) == NULL);
  CHECK(leitsatz_language_at(0)[0] != '\0' && leitsatz_language_at(9999) == NULL);
  CHECK(strlen(leitsatz_status_message(LEITSATZ_OUT_OF_MEMORY)) > 0);
  CHECK(leitsatz_version()[0] != '\0');
}

static const char kName[] = "Ada Lindqvist";
static const char kFirst[] =
    "The ferry company will close its northern line in March, after ninety years, it said.";
static const char kSecond[] =
    "Passengers said that they had not been told, and that the bridge is years away, if it comes.";

static void element(leitsatz_page_reader* reader, const char* name, const char* text) {
  CHECK(leitsatz_page_begin_element(reader, name, strlen(name), NULL, 0) == LEITSATZ_OK);
  CHECK(leitsatz_page_text(reader, text, strlen(text)) == LEITSATZ_OK);
  CHECK(leitsatz_page_end_element(reader) == LEITSATZ_OK);
}

static int holds(const leitsatz_page* page, int32_t which, const char* expected) {
  size_t length = 0;
  const char* string = leitsatz_page_string_borrowed(&length, page, which);
  return string != NULL && length == strlen(expected) && memcmp(string, expected, length) == 0;
}

static void test_page(void) {
  static const leitsatz_page_attribute author[] = {{"name", 4, "author", 6},
                                                   {"content", 7, kName, sizeof kName - 1}};
  static const leitsatz_page_attribute german = {"lang", 4, "de", 2};
  leitsatz_page_reader* reader = NULL;
  leitsatz_page* page = NULL;
  leitsatz_page_block block;
  leitsatz_block article_block;
  size_t length = 0;
  CHECK(leitsatz_page_reader_new(NULL) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_reader_new(&reader) == LEITSATZ_OK);
  CHECK(leitsatz_page_finish_new(NULL, reader) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_begin_element(reader, NULL, 1, NULL, 0) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_begin_element(reader, "p", 1, NULL, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_text(reader, NULL, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_begin_element(reader, "meta", 4, author, 2) == LEITSATZ_OK);
  CHECK(leitsatz_page_end_element(reader) == LEITSATZ_OK);
  CHECK(leitsatz_page_begin_element(reader, "main", 4, &german, 1) == LEITSATZ_OK);
  element(reader, "h2", "The line");
  element(reader, "p", kFirst);
  element(reader, "p", kSecond);
  CHECK(leitsatz_page_finish_new(&page, reader) == LEITSATZ_OK);
  CHECK(leitsatz_page_text(reader, "a", 1) == LEITSATZ_INVALID_ARGUMENT);
  leitsatz_page_reader_free(reader);
  leitsatz_page_reader_free(NULL);

  CHECK(holds(page, LEITSATZ_PAGE_AUTHOR, kName));
  CHECK(holds(page, LEITSATZ_PAGE_DATE, ""));
  CHECK(leitsatz_page_string_borrowed(&length, page, -1) == NULL);
  CHECK(leitsatz_page_string_borrowed(&length, page, 10) == NULL);
  CHECK(leitsatz_page_string_borrowed(NULL, page, 0) == NULL);
  CHECK(leitsatz_page_block_count(page) == 3);
  CHECK(leitsatz_page_block_at(&block, page, 0) == LEITSATZ_OK);
  CHECK(strcmp(leitsatz_block_kind_name(block.kind), "heading") == 0 && block.level == 2);
  CHECK(block.element == 2);
  CHECK(leitsatz_page_block_at(&block, page, 1) == LEITSATZ_OK);
  CHECK(strcmp(leitsatz_page_reason_name(block.reason), "article") == 0);
  CHECK(block.span.end - block.span.begin == strlen(kFirst));
  CHECK(block.element == 3 && block.links == 0 && block.facts == 1u << 5);
  CHECK(leitsatz_page_language_borrowed(&length, page, block.language) != NULL && length == 2);
  CHECK(leitsatz_page_language_borrowed(&length, page, 99) == NULL);
  CHECK(leitsatz_page_article_block_at(&article_block, page, block.article_block) == LEITSATZ_OK);
  CHECK(article_block.span.end - article_block.span.begin == strlen(kFirst));
  CHECK(leitsatz_page_block_at(&block, page, 3) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_article_block_at(&article_block, page, 99) == LEITSATZ_INVALID_ARGUMENT);
  leitsatz_page_free(page);
  leitsatz_page_free(NULL);
}

/* Events of leitsatz_page_read_new, written as its comment says. */
static unsigned char events[1024];
static size_t event_bytes;

static void put_number(size_t number) {
  int i;
  for (i = 0; i < 4; ++i) events[event_bytes++] = (unsigned char)(number >> (8 * i) & 0xFF);
}

static void put_string(const char* string) {
  put_number(strlen(string));
  memcpy(events + event_bytes, string, strlen(string));
  event_bytes += strlen(string);
}

static void put_element(const char* name, const char* attribute, const char* value) {
  events[event_bytes++] = 1;
  put_string(name);
  put_number(attribute ? 1 : 0);
  if (!attribute) return;
  put_string(attribute);
  put_string(value);
}

static void put_events(void) {
  event_bytes = 0;
  put_element("article", "class", "story");
  put_element("p", NULL, NULL);
  events[event_bytes++] = 2;
  put_string(kFirst);
  events[event_bytes++] = 3;
  put_element("p", NULL, NULL);
  events[event_bytes++] = 2;
  put_string(kSecond);
}

static void test_page_events(void) {
  leitsatz_page* page = NULL;
  leitsatz_analysis* analysis = NULL;
  leitsatz_task* task = NULL;
  leitsatz_block blocks[2];
  const char* article;
  size_t length = 0, cut, whole = 0;
  put_events();
  CHECK(leitsatz_page_read_new(&page, events, event_bytes) == LEITSATZ_OK);
  CHECK(leitsatz_page_article_block_count(page) == 2);
  CHECK(leitsatz_page_article_block_at(&blocks[0], page, 0) == LEITSATZ_OK);
  CHECK(leitsatz_page_article_block_at(&blocks[1], page, 1) == LEITSATZ_OK);
  article = leitsatz_page_string_borrowed(&length, page, LEITSATZ_PAGE_ARTICLE);

  CHECK(leitsatz_analyze_blocks_new(&analysis, article, length, blocks, 2, NULL) == LEITSATZ_OK);
  CHECK(leitsatz_block_count(analysis) == 2 && leitsatz_sentence_count(analysis) == 2);
  leitsatz_analysis_free(analysis);
  CHECK(leitsatz_analyze_blocks_new(&analysis, article, length, blocks, 1, NULL) == LEITSATZ_OK);
  CHECK(leitsatz_sentence_count(analysis) == 1);
  leitsatz_analysis_free(analysis);
  CHECK(leitsatz_analyze_blocks_new(&analysis, article, length, NULL, 1, NULL) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_analyze_blocks_new(&analysis, article, length - 1, blocks, 2, NULL) ==
        LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_task_blocks_new(&task, article, length, blocks, 2, NULL) == LEITSATZ_OK);
  leitsatz_task_free(task);
  blocks[0].kind = 99;
  CHECK(leitsatz_task_blocks_new(&task, article, length, blocks, 2, NULL) ==
        LEITSATZ_INVALID_ARGUMENT);
  leitsatz_page_free(page);

  /* Wherever it is cut off, it is either refused or ends between two events. */
  for (cut = 0; cut < event_bytes; ++cut) {
    unsigned char* exact = malloc(cut + 1); /* so that a sanitizer sees what is read behind it */
    memcpy(exact, events, cut);
    exact = realloc(exact, cut ? cut : 1);
    if (leitsatz_page_read_new(&page, exact, cut) == LEITSATZ_OK) ++whole;
    leitsatz_page_free(page);
    free(exact);
  }
  CHECK(whole == 6);
}

static void test_bad_page_events(void) {
  static const unsigned char nothing[] = {0};
  static const unsigned char unknown[] = {4};
  static const unsigned char end[] = {3};
  static const unsigned char long_text[] = {2, 0xFF, 0xFF, 0xFF, 0xFF, 'a'};
  static const unsigned char attributes[] = {1, 1, 0, 0, 0, 'p', 0xFF, 0xFF, 0xFF, 0xFF, 0, 0};
  leitsatz_page* page = NULL;
  CHECK(leitsatz_page_read_new(NULL, nothing, 0) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_read_new(&page, NULL, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_read_new(&page, nothing, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_read_new(&page, unknown, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_read_new(&page, end, 1) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_read_new(&page, long_text, 6) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(leitsatz_page_read_new(&page, attributes, 12) == LEITSATZ_INVALID_ARGUMENT);
  CHECK(page == NULL);
  CHECK(leitsatz_page_read_new(&page, NULL, 0) == LEITSATZ_OK);
  CHECK(leitsatz_page_block_count(page) == 0 && leitsatz_page_article_block_count(page) == 0);
  leitsatz_page_free(page);
}

static void test_page_names(void) {
  int32_t i;
  CHECK(strcmp(leitsatz_page_reason_name(1), "hidden") == 0);
  CHECK(leitsatz_page_reason_name(-1) == NULL && leitsatz_page_reason_name(99) == NULL);
  CHECK(strcmp(leitsatz_page_fact_name(0), "nav") == 0);
  CHECK(strcmp(leitsatz_page_fact_name(11), "hidden") == 0);
  CHECK(leitsatz_page_fact_name(-1) == NULL && leitsatz_page_fact_name(12) == NULL);
  CHECK(leitsatz_page_attribute_name(-1) == NULL);
  for (i = 1; leitsatz_page_attribute_name(i) != NULL; ++i) {
    CHECK(strcmp(leitsatz_page_attribute_name(i - 1), leitsatz_page_attribute_name(i)) < 0);
  }
  CHECK(i > 10);
}

static void test_budgets(void) {
  leitsatz_analysis* analysis = NULL;
  leitsatz_budget budget = LEITSATZ_BUDGET_INIT;
  const uint32_t costs[] = {7, 5, 6, 4};
  uint32_t picks[4], dear = 0;
  size_t count = 0, i;
  CHECK(leitsatz_analyze_new(&analysis, kText, strlen(kText), NULL) == LEITSATZ_OK);
  CHECK(leitsatz_select(picks, &count, 4, analysis, &budget) == LEITSATZ_OK && count == 3);
  budget.words = 1000;
  CHECK(leitsatz_select(picks, &count, 4, analysis, &budget) == LEITSATZ_OK && count == 4);
  budget.words = 0;
  budget.sentences = LEITSATZ_NO_LIMIT;
  CHECK(leitsatz_select(picks, &count, 4, analysis, &budget) == LEITSATZ_OK && count == 4);
  budget.sentences = 0;
  budget.costs = costs;
  budget.cost_count = 4;
  budget.limit = 12;
  CHECK(leitsatz_select(picks, &count, 4, analysis, &budget) == LEITSATZ_OK && count > 0);
  for (i = 0; i < count; ++i) dear += costs[picks[i]];
  CHECK(dear <= 12);
  budget.neighbours = 1;
  budget.keep = LEITSATZ_KEEP_NUMBERS | LEITSATZ_KEEP_CODE;
  CHECK(leitsatz_select(picks, &count, 4, analysis, &budget) == LEITSATZ_OK);
  budget.cost_count = 3;
  CHECK(leitsatz_select(picks, &count, 4, analysis, &budget) == LEITSATZ_INVALID_BUDGET);
  budget.costs = NULL;
  CHECK(leitsatz_select(picks, &count, 4, analysis, &budget) == LEITSATZ_INVALID_ARGUMENT);
  leitsatz_analysis_free(analysis);
}

int main(void) {
  test_summary();
  test_budgets();
  test_joined();
  test_whys();
  test_room_for_picks();
  test_title_and_headline();
  test_types_and_focus();
  test_transcript();
  test_bad_arguments();
  test_steps();
  test_data();
  test_utf16_offsets();
  test_story();
  test_names();
  test_page();
  test_page_events();
  test_bad_page_events();
  test_page_names();
  if (failures == 0) printf("the C interface works\n");
  return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
