declare namespace App {
  interface Locals {
    /** Glossary words this page has explained already; a word is explained where it first stands. */
    explained?: Set<string>;
  }
}

/** Trusted Types (W3C), as far as they are used here. Undefined in browsers that have none. */
declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: {
          createHTML?(text: string): string;
          createScriptURL?(address: string): string;
        },
      ): unknown;
    }
  | undefined;
