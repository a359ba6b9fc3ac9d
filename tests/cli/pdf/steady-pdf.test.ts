import { expect, test } from 'vitest';
import { steadyPdf } from '../../../src/cli/pdf/steady-pdf.ts';

test('the time of making and the ids are gone, and every offset stays', () => {
  const at = (date: string, id: string) =>
    Buffer.from(
      `1 0 obj<</CreationDate (D:${date})/ModDate (D:${date})>> /ID [<${id}> <${id}>] é`,
      'latin1',
    );
  const one = at("20261124063422+00'00'", 'AB12');
  expect(steadyPdf(one)).toEqual(steadyPdf(at("20270101000000+08'00'", 'CD34')));
  expect(steadyPdf(one)).toHaveLength(one.length);
});
