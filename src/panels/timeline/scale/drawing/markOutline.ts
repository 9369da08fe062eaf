import { overlayChoices } from '#src/panels/timeline/scale/layout/scaleLanes.ts';

/** One outline per kind, about 13 pixels wide around its middle; what is laid over the events is hollow. */
const disc = 'M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z';

const outlines: Record<string, string> = {
  relations: 'M0 -8L8 0L0 8L-8 0Z',
  visit: disc,
  contact: 'M-7 0L-3 -6H3L7 0L3 6H-3Z',
  agreement: 'M-5.5 -5.5H5.5V5.5H-5.5Z',
  statement: 'M-6.5 -5.5H6.5V3H-1L-4 7V3H-6.5Z',
  conflict: 'M-6 -6L0 -2L6 -6L2 0L6 6L0 2L-6 6L-2 0Z',
  incident: 'M0 -7L7 6H-7Z',
  resolution: 'M-7 -6H7L0 7Z',
  institution: 'M-7 6V-2L0 -7L7 -2V6Z',
  treaties: 'M-5 -7H1.5L5 -3.5V7H-5ZM1.5 -7V-3.5H5',
  resolutions: 'M-7 -6H7L0 7Z',
  trade: 'M-7 6.5V2H-2.5V-2H2.5V-6.5H7V6.5Z',
};

const hollow = new Set<string>(overlayChoices);

/** The outline of a kind of mark, as SVG path data around (0, 0). */
export const markOutline = (kind: string) => outlines[kind] ?? disc;

export const isHollow = (kind: string) => hollow.has(kind);
