import type { AstroIntegration } from 'astro';
import { whenChecked } from './content-check.ts';
import { beginMessages, type BuildMessages, takeMessage } from '../build-messages.ts';

/** Takes a message of the build that is under way. Throws, in English, when it is missing or from another build. */
export type TakeMessage = <Name extends keyof BuildMessages>(name: Name) => BuildMessages[Name];

/** How the steps of a build come to what its pages leave for them. */
export interface Messages {
  /** The step that lets each build begin when its content is known to be right, without messages of earlier ones. */
  begin: AstroIntegration;
  take: TakeMessage;
  /** The build's name, for a thread that takes a message by itself. */
  currentBuild: () => string;
}

/** The messages of the build that is to begin. */
export function openMessages(): Messages {
  let build = 'none has begun';
  return {
    begin: {
      name: 'build-messages',
      hooks: {
        'astro:build:start': async () => {
          await whenChecked();
          build = beginMessages();
        },
      },
    },
    take: (name) => takeMessage(build, name),
    currentBuild: () => build,
  };
}
