import { isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import { schemaOf } from '../schemas/registry.ts';
import { type FieldOrder, fieldOrder } from './field-order.ts';
import { formatBody } from './format-body.ts';
import { plainNumber, quoteText } from './scalars.ts';

/**
 * Whether a file surely is what `formatRecord` makes of it, told without making it: its YAML has a
 * field or an item a line, so that only the order of the fields and the way in which each value is
 * written can be others. `false` where that cannot be told.
 */
export function isSurelyFormatted(record: ParsedRecord): boolean {
  const { address, source, plain, document, yamlRange } = record;
  const { start, end } = yamlRange;
  const yaml = source.text.slice(start, end);
  if (!plain) return false;
  const framed = record.body
    ? source.text.startsWith('---\n') && start === 3 && !yaml.endsWith('\n')
    : !yaml.startsWith('\n') && yaml.endsWith('\n');
  return (
    framed &&
    isCanonical(document.contents, fieldOrder(schemaOf(address.kind, address.locale))) &&
    (!record.body || source.text.slice(end) === `\n---\n${formatBody(record.body.text)}`)
  );
}

/** Of nodes that `plainDocument` made. */
function isCanonical(node: unknown, order: FieldOrder): boolean {
  if (isScalar(node)) return isCanonicalScalar(node, order);
  if (isSeq(node)) {
    const below = order.below(0);
    return node.items.every((item) => isCanonical(item, below));
  }
  let last = -Infinity;
  return (
    isMap<Scalar<string>>(node) &&
    node.items.every(({ key, value }: Pair<Scalar<string>>) => {
      const rank = order.rank(key.value);
      const inOrder = last <= rank;
      last = rank;
      return (
        inOrder && quoteText(key.value) === key.value && isCanonical(value, order.below(key.value))
      );
    })
  );
}

function isCanonicalScalar({ value, source = '', type }: Scalar, order: FieldOrder): boolean {
  if (typeof value === 'string') {
    return quoteText(value) === (type === 'QUOTE_DOUBLE' ? `"${source}"` : source);
  }
  return typeof value !== 'number' || !order.isNumber || (plainNumber(source) ?? source) === source;
}
