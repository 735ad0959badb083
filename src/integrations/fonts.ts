import { fontProviders } from 'astro/config';

const file =
  './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** The site's one family, made for readers with low vision: a variable file from our own host. */
export const fonts = [
  {
    provider: fontProviders.local(),
    name: 'Atkinson Hyperlegible Next',
    cssVariable: '--font-family',
    fallbacks: ['Verdana', 'sans-serif'],
    options: { variants: [{ src: [file], weight: '200 800', style: 'normal' }] },
  },
];
