import { stages, things } from '../../components/drawings/drawing-files.ts';
import { stageSymbols, sheetSymbolOf } from '../../domain/drawings/symbols.ts';

const symbol = (id: string, viewBox: string, shapes: string, more = '') =>
  shapes === '' ? '' : `<symbol id="${id}" viewBox="${viewBox}"${more}>${shapes}</symbol>`;

/** Every thing and stage once, for the lists that the browser draws: it becomes a part of their page. */
export const GET = () => {
  const drawn = [
    ...[...things.values()].map(({ name, shapes }) =>
      symbol(sheetSymbolOf(name), '0 0 48 48', shapes),
    ),
    ...[...stages.values()].flatMap(({ name, foot, behind, before }) => {
      const ids = stageSymbols(name);
      return [
        symbol(ids.behind, '0 0 160 110', behind, ` data-foot="${foot}"`),
        symbol(ids.before, '0 0 160 110', before),
      ];
    }),
  ].join('');
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" class="hidden" aria-hidden="true">${drawn}</svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
