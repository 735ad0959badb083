import { describe, expect, it } from 'vitest';
import { paintScene } from '../../../src/domain/drawings/paint-scene.ts';

const paints = {
  thing: (name: string) => ({ shapes: `<path class="fw" d="${name}"/>` }),
  stage: () => ({ foot: 90, behind: '<path class="b1" d="bag"/>', before: '<path d="for"/>' }),
  colour: (name: string) => `[${name}]`,
};
const scene = { ground: 'moss' as const, stage: 'sol', things: [{ name: 'kop', at: undefined }] };

describe('a scene that stands alone', () => {
  it('has its ground, stage and things, from behind to before, in their colours', () => {
    const svg = paintScene(scene, 'there', paints, 320);
    expect(svg).toMatch(/width="320" height="220".*fill="\[moss\]".*d="bag".*d="kop".*d="for"/);
    expect(svg).toContain('.fw{fill:[draw-wood]}');
    expect(svg).toContain('.b1{fill:[moss-back]');
    expect(svg).toContain('.b2{fill:[moss-floor]');
  });

  it('has lines of one width, however large a thing is', () => {
    const at = { x: 80, scale: 2, foot: undefined };
    const svg = paintScene({ ...scene, things: [{ name: 'kop', at }] }, 'there', paints, 320);
    expect(svg).toMatch(/scale\(2\)" stroke-width="0\.625"/);
  });

  it('has no colour where the place is closed', () => {
    const svg = paintScene(scene, 'closed', paints, 320);
    expect(svg).toContain('.fw{fill:[closed]}');
    expect(svg).toContain('.b1{fill:[closed-back]');
    expect(svg).toContain('.b2{fill:[closed]');
    expect(svg).not.toMatch(/moss|wood/);
  });

  it('has a dashed box where nobody knows the things', () => {
    expect(paintScene({ ...scene, things: [] }, 'there', paints, 320)).toMatch(
      /<rect x="58" y="44"[^>]*stroke-dasharray/,
    );
  });
});
