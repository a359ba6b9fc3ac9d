import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { countDiagnostics, SourceLines } from '../../core/diagnostics/reporters/report.ts';
import type { Compilation } from '../../core/pipeline.ts';
import { addressOf } from '../../core/read/source-file.ts';
import { editorConfig, nameOf } from '../../editor/config/config.ts';
import { editorContext } from '../../editor/config/context.ts';
import type { EditorStart, PanelFindings, PanelWords } from '../../editor/start.ts';
import { compose, type Composed, type Draft } from '../../editor/write/compose.ts';
import { editorWords } from '../../editor/words.ts';
import type { Lang } from '../messages.ts';

/** Findings in the panel; the terminal has them all. */
const SHOWN = 100;

export interface Answering {
  /** Absolute path of the catalogue. */
  readonly folder: string;
  /** Absolute path of the folder with `.git`. */
  readonly repository: string;
  readonly lang: Lang;
  /** The check of the folder as it is now. */
  readonly compile: () => Promise<Compilation>;
}

/** What the editor's page asks: the forms, what the check finds, the text of a record to be saved. */
export function editAnswers({ folder, repository, lang, compile }: Answering) {
  const root = relative(repository, folder).split(sep).join('/');
  const project = basename(repository);
  return {
    start: async (): Promise<EditorStart> => {
      const { catalogue, sources } = await compile();
      const files = [...sources.keys()].flatMap((path) => addressOf(path) ?? []);
      return {
        config: editorConfig(editorContext(catalogue, { locale: lang, root, project, files })),
        interfaceLanguage: lang === 'zh' ? 'zh-CN' : 'en-GB',
        words: panelWords(lang),
      };
    },
    findings: async () => toPanel(await compile(), { root, lang }),
    compose: (draft: Draft): Composed | undefined => {
      const prefix = root === '' ? '' : `${root}/`;
      if (!draft.path.startsWith(prefix)) return undefined;
      return compose({ ...draft, path: draft.path.slice(prefix.length) }, (path) => {
        try {
          return readFileSync(join(folder, path), 'utf8');
        } catch {
          return undefined;
        }
      });
    },
  };
}

/** The words that are plain text; the others are said here. */
function panelWords(lang: Lang): PanelWords {
  const { checking, recheck, show, hide, open, error, warning, lost, browser } =
    editorWords(lang).panel;
  return { checking, recheck, show, hide, open, error, warning, lost, browser };
}

function toPanel(
  { diagnostics, sources, fileCount }: Compilation,
  { root, lang }: { readonly root: string; readonly lang: Lang },
): PanelFindings {
  const words = editorWords(lang).panel;
  const { errors, warnings } = countDiagnostics(diagnostics);
  const lines = new SourceLines(sources);
  const findings = diagnostics.slice(0, SHOWN).map(({ severity, file, span, code, message }) => {
    const { line, column } = lines.position(file, span.start);
    const place = `${root === '' ? '' : `${root}/`}${file}:${line}:${column}`;
    return { severity, place, code, message: message[lang], form: formOf(file) };
  });
  const summary = diagnostics.length === 0 ? words.clean(fileCount) : words.found(errors, warnings);
  return { summary, errors, warnings, findings };
}

/** Address of the form in which a file is edited. */
function formOf(file: string): string | undefined {
  const address = addressOf(file);
  if (!address) return undefined;
  const { kind, id, format, sector } = address;
  const list = file.includes('/') ? nameOf(kind, format, sector) : 'registers';
  return `#/collections/${list}/entries/${id}`;
}
