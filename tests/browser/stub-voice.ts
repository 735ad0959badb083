import type { BrowserContext, Page } from 'playwright-core';

/** What the stubbed voice was asked to say. */
export interface Spoken {
  text: string;
  lang: string;
  rate: number;
  voice: string;
}

/**
 * Gives the pages of a context a speech synthesis whose voices speak the languages named. It says nothing and is done
 * when the test says so with `finish`, or at once where `isQuick`.
 */
export async function stubVoice(
  context: BrowserContext,
  languages: readonly string[],
  isQuick = false,
): Promise<void> {
  await context.addInitScript(
    ({ languages, isQuick }) => {
      const spoken: object[] = [];
      let current: { onend?: (() => void) | null; onerror?: (() => void) | null } | undefined;
      class Utterance {
        text: string;
        lang = '';
        rate = 1;
        voice: { name: string } | null = null;
        onend: (() => void) | null = null;
        onerror: (() => void) | null = null;
        constructor(text: string) {
          this.text = text;
        }
      }
      const synth = Object.assign(new EventTarget(), {
        getVoices: () =>
          languages.map((lang) => ({ lang, name: `stemme ${lang}`, localService: true })),
        speak(utterance: Utterance) {
          current = utterance;
          spoken.push({
            text: utterance.text,
            lang: utterance.lang,
            rate: utterance.rate,
            voice: utterance.voice?.name,
          });
          if (isQuick) queueMicrotask(() => utterance.onend?.());
        },
        cancel() {
          const stopped = current;
          current = undefined;
          // Browsers report a sentence that was cut off.
          queueMicrotask(() => stopped?.onerror?.());
        },
      });
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synth });
      Object.assign(globalThis, {
        SpeechSynthesisUtterance: Utterance,
        spoken,
        finish: () => current?.onend?.(),
      });
    },
    { languages, isQuick },
  );
}

/** All that was said on the page so far. */
export const spokenOn = (page: Page): Promise<Spoken[]> =>
  page.evaluate(() => (globalThis as unknown as { spoken: Spoken[] }).spoken);

/** Lets the voice come to the end of its sentence. */
export const finish = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { finish: () => void }).finish());
