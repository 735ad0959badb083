import { describe, expect, it } from 'vitest';
import { frameCode } from '../../../src/domain/embedding/frame-code.ts';

const frame = { address: 'https://kommune.example/ramme/kort/', title: 'Kort', height: 640 };

describe('the code of a frame', () => {
  it('names the page and is as high as it, with a least height for browsers that cannot', () => {
    expect(frameCode({ ...frame, height: 640.2 })).toBe(
      '<iframe src="https://kommune.example/ramme/kort/" title="Kort" loading="lazy" style="border: 0; width: 100%; min-height: 641px; frame-sizing: content-height"></iframe>',
    );
  });

  it('lets no name and no address end what it stands in', () => {
    const code = frameCode({
      ...frame,
      title: '"><script>alert(1)</script>',
      address: 'https://kommune.example/ramme/a&b"/',
    });
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(code).toContain('src="https://kommune.example/ramme/a&amp;b&quot;/"');
    expect(code.match(/</g)).toHaveLength(2);
  });
});
