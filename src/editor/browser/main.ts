import { parse } from 'yaml';
import type { Composed } from '../write/compose.ts';
import { withPictureAddresses } from '../media.ts';
import { openPanel } from './panel.ts';
import type { EditorStart } from '../start.ts';

type Data = Record<string, unknown>;

/** A record at the moment of saving, as the hook of the CMS gives it. */
interface SavedRecord {
  readonly path: string;
  readonly data: Data;
  readonly i18n: { readonly en?: { readonly data?: Data } };
}

const PREFERENCES = 'sveltia-cms.prefs';

/** The texts of the record that is being saved, as the program composed them. */
let composed: Composed | undefined;

await start();

async function start(): Promise<void> {
  const answer = await fetch('start.json');
  const { config, interfaceLanguage, words } = (await answer.json()) as EditorStart;
  chooseLanguage(interfaceLanguage);
  const panel = openPanel(words);
  if (!('showDirectoryPicker' in globalThis)) {
    panel.say(words.browser);
    return;
  }
  // Loaded once the language is chosen: the CMS reads its preferences while it loads.
  const { default: cms } = await import('@sveltia/cms');
  const format = { fromFile: toData, toFile: toText };
  cms.registerCustomFormat('mulu-yaml', 'yaml', {
    fromFile: (text: string) => parseYaml(text),
    toFile: toText,
  });
  cms.registerCustomFormat('mulu-md', 'md', format);
  cms.registerCustomFormat('mulu-mdx', 'mdx', format);
  cms.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const record = entry.toJS() as unknown as SavedRecord;
      composed = await compose(record);
      const { translationOf } = composed;
      return translationOf === undefined
        ? entry
        : entry.setIn(['i18n', 'en', 'data', 'translationOf'], translationOf);
    },
  });
  cms.registerEventListener({
    name: 'postSave',
    handler: () => {
      panel.check();
    },
  });
  type Configuration = NonNullable<Parameters<typeof cms.init>[0]>['config'];
  await cms.init({ config: config as unknown as Configuration });
  panel.check();
}

/** The first visit speaks the language of the command line; a choice made in the settings stays. */
function chooseLanguage(language: string): void {
  try {
    const stored = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Data;
    if (stored['locale'] === undefined) {
      localStorage.setItem(PREFERENCES, JSON.stringify({ ...stored, locale: language }));
    }
  } catch {
    // The interface then follows the browser.
  }
}

async function compose({ path, data, i18n }: SavedRecord): Promise<Composed> {
  const en = i18n.en?.data;
  const hasEnglish = en !== undefined && Object.keys(en).length > 0;
  const answer = await fetch('compose', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ path, zh: data, ...(hasEnglish && { en }) }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Composed;
}

/** Only English files name the Chinese that they translate. */
function toText(content: Data): string {
  const text = 'translationOf' in content ? composed?.en : composed?.zh;
  if (text === undefined) throw new Error('nothing was composed for this record');
  return text;
}

function toData(text: string): Data {
  const parts = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/u.exec(text);
  return { ...parseYaml(parts?.[1] ?? ''), body: (parts?.[2] ?? '').trim() };
}

function parseYaml(text: string): Data {
  return withPictureAddresses((parse(text, { version: '1.2', schema: 'core' }) ?? {}) as Data);
}
