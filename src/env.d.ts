declare namespace App {
  interface Locals {
    /** Glossary words this page has marked already, for everybody and in its easy words, and those it has explained. */
    glossary?: { marked: Record<'all' | 'easy', Set<string>>; told: Set<string> };
    /** Things whose drawing this page carries already; each is carried once, where it first stands. */
    drawn?: Set<string>;
  }
}

/** Trusted Types (W3C), as far as they are used here. Undefined in browsers that have none. */
declare var trustedTypes:
  | {
      /** The policy of this name, where somebody has made it. */
      readonly defaultPolicy: unknown;
      createPolicy(
        name: string,
        rules: {
          createHTML?(text: string): string;
          createScriptURL?(address: string): string;
        },
      ): unknown;
    }
  | undefined;

declare module 'subset-font' {
  /** A font file with these letters only, and its axes cut to what is asked. Rejects what is no font. */
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
}
