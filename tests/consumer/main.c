/* A C99 program that has nothing of Leitsatz but what is installed. */
#include <leitsatz/leitsatz_c.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const char* text = "The bridge over the river was closed on Monday after a storm.";
  leitsatz_analysis* analysis = NULL;
  leitsatz_sentence sentence;
  uint32_t pick = 0;
  size_t count = 0;
  leitsatz_status status = leitsatz_analyze_new(&analysis, text, strlen(text), NULL);
  if (status == LEITSATZ_OK) status = leitsatz_select(&pick, &count, 1, analysis, NULL);
  if (status == LEITSATZ_OK) status = leitsatz_sentence_at(&sentence, analysis, pick);
  leitsatz_analysis_free(analysis);
  if (status != LEITSATZ_OK) {
    fprintf(stderr, "%s\n", leitsatz_status_message(status));
    return 1;
  }
  printf("%.*s\n", (int)(sentence.span.end - sentence.span.begin), text + sentence.span.begin);
  return sentence.span.begin == 0 && sentence.span.end == strlen(text) ? 0 : 1;
}
