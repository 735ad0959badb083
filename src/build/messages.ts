import type { AstroIntegration } from 'astro';
import { beginMessages, type BuildMessages, takeMessage } from '../build-messages.ts';

/** Takes a message of the build that is under way. Throws, in English, when it is missing or from another build. */
export type TakeMessage = <Name extends keyof BuildMessages>(name: Name) => BuildMessages[Name];

/** The step that lets each build begin without messages of earlier ones, and how later steps take what is left. */
export function openMessages(): { begin: AstroIntegration; take: TakeMessage } {
  let build = 'none has begun';
  return {
    begin: {
      name: 'build-messages',
      hooks: {
        'astro:build:start': () => {
          build = beginMessages();
        },
      },
    },
    take: (name) => takeMessage(build, name),
  };
}
