import type { KnownTask, Room, Task } from '../../domain/spotter/report.ts';

/** A room as its section of the page tells it. */
export const toRoom = (section: HTMLElement): Room => ({
  key: section.dataset['room'] ?? '',
  title: section.dataset['title'] ?? '',
  signs: [...section.querySelectorAll<HTMLInputElement>('[data-task]')].map(
    ({ name, dataset }) => ({
      key: name,
      text: dataset['text'] ?? '',
      task: dataset['task'] ?? '',
      services: (dataset['services'] ?? '').split(' ').filter(Boolean),
    }),
  ),
});

/** A kind of task as its section of the page tells it. */
export function toKnownTask(section: HTMLElement): KnownTask {
  const { answer = '', title = '', wanted, trial = '' } = section.dataset;
  return {
    slug: answer,
    title,
    offers: offersOf(section).map(({ dataset }) => ({
      slug: dataset['offer'] ?? '',
      line: dataset['who'] ?? '',
      isHere: dataset['here'] !== undefined,
      isListed: dataset['listed'] !== undefined,
      isOnlyNamed: dataset['onlyNamed'] !== undefined,
    })),
    isWanted: wanted !== undefined,
    trial,
  };
}

/** Shows in its section what answers the signs that were seen, and nothing else. */
export function showTask(section: HTMLElement, task: Task): void {
  const offers = offersOf(section);
  for (const offer of offers) offer.hidden = !task.offered.includes(offer.dataset['offer'] ?? '');
  for (const heading of section.querySelectorAll<HTMLElement>('[data-exact]')) {
    const { exact = '', heading: wide = '' } = heading.dataset;
    heading.textContent = task.isExact ? exact : wide;
    const group = heading.closest('div')!;
    group.hidden = offersOf(group).every(({ hidden }) => hidden);
  }
  section.querySelector<HTMLElement>('[data-nobody]')!.hidden = !task.isWanted;
}

const offersOf = (section: HTMLElement): HTMLElement[] => [
  ...section.querySelectorAll<HTMLElement>('[data-offer]'),
];
