import { describe, expect, it } from 'vitest';
import { mailto } from '../../src/shelf/letter.ts';

const letter = {
  to: 'desk@example.com',
  subject: '意向条目（2项）',
  greeting: '您好：',
  more: (count: number) => `……另有${count}项`,
  link: 'https://example.org/shortlist.html?entries=a,b',
};

function bodyOf(address: string): string {
  return decodeURIComponent(/body=(.*)$/u.exec(address)?.[1] ?? '');
}

describe('mailto', () => {
  it('holds every line and the link', () => {
    const address = mailto({ ...letter, lines: ['M-04  疫苗', 'L-01  风电 & 氢能'] });
    expect(address).toMatch(/^mailto:desk@example\.com\?subject=/u);
    expect(bodyOf(address)).toBe(
      `您好：\r\n\r\nM-04  疫苗\r\nL-01  风电 & 氢能\r\n\r\n${letter.link}\r\n`,
    );
  });

  it('stays short enough for every mail program and says how many are left', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `M-${at}  重大疾病防治疫苗与新型疫苗`);
    const address = mailto({ ...letter, lines });
    expect(address.length).toBeLessThanOrEqual(1900);
    const body = bodyOf(address);
    const shown = body.split('\r\n').filter((line) => line.startsWith('M-')).length;
    expect(shown).toBeGreaterThan(5);
    expect(body).toContain(`……另有${60 - shown}项`);
    expect(body).toContain(letter.link);
  });

  it('leaves out a link that finds no room rather than cutting it', () => {
    const link = `https://example.org/?entries=${'x'.repeat(2000)}`;
    const address = mailto({ ...letter, lines: ['M-04  疫苗'], link });
    expect(bodyOf(address)).toContain('M-04');
    expect(bodyOf(address)).not.toContain('https:');
  });
});
