import { fontRules } from './fontRules.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** Written where an element differs from the one around it. `font-variant` stands for `font-variant-numeric`, which is no attribute. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
];

/** Written where they differ from what they are unless told. */
const notInherited = { opacity: '1', 'stop-color': 'rgb(0, 0, 0)', 'stop-opacity': '1' };

/** Elements that show; definitions and titles count as not displayed in some browsers and are kept. */
const shown = 'svg, g, a, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, textPath, image, use';

const leftOut = '[data-not-exported], style, script';

const pageAttributes = /^(class|style|tabindex|role|focusable|aria-.*|data-.*|on.*|xmlns.*)$/;

interface Options {
  /** The picture's name: its `<title>`. */
  title?: string;
  /** Paper around the picture, in CSS pixels. */
  margin?: number;
}

/**
 * An SVG file (SVG 2, UTF-8) that shows what an SVG element shows on the page now, without the page: its colours, type and lengths are
 * literal attributes, the page's own fonts are embedded where they are in use, and it lies on the page's paper. It is as large as the
 * element in CSS pixels, and what overflows a root with visible overflow, with the margin around it. Hidden elements and elements marked
 * `data-not-exported` are left out; of HTML in a `foreignObject` it has the words, each element's on one line, and their background.
 * Rejects where the element is not displayed.
 */
export async function svgText(svg: SVGSVGElement, { title, margin = 16 }: Options = {}): Promise<string> {
  const file = svg.checkVisibility() ? copyOf(svg) : null;
  if (!file) throw new Error('The picture is not displayed. Show it and save it again.');
  const { x, y, width, height, scale } = frame(svg, margin);
  setAttributes(file, {
    width: round(width * scale),
    height: round(height * scale),
    viewBox: `${x} ${y} ${width} ${height}`,
  });
  const paper = getComputedStyle(document.documentElement).backgroundColor; // --paper itself computes to `light-dark(…)`
  file.prepend(newElement('rect', { x, y, width, height, fill: paper, stroke: 'none' }));
  const fonts = await fontRules(file);
  if (fonts) file.prepend(newElement('style', {}, fonts));
  if (title) file.prepend(newElement('title', {}, title));
  return new XMLSerializer().serializeToString(file);
}

/** The size of an SVG file that `svgText` made, in CSS pixels. */
export function svgSize(text: string): { width: number; height: number } {
  const root = /^<svg[^>]*>/.exec(text)?.[0] ?? ''; // a parser would hold the fonts' style to the page's policy
  const [width, height] = ['width', 'height'].map((name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(root)?.[1]));
  return { width: width ?? NaN, height: height ?? NaN };
}

/**
 * An SVG file as a PNG of `width` by `height` CSS pixels, `scale` pixels to each. Rejects, in words for the reader, where the browser
 * cannot read the SVG or cannot draw so large a picture.
 */
