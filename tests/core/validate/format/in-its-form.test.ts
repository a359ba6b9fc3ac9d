import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/core/read/source-file.ts';
import { formatFile } from '../../../../src/core/validate/format/format-file.ts';
import { inItsForm } from '../../../../src/core/validate/format/in-its-form.ts';
import { BASE } from '../../../helpers/fixture-cases.ts';

const path = 'premises/park-one.yaml';
const address = addressOf(path);
if (!address) throw new Error('no address');
const plain = formatFile({ path, address, text: BASE[path] ?? '' }) ?? '';
/** As a clerk writes it: a blank line too many, quotation marks that need not be. */
const loose = `\n\n${plain}`;

describe('inItsForm', () => {
  it('brings a new file into the form of mulu fmt', () => {
    expect(inItsForm(loose, { path, address, before: undefined })).toBe(plain);
  });

  it('keeps a file in that form in it', () => {
    expect(inItsForm(loose, { path, address, before: plain })).toBe(plain);
  });

  it('leaves a file that was in another form as it is written', () => {
    expect(inItsForm(loose, { path, address, before: loose })).toBe(loose);
  });

  it('leaves a text that it cannot read as it is', () => {
    expect(inItsForm('name: [', { path, address, before: plain })).toBe('name: [');
  });
});
