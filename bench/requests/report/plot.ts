/** A bar of a panel. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Of the rounds. */
  readonly least: number;
  readonly most: number;
  /** At its end. */
  readonly note: string;
  readonly role: 'ours' | 'open' | 'peer';
}

export interface Panel {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 860;
const LABELS = 210;
const NOTES = 130;
const ROW = 26;
const BAR = 16;
const HEAD = 56;
const GAP = 40;
const SCALE = WIDTH - LABELS - NOTES;

/** Horizontal bars in panels of one scale, readable on light and on dark. */
export function plotOf(title: string, panels: readonly Panel[]): string {
  const most = Math.max(1, ...panels.flatMap(({ bars }) => bars.map((bar) => bar.most)));
  let top = HEAD;
  const drawn = panels.map((panel) => {
    const text = drawPanel(panel, top, most);
    top += heightOf(panel) + GAP;
    return text;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${escape(title)}</title>`,
    STYLE,
    `<text class="title" x="0" y="22">${escape(title)}</text>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

const STYLE = `<style>
  text { fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .panel { font-weight: 600; }
  .ours { fill: #2563eb; } .open { fill: #8b949e; } .peer { fill: #b6bcc4; }
  .spread { stroke: #1f2328; stroke-width: 1.5; }
  .reference { stroke: #8b949e; stroke-dasharray: 4 4; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .ours { fill: #58a6ff; } .open { fill: #7d8590; } .peer { fill: #4d5560; }
    .spread { stroke: #e6edf3; }
    .reference { stroke: #7d8590; }
  }
</style>`;

function heightOf({ bars }: Panel): number {
  return (bars.length + 1) * ROW;
}

function drawPanel(panel: Panel, top: number, most: number): string {
  const x = (value: number): number => LABELS + (value / most) * SCALE;
  const reference = panel.bars.find(({ role }) => role === 'open');
  const line =
    reference === undefined
      ? []
      : [drawLine('reference', x(reference.value), top + ROW / 2, 0, heightOf(panel) - ROW / 2)];
  return [
    `<text class="panel" x="0" y="${top + 6}">${escape(panel.title)}</text>`,
    ...line,
    ...panel.bars.map((bar, index) => drawBar(bar, top + (index + 1) * ROW, x)),
  ].join('\n');
}

function drawBar(bar: Bar, middle: number, x: (value: number) => number): string {
  const width = Math.max(1, x(bar.value) - LABELS);
  const least = x(bar.least);
  const weight = bar.role === 'ours' ? ' font-weight="600"' : '';
  return [
    `<text x="${LABELS - 10}" y="${middle + 5}" text-anchor="end"${weight}>${escape(bar.label)}</text>`,
    `<rect class="${bar.role}" x="${LABELS}" y="${middle - BAR / 2}" width="${round(width)}" height="${BAR}" rx="2"/>`,
    drawLine('spread', least, middle, x(bar.most) - least, 0),
    `<text x="${round(x(bar.most) + 8)}" y="${middle + 5}"${weight}>${escape(bar.note)}</text>`,
  ].join('');
}

function drawLine(kind: string, x: number, y: number, width: number, height: number): string {
  return `<path class="${kind}" d="M${round(x)} ${round(y)}l${round(width)} ${round(height)}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
