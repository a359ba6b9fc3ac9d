import type { Entry, Sector } from '../../model/catalogue.ts';
import { fill } from '../../i18n/finder.ts';
import { placesWords } from '../../i18n/places.ts';
import { type ChainGroup, chainGroups, isFilled, type Stage, STAGES } from '../chain/chain.ts';
import { CHAIN_SIZES, layoutChain, type Line } from '../chain/chain-layout.ts';
import { type ClassTag, printedNumber, subsectorLink, toClassTag } from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { sharePath } from '../parts/share.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import type { Link, Text } from '../parts/text.ts';
import { deskOf, sectionLabel } from './sectors.ts';

export interface ChainEntry {
  readonly number: string;
  readonly link: Link;
  readonly class: ClassTag;
  /** What the zone wants at this place; `undefined` where it wants nothing in particular. */
  readonly action?: { readonly label: string; readonly mark: string } | undefined;
  readonly filled: boolean;
  /** Firms that hold the place, each with the source of that fact. */
  readonly anchors: readonly { readonly name: Text; readonly source: SourceView }[];
}

export interface ChainStage {
  readonly id: Stage;
  readonly label: string;
  readonly text: Text;
  readonly count: number;
  readonly groups: readonly {
    readonly id: string;
    readonly subsector: Link;
    readonly entries: readonly ChainEntry[];
  }[];
}

export interface ChainPicture {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly x: number; readonly label: string }[];
  readonly columnWidth: number;
  readonly markSize: number;
  readonly edges: readonly { readonly d: string }[];
  readonly boxes: readonly PictureBox[];
}

export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rule: number;
  readonly heading: readonly Line[];
  readonly headingHref: string;
  readonly rows: readonly {
    readonly href: string;
    readonly lines: readonly Line[];
    readonly mark?:
      | { readonly x: number; readonly y: number; readonly text: string; readonly filled: boolean }
      | undefined;
  }[];
}

/** The value chain of one sector. The list of stages is the whole of it; the picture shows the same. */
export interface ChainView {
  readonly page: 'chain';
  readonly frame: Frame;
  readonly sector: Link;
  readonly summary: string;
  readonly stages: readonly ChainStage[];
  readonly picture: ChainPicture;
}

export function chainView(site: SiteContext, sector: Sector): ChainView {
  const page = pageContext(site, recordPath.chain(sector.id));
  const words = placesWords(page.locale).chain;
  const groups = chainGroups(site.catalogue, sector);
  const title = {
    zh: placesWords('zh').chain.title(sector.name.zh),
    en: placesWords('en').chain.title(sector.name.en),
  };
  return {
    page: 'chain',
    frame: toFrame(page, {
      title,
      subject: title,
      description: { zh: words.lead, en: words.lead },
      section: 'entries',
      trail: [
        { path: PATHS.entries, label: sectionLabel(page) },
        { path: recordPath.sector(sector.id), label: sector.name },
      ],
      desk: deskOf(page, sector.id),
      facets: { sector: sector.id },
      kind: 'sector',
      picture: sharePath.sector(sector.id),
      meta: { type: 'column', columnType: 'overview' },
    }),
    sector: page.link(recordPath.sector(sector.id), sector.name),
    summary: summaryOf(groups, page),
    stages: STAGES.map((stage) => stageOf(stage, sector, groups, page)),
    picture: pictureOf(groups, page),
  };
}

/** How many entries there are, what is wanted and how much is filled, as a sentence. */
function summaryOf(groups: readonly ChainGroup[], page: PageContext): string {
  const words = placesWords(page.locale).chain;
  const entries = groups.flatMap((group) => group.entries);
  const wanted = (['fill', 'strengthen', 'extend'] as const).flatMap((action) => {
    const count = entries.filter(({ chain }) => chain.action === action).length;
    return count === 0 ? [] : [words.wanted(words.actions[action], count)];
  });
  const filled = entries.filter((entry) => isFilled(page.catalogue, entry)).length;
  return words.summary(entries.length, wanted, filled);
}

function stageOf(
  stage: Stage,
  sector: Sector,
  groups: readonly ChainGroup[],
  page: PageContext,
): ChainStage {
  const own = groups.filter((group) => group.stage === stage);
  return {
    id: stage,
    label: page.ui.stage[stage],
    text: page.text(sector.stages[stage]),
    count: own.reduce((sum, { entries }) => sum + entries.length, 0),
    groups: own.map(({ subsector, entries }) => ({
      id: groupId(stage, subsector.id),
      subsector: subsectorLink(sector.id, subsector.id, page),
      entries: entries.map((entry) => chainEntry(entry, page)),
    })),
  };
}

function groupId(stage: Stage, subsector: string): string {
  return `${stage}-${subsector}`;
}

function chainEntry(entry: Entry, page: PageContext): ChainEntry {
  const { action, anchors = [] } = entry.chain;
  return {
    number: printedNumber(entry, page),
    link: page.link(recordPath.entry(entry.id), entry.title),
    class: toClassTag(entry.class, page),
    action: action && {
      label: placesWords(page.locale).chain.actions[action],
      mark: placesWords(page.locale).chain.marks[action],
    },
    filled: isFilled(page.catalogue, entry),
    anchors: anchors.map(({ name, source }) => ({
      name: page.text(name),
      source: toSource(source, page),
    })),
  };
}

/** As many rows in the whole picture as can be read at a glance. */
const ROWS_IN_PICTURE = 54;
const LEAST_ROWS = 2;
const MOST_ROWS = 8;

function pictureOf(groups: readonly ChainGroup[], page: PageContext): ChainPicture {
  const words = placesWords(page.locale).chain;
  const share = Math.floor(ROWS_IN_PICTURE / Math.max(1, groups.length));
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, share));
  const shown = groups.map((group) => {
    const id = groupId(group.stage, group.subsector.id);
    const all = group.entries.length <= rows;
    const entries = all ? group.entries : group.entries.slice(0, rows - 1);
    const rest = group.entries.length - entries.length;
    const links = [
      ...entries.map((entry) => {
        const one = chainEntry(entry, page);
        const names = one.anchors.map(({ name }) => name.text);
        return { ...one, label: [one.link.label.text, ...names].join(' · ') };
      }),
      ...(rest > 0 ? [{ label: fill(words.more, { count: rest }), link: { href: `#${id}` } }] : []),
    ];
    return { id, group, links };
  });
  const laid = layoutChain(
    shown.map(({ id, group, links }) => ({
      id,
      column: STAGES.indexOf(group.stage),
      lane: group.subsector.id,
      heading: page.text(group.subsector.name).text,
      rows: links.map(({ label }) => label),
    })),
  );
  return {
    width: laid.width,
    height: laid.height,
    columns: laid.columns.map((x, at) => ({ x, label: page.ui.stage[STAGES[at] ?? 'upstream'] })),
    columnWidth: CHAIN_SIZES.boxWidth,
    markSize: CHAIN_SIZES.mark,
    edges: laid.edges.map(({ d }) => ({ d })),
    boxes: laid.boxes.map(({ id, rows: placed, ...box }, at) => ({
      ...box,
      headingHref: `#${id}`,
      rows: placed.map(({ mark, lines }, row) => {
        const link = shown[at]?.links[row];
        const one = link !== undefined && 'action' in link ? link : undefined;
        return {
          href: link?.link.href ?? '',
          lines,
          mark: one?.action && { ...mark, text: one.action.mark, filled: one.filled },
        };
      }),
    })),
  };
}
