import { toSlug } from '../slug.ts';

/**
 * What a vacancy is known by at its place: the slug of its title, with a number where one before it in the place's list has
 * the same. Its deadline is no part of it, for that can be moved.
 */
export function vacancySlug(vacancies: readonly { title: string }[], index: number): string {
  const slugAt = (at: number) => toSlug(vacancies[at]?.title ?? '') ?? 'uden-navn';
  const slug = slugAt(index);
  const before = vacancies.slice(0, index).filter((_, at) => slugAt(at) === slug).length;
  return before === 0 ? slug : `${slug}-${before + 1}`;
}
