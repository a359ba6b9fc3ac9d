import type { EditorWords } from './words.zh.ts';

/** What the page of the editor asks for first. */
export interface EditorStart {
  readonly config: Readonly<Record<string, unknown>>;
  /** Of the CMS's own interface. */
  readonly interfaceLanguage: 'zh-CN' | 'en-GB';
  readonly words: PanelWords;
}

/** The words of the panel with findings, as text: functions do not travel. */
export type PanelWords = Readonly<
  Record<Exclude<keyof EditorWords['panel'], 'clean' | 'found'>, string>
>;

/** What the check of the folder found. */
export interface PanelFindings {
  readonly summary: string;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly PanelFinding[];
}

export interface PanelFinding {
  readonly severity: 'error' | 'warning';
  /** `catalogue/zone.yaml:3:7`. */
  readonly place: string;
  readonly code: string;
  readonly message: string;
  /** Address of the record's form below the page of the editor. */
  readonly form?: string | undefined;
}
