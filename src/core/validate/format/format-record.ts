import type { ParsedRecord } from '../../parse/parse-record.ts';
import { schemaOf } from '../schemas/registry.ts';
import { emitYaml } from './emit-yaml.ts';
import { fieldOrder } from './field-order.ts';
import { formatBody } from './format-body.ts';

/**
 * The text of a file in its one canonical form, whatever wrote it: the same data, prose and
 * comments. Formatting it again changes nothing.
 */
export function formatRecord({ address, document, body }: ParsedRecord): string {
  const yaml = emitYaml(document, fieldOrder(schemaOf(address.kind, address.locale)));
  return body ? `---\n${yaml}---\n${formatBody(body.text)}` : yaml;
}
