/** What the picture says, from above. */
export interface StatementPicture {
  company: string;
  figure: string;
  line: string;
  /** How many dots there are, the last of which may be a part of one; none where no hours are told. */
  dots: number;
  /** What a dot stands for; empty where there are none. */
  dotsAre: string;
  own: string;
}

/** The size that other sites show whole, in pixels. */
const pictureSize = { width: 1200, height: 630 } as const;

const margin = 72;

/** Draws the picture in the municipality's own colours, which are the same in the dark. */
export function drawStatement(canvas: HTMLCanvasElement, picture: StatementPicture): void {
  const { width, height } = pictureSize;
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const styles = getComputedStyle(document.documentElement);
  const family = getComputedStyle(document.body).getPropertyValue('font-family');
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  pen.fillStyle = colour('--brand-ink');
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'alphabetic';
  const write = (text: string, y: number, size: number, weight: number, ink: string): void => {
    pen.fillStyle = colour(ink);
    // A long name is written smaller, never cut.
    let fitting = size;
    do pen.font = `${weight} ${fitting}px ${family}`;
    while (pen.measureText(text).width > width - 2 * margin && --fitting > 14);
    pen.fillText(text, margin, y, width - 2 * margin);
  };
  write(picture.company, 116, 44, 600, '--brand-accent-pale');
  write(picture.figure, 236, 108, 700, '--brand-surface');
  write(picture.line, 306, 48, 400, '--brand-surface');
  drawDots(pen, picture.dots, colour('--brand-accent-pale'));
  if (picture.dotsAre !== '') write(picture.dotsAre, 536, 28, 400, '--brand-accent-pale');
  write(picture.own, 586, 28, 400, '--brand-surface');
}

/** In rows of thirty. The last is smaller by as much as it stands for less. */
function drawDots(pen: CanvasRenderingContext2D, count: number, ink: string): void {
  const row = 30;
  const step = (pictureSize.width - 2 * margin) / row;
  pen.fillStyle = ink;
  for (let at = 0; at < count; at += 1) {
    const part = Math.min(1, count - at);
    pen.beginPath();
    pen.arc(
      margin + ((at % row) + 0.5) * step,
      380 + Math.floor(at / row) * step,
      step * 0.36 * Math.sqrt(part),
      0,
      2 * Math.PI,
    );
    pen.fill();
  }
}
