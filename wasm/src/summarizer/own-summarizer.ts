/** The host's own `Summarizer`, asked with the options that a caller gave. */
import type { CoreOptions, CreateOptions } from "./options.js";
import type {
  Availability,
  SummarizerConstructor,
  SummarizerCreateCoreOptions,
  SummarizerCreateOptions,
} from "./types.js";

/** Whether a value looks like the interface: another thing of that name is none of our business. */
export function isSummarizer(value: unknown): value is SummarizerConstructor {
  const { create, availability } = (value ?? {}) as Partial<SummarizerConstructor>;
  return typeof create === "function" && typeof availability === "function";
}

// Each option was read once: a getter of the caller's is not called again.
function coreOptions(options: CoreOptions): SummarizerCreateCoreOptions {
  const { type, format, length, preference, outputLanguage } = options;
  const { expectedInputLanguages: inputs, expectedContextLanguages: contexts } = options;
  return {
    type,
    format,
    length,
    preference,
    ...(inputs.length > 0 ? { expectedInputLanguages: inputs } : {}),
    ...(contexts.length > 0 ? { expectedContextLanguages: contexts } : {}),
    ...(outputLanguage === null ? {} : { outputLanguage }),
  };
}

/** The caller's options, as the host's class takes them. */
export function ownOptions(options: CreateOptions): SummarizerCreateOptions {
  const { monitor, sharedContext, signal } = options;
  return {
    ...coreOptions(options),
    ...(sharedContext === "" ? {} : { sharedContext }),
    ...(monitor ? { monitor } : {}),
    ...(signal ? { signal } : {}),
  };
}

/** What the host says of these options; null if it can't make such a summarizer, now or later. */
export async function availabilityIn(
  own: SummarizerConstructor,
  options: CoreOptions,
): Promise<Exclude<Availability, "unavailable"> | null> {
  try {
    const availability = await own.availability(coreOptions(options));
    return availability === "unavailable" ? null : availability;
  } catch {
    return null; // the options are right: the host knows fewer of them
  }
}
