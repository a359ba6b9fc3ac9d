/** What the preview shows of one finding. */
export interface PreviewFinding {
  readonly severity: 'error' | 'warning';
  /** `file:line:column`. */
  readonly place: string;
  readonly code: string;
  readonly message: string;
}

/** The panel's content; nothing is shown without findings. */
export interface PreviewPanel {
  readonly title: string;
  readonly hint: string;
  readonly findings: readonly PreviewFinding[];
}

/** Names under which server and browser talk. */
export const PREVIEW_EVENTS = { ready: 'mulu:ready', panel: 'mulu:panel' } as const;
