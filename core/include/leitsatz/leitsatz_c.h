/* Leitsatz for C and for every language that can call C. See leitsatz.h for what the parts mean.
 *
 * Rules: a function that can fail returns a leitsatz_status. Its outputs come first among its
 * parameters, and it writes them only if it returns LEITSATZ_OK. Text is UTF-8, given as a pointer
 * and its length in bytes, and need not end in a zero byte. Returned strings end in a zero byte,
 * have static storage and are never freed. What a function with "borrowed" in its name returns
 * lives as long as the analysis or page it is from. The numbers of statuses, flags, reasons, block
 * kinds and rankers never change; new ones are added after them. After LEITSATZ_OUT_OF_MEMORY
 * everything is as it was, except that a task or a page reader can then only be freed.
 *
 * Threads: as in leitsatz.h; several threads may read an analysis at once, and one may free it.
 */
#ifndef LEITSATZ_LEITSATZ_C_H_
#define LEITSATZ_LEITSATZ_C_H_

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32) || defined(LEITSATZ_STATIC)
#define LEITSATZ_C_API
#else
#define LEITSATZ_C_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum leitsatz_status {
  LEITSATZ_OK = 0,
  LEITSATZ_TEXT_TOO_LONG = 1,
  LEITSATZ_OUT_OF_MEMORY = 2,
  LEITSATZ_UNKNOWN_LANGUAGE = 3,
  LEITSATZ_INVALID_BUDGET = 4,
  LEITSATZ_MISSING_DATA = 5,
  LEITSATZ_INVALID_ARGUMENT = 6
} leitsatz_status;

typedef enum leitsatz_ranker {
  LEITSATZ_SALIENCE = 0,
  LEITSATZ_LEAD = 1,
  LEITSATZ_TEXTRANK = 2,
  LEITSATZ_LEXRANK = 3
} leitsatz_ranker;

/* What a summary is for, see SummaryType in leitsatz.h. */
typedef enum leitsatz_summary_type {
  LEITSATZ_TLDR = 0,
  LEITSATZ_KEY_POINTS = 1,
  LEITSATZ_TEASER = 2,
  LEITSATZ_HEADLINE = 3
} leitsatz_summary_type;

#define LEITSATZ_NO_LIMIT 0xFFFFFFFFu
#define LEITSATZ_NO_SENTENCE 0xFFFFFFFFu

/* A half-open range of bytes. */
typedef struct leitsatz_span {
  uint32_t begin;
  uint32_t end;
} leitsatz_span;

/* All zero is a valid value: the language is detected, there is no title, LEITSATZ_SALIENCE ranks.
 */
typedef struct leitsatz_options {
  const char* language; /* BCP 47; may be NULL */
  size_t language_length;
  const char* title; /* may be NULL */
  size_t title_length;
  int32_t ranker;   /* a leitsatz_ranker */
  int32_t features; /* not 0: keep what leitsatz_features_borrowed returns */
} leitsatz_options;
#define LEITSATZ_OPTIONS_INIT \
  { NULL, 0, NULL, 0, LEITSATZ_SALIENCE, 0 }

/* The limits of a summary. A limit of 0 is not set, nor is LEITSATZ_NO_LIMIT; every other holds. A
 * budget that sets none, as one that is all zero, allows three sentences. LEITSATZ_NO_LIMIT as
 * `sentences` allows all that the text has. */
typedef struct leitsatz_budget {
  uint32_t sentences;
  uint32_t words;
  uint32_t characters;
  double share; /* of the text's words, 0..1 */
  /* Any other measure: what each sentence costs, and the most that the chosen ones may cost
   * together. NULL, with a limit of 0: they cost nothing. */
  const uint32_t* costs;
  size_t cost_count; /* leitsatz_sentence_count() */
  uint32_t limit;
  uint32_t neighbours; /* that a chosen sentence brings on each side, at most 100 */
  uint32_t keep;       /* leitsatz_keep bits: what comes before all else */
} leitsatz_budget;
#define LEITSATZ_BUDGET_INIT \
  { 0, 0, 0, 0, NULL, 0, 0, 0, 0 }

