import { resolve } from 'node:path';
import { coloured, plain } from '../../core/diagnostics/paint.ts';
import { Finder, type SearchResult } from '../../finder/search.ts';
import type { Piece } from '../../finder/snippet.ts';
import type { Store } from '../../finder/store.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { type Effects, EXIT } from '../effects.ts';
import { chosenFacets } from '../facet-option.ts';
import { MESSAGES } from '../messages.ts';
import { numberOption } from '../parse-arguments.ts';
import { shownPath } from '../paths.ts';
import { IndexFileError, openIndex } from '../search/open-index.ts';
import { hitReport, jsonReport, shownHit } from '../search/report.ts';

const DEFAULT_LIMIT = 20;
/** The finder's own limit for a query in an address. */
const LONGEST_QUERY = 200;

/** `mulu search`: the finder of a built site in a terminal; the same engine as in the browser. */
export const searchCommand: Command = {
  name: 'search',
  positional: 'QUERY',
  options: {
    facet: { value: 'NAME=VALUE', repeats: true },
    dist: { value: 'DIR' },
    json: {},
    limit: { value: 'N' },
  },
  run: async (args, effects) => {
    const folder = resolve(effects.cwd, args.values.get('dist') ?? 'dist');
    try {
      effects.terminal.out(await search(folder, args, effects));
      return EXIT.clean;
    } catch (error) {
      if (!(error instanceof IndexFileError)) throw error;
      throw new UsageError(({ search: words }) => words.noIndex(shownPath(effects.cwd, folder)));
    }
  },
};

async function search(folder: string, args: Arguments, effects: Effects): Promise<string> {
  const text = queryOf(args);
  const limit = numberOption(args, 'limit', 1_000_000);
  const store = await openIndex(effects.catalogueFolder(folder));
  const selection = chosenFacets(args.values.get('facet'), store.head.facets);
  const result = await new Finder(store).search({ text, selection });
  return args.switches.has('json')
    ? json(store, { text, result, limit, args })
    : pretty(store, { text, result, limit: limit ?? DEFAULT_LIMIT, args }, effects);
}

function queryOf({ positional }: Arguments): string {
  if (positional === undefined) throw new UsageError(({ search }) => search.noQuery);
  return positional.slice(0, LONGEST_QUERY);
}

interface Printing {
  readonly text: string;
  readonly result: SearchResult;
  readonly limit: number | undefined;
  readonly args: Arguments;
}

async function json(store: Store, { text, result, limit, args }: Printing): Promise<string> {
  const hits = await Promise.all(
    result.hits
      .slice(0, limit)
      .map((hit) => hitReport(store, hit, { result, language: args.lang })),
  );
  return `${JSON.stringify(jsonReport(text, result, hits), null, 2)}\n`;
}

async function pretty(
  store: Store,
  { result, limit, args }: Printing,
  { terminal }: Effects,
): Promise<string> {
  const messages = MESSAGES[args.lang].search;
  const { colour } = terminal;
  const dim = (text: string): string => (colour ? coloured : plain)('dim', text);
  const names = await store.names();
  const lines = result.readings.map(({ typed, read, by }) =>
    messages.reading[by](typed, read.slice(0, 4)),
  );
  lines.push(messages.total(result.hits.length));
  const shown = result.hits.slice(0, limit);
  for (const { document } of shown) {
    const hit = await shownHit(store, document, { result, language: args.lang });
    const number = names.numbers[document] ?? '';
    const address = `${names.kinds[document] ?? ''}:${names.ids[document] ?? ''}`;
    lines.push('', [number, marked(hit.title, colour)].filter((part) => part !== '').join('  '));
    lines.push(`  ${marked(hit.excerpt, colour)}`, `  ${dim(address)}`);
  }
  const rest = result.hits.length - shown.length;
  if (rest > 0) lines.push('', messages.more(rest));
  return `${lines.join('\n')}\n`;
}

/** Marks as bold, or in brackets where there is no colour. */
function marked(pieces: readonly Piece[], colour: boolean): string {
  const mark = (text: string): string => (colour ? coloured('bold', text) : `[${text}]`);
  return pieces.map((piece) => (piece.marked ? mark(piece.text) : piece.text)).join('');
}
