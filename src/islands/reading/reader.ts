import { findSentences, type Sentence } from './find-sentences.ts';
import { chosen, keepChoice } from './keep-choice.ts';

/** The name the style sheet knows the sentence by that is read. */
const mark = 'read-aloud';

/** One at a time: a new one ends the one before. */
let running: Reader | undefined;

/**
 * Reads the page's main text aloud, a sentence at a time, from the buttons of its player. To pause is to stop and
 * remember the sentence: the browsers' own pause is lost on phones and after a while.
 */
export class Reader {
  readonly #host: HTMLElement;
  readonly #player: HTMLElement;
  readonly #rate: HTMLSelectElement;
  readonly #voice: () => SpeechSynthesisVoice | undefined;
  readonly #ended = new AbortController();
  readonly #sentences: Sentence[];
  #at = 0;
  /** The one that is spoken; others that still report are of no interest. */
  #spoken: SpeechSynthesisUtterance | undefined;

  constructor(host: HTMLElement, voice: () => SpeechSynthesisVoice | undefined) {
    running?.stop();
    running = this;
    this.#host = host;
    this.#voice = voice;
    this.#player = host.querySelector('.player')!;
    this.#rate = host.querySelector('select')!;
    this.#sentences = findSentences(document.querySelector('main')!);
  }

  start(): void {
    const { signal } = this.#ended;
    const actions: Record<string, () => void> = {
      pause: () => (this.#spoken ? this.#hush() : this.#speak()),
      back: () => this.#go(-1),
      on: () => this.#go(1),
      stop: () => this.stop(),
    };
    for (const button of this.#player.querySelectorAll('button'))
      button.addEventListener('click', () => actions[button.dataset['action'] ?? '']?.(), {
        signal,
      });
    this.#rate.value = chosen('rate');
    this.#rate.addEventListener(
      'change',
      () => {
        keepChoice('rate', this.#rate.value);
        if (this.#spoken) this.#speak();
      },
      { signal },
    );
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') this.stop();
    };
    this.#player.addEventListener('keydown', leave, { signal });
    addEventListener('pagehide', () => this.stop(), { signal });
    this.#player.hidden = false;
    this.#speak();
    this.#player.querySelector('button')?.focus();
  }

  stop(): void {
    this.#hush();
    this.#ended.abort();
    CSS.highlights?.delete(mark);
    const hadFocus = this.#player.contains(document.activeElement);
    this.#player.hidden = true;
    if (hadFocus) this.#host.querySelector('button')?.focus();
  }

  #go(by: number): void {
    this.#at = Math.max(0, this.#at + by);
    this.#speak();
  }

  #speak(): void {
    this.#hush();
    const sentence = this.#sentences[this.#at];
    if (!sentence) return this.stop();
    const spoken = new SpeechSynthesisUtterance(sentence.text);
    spoken.lang = 'da-DK';
    spoken.voice = this.#voice() ?? null;
    spoken.rate = Number(chosen('rate'));
    spoken.onend = () => {
      if (this.#spoken === spoken) this.#go(1);
    };
    spoken.onerror = () => {
      if (this.#spoken === spoken) this.#hush();
    };
    this.#spoken = spoken;
    this.#show(sentence);
    speechSynthesis.speak(spoken);
  }

  #show({ range }: Sentence): void {
    CSS.highlights?.set(mark, new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - this.#player.offsetHeight)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    this.#name();
  }

  #hush(): void {
    this.#spoken = undefined;
    speechSynthesis.cancel();
    this.#name();
  }

  #name(): void {
    this.#player.querySelector('button')!.textContent =
      this.#host.dataset[this.#spoken ? 'pause' : 'resume']!;
  }
}
