import type { LlmsWords } from './llms.zh.ts';

export const llmsEn: LlmsWords = {
  state: (edition, issued, effective) =>
    `Edition: ${edition}, issued ${issued}, effective ${effective}.`,
  counts: (entries, policies, premises) =>
    `Content: ${entries} catalogue entries, ${policies} legal instruments, ${premises} parks and premises.`,
  rules: [
    'The address of an entry never changes; its number may change from edition to edition, so cite the address.',
    'Chinese governs for numbers, document numbers and dates. What is marked as an example (“sample: true” in the data) was made up for the demonstration and is no fact.',
    'Being listed as encouraged is no promise of a concession: the decisions of the competent authorities and the official texts govern.',
  ],
  data: 'Data',
  pages: 'Main pages',
  sectors: 'Sectors',
  optional: 'Optional',
  feed: 'Changes (Atom feed)',
  sitemap: 'All pages (XML sitemap)',
  manifest: 'All files with their SHA-256',
};
