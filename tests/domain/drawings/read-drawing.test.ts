import { describe, expect, it } from 'vitest';
import { readPicture, readStage, readThing } from '../../../src/domain/drawings/read-drawing.ts';

const draw = (inner: string, more = 'viewBox="0 0 48 48"', title = '<title>Kasse</title>') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${more}>\n  ${title}\n  ${inner}\n</svg>\n`;
const square = '<path class="fw" d="M7 21h34v24H7z"/>';

describe('a thing', () => {
  it('is its name, what it is called, and its shapes without blanks between them', () => {
    expect(
      readThing('kasse', draw(`${square}\n  <circle class="fp" cx="24" cy="8" r="2.5"/>`)),
    ).toEqual({
      name: 'kasse',
      title: 'Kasse',
      shapes: `${square}<circle class="fp" cx="24" cy="8" r="2.5"/>`,
    });
    expect(readThing('kasse', draw(square, undefined, '<title> En  kasse </title>')).title).toBe(
      'En  kasse',
    );
  });

  it('says of what it may not have what it may be drawn with', () => {
    expect(() => readThing('kasse', draw('<text>Kasse</text>'))).toThrow(
      /: has <text>\. Draw with (\w+, )+\w+ only\.$/,
    );
    expect(() => readThing('kasse', draw('<path class="fw fx" d="M1 1"/>'))).toThrow(
      /has class="fw fx"\. Use only (\w+, )+\w+;/,
    );
    expect(readThing('kasse', draw('<path class="fw" d="M1.2 1"/>')).shapes).toContain('M1.2');
  });

  it('has nothing that only stands before others', () => {
    expect(() => readThing('kasse', draw('<path data-front="" class="fw" d="M1 1"/>'))).toThrow(
      'has data-front=""',
    );
  });

  it.each([
    ['another box', draw(square, 'viewBox="0 0 24 24"'), 'Draw it in "0 0 48 48"'],
    ['no box', draw(square, ''), 'its viewBox is missing'],
    ['no name', draw(square, undefined, ''), 'Begin with <title>'],
    ['an empty name', draw(square, undefined, '<title> </title>'), 'Begin with <title>'],
    ['nothing drawn', draw(''), 'Draw something'],
    [
      'a width of its line',
      draw('<path class="fw" stroke-width="2" d="M1 1"/>'),
      'lines take their width',
    ],
    [
      'a colour of its line',
      draw('<path class="fw" stroke="#000" d="M1 1"/>'),
      'lines take their colour',
    ],
    ['a colour', draw('<path fill="#c00" d="M1 1"/>'), 'Use a class: fw, fr'],
    ['a style', draw('<path style="fill:red" d="M1 1"/>'), 'Use a class of styles/drawings.css'],
    ['an id', draw('<path id="a" class="fw" d="M1 1"/>'), 'a page names each drawing itself'],
    ['a class nobody knows', draw('<path class="fx" d="M1 1"/>'), 'Use only fw, fr'],
    ['a paper of scenes', draw('<path class="b1" d="M1 1"/>'), 'has class="b1"'],
    ['a script', draw('<script>alert(1)</script>'), 'has <script>'],
    ['a link', draw('<a href="x"><path class="fw" d="M1 1"/></a>'), 'has <a>'],
    ['a picture', draw('<image href="https://x.example/a.png"/>'), 'has <image>'],
    ['a handler', draw('<path class="fw" onclick="x()" d="M1 1"/>'), 'Leave it out: only shapes'],
    ['a word', draw('<text>Kasse</text>'), 'has <text>'],
    ['two decimals', draw('<path class="fw" d="M1.25 1"/>'), 'Round to one decimal'],
    ['too much', draw(`<path class="fw" d="${'M1 1h2 '.repeat(80)}"/>`), 'at most 500'],
    ['something beside it', `<p>x</p>${draw(square)}`, 'nothing beside'],
    ['no drawing', 'Kasse', 'is no SVG'],
  ])('may not have %s; the sentence names file and remedy', (_, svg, remedy) => {
    const read = () => readThing('kasse', svg);
    expect(read).toThrow('src/drawings/things/kasse.svg: ');
    expect(read).toThrow(remedy);
  });

  it.each(['Kasse', 'kasse-2', 'kåsse', ''])('may not be called %j', (name) => {
    expect(() => readThing(name, draw(square))).toThrow('small letters a-z');
  });
});

describe('a stage', () => {
  const stage = (inner: string, foot = 'data-foot="94"') =>
    readStage('knage', draw(inner, `viewBox="0 0 160 110" ${foot}`));

  it('has what stands behind the things, and what stands before them', () => {
    const front = '<g data-front=""><path class="fw" d="M1 94h9"/></g>';
    expect(stage(`<path class="b1" d="M1 1"/>${square}${front}`)).toMatchObject({
      foot: 94,
      behind: `<path class="b1" d="M1 1"/>${square}`,
      before: front,
    });
    expect(stage(square).before).toBe('');
  });

  it('has no blanks between its shapes, however deep they lie', () => {
    expect(stage(`<g>\n    ${square}\n\n  <g> ${square} </g></g>`).behind).toBe(
      `<g>${square}<g>${square}</g></g>`,
    );
    expect(() => stage(`<g><g><text>x</text></g></g>`)).toThrow('has <text>');
  });

  it.each(['', 'data-foot="x"', 'data-foot="0"', 'data-foot="111"'])(
    'says where feet stand: %j does not',
    (foot) => expect(() => stage(square, foot)).toThrow('src/drawings/stages/knage.svg: data-foot'),
  );
});

describe('a picture', () => {
  const picture = (inner: string, more = 'viewBox="0 0 96 180"') =>
    readPicture('pictures', 'doer', draw(inner, more));

  it('has its own size, and names the things it takes in once', () => {
    const use = '<use href="#t-fyr" x="1" y="2" width="48" height="48"/>';
    expect(picture(`${use}<g class="land-tree">${use}<use href="#t-kop"/></g>`)).toMatchObject({
      viewBox: '0 0 96 180',
      things: ['fyr', 'kop'],
    });
    const tree = '<g class="land-tree"><path d="M1 2h3"/></g>';
    expect(picture(`${use}\n  ${tree}`).shapes).toBe(`${use}${tree}`);
  });

  it.each(['#fyr', 'https://x.example/#t-fyr', '#t-'])('takes in nothing by %j', (href) => {
    expect(() => picture(`<use href="${href}"/>`)).toThrow('a <use> shows no thing');
  });

  it('takes in no other address', () => {
    expect(() => picture('<path class="fw" href="#t-fyr" d="M1 1"/>')).toThrow('has href="#t-fyr"');
    expect(() => picture(square, 'viewBox="4 4 96 180"')).toThrow('Draw it in "0 0 width height"');
  });
});
