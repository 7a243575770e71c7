/** Sets the language of an extension's page: as the reader has chosen, else the browser's. */
import { translate } from "./words.js";
import { phrasesOf } from "../../../web/src/browser/parts.js";
import {
  addPhrases,
  hasPhrases,
  preferred,
  setInterfaceLanguage,
} from "../../../web/src/i18n/strings.js";
import { translatePage } from "../../../web/src/i18n/translate.js";

export async function speak(chosen: string | null): Promise<void> {
  const language = chosen ?? preferred(navigator.languages);
  if (!hasPhrases(language)) {
    await phrasesOf(language).then(
      (phrases) => addPhrases(language, phrases),
      () => {},
    );
  }
  setInterfaceLanguage(language); // nothing, if its phrases could not be had: English stays
  translatePage();
  translate();
}
