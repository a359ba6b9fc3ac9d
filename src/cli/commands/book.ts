import { join, resolve } from 'node:path';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { compileCatalogue } from '../../core/pipeline.ts';
import type { Locale } from '../../core/read/source-file.ts';
import { baseAddress } from '../base-address.ts';
import { type RenderBook, writeBooks } from '../book/write-books.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { progressOn } from '../progress.ts';
import { toSize } from '../to-size.ts';
import { catalogueFolder } from './check.ts';

/** `mulu book` with the given typesetter. */
export function makeBookCommand(render?: RenderBook): Command {
  return {
    name: 'book',
    options: {
      catalogue: { value: 'DIR' },
      out: { value: 'DIR' },
      base: { value: 'URL' },
      only: { value: 'zh|en', choices: ['zh', 'en'] },
    },
    run: (args, effects) => book(args, effects, render),
  };
}

export const bookCommand = makeBookCommand();

async function book(args: Arguments, effects: Effects, render?: RenderBook): Promise<ExitCode> {
  const words = MESSAGES[args.lang].book;
  const { cwd, terminal } = effects;
  const started = effects.now();
  const folder = catalogueFolder(args.values.get('catalogue'), effects);
  const base = baseAddress(args.values.get('base'));
  const out = resolve(cwd, args.values.get('out') ?? '.');
  const catalogue = await soundCatalogue(folder, args, effects);
  if (!catalogue) return EXIT.errors;
  const locales = wantedLocales(args, catalogue);
  const progress = progressOn(terminal);
  try {
    progress.begin(words.setting);
    const job = { catalogue, base, folder: out, locales };
    const written = await writeBooks(render ? { ...job, render } : job);
    for (const { name, bytes } of written) {
      progress.line(words.file(shownPath(cwd, join(out, name)), toSize(bytes)));
    }
    progress.line(words.total((effects.now() - started) / 1000));
    return EXIT.clean;
  } finally {
    progress.end();
  }
}

/** The catalogue when nothing is wrong with it; else prints what `check` prints. */
async function soundCatalogue(
  folder: string,
  { lang }: Arguments,
  effects: Effects,
): Promise<Catalogue | undefined> {
  const { out, width, colour } = effects.terminal;
  const { catalogue, diagnostics, sources } = await compileCatalogue({
    folder: effects.catalogueFolder(folder),
    today: effects.today(),
  });
  if (catalogue && diagnostics.every(({ severity }) => severity !== 'error')) return catalogue;
  const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
  const words = MESSAGES[lang].book;
  out(`${formatPretty(report, { lang, width, colour })}\n`);
  out(`${catalogue ? words.refused : words.incomplete}\n`);
  return undefined;
}

function wantedLocales({ values }: Arguments, { zone }: Catalogue): readonly Locale[] {
  const only = values.get('only');
  if (only === undefined) return zone.languages;
  const found = zone.languages.filter((locale) => locale === only);
  if (found.length === 0) throw new UsageError(({ book: words }) => words.noLanguage(only));
  return found;
}
