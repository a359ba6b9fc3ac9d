/** What can be wrong with a drawn page. Each breaks the site from a file, under a sub-path or for a reader. */
export type OutputFaultCode =
  | 'absolute-link'
  | 'outside-resource'
  | 'module-script'
  | 'inline-script'
  | 'inline-style'
  | 'island'
  | 'cross-origin'
  | 'dead-link'
  | 'dead-anchor'
  | 'folder-link'
  | 'missing-alt'
  | 'missing-page'
  | 'missing-title'
  | 'missing-heading'
  | 'missing-language'
  | 'missing-twin'
  | 'missing-policy'
  | 'duplicate-id'
  | 'leftover';

/** One fault of a built file: our bug, as the catalogue was clean before it was drawn. */
export interface OutputFault {
  readonly path: string;
  readonly code: OutputFaultCode;
  /** The element or address at fault, as written. */
  readonly detail: string;
}
