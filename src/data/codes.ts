/** The codes a record's fields take, each list in the order in which it is shown. The codebook beside the data explains them. */
export const eventKinds = [
  'relations',
  'visit',
  'contact',
  'agreement',
  'statement',
  'conflict',
  'incident',
  'resolution',
  'institution',
] as const;

export const relationsStatuses = ['established', 'severed', 'contacts', 'consular', 'restored'] as const;

/** How a position is known, the most certain first. */
export const bases = ['stated', 'reported', 'inferred'] as const;

/** How two holders' positions on an issue stand to each other. */
export const judgements = ['agree', 'differ', 'not-comparable', 'not-stated'] as const;

export const treatyKinds = [
  'treaty',
  'agreement',
  'convention',
  'protocol',
  'memorandum',
  'programme',
  'joint-statement',
] as const;
export const treatyStatuses = ['signed', 'in-force', 'superseded', 'terminated'] as const;

/** How far something planned for the trade has come. */
export const noteStages = ['agreed', 'opened', 'planned', 'hoped', 'signed'] as const;

/** What kind of publication a source is. */
export const sourceKinds = [
  'agency',
  'newspaper',
  'broadcaster',
  'official',
  'archive',
  'reference',
  'research',
  'law',
  'dataset',
  'other',
] as const;
