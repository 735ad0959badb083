const mark = 'CONTENT_IS_BEING_CHECKED';

/** In the environment of a build that is begun while its content is being checked: it waits for the answer. */
export const isBeingChecked = { [mark]: 'yes' };

/**
 * Waits until whoever began this build has found the content right, and says so by any message. Nothing that has been
 * published is touched before. Throws where whoever it was has ended.
 */
export async function whenChecked(): Promise<void> {
  if (process.env[mark] === undefined) return;
  await new Promise<void>((resolve, reject) => {
    const end = () => {
      reject(new Error('The check of the content ended without an answer.'));
    };
    process.once('disconnect', end);
    process.once('message', () => {
      process.off('disconnect', end);
      resolve();
    });
  });
}
