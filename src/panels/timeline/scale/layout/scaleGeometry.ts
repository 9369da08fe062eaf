/** Pixels left of the time axis, for the names of the lanes. */
export const gutter = 116;
/** Pixels above the lanes, for the axis. */
export const axisHeight = 24;
export const laneHeight = 40;
/** From the top of a lane to the middle of its marks. */
export const markTop = 12;

/** Pixels of its letters, and of those a room is to read (ShapesSvg.module.css). */
export const [typeSize, slideTypeSize] = [13, 15.3];

/** Pixels the whole drawing is high. */
export const scaleHeight = (lanes: number) => axisHeight + lanes * laneHeight;

/** Pixels from the middle of a single mark to its edge. */
export const markRadius = 7;

/** Pixels from the middle of a mark to its edge; a cluster has room for its count. */
export const radiusOf = ({ count }: { count: number }) => (count === 1 ? markRadius : 7 + 3 * String(count).length);
