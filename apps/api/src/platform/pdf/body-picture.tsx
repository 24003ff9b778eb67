// The body map on paper, as plain paths: figure, places worked on, paint with its marks, and a legend.
import {
  englishWords, figureDrawing, figureInk, paintOf, pointStride, qualityStyles, views, type BodyDrawing, type DrawingWords, type Figure, type Ink, type View as Aspect,
} from '@legwork/body-map';
import { Path, StyleSheet, Svg, Text, View } from '@react-pdf/renderer';

export interface MarkedPlace {
  readonly region: string;
  /** null: the region has no sides, or none was said. */
  readonly side: string | null;
}

/** Words under and beside the picture, in the language of the paper. */
export interface PictureWords extends Pick<DrawingWords, 'views' | 'qualities' | 'sides'> {
  readonly marked: string;
}

export interface BodyPictureProps {
  readonly caption: string;
  readonly figure: Figure;
  readonly drawing?: BodyDrawing | undefined;
  /** Places that something was found or done at. */
  readonly places?: readonly MarkedPlace[];
  /** Points; widths follow. */
  readonly height?: number;
  readonly words?: PictureWords;
}

const SKIN = '#f5f3ef';
const PLACE = '#bfe0d6';
const PLACE_LINE = '#1f7a66';
const ENGLISH: PictureWords = { ...englishWords, marked: 'Examined or treated' };
const FEET: readonly Aspect[] = ['soles', 'tops'];

const styles = StyleSheet.create({
  picture: { marginBottom: 10 },
  caption: { fontSize: 9.5, color: '#44605b', marginBottom: 4 },
  views: { flexDirection: 'row', gap: 14, alignItems: 'flex-end' },
  sides: { flexDirection: 'row', justifyContent: 'space-between', fontSize: 8, color: '#5c6966', marginTop: 2 },
  name: { color: '#14211f' },
  legend: { flexDirection: 'row', flexWrap: 'wrap', gap: 10, marginTop: 5 },
  entry: { flexDirection: 'row', alignItems: 'center', gap: 4, fontSize: 8.5 },
});

/** A colour as it looks through at a third of its strength: paper has no second layer to mix with. */
function washed(colour: string): string {
  const mix = (at: number): string => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.38 + Number.parseInt(SKIN.slice(at, at + 2), 16) * 0.62).toString(16).padStart(2, '0');
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}

const InkPath = ({ ink, colour }: { readonly ink: Ink; readonly colour?: string }) => (
  <Path d={ink.d} fill={ink.fill ?? 'none'} {...(ink.line !== undefined && { stroke: colour ?? ink.line, strokeWidth: ink.lineWidth ?? 1, strokeLineCap: 'round' as const, strokeLineJoin: 'round' as const })} />
);

/** Inks of one look as one path: a page is laid out path by path. Neighbours only, so that nothing changes its layer. */
function joined(inks: readonly Ink[]): Ink[] {
  return inks.reduce<Ink[]>((all, ink) => {
    const before = all.at(-1);
    if (before === undefined || before.fill !== ink.fill || before.line !== ink.line || before.lineWidth !== ink.lineWidth) return [...all, ink];
    return [...all.slice(0, -1), { ...before, d: before.d + ink.d }];
  }, []);
}

interface OneViewProps {
  readonly view: Aspect;
  readonly figure: Figure;
  readonly drawing: BodyDrawing;
  readonly places: readonly MarkedPlace[];
  readonly height: number;
  readonly words: PictureWords;
}

/** Which side of the person is on the left of the picture. */
const LEFT_OF_PICTURE: Readonly<Partial<Record<Aspect, 'left' | 'right'>>> = { front: 'right', back: 'left', soles: 'right', tops: 'left' };

