import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, toHex, toOklch } from '../../../src/core/theme/oklch.ts';
import { CONTRASTS, type Palette, toPalettes } from '../../../src/core/theme/palette.ts';
import { themeFaults } from '../../../src/core/theme/theme-faults.ts';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

function tooLow(palette: Palette): string[] {
  return CONTRASTS.flatMap(({ of, on, least }) =>
    on
      .filter((ground) => contrast(palette[of], palette[ground]) < least)
      .map((ground) => `${of} on ${ground}: ${contrast(palette[of], palette[ground])}`),
  );
}

describe('toOklch and toHex', () => {
  it('are the inverse of one another', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(toHex(toOklch(colour))).toBe(colour);
      }),
    );
  });

  it('know the published values of a colour', () => {
    const { l, c, h } = toOklch('#ff0000');
    expect(l).toBeCloseTo(0.628, 3);
    expect(c).toBeCloseTo(0.2577, 3);
    expect(h).toBeCloseTo(29.23, 1);
  });

  it('take chroma, not hue, from what screens cannot show', () => {
    const shown = toOklch(toHex({ l: 0.6, c: 0.4, h: 150 }));
    expect(shown.c).toBeLessThan(0.25);
    expect(Math.abs(shown.h - 150)).toBeLessThan(2);
  });
});

describe('contrast', () => {
  it('is 21 for black and white and 1 for a colour and itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#0b5563', '#0b5563')).toBe(1);
  });
});

describe('toPalettes', () => {
  it('keeps the main colour of the zone as it is', () => {
    expect(toPalettes({ primary: '#0b5563' }).light.fill).toBe('#0b5563');
  });

  it('gives enough contrast in both palettes for every theme without a fault', () => {
    fc.assert(
      fc.property(hex, fc.option(hex, { nil: undefined }), (colour, accent) => {
        const [fault] = themeFaults({ primary: colour });
        const primary = fault?.is === 'pale' ? fault.near : colour;
        const { light, dark } = toPalettes({ primary, accent });
        expect(tooLow(light)).toEqual([]);
        expect(tooLow(dark)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has no hue where the zone has none', () => {
    const { light } = toPalettes({ primary: '#444444' });
    expect(light.muted).toMatch(/^#(..)\1\1$/u);
  });
});

describe('themeFaults', () => {
  it('accepts the main colour of the demonstration, alone and with its accent', () => {
    expect(themeFaults({ primary: '#0b5563' })).toEqual([]);
    expect(themeFaults({ primary: '#0b5563', accent: '#834700' })).toEqual([]);
  });

  it('names the nearest colour of the same hue when white cannot be read on it', () => {
    const [fault] = themeFaults({ primary: '#ffcc00' });
    expect(fault).toMatchObject({ is: 'pale', colour: '#ffcc00' });
    const near = fault?.is === 'pale' ? fault.near : '';
    expect(contrast(near, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(Math.abs(toOklch(near).h - toOklch('#ffcc00').h)).toBeLessThan(3);
  });

  it('refuses two colours that look the same', () => {
    expect(themeFaults({ primary: '#0b5563', accent: '#0d6a70' })).toMatchObject([{ is: 'alike' }]);
    expect(themeFaults({ primary: '#444444', accent: '#555555' })).toMatchObject([{ is: 'alike' }]);
    expect(themeFaults({ primary: '#444444', accent: '#834700' })).toEqual([]);
  });
});