/* See Keep in types.h. */
typedef enum leitsatz_keep {
  LEITSATZ_KEEP_NUMBERS = 1,
  LEITSATZ_KEEP_URLS = 2,
  LEITSATZ_KEEP_CODE = 4
} leitsatz_keep;

typedef struct leitsatz_sentence {
  leitsatz_span span;
  uint32_t block; /* index for leitsatz_block_at */
  uint32_t words;
  uint32_t characters; /* code points */
  uint32_t flags;      /* bit i: leitsatz_flag_name(i), see flags.def */
  uint32_t reasons;    /* bit i: leitsatz_reason_name(i) */
  const char* language;
  double damage;
  double score;
  double match; /* how well it answers the focus, 0..1 */
} leitsatz_sentence;

typedef struct leitsatz_block {
  leitsatz_span span;
  int32_t kind; /* leitsatz_block_kind_name(kind) */
} leitsatz_block;

typedef struct leitsatz_keyword {
  leitsatz_span span;
  uint32_t count;
  double weight;
} leitsatz_keyword;

typedef struct leitsatz_statistics {
  uint32_t words;
  uint32_t sentences;
  uint32_t damaged;
  uint32_t summary_words;
  uint32_t summary_sentences;
  uint32_t reading_seconds;
  uint32_t summary_seconds;
} leitsatz_statistics;

/* Where a headline was taken from: 0 nowhere (the span is empty), 1 the title given, 2 the text. */
typedef struct leitsatz_headline {
  int32_t source;
  leitsatz_span span;
} leitsatz_headline;

typedef struct leitsatz_analysis leitsatz_analysis;

LEITSATZ_C_API const char* leitsatz_version(void);
LEITSATZ_C_API const char* leitsatz_status_message(int32_t status);

/* Analyzes a text. `options` may be NULL. On success the caller owns *out_new and frees it with
 * leitsatz_analysis_free; on failure it is NULL. */
LEITSATZ_C_API leitsatz_status leitsatz_analyze_new(leitsatz_analysis** out_new, const char* text,
                                                    size_t text_length,
                                                    const leitsatz_options* options);
/* Analyzes a text whose blocks are known, as those of a page. Blocks that are not ascending and
 * disjoint, or of a kind that has no name, give LEITSATZ_INVALID_ARGUMENT. They must begin and end
 * on code point boundaries, and are copied. `blocks` NULL: they are found in the text. */
LEITSATZ_C_API leitsatz_status leitsatz_analyze_blocks_new(leitsatz_analysis** out_new,
                                                           const char* text, size_t text_length,
                                                           const leitsatz_block* blocks,
                                                           size_t block_count,
                                                           const leitsatz_options* options);
LEITSATZ_C_API void leitsatz_analysis_free(leitsatz_analysis* analysis); /* NULL is fine */

/* An analysis in steps: start, step until *out_progress is 1, finish. The text and the options'
 * title must outlive the task. It is freed with leitsatz_task_free, whether finished or not, which
 * also cancels it. */
typedef struct leitsatz_task leitsatz_task;
LEITSATZ_C_API leitsatz_status leitsatz_task_new(leitsatz_task** out_new, const char* text,
                                                 size_t text_length,
                                                 const leitsatz_options* options);
/* The blocks are as those of leitsatz_analyze_blocks_new. */
LEITSATZ_C_API leitsatz_status leitsatz_task_blocks_new(leitsatz_task** out_new, const char* text,
                                                        size_t text_length,
                                                        const leitsatz_block* blocks,
                                                        size_t block_count,
                                                        const leitsatz_options* options);
LEITSATZ_C_API leitsatz_status leitsatz_task_step(double* out_progress, leitsatz_task* task);
/* LEITSATZ_INVALID_ARGUMENT if the task is not done, or was finished before. */
LEITSATZ_C_API leitsatz_status leitsatz_task_finish_new(leitsatz_analysis** out_new,
                                                        leitsatz_task* task);
LEITSATZ_C_API void leitsatz_task_free(leitsatz_task* task); /* NULL is fine */