function OneView({ view, figure, drawing, places, height, words }: OneViewProps) {
  const { viewBox, wholeBox, regions } = figureDrawing(figure, view);
  const box = isAbove(drawing, view, viewBox.y) ? wholeBox : viewBox;
  const own = FEET.includes(view) ? height * 0.62 : height;
  const inks = joined(figureInk(figure, view));
  const { washes, inks: marks } = paintOf(drawing, view);
  const left = LEFT_OF_PICTURE[view];
  return (
    <View>
      <Svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} style={{ height: own, width: (own * box.width) / box.height }}>
        {inks.filter(({ fill }) => fill !== undefined).map((ink, at) => <InkPath key={`f${at}`} ink={ink} />)}
        {regions.filter(({ region, side }) => places.some((place) => place.region === region && isOn(place.side, side)))
          .map(({ d }, at) => <Path key={`p${at}`} d={d} fill={PLACE} stroke={PLACE_LINE} strokeWidth={3} />)}
        {washes.flatMap(({ quality, inks: strokes }) => joined(strokes).map((ink, at) => <InkPath key={`${quality}${at}`} ink={ink} colour={washed(qualityStyles[quality].colour)} />))}
        {inks.filter(({ fill }) => fill === undefined).map((ink, at) => <InkPath key={`l${at}`} ink={ink} />)}
        {joined(marks).map((ink, at) => <InkPath key={`m${at}`} ink={ink} />)}
      </Svg>
      <View style={styles.sides}>
        <Text>{left === undefined ? '' : words.sides[left]}</Text>
        <Text style={styles.name}>{words.views[view]}</Text>
        <Text>{left === undefined ? '' : words.sides[left === 'left' ? 'right' : 'left']}</Text>
      </View>
    </View>
  );
}

const isOn = (said: string | null, drawn: string): boolean => said === null || said === 'both' || drawn === 'middle' || said === drawn;

/** Above the usual crop somebody may have painted a shoulder: then the whole body is shown. */
const isAbove = ({ strokes, paths }: BodyDrawing, view: Aspect, top: number): boolean =>
  strokes.some((stroke) => stroke.view === view && stroke.points.some((value, at) => at % pointStride === 1 && value < top))
  || paths.some(({ view: on, from, to }) => on === view && (from[1] < top || to[1] < top));

/** Front and back, and every other view that holds something. */
function shownViews({ strokes, paths }: BodyDrawing): Aspect[] {
  const held = (view: Aspect): boolean => strokes.some((stroke) => stroke.view === view) || paths.some((path) => path.view === view);
  return views.filter((view) => view === 'front' || view === 'back' || held(view));
}

export function BodyPicture({ caption, figure, drawing = { figure, strokes: [], paths: [] }, places = [], height = 235, words = ENGLISH }: BodyPictureProps) {
  const shown = shownViews(drawing);
  const qualities = [...new Set(drawing.strokes.map(({ quality }) => quality))];
  return (
    <View style={styles.picture} wrap={false}>
      <Text style={styles.caption}>{caption}</Text>
      <View style={styles.views}>
        {shown.map((view) => <OneView key={view} view={view} figure={drawing.figure} drawing={drawing} places={places} height={shown.length > 3 ? height * 0.8 : height} words={words} />)}
      </View>
      <View style={styles.legend}>
        {places.length > 0 && <View style={styles.entry}><Svg viewBox="0 0 12 12" style={{ width: 9, height: 9 }}><Path d="M1 1L11 1L11 11L1 11Z" fill={PLACE} stroke={PLACE_LINE} strokeWidth={1} /></Svg><Text>{words.marked}</Text></View>}
        {qualities.map((quality) => {
          const { colour, mark, isFilled } = qualityStyles[quality];
          return (
            <View key={quality} style={styles.entry}>
              <Svg viewBox="-9 -9 18 18" style={{ width: 12, height: 12 }}>
                <Path d="M-9 -9L9 -9L9 9L-9 9Z" fill={washed(colour)} />
                <Path d={mark} fill={isFilled ? colour : 'none'} {...(!isFilled && { stroke: colour, strokeWidth: 2.2 })} />
              </Svg>
              <Text>{words.qualities[quality]}</Text>
            </View>
          );
        })}
      </View>
    </View>
  );
}
