import type { Locale } from '../core/read/source-file.ts';
import { editorWords } from './words.ts';

/**
 * The policy of the editor's page. Scripts come from this address only and nothing leaves it; the CMS
 * needs styles made by its script, and pictures that it holds in memory.
 */
export const EDITOR_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page in which the CMS draws itself. */
export function editorPage(locale: Locale): string {
  const title = editorWords(locale).title;
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="icon" href="assets/mark.svg" type="image/svg+xml">
    <link rel="stylesheet" href="assets/panel.css">
    <script type="module" src="assets/editor.js"></script>
  </head>
  <body></body>
</html>
`;
}
