// A layer's drawing as a file, for letters.
import { IconDownload } from '@tabler/icons-react';
import { exportDrawing, type PictureKind } from '../../../body-map/export-drawing';
import { formatDate } from '../../../lib/dates';
import { ActionMenu } from '../../../ui/menu/ActionMenu';
import { notify } from '../../../ui/notices/notify';
import type { KeptDrawing } from './drawing-queries';

const kinds: readonly PictureKind[] = ['svg', 'png'];
const words = { patient: 'Patient’s drawing', clinician: 'Clinician’s drawing' } as const;
const fileWords: Readonly<Record<PictureKind, string>> = { svg: 'SVG', png: 'PNG' };

export const SavePicture = ({ drawings }: { readonly drawings: readonly KeptDrawing[] }) => {
  const actions = drawings.flatMap(({ drawing, layer, drawnOn, id }) => {
    const name = layer === 'patient' ? words.patient : words.clinician;
    return kinds.map((kind) => ({
      id: `${id}-${kind}`, label: `${name} as ${fileWords[kind]}`, Icon: IconDownload,
      run: () => void exportDrawing(drawing, { kind, title: `${name}, ${formatDate(drawnOn)}`, day: drawnOn }).catch(() => notify('The picture could not be made.')),
    }));
  });
  return <ActionMenu label="Save as picture" text="Save" actions={actions} />;
};
