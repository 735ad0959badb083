import { toSlug } from './slug.ts';

/**
 * What a vacancy or an open day is known by at its place: the slug of its title, with a number where one before it in the
 * place's list has the same. Its dates are no part of it, for those can be moved.
 */
export function slugInList(list: readonly { title: string }[], index: number): string {
  const slugAt = (at: number) => toSlug(list[at]?.title ?? '') ?? 'uden-navn';
  const slug = slugAt(index);
  const before = list.slice(0, index).filter((_, at) => slugAt(at) === slug).length;
  return before === 0 ? slug : `${slug}-${before + 1}`;
}