/* The words of subtitles and of transcripts with times, see transcript.h. */
typedef struct leitsatz_transcript leitsatz_transcript;
/* *out_new is NULL if the source is no transcript; else the caller frees it. `is_subtitles` not 0:
 * its name says that it is. The source is copied. */
LEITSATZ_C_API leitsatz_status leitsatz_transcript_read_new(leitsatz_transcript** out_new,
                                                            const char* source,
                                                            size_t source_length,
                                                            int32_t is_subtitles);
LEITSATZ_C_API void leitsatz_transcript_free(leitsatz_transcript* transcript); /* NULL is fine */
/* Its words, a text of `*out_length` bytes. */
LEITSATZ_C_API const char* leitsatz_transcript_text_borrowed(size_t* out_length,
                                                             const leitsatz_transcript* transcript);
/* Where a span of its text is in the source; an empty span if it was made from nothing there. */
LEITSATZ_C_API leitsatz_span leitsatz_transcript_in_source(const leitsatz_transcript* transcript,
                                                           leitsatz_span span);
/* As leitsatz_analyze_new and leitsatz_task_new, for its text with its turns. The transcript must
 * outlive the task. */
LEITSATZ_C_API leitsatz_status
leitsatz_analyze_transcript_new(leitsatz_analysis** out_new, const leitsatz_transcript* transcript,
                                const leitsatz_options* options);
LEITSATZ_C_API leitsatz_status leitsatz_task_transcript_new(leitsatz_task** out_new,
                                                            const leitsatz_transcript* transcript,
                                                            const leitsatz_options* options);

/* Dictionaries of scripts without spaces, and lists of words, as bits: bit i is
 * leitsatz_data_pack_name(i). See DataPack in types.h. The first sees what the script needs. */
LEITSATZ_C_API uint32_t leitsatz_missing_data(const char* text, size_t text_length);
LEITSATZ_C_API uint32_t leitsatz_missing_data_of(const leitsatz_analysis* analysis);
/* The packs that these bytes hold; 0 if they are no pack of this release, or not whole. */
LEITSATZ_C_API uint32_t leitsatz_data_packs_in(const void* pack, size_t length);
/* Adds a pack; one that is there already is left alone. The bytes are kept, not copied, and must
 * never change. LEITSATZ_MISSING_DATA if leitsatz_data_packs_in is 0, LEITSATZ_INVALID_ARGUMENT if
 * they do not begin at a multiple of 16. */
LEITSATZ_C_API leitsatz_status leitsatz_add_data_kept(const void* pack, size_t length);
LEITSATZ_C_API const char* leitsatz_data_pack_name(int32_t bit);

/* Turns ascending byte offsets into UTF-16 offsets, in place. */
LEITSATZ_C_API leitsatz_status leitsatz_to_utf16_offsets(uint32_t* in_out_offsets, size_t count,
                                                         const char* text, size_t text_length);

LEITSATZ_C_API const char* leitsatz_language(const leitsatz_analysis* analysis);
/* The title found in the text; an empty span if there is none. */
LEITSATZ_C_API leitsatz_span leitsatz_title(const leitsatz_analysis* analysis);

LEITSATZ_C_API size_t leitsatz_sentence_count(const leitsatz_analysis* analysis);
LEITSATZ_C_API size_t leitsatz_block_count(const leitsatz_analysis* analysis);
LEITSATZ_C_API size_t leitsatz_keyword_count(const leitsatz_analysis* analysis);

/* LEITSATZ_INVALID_ARGUMENT if `index` is not below the count. */
LEITSATZ_C_API leitsatz_status leitsatz_sentence_at(leitsatz_sentence* out,
                                                    const leitsatz_analysis* analysis,
                                                    size_t index);
LEITSATZ_C_API leitsatz_status leitsatz_block_at(leitsatz_block* out,
                                                 const leitsatz_analysis* analysis, size_t index);
LEITSATZ_C_API leitsatz_status leitsatz_keyword_at(leitsatz_keyword* out,
                                                   const leitsatz_analysis* analysis, size_t index);

