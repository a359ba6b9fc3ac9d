import type { PackWords } from './pack.zh.ts';

const counted = (count: number, one: string, many: string) =>
  `${count === 1 ? one : many} (${count})`;

/** Words of packs and of sheets for paper in English. */
export const packEn: PackWords = {
  eyebrow: 'Investment pack',
  lead: (entries) =>
    entries === 1
      ? 'One entry from the catalogue, with the policies, premises and opportunities it cites.'
      : `${entries} entries from the catalogue, with the policies, premises and opportunities they cite.`,
  date: 'Prepared on',
  note: 'A note to you',
  entries: 'Entries chosen for you',
  enclosed: 'Also in this pack',
  enclosedCounts: {
    policies: (count) => counted(count, 'Policy', 'Policies'),
    premises: (count) => `Premises (${count})`,
    opportunities: (count) => counted(count, 'Opportunity', 'Opportunities'),
  },
  search: 'Search and filter this pack',
  sheets: 'Print all entries',
  publicSite: 'Full catalogue (online)',
  disclaimer: 'Disclaimer',
  parks: 'Parks',
  premisesLead: 'Parks, plots and buildings named by the entries and opportunities in this pack.',
  booklet: 'Print edition',
  bookletLink: 'Print all entries of this sector',
  bookletLead: (entries) =>
    entries === 1
      ? 'One entry, ready to print from your browser.'
      : `${entries} entries, each starting on a new page, ready to print from your browser.`,
  contents: 'Contents',
  printHint: 'Use your browser’s print command; paper size A4.',
  address: 'Address',
  entryAddress: 'This entry online',
  qrLabel: 'QR code of the permanent address of this page',
  unpack:
    'Does this page look unstyled? You may have opened it inside the zip file. Extract the whole zip first, then open index.html in the extracted folder.',
};
