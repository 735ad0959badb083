declare namespace App {
  interface Locals {
    /** Glossary words this page has explained already; a word is explained where it first stands. */
    explained?: Set<string>;
  }
}