export async function pngBlob(svg: string, width: number, height: number, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`; // the page's policy allows no blob: images
  await image.decode().catch(() => {
    throw new Error('This browser could not draw the picture. Save it as SVG instead.');
  });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob)
    throw new Error(
      `This browser cannot draw a picture of ${canvas.width} × ${canvas.height} pixels. Save a smaller one, or save it as SVG.`,
    );
  return blob;
}

/** What the file shows, in the element's user units, and how many CSS pixels one of them is. */
function frame(svg: SVGSVGElement, margin: number) {
  const style = getComputedStyle(svg); // the one measure that neither zoom nor transforms change
  const [width, height] = [parseFloat(style.width), parseFloat(style.height)];
  const view = svg.hasAttribute('viewBox') ? svg.viewBox.baseVal : new DOMRect(0, 0, width, height);
  const scale = Math.min(width / view.width, height / view.height);
  const drawn = style.overflow === 'visible' ? svg.getBBox() : view;
  const around = margin / scale;
  const x = Math.floor(Math.min(view.x, drawn.x) - around);
  const y = Math.floor(Math.min(view.y, drawn.y) - around);
  const end = Math.ceil(Math.max(view.x + view.width, drawn.x + drawn.width) + around);
  const bottom = Math.ceil(Math.max(view.y + view.height, drawn.y + drawn.height) + around);
  return { x, y, width: end - x, height: bottom - y, scale };
}

function copyOf(element: SVGElement, around?: CSSStyleDeclaration): SVGElement | null {
  const style = getComputedStyle(element);
  const hidden = style.display === 'none' || style.visibility !== 'visible';
  if (element.matches(leftOut) || (hidden && element.matches(shown))) return null;
  const isLink = element.localName === 'a'; // an address of this site leads nowhere from a file
  const copy = newElement(isLink ? 'g' : element.localName);
  for (const { namespaceURI, name, value } of element.attributes)
    if (!replaced(name) && !(isLink && /href$|^target$/.test(name)))
      copy.setAttributeNS(namespaceURI, name, value.endsWith('%') ? lengthOf(element, name, value) : value);
  setPresentation(copy, style, around);
  // A drawing within the drawing is cut at its edges unless told otherwise, by an attribute or by a style sheet.
  if (element instanceof SVGSVGElement && style.overflow === 'visible') copy.setAttribute('overflow', 'visible');
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof SVGForeignObjectElement) copy.append(...wordsOf(child, style));
    else if (child instanceof SVGElement) {
      const inner = copyOf(child, style);
      if (inner) copy.append(inner);
    }
  }
  return copy;
}

/** Whether an attribute belongs to the page, or the computed style says it better. */
function replaced(name: string): boolean {
  return pageAttributes.test(name) || inherited.includes(name) || name in notInherited;
}

function setPresentation(copy: SVGElement, style: CSSStyleDeclaration, around?: CSSStyleDeclaration): void {
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== around?.getPropertyValue(name)) copy.setAttribute(name, plain(value));
  }
  for (const [name, usual] of Object.entries(notInherited)) {
    const value = style.getPropertyValue(name);
    if (value !== usual) copy.setAttribute(name, value);
  }
}

/** A computed value as every reader of SVG takes it, not browsers alone: bare numbers, no quoted references, `none` for transparent. */
function plain(value: string): string {
  return value
    .replaceAll(/(\d)px\b/g, '$1')
    .replace(/url\("([^"]*)"\)/, 'url($1)')
    .replace('rgba(0, 0, 0, 0)', 'none')
    .replaceAll('"', "'");
}

/** A percentage of the page's element in user units. Gradients and patterns, which measure by what they fill, keep theirs. */
function lengthOf(element: SVGElement, name: string, value: string): string {
  if (!(element instanceof SVGGraphicsElement)) return value;
  const length: unknown = Reflect.get(element, name);
  if (length instanceof SVGAnimatedLength) return round(length.baseVal.value);
  if (length instanceof SVGAnimatedLengthList && length.baseVal.numberOfItems === 1)
    return round(length.baseVal.getItem(0).value);
  return value;
}

/** The words of HTML in a picture, where they stand: other programs than browsers, and some browsers' canvases, have no HTML in SVG. */
function wordsOf(box: SVGForeignObjectElement, around: CSSStyleDeclaration): SVGElement[] {
  const toUser = box.parentElement instanceof SVGGraphicsElement ? box.parentElement.getScreenCTM()?.inverse() : null;
  if (!toUser || box.matches(leftOut)) return [];
  return [...box.querySelectorAll('*')].flatMap((element) => {
    const words = [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');
    const style = getComputedStyle(element);
    const ground = placeOf(element.getBoundingClientRect(), toUser);
    if (!words.trim() || !(ground.width > 0) || style.visibility !== 'visible' || element.closest(leftOut)) return [];
    const range = document.createRange();
    range.selectNodeContents(element);
    const line = placeOf(range.getBoundingClientRect(), toUser);
    const text = newElement('text', {}, words.trim().replaceAll(/\s+/g, ' '));
    setPresentation(text, style, around);
    setAttributes(text, {
      x: round(line.x),
      y: round(line.y + line.height * ascentShare(style)),
      fill: style.color,
      stroke: 'none',
      'text-anchor': 'start',
    });
    const fill = plain(style.backgroundColor);
    if (fill === 'none') return text;
    const { x, y, width, height } = ground;
    return [
      newElement('rect', {
        x: round(x),
        y: round(y),
        width: round(width),
        height: round(height),
        fill,
        stroke: 'none',
      }),
      text,
    ];
  });
}

function placeOf({ x, y, right, bottom }: DOMRect, toUser: DOMMatrix): DOMRect {
  const start = new DOMPoint(x, y).matrixTransform(toUser);
  const end = new DOMPoint(right, bottom).matrixTransform(toUser);
  return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
}

/** How far down a line of this type its baseline is, as a share of the line. */
function ascentShare(style: CSSStyleDeclaration): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 0.8;
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('');
  return ascent / (ascent + descent);
}

function newElement(name: string, attributes: Record<string, string | number> = {}, words = ''): SVGElement {
  const element = document.createElementNS(namespace, name);
  setAttributes(element, attributes);
  if (words) element.append(words);
  return element;
}

function setAttributes(element: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function round(value: number): string {
  return String(Number(value.toFixed(2)));
}