/* leitsatz_feature_count() values of a sentence; NULL if there is no such sentence, or if the
 * options did not ask for features. */
LEITSATZ_C_API const float* leitsatz_features_borrowed(const leitsatz_analysis* analysis,
                                                       size_t sentence);

/* Chooses sentences. Writes their indices, ascending, and their number. `capacity` is the size of
 * out_picks; leitsatz_sentence_count() always suffices. If it is too small, only *out_count is
 * written, and LEITSATZ_INVALID_ARGUMENT is returned. `budget` NULL: one that sets no limit.
 * LEITSATZ_INVALID_BUDGET if the share is not within 0..1, the costs are not one for each sentence,
 * or the neighbours or the bits of keep are none. */
LEITSATZ_C_API leitsatz_status leitsatz_select(uint32_t* out_picks, size_t* out_count,
                                               size_t capacity, const leitsatz_analysis* analysis,
                                               const leitsatz_budget* budget);

/* Chooses for a leitsatz_summary_type; leitsatz_select chooses a tldr. */
LEITSATZ_C_API leitsatz_status leitsatz_select_as(uint32_t* out_picks, size_t* out_count,
                                                  size_t capacity,
                                                  const leitsatz_analysis* analysis,
                                                  const leitsatz_budget* budget, int32_t type);

/* Ranks sentences anew by what the reader is interested in; empty: without a focus. See refocus()
 * in leitsatz.h. No other thread may read the analysis meanwhile. */
LEITSATZ_C_API leitsatz_status leitsatz_refocus(leitsatz_analysis* analysis, const char* focus,
                                                size_t focus_length);
/* 1 if there is a focus and a sentence matches it, else 0. */
LEITSATZ_C_API int32_t leitsatz_focus_matched(const leitsatz_analysis* analysis);

/* The sentence to show with a dangling one; LEITSATZ_NO_SENTENCE if there is none. */
LEITSATZ_C_API uint32_t leitsatz_antecedent_of(const leitsatz_analysis* analysis, size_t sentence);

/* The label of who says the sentence; an empty span if the text does not tell. */
LEITSATZ_C_API leitsatz_span leitsatz_speaker_of(const leitsatz_analysis* analysis,
                                                 size_t sentence);

/* `picks`: the output of leitsatz_select. */
LEITSATZ_C_API leitsatz_status leitsatz_statistics_of(leitsatz_statistics* out,
                                                      const leitsatz_analysis* analysis,
                                                      const uint32_t* picks, size_t pick_count);

/* The picks' sentences in one line, with spaces between them unless their script has none. `text`:
 * that of the analysis. Writes *out_length bytes, without a zero byte behind them: at most those of
 * the picks and a space for each. If `capacity`, the size of out_line, is too small, only
 * *out_length is written, and LEITSATZ_INVALID_ARGUMENT is returned. */
LEITSATZ_C_API leitsatz_status leitsatz_joined(char* out_line, size_t* out_length, size_t capacity,
                                               const leitsatz_analysis* analysis, const char* text,
                                               size_t text_length, const uint32_t* picks,
                                               size_t pick_count);

/* Why a sentence was chosen, see why.h. */
typedef struct leitsatz_why {
  uint32_t sentence;
  int32_t kind;    /* leitsatz_why_name(kind), see whys.def */
  uint32_t number; /* what it counts depends on the kind; 0 if nothing */
  uint32_t word_count;
  leitsatz_span words[3]; /* of the text; the last 3 - word_count are empty */
} leitsatz_why;

/* Writes the reasons of each pick, the strongest first, and their number, which is at most three a
 * pick. `picks`: the output of leitsatz_select. `text`: that of the analysis. If `capacity`, the
 * size of out_whys, is too small, only *out_count is written, and LEITSATZ_INVALID_ARGUMENT is
 * returned. */
LEITSATZ_C_API leitsatz_status leitsatz_whys_of(leitsatz_why* out_whys, size_t* out_count,
                                                size_t capacity, const leitsatz_analysis* analysis,
                                                const char* text, size_t text_length,
                                                const uint32_t* picks, size_t pick_count);

