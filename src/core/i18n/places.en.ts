import type { PlacesWords } from './places.zh.ts';

/** Words of value chains, premises, results, targets, contact and terms in place, in English. */
export const placesEn: PlacesWords = {
  chain: {
    title: (sector) => `${sector}: the value chain`,
    lead: 'Entries from upstream to downstream, with what the zone wants at each place and which anchor companies are there.',
    open: 'See the whole value chain',
    picture: 'Diagram',
    pictureNote:
      'The diagram shows the same as the list below. Lines join the stages of one subsector.',
    list: 'Entries by stage',
    wanted: (action, count) => `${count} to ${action.toLowerCase()}`,
    summary: (count, wanted, filled) =>
      `This chain has ${count === 1 ? '1 entry' : `${count} entries`}${
        wanted.length > 0 ? `: ${wanted.join(', ')}` : ''
      }. ${
        filled > 0
          ? `${filled === 1 ? 'One has' : `${filled} have`} an anchor company or a project signed or under construction.`
          : 'Anchor companies have not been published.'
      }`,
    actions: { fill: 'Fill', strengthen: 'Strengthen', extend: 'Extend' },
    marks: { fill: 'F', strengthen: 'S', extend: 'E' },
    filledMark: 'Anchor company present, or project signed or under construction',
    openMark: 'Open to investors',
    legend: 'Key',
    legendActions: {
      fill: 'Fill: a missing link',
      strengthen: 'Strengthen: a link that exists',
      extend: 'Extend: the chain up or down',
    },
    anchors: 'Anchor companies',
    anchorsUnpublished: 'Anchor companies: not published',
    noEntries: 'This edition has no entries at this stage.',
    more: '{count} more',
    overview: 'Entries at a glance',
    overviewCaption: 'Number of entries by class and stage of the value chain',
    total: 'Total',
  },
  premises: {
    onSite: 'On site',
    photos: 'Photographs',
    utilities: 'Utilities',
    neighbours: 'Firms nearby',
    distances: 'Distances',
    missing: 'Not yet provided',
    provided: 'In place',
    notProvided: 'Not in place',
    utilitiesCount: (count, all) => `${count} of ${all} in place`,
    methods: { road: 'by road', straight: 'in a straight line' },
    landmarks: {
      port: 'Port',
      airport: 'Airport',
      hospital: 'Hospital',
      university: 'University',
    },
    old: (months) =>
      `More than ${months} months old when this edition was issued; rely on a visit to the site`,
    author: 'Photograph by',
    mapNumber: 'Map approval number',
    plan: 'Plan of the parks',
    planDetail: (entries, premises) => {
      const first = entries === 1 ? '1 entry' : `${entries} entries`;
      if (premises === 0) return first;
      return `${first} · ${premises === 1 ? '1 plot or building' : `${premises} plots or buildings`}`;
    },
    planByDirection: 'Schematic and not to scale; it shows only the direction of each park.',
    planWithoutDirection: 'Schematic and not to scale; it shows neither location nor direction.',
    planScale: 'Schematic, not to scale',
    north: 'N',
  },
  results: {
    title: 'Results',
    lead: 'Figures and events of the zone’s promotion work, each with its source and the date it was checked.',
    year: (year) => year,
    parts: 'By sector',
    noParts: 'By sector: no sourced figures are recorded, so there is no chart.',
    none: 'This catalogue records no sourced results.',
  },
  opportunities: { by: 'By size, form of cooperation and stage', scale: 'Size band' },
  contact: {
    title: 'Contact',
    lead: 'The desks for each sector. This site has no forms and tracks no one; call, write or come by.',
    card: 'Download contact card (vCard)',
    sampleCard: 'Example made up for the demonstration; not real',
  },
  target: {
    meaning: 'What it means',
    emissions: (all, clean) =>
      `This target asks for zero emissions: ${clean} of the ${all} entries below are registered as such; for the others the project has to show that it can.`,
  },
  term: { more: 'Glossary' },
};
