import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureName, withPictureAddresses } from '../../src/editor/media.ts';

describe('pictures of a form', () => {
  it('are addresses of the editor, wherever they stand in the record', () => {
    const record = {
      name: { zh: '美安' },
      evidence: [{ src: '2026/gate.jpg', author: '园区' }, { src: '' }],
      desks: [{ wechat: { src: 'code.png' } }],
    };
    expect(withPictureAddresses(record)).toEqual({
      name: { zh: '美安' },
      evidence: [{ src: '/media/2026/gate.jpg', author: '园区' }, { src: '' }],
      desks: [{ wechat: { src: '/media/code.png' } }],
    });
  });

  it('go back to the names that the record has', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9][a-z0-9/._-]{0,20}$/u), (name) => {
        const { src } = withPictureAddresses({ src: name });
        expect(pictureName(String(src))).toBe(name);
      }),
    );
    expect(pictureName('gate.jpg')).toBe('gate.jpg');
  });
});
