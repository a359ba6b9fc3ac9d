import { addressOf } from '../../src/core/read/source-file.ts';
import { formatFile } from '../../src/core/validate/format/format-file.ts';

/** The text of a catalogue's file as `mulu fmt` leaves it; a broken one stays as it is. */
export function canonical(path: string, text: string): string {
  const address = addressOf(path);
  return (address && formatFile({ path, address, text })) ?? text;
}
