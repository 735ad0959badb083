import { Renderer } from '@takumi-rs/core';

/** What an icon is made of. */
export interface IconParts {
  /** A square drawing as SVG, without words. */
  mark: string;
  /** The length of a side. */
  size: number;
  /** The colour around the mark, where a device would put black in its place; clear where there is none. */
  ground?: string;
  format: 'png' | 'ico';
}

/** Where there is a ground, so much of it stands on each side of the mark: devices cut corners off. */
const margin = 0.1;

/** A mark as an icon for devices that read no SVG. The same parts give the same bytes. */
export async function drawIcon({
  mark,
  size,
  ground,
  format,
}: IconParts): Promise<Uint8Array<ArrayBuffer>> {
  const side = ground === undefined ? size : size * (1 - 2 * margin);
  return await new Renderer().render(
    {
      type: 'container',
      style: {
        width: size,
        height: size,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        ...(ground !== undefined && { backgroundColor: ground }),
      },
      children: [{ type: 'image', src: 'mark', style: { width: side, height: side } }],
    },
    {
      width: size,
      height: size,
      format,
      images: [{ src: 'mark', data: new TextEncoder().encode(mark) }],
    },
  );
}
