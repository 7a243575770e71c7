/**
 * Reads documents that are no text: DOCX, EPUB, mails and subtitles. A part of its own, which the
 * page loads with the first of them.
 */
import { Archive } from "./archive.js";
import { isDocx, readDocx } from "./docx.js";
import { isEpub, readEpub } from "./epub.js";
import { readMail } from "./mail.js";
import type { Parse } from "./markup.js";
import type { ReadDocument } from "./read-document.js";
import { refuse } from "./refusal.js";

export { readSubtitles } from "./subtitles.js";
export { readMail };

/** A DOCX or an EPUB. @throws Refusal */
export function readArchive(bytes: Uint8Array, parse: Parse): ReadDocument {
  const archive = new Archive(bytes);
  if (isEpub(archive)) return readEpub(archive, parse);
  if (isDocx(archive)) return readDocx(archive, parse);
  refuse("error.zip");
}
