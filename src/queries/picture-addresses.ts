import { getImage } from 'astro:assets';
import type { ImageMetadata } from '../schema/fields.ts';

/** Addresses of an enterprise's main picture and its logo, for whoever shows the enterprise elsewhere. */
export interface PictureAddresses {
  image: string | undefined;
  logo: string | undefined;
}

/** So wide is a picture that others fetch, in pixels. */
const width = { image: 1200, logo: 400 };

/** Makes the sizes that search engines are told of, and says where they lie, from the root of the site. */
export async function getPictureAddresses({
  image,
  logo,
}: Record<keyof PictureAddresses, ImageMetadata | undefined>): Promise<PictureAddresses> {
  const addressOf = async (kind: keyof PictureAddresses, src: ImageMetadata | undefined) =>
    src && (await getImage({ src, width: Math.min(width[kind], src.width), format: 'webp' })).src;
  return { image: await addressOf('image', image), logo: await addressOf('logo', logo) };
}
