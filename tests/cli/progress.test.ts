import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import { fakeEffects } from '../helpers/fake-effects.ts';

function record(interactive: boolean): string {
  const { terminal, written } = fakeEffects({ terminal: { interactive } });
  const progress = progressOn(terminal);
  progress.begin('绘制页面');
  progress.line('绘制页面：3 页');
  progress.begin('核对网页');
  progress.end();
  return written.out;
}

describe('progressOn', () => {
  it('prints only finished lines in a log', () => {
    expect(record(false)).toBe('绘制页面：3 页\n');
  });

  it('keeps one live line on a terminal and clears it', () => {
    const clear = '\r\u001B[2K';
    expect(record(true)).toBe(
      `${clear}⠋ 绘制页面 …${clear}绘制页面：3 页\n${clear}⠙ 核对网页 …${clear}`,
    );
  });
});