LEITSATZ_C_API leitsatz_headline leitsatz_headline_of(const leitsatz_analysis* analysis,
                                                      uint32_t max_words);

/* The article of a web page, see page.h: a walker reports to a reader what it meets in the page's
 * tree, and the reader makes a page of it. */
typedef struct leitsatz_page_reader leitsatz_page_reader;
typedef struct leitsatz_page leitsatz_page;

#define LEITSATZ_NO_ELEMENT 0xFFFFFFFFu
#define LEITSATZ_NO_BLOCK 0xFFFFFFFFu

typedef struct leitsatz_page_attribute {
  const char* name;
  size_t name_length;
  const char* value; /* character references resolved; may be NULL if it is empty */
  size_t value_length;
} leitsatz_page_attribute;

typedef struct leitsatz_page_block {
  leitsatz_span span;     /* of LEITSATZ_PAGE_TEXT */
  int32_t kind;           /* leitsatz_block_kind_name(kind) */
  int32_t level;          /* of a heading: 1 to 6; else 0 */
  int32_t reason;         /* leitsatz_page_reason_name(reason): 0 if it is in the article */
  uint32_t facts;         /* bit i: leitsatz_page_fact_name(i) */
  uint32_t links;         /* bytes of it inside links */
  uint32_t element;       /* the element it begins in, counted from 0, or LEITSATZ_NO_ELEMENT */
  uint32_t group;         /* the block-level element around it, or LEITSATZ_NO_ELEMENT */
  uint32_t language;      /* index for leitsatz_page_language_borrowed */
  uint32_t article_block; /* index for leitsatz_page_article_block_at, or LEITSATZ_NO_BLOCK */
} leitsatz_page_block;

/* The strings of a page. A string is empty if the page does not give it. */
typedef enum leitsatz_page_string {
  LEITSATZ_PAGE_TITLE = 0,
  LEITSATZ_PAGE_AUTHOR = 1,
  LEITSATZ_PAGE_DATE = 2,
  LEITSATZ_PAGE_SITE = 3,
  LEITSATZ_PAGE_LANGUAGE = 4,
  LEITSATZ_PAGE_CANONICAL = 5,
  LEITSATZ_PAGE_DESCRIPTION = 6,
  LEITSATZ_PAGE_TEXT = 7,    /* all blocks, a line each */
  LEITSATZ_PAGE_ARTICLE = 8, /* the article's blocks, with a blank line between */
  LEITSATZ_PAGE_NOTE = 9     /* "hidden", "hint", "script", "index" or "empty": see Page::note */
} leitsatz_page_string;

LEITSATZ_C_API leitsatz_status leitsatz_page_reader_new(leitsatz_page_reader** out_new);
/* For every element in document order, void ones too; leitsatz_page_end_element ends it. */
LEITSATZ_C_API leitsatz_status
leitsatz_page_begin_element(leitsatz_page_reader* reader, const char* name, size_t name_length,
                            const leitsatz_page_attribute* attributes, size_t attribute_count);
LEITSATZ_C_API leitsatz_status leitsatz_page_text(leitsatz_page_reader* reader, const char* text,
                                                  size_t text_length);
LEITSATZ_C_API leitsatz_status leitsatz_page_end_element(leitsatz_page_reader* reader);
/* Makes the page. The caller frees it with leitsatz_page_free, and the reader, which accepts
 * nothing more, with leitsatz_page_reader_free. */
LEITSATZ_C_API leitsatz_status leitsatz_page_finish_new(leitsatz_page** out_new,
                                                        leitsatz_page_reader* reader);
LEITSATZ_C_API void leitsatz_page_reader_free(leitsatz_page_reader* reader); /* NULL is fine */

