import { z } from 'zod';

/** The form of lock files; a reader refuses one that it does not know. */
export const LOCK_SCHEMA = 1;

const text = z.strictObject({ zh: z.string(), en: z.string().optional() });
const texts = z.strictObject({ zh: z.array(z.string()), en: z.array(z.string()) });
const reference = z.strictObject({ title: z.string(), url: z.string() });

/**
 * What an entry tells an investor, in both languages, by ids and not by names. Dates of upkeep
 * (published, reviewed, checked) and internal notes are no facts: to look again changes nothing.
 * Lists are in code-point order of their keys.
 */
export const entryFactsSchema = z.strictObject({
  sector: z.string(),
  subsector: z.string(),
  number: z.number(),
  title: text,
  summary: text,
  aliases: texts,
  legalText: text.optional(),
  class: z.string(),
  targets: z.array(z.string()),
  chain: z.strictObject({
    stage: z.string(),
    action: z.string().optional(),
    anchors: z.array(z.strictObject({ name: text, source: reference })),
  }),
  industry: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  basis: z.array(
    z.strictObject({ policy: z.string(), item: z.string().optional(), investor: z.string() }),
  ),
  conflicts: z.array(
    z.strictObject({
      policy: z.string(),
      list: z.string().optional(),
      investor: z.string(),
      result: z.string(),
      items: z.array(z.string()).optional(),
      note: text.optional(),
    }),
  ),
  foreignAccess: z.string(),
  incentives: z.array(z.string()),
  thresholds: z.array(
    z.strictObject({
      indicator: z.string(),
      min: z.number().optional(),
      max: z.number().optional(),
      unit: z.string().optional(),
      caseByCase: z.literal(true).optional(),
      sample: z.literal(true).optional(),
      source: reference.optional(),
    }),
  ),
  environment: z.strictObject({ assessment: z.string(), emissions: z.string() }),
  premises: z.array(z.string()),
  contact: z.string(),
  body: text,
  sources: z.array(reference),
  sample: z.literal(true).optional(),
});

export type EntryFacts = z.infer<typeof entryFactsSchema>;

/** What ids of facts are called; an edition keeps its names when a register drops them. */
export const NAMED = [
  'sector',
  'subsector',
  'class',
  'target',
  'policy',
  'premises',
  'desk',
  'industry',
  'list',
  'letter',
] as const;
export type Named = (typeof NAMED)[number];

const names = z.strictObject(
  Object.fromEntries(NAMED.map((name) => [name, z.record(z.string(), text)])) as Record<
    Named,
    z.ZodRecord<z.ZodString, typeof text>
  >,
);
export type FactNames = z.infer<typeof names>;

export const editionLockSchema = z.strictObject({
  schema: z.literal(LOCK_SCHEMA),
  edition: z.strictObject({
    id: z.string(),
    title: z.strictObject({ zh: z.string(), en: z.string() }),
    documentNumber: z.string().optional(),
    issued: z.string(),
    effective: z.string(),
    sample: z.literal(true).optional(),
  }),
  /** SHA-256 over everything else in the file, in canonical form. */
  checksum: z.string(),
  names,
  entries: z.array(z.strictObject({ id: z.string(), sha256: z.string(), facts: entryFactsSchema })),
});

/** An edition as it was frozen. */
export type EditionLock = z.infer<typeof editionLockSchema>;

/** The name of an edition's lock file, below the catalogue folder. */
export function lockPath(edition: string): string {
  return `editions/${edition}.lock.json`;
}
