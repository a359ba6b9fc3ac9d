import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/core/read/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decode', () => {
  test('gives UTF-8 as text, a byte-order mark included', () => {
    expect(decode(new TextEncoder().encode('\uFEFF疫苗'))).toEqual({ text: '\uFEFF疫苗' });
  });

  test('gives an empty file as empty text', () => {
    expect(decode(bytes())).toEqual({ text: '' });
  });

  test.each([
    ['UTF-16 LE', bytes(0xff, 0xfe, 0x61, 0)],
    ['UTF-16 BE', bytes(0xfe, 0xff, 0, 0x61)],
    ['GBK / GB18030', bytes(0xb5, 0xc4, 0xb2, 0xfa, 0xd2, 0xb5)],
    ['Big5', bytes(0xaa, 0xba, 0xb2, 0xa3, 0xb7, 0x7e)],
    ['二进制文件 (binary)', bytes(0x89, 0x50, 0x4e, 0x47, 0, 1)],
    ['二进制文件 (binary)', bytes(0xff, 0xff, 0xff)],
  ])('guesses %s', (encoding, content) => {
    expect(decode(content)).toEqual({ encoding });
  });
});
