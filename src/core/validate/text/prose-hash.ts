import { translationHash } from '../../model/translation-hash.ts';
import type { FileContext } from '../rules/rule.ts';

/** The hash that a translation of a sound Chinese file names; `undefined` for any other file. */
export function proseHashOf({ drafts: { zh } }: FileContext): string | undefined {
  const [titled] = [...zh.entry, ...zh.opportunity, ...zh.guide];
  if (titled) return translationHash({ ...titled.data, body: titled.record.body?.text ?? '' });
  const [plain] = [...zh.premises, ...zh.policy];
  const body = plain?.record.body?.text ?? '';
  return plain && translationHash({ title: '', summary: '', body });
}
