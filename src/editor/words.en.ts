import type { EditorWords } from './words.zh.ts';

/** Words of the local editor in English. */
export const editorEn: EditorWords = {
  title: 'Catalogue editor',
  collections: {
    zone: 'The zone',
    sectors: 'Sectors and subsectors',
    targets: 'Targets',
    classes: 'Classes',
    glossary: 'Glossary',
    industries: 'English names of industries',
    edition: 'Editions',
    entry: 'Entries',
    opportunity: 'Opportunities',
    premises: 'Premises',
    policy: 'Policies',
    guide: 'Guides',
  },
  one: {
    edition: 'Edition',
    entry: 'Entry',
    opportunity: 'Opportunity',
    premises: 'Premises',
    policy: 'Policy',
    guide: 'Guide',
  },
  entriesOf: (sector) => `Entries: ${sector}`,
  withBody: (name) => `${name} (with a text)`,
  registers: 'Registers',
  pictures: 'Pictures',
  body: 'Text',
  bodyHint:
    'Begin a heading with “## ”. A link is a name in square brackets followed by entry:id or policy:id in round ones.',
  chinese: 'Chinese',
  english: 'English',
  slugHint:
    'The file name and permanent address: lower-case letters, digits and hyphens, e.g. cell-therapy. It never changes.',
  slugPattern: 'Lower-case letters, digits and hyphens only, 3 to 60 characters.',
  translationOf: 'Hash of the Chinese that the English translates',
  translationHint:
    'Filled in on saving: English that was changed counts as a translation of the present Chinese.',
  choices: {
    kind: [
      {
        port: 'Port',
        airport: 'Airport',
        hospital: 'Hospital',
        university: 'University',
        motorway: 'Motorway',
        railway: 'Railway',
        centre: 'City centre',
        other: 'Other',
      },
    ],
    direction: [
      {
        'north-west': 'North-west',
        north: 'North',
        'north-east': 'North-east',
        west: 'West',
        centre: 'Centre',
        east: 'East',
        'south-west': 'South-west',
        south: 'South',
        'south-east': 'South-east',
      },
    ],
    method: [{ road: 'By road', straight: 'Straight line' }],
    result: [
      {
        clear: 'Not listed in what was compared',
        near: 'A similar item is listed, not this one',
        conditional: 'Listed in part',
        listed: 'Listed',
        pending: 'Not yet checked',
      },
    ],
    status: [{ draft: 'Draft', published: 'In force', superseded: 'Superseded' }],
    tone: [{ positive: 'Positive', neutral: 'Neutral', caution: 'Caution', negative: 'Negative' }],
    profileKind: [{ demonstration: 'Demonstration', production: 'Production' }],
    languages: [{ zh: 'Chinese', en: 'English' }],
    traditional: [
      {
        'hong-kong': 'Hong Kong characters',
        taiwan: 'Taiwan characters',
        'taiwan-words': 'Taiwan characters and words',
      },
    ],
    currency: [{ USD: 'US dollar' }],
    emissions: [{ zero: 'Zero' }],
  },
  panel: {
    checking: 'Checking the catalogue…',
    clean: (files) => `Catalogue check: ${files} files, no errors or warnings`,
    found: (errors, warnings) => `Catalogue check: ${errors} errors, ${warnings} warnings`,
    recheck: 'Check again',
    show: 'Show',
    hide: 'Hide',
    open: 'Open',
    error: 'Error',
    warning: 'Warning',
    lost: 'Cannot check: mulu edit was stopped in the terminal. Start it again and reload this page.',
    browser:
      'This browser cannot change a folder. Open this page in Chrome, Edge or another Chromium browser.',
  },
};
