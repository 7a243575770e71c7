/**
 * Reads the summary aloud, sentence by sentence. Only by voices of this device: others would send
 * the text to a server.
 */
import { button } from "../browser/dom.js";
import { say } from "../i18n/strings.js";

/** A part of the summary. */
export interface Passage {
  /** Of its sentence; null for a line. */
  readonly index: number | null;
  readonly text: string;
  readonly language: string;
}

export interface ReadAloudListener {
  passages(): readonly Passage[];
  /** The sentence that is being spoken; null for none. */
  light(index: number | null): void;
}

// Not in every browser, and not in the Worker, which runs the same script.
const speech = "speechSynthesis" in globalThis ? speechSynthesis : null;

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = (speech?.getVoices() ?? []).filter(({ localService }) => localService);
  return voices.find(({ lang }) => baseOf(lang) === baseOf(language));
}

export class ReadAloud {
  readonly #button = button("speak");
  readonly #listener: ReadAloudListener;
  #language = ""; // of the article
  #turn = 0; // counts the readings
  #isSpeaking = false;

  constructor(listener: ReadAloudListener) {
    this.#listener = listener;
    this.#button.addEventListener("click", () => {
      if (!this.stop()) this.#start();
    });
    speech?.addEventListener("voiceschanged", () => this.offer(this.#language));
    addEventListener("pagehide", () => this.stop());
  }

  /** Offers to read an article of this language, if there is a voice for it. */
  offer(language: string): void {
    this.#language = language;
    this.#button.hidden = voiceFor(language) === undefined;
  }

  /** False if nothing was being read. */
  stop(): boolean {
    if (!this.#isSpeaking) return false;
    ++this.#turn; // what the browser still tells of this reading is late
    speech?.cancel();
    this.#tell(false);
    return true;
  }

  #start(): void {
    const passages = this.#listener.passages();
    const turn = ++this.#turn;
    if (passages.length === 0) return;
    this.#tell(true);
    speech?.cancel(); // of what another page has left
    this.#speak(passages, 0, turn);
  }

  #speak(passages: readonly Passage[], number: number, turn: number): void {
    const passage = passages[number];
    if (turn !== this.#turn) return;
    if (!passage) {
      this.#tell(false);
      return;
    }
    const own = voiceFor(passage.language);
    const voice = own ?? voiceFor(this.#language);
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.voice = voice ?? null;
    utterance.lang = voice?.lang ?? passage.language;
    const next = (): void => this.#speak(passages, number + 1, turn);
    utterance.addEventListener("end", next);
    utterance.addEventListener("error", next);
    this.#listener.light(passage.index);
    speech?.speak(utterance);
  }

  #tell(isSpeaking: boolean): void {
    this.#isSpeaking = isSpeaking;
    const label = isSpeaking ? "speak.stop" : "speak";
    this.#button.dataset["say"] = label;
    this.#button.textContent = say(label);
    if (!isSpeaking) this.#listener.light(null);
  }
}
