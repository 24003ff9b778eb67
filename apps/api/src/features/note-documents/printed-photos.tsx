// The photographs of a visit on paper: small, each with place, day, caption and its fingerprint.
import { Image, StyleSheet, Text, View } from '@react-pdf/renderer';
import { Part } from '../../platform/pdf/paper.js';
import { printedDay } from '../letters/printed-days.js';
import { placeName } from './note-words.js';
import type { PrintedPhoto } from './printed-note.js';

const SIDE_POINTS = 150;

const styles = StyleSheet.create({
  photos: { flexDirection: 'row', flexWrap: 'wrap', gap: 14 },
  photo: { width: SIDE_POINTS, marginBottom: 6 },
  picture: { width: SIDE_POINTS, height: SIDE_POINTS, objectFit: 'contain', objectPosition: '0 100%', marginBottom: 3 },
  gone: { width: SIDE_POINTS, height: SIDE_POINTS, marginBottom: 3, padding: 8, borderWidth: 0.5, borderColor: '#9fb1ad', color: '#44605b', fontSize: 9 },
  words: { fontSize: 9 },
  quiet: { fontSize: 9, color: '#44605b' },
  hash: { fontFamily: 'Courier', fontSize: 6, color: '#44605b' },
});

const HASH_SHOWN = 16;

const Photo = ({ photo: { region, side, caption, takenOn, authorName, sha256, picture } }: { readonly photo: PrintedPhoto }) => (
  <View style={styles.photo} wrap={false}>
    {picture === null
      ? <Text style={styles.gone}>Not printed: the patient has taken the consent to photographs back.</Text>
      : <Image src={{ data: Buffer.from(picture), format: 'jpg' }} style={styles.picture} />}
    <Text style={styles.words}>{placeName(region, side)}{caption === null ? '' : `: ${caption}`}</Text>
    <Text style={styles.quiet}>{printedDay(takenOn)}, {authorName}</Text>
    <Text style={styles.hash}>SHA-256 {sha256.slice(0, HASH_SHOWN)}</Text>
  </View>
);

export const Photographs = ({ photos }: { readonly photos: readonly PrintedPhoto[] }) => (photos.length === 0 ? null : (
  <Part heading="Photographs" room={SIDE_POINTS + 50}>
    <View style={styles.photos}>{photos.map((photo) => <Photo key={photo.id} photo={photo} />)}</View>
  </Part>
));
