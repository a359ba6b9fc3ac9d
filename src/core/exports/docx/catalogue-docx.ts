import type { Catalogue } from '../../model/catalogue.ts';
import type { Locale } from '../../read/source-file.ts';
export function toDocx(_c: Catalogue, _l: Locale): Promise<Uint8Array> {
  throw new Error('todo');
}
