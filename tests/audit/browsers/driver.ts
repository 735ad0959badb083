/** A key that has a name instead of a letter. */
export type NamedKey =
  'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'Backspace' | 'Enter' | 'Escape' | 'Tab';

/** The colours a reader has asked the system for. */
export type Scheme = 'light' | 'dark';

/** The engines the site is walked through in. */
export const engines = ['Chromium', 'Firefox', 'WebKit'] as const;

/** One of them. */
export type Engine = (typeof engines)[number];

/**
 * What a walk needs of a browser, the same for every engine: hands, eyes and an address bar. Everything is a real
 * event of the engine's; what is looked for in the page is `Tab`'s business.
 */
export interface Driver {
  /** The engine and its version. */
  readonly name: string;
  /** Goes to an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Goes one page back. */
  goBack(): Promise<void>;
  /** The value of a script, waited for when it is a promise. Throws what the script throws. */
  evaluate(script: string): Promise<unknown>;
  /** The same in the page's first frame, whatever site it is from. */
  evaluateInFrame(script: string): Promise<unknown>;
  /** Makes what the page is drawn in so large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Moves the pointer to a point of what is seen, in CSS pixels. */
  point(x: number, y: number): Promise<void>;
  /** Moves it there and presses its first button. */
  click(x: number, y: number): Promise<void>;
  /** Types letters where the focus is. */
  type(letters: string): Promise<void>;
  /** Presses a key that has a name. */
  press(key: NamedKey): Promise<void>;
  /** A picture of what is seen, PNG. */
  takePicture(): Promise<Uint8Array>;
  /** The page on paper as PDF, A4; undefined where the engine can't be asked for it. */
  print(): Promise<Uint8Array | undefined>;
  /** What the engine itself has complained of since it was asked last. Always nothing where it can't be asked. */
  takeComplaints(): string[];
  close(): Promise<void>;
}
