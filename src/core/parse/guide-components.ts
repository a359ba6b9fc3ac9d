/** The components that a guide may use, each with its attributes and their allowed values. */
export const GUIDE_COMPONENTS: Readonly<
  Record<string, Readonly<Record<string, readonly string[] | 'id'>>>
> = {
  Note: { kind: ['info', 'caution'] },
  Steps: {},
  Figure: { id: 'id' },
  EntryLink: { id: 'id' },
  PolicyLink: { id: 'id' },
};