/* Reads a whole page at once, for callers for which a call per element is expensive. `events` holds
 * one event after the other: a byte for its kind, then its parts. A number has 4 bytes, the lowest
 * first; a string is its length in bytes, a number, and its bytes, UTF-8:
 *
 *   1  an element begins: its name; the number of its attributes; of each its name and its value
 *   2  text: a string
 *   3  the innermost open element ends
 *
 * Elements that are open at the end are closed. LEITSATZ_INVALID_ARGUMENT if a byte is no kind of
 * event, if an event is cut off, or if an element ends and none is open. */
LEITSATZ_C_API leitsatz_status leitsatz_page_read_new(leitsatz_page** out_new, const void* events,
                                                      size_t length);
LEITSATZ_C_API void leitsatz_page_free(leitsatz_page* page); /* NULL is fine */

/* A leitsatz_page_string of `*out_length` bytes; NULL if `which` is none. */
LEITSATZ_C_API const char* leitsatz_page_string_borrowed(size_t* out_length,
                                                         const leitsatz_page* page, int32_t which);
LEITSATZ_C_API size_t leitsatz_page_block_count(const leitsatz_page* page);
LEITSATZ_C_API size_t leitsatz_page_article_block_count(const leitsatz_page* page);
/* LEITSATZ_INVALID_ARGUMENT if `index` is not below the count. */
LEITSATZ_C_API leitsatz_status leitsatz_page_block_at(leitsatz_page_block* out,
                                                      const leitsatz_page* page, size_t index);
/* The blocks to give to leitsatz_analyze_blocks_new with LEITSATZ_PAGE_ARTICLE. */
LEITSATZ_C_API leitsatz_status leitsatz_page_article_block_at(leitsatz_block* out,
                                                              const leitsatz_page* page,
                                                              size_t index);
/* A value of lang, or NULL after the last; the first is empty. */
LEITSATZ_C_API const char* leitsatz_page_language_borrowed(size_t* out_length,
                                                           const leitsatz_page* page, size_t index);

/* Several texts as one story, see story.h. Its sentences are those of all texts, text after text.
 */
typedef struct leitsatz_story leitsatz_story;

/* One of the texts. All but the text may be NULL. */
typedef struct leitsatz_source {
  const char* text;
  size_t text_length;
  const char* title;
  size_t title_length;
  const char* language; /* BCP 47 */
  size_t language_length;
  const char* date; /* ISO 8601, or as in mails */
  size_t date_length;
  const leitsatz_block* blocks; /* as those of leitsatz_analyze_blocks_new */
  size_t block_count;
} leitsatz_source;

/* A text that was analyzed before. */
typedef struct leitsatz_told {
  const leitsatz_analysis* analysis;
  const char* date; /* may be NULL */
  size_t date_length;
} leitsatz_told;

/* All zero is a valid value. */
typedef struct leitsatz_story_options {
  int32_t ranker;    /* a leitsatz_ranker */
  int32_t features;  /* not 0: keep what leitsatz_features_borrowed returns */
  const char* focus; /* may be NULL */
  size_t focus_length;
} leitsatz_story_options;

typedef enum leitsatz_story_order {
  LEITSATZ_ORDER_OF_TEXTS = 0,
  LEITSATZ_ORDER_OF_DATES = 1
} leitsatz_story_order;

/* Analyzes texts and ranks them together. `options` may be NULL. A text that can't be analyzed has
 * its error in leitsatz_story_status_of. */
LEITSATZ_C_API leitsatz_status leitsatz_story_new(leitsatz_story** out_new,
                                                  const leitsatz_source* sources, size_t count,
                                                  const leitsatz_story_options* options);
/* Ranks texts together whose analyses there are. It does not refer to them afterwards. */
LEITSATZ_C_API leitsatz_status leitsatz_story_of_analyses_new(leitsatz_story** out_new,
                                                              const leitsatz_told* texts,
                                                              size_t count, const char* focus,
                                                              size_t focus_length);
LEITSATZ_C_API void leitsatz_story_free(leitsatz_story* story); /* NULL is fine */

LEITSATZ_C_API size_t leitsatz_story_size(const leitsatz_story* story);
/* The analysis of one text; NULL if there is none, and in a story that was made of analyses. */
LEITSATZ_C_API const leitsatz_analysis* leitsatz_story_analysis_borrowed(
    const leitsatz_story* story, size_t document);
