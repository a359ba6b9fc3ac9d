import { expect, it } from 'vitest';
import { parseManifest } from '../../../src/core/package/manifest.ts';

it.each([
  '',
  '{',
  'null',
  '[]',
  '{"name":"A web app","icons":[]}',
  '{"generator":"mulu","version":2,"files":[]}',
])('parseManifest takes %j for no manifest of ours', (text) => {
  expect(parseManifest(text)).toBeUndefined();
});
