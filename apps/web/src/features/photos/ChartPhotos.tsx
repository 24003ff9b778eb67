import { PhotoGallery } from './PhotoGallery';
import styles from './photos.module.css';

/** Under the findings of a chart. */
export const ChartPhotos = ({ patientId }: { readonly patientId: string }) => (
  <section className={styles.entry} aria-labelledby="chart-photos">
    <h3 id="chart-photos">Photographs</h3>
    <PhotoGallery patientId={patientId} empty="None yet. One is taken in a visit, at the place it shows." />
  </section>
);
