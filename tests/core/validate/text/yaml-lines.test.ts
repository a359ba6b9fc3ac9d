import { expect, test } from 'vitest';
import { addressOf } from '../../../../src/core/read/source-file.ts';
import { yamlLines } from '../../../../src/core/validate/text/yaml-lines.ts';

function lines(path: string, text: string): string[] {
  const address = addressOf(path);
  if (!address) throw new Error(path);
  return yamlLines({ path, text, address }, undefined).map((line) => {
    expect(text.slice(line.start).startsWith(line.text)).toBe(true);
    return line.text;
  });
}

test('leaves out comments, blank lines and texts over several lines', () => {
  const text = 'a: 1\n# comment\n\nb: |\n  c： 2\n\n  d\ne: >-\n  f\ng: 3\n';
  expect(lines('policies/law.yaml', text)).toEqual(['a: 1', 'b: |', 'e: >-', 'g: 3']);
});

test.each([
  ['to the closing fence', '---\na: 1\n---\nb: 2\n', ['a: 1']],
  ['to the first empty line where there is no fence', '---\na: 1\n\nb: 2\n', ['a: 1']],
  ['with carriage returns', '---\r\na: 1\r\nb: 2\r\n---\r\nc\r\n', ['a: 1', 'b: 2']],
])('reads front matter %s', (_name, text, expected) => {
  expect(lines('entries/health/x.md', text)).toEqual(expected);
});