/* Why a text could not be analyzed; LEITSATZ_OK if it was. */
LEITSATZ_C_API leitsatz_status leitsatz_story_status_of(const leitsatz_story* story,
                                                        size_t document);
/* The first text that is the same as this one, perhaps itself. */
LEITSATZ_C_API uint32_t leitsatz_story_same_as(const leitsatz_story* story, size_t document);

LEITSATZ_C_API size_t leitsatz_story_sentence_count(const leitsatz_story* story);
/* Where the sentences of a text begin; for leitsatz_story_size(), where they end. */
LEITSATZ_C_API uint32_t leitsatz_story_first_sentence(const leitsatz_story* story, size_t document);
/* The text of a sentence. LEITSATZ_NO_SENTENCE if there is no such sentence. */
LEITSATZ_C_API uint32_t leitsatz_story_document_of(const leitsatz_story* story, size_t sentence);
/* Span and block are those of the sentence's own text. LEITSATZ_INVALID_ARGUMENT if `index` is not
 * below the count. */
LEITSATZ_C_API leitsatz_status leitsatz_story_sentence_at(leitsatz_sentence* out,
                                                          const leitsatz_story* story,
                                                          size_t index);
/* As leitsatz_antecedent_of. */
LEITSATZ_C_API uint32_t leitsatz_story_antecedent_of(const leitsatz_story* story, size_t sentence);

/* As leitsatz_select_as. The picks are in a leitsatz_story_order. `per_document`: sentences from
 * any one text; 0: no limit. Costs are those of all sentences of the story. */
LEITSATZ_C_API leitsatz_status leitsatz_story_select(uint32_t* out_picks, size_t* out_count,
                                                     size_t capacity, const leitsatz_story* story,
                                                     const leitsatz_budget* budget, int32_t type,
                                                     uint32_t per_document, int32_t order);
LEITSATZ_C_API leitsatz_status leitsatz_story_refocus(leitsatz_story* story, const char* focus,
                                                      size_t focus_length);
LEITSATZ_C_API int32_t leitsatz_story_focus_matched(const leitsatz_story* story);
LEITSATZ_C_API leitsatz_status leitsatz_story_statistics_of(leitsatz_statistics* out,
                                                            const leitsatz_story* story,
                                                            const uint32_t* picks,
                                                            size_t pick_count);

/* 1 if a sentence with this flag is damaged, else 0. */
LEITSATZ_C_API int32_t leitsatz_flag_is_damage(int32_t bit);

/* Names; NULL if the number has none. */
LEITSATZ_C_API const char* leitsatz_flag_name(int32_t bit);
/* What the flag says of the sentence, in English: "begins in the middle". */
LEITSATZ_C_API const char* leitsatz_flag_meaning(int32_t bit);
LEITSATZ_C_API const char* leitsatz_reason_name(int32_t bit);
LEITSATZ_C_API const char* leitsatz_why_name(int32_t kind);
/* What it says of the sentence, in English: "shares words with the title". */
LEITSATZ_C_API const char* leitsatz_why_meaning(int32_t kind);
LEITSATZ_C_API const char* leitsatz_block_kind_name(int32_t kind);
LEITSATZ_C_API const char* leitsatz_summary_type_name(int32_t type);
LEITSATZ_C_API const char* leitsatz_page_reason_name(int32_t reason);
LEITSATZ_C_API const char* leitsatz_page_fact_name(int32_t bit);
/* An attribute that a page reader reads, ascending. A walker may leave out all others. */
LEITSATZ_C_API const char* leitsatz_page_attribute_name(int32_t index);
/* A language that leitsatz_options can name, BCP 47; NULL after the last. */
LEITSATZ_C_API const char* leitsatz_language_at(size_t index);
LEITSATZ_C_API const char* leitsatz_feature_name(size_t index);
LEITSATZ_C_API size_t leitsatz_feature_count(void);

#ifdef __cplusplus
}
#endif

#endif /* LEITSATZ_LEITSATZ_C_H_ */
