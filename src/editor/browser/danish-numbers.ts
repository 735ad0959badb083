import { toFormNumber } from '../form-number.ts';

/** Reads numbers as Danes write them, where one sees it: Sveltia CMS would take 1.200 for one and a fifth. */
export function readDanishNumbers(): void {
  document.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.role !== 'spinbutton') return;
      const { ariaValueMax } = target;
      const most = ariaValueMax === null || ariaValueMax === '' ? undefined : Number(ariaValueMax);
      const number = toFormNumber(target.value, most);
      if (number !== target.value) target.value = number;
    },
    true,
  );
}
