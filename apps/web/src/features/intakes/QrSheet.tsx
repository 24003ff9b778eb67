// The code on paper: the only thing printed while it is on the screen. In both languages, because the patient reads it.
import { createPortal } from 'react-dom';
import { useSession } from '../../lib/session';
import { QrCode } from '../../ui/qr/QrCode';
import styles from './hand-out.module.css';

export const QrSheet = ({ url }: { readonly url: string }) => {
  const { clinic } = useSession();
  return createPortal(
    <div className={styles.sheet} data-print="only" data-sheet>
      <h1>{clinic.name}</h1>
      <p>Point your phone’s camera at this code to answer some questions before your visit.</p>
      <p lang="fr">Pointez l’appareil photo de votre téléphone vers ce code pour répondre à quelques questions avant votre visite.</p>
      <QrCode text={url} label="Code that opens the questions" />
    </div>,
    document.body,
  );
};
