// People from a table: choose the file, say what its columns hold, look it through, import, undo.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { EarlierTables } from '../features/csv-import/EarlierTables';
import { ImportDone } from '../features/csv-import/ImportDone';
import { ImportDraft } from '../features/csv-import/ImportDraft';
import { peopleImportQuery } from '../features/csv-import/queries';
import { TableDrop } from '../features/csv-import/TableDrop';
import { useUrlText } from '../lib/url-state';
import { Page } from '../ui/page/Page';
import { Section } from '../ui/page/Section';
import { Loaded } from '../ui/states/Loaded';

const One = ({ id, onGone }: { readonly id: string; readonly onGone: () => void }) => (
  <Loaded query={useQuery(peopleImportQuery(id))} label="Loading the file">
    {(found) => (found.status === 'draft' ? <ImportDraft draft={found} onGone={onGone} /> : <ImportDone made={found} />)}
  </Loaded>
);

export const PeopleImport = () => {
  const client = useQueryClient();
  const [id, setId] = useUrlText('file');
  const leave = (): void => setId(undefined);
  return (
    <Page
      title="People from a table" lead="A client list from another program. You see every row and every problem before anything is imported; an import can be undone."
      actions={id !== '' && <Button variant="default" onClick={leave}>Another file</Button>}
    >
      {id !== '' ? <One key={id} id={id} onGone={leave} /> : (
        <>
          <Section title="Choose the file"><TableDrop onSent={(sent) => { client.setQueryData(peopleImportQuery(sent.id).queryKey, sent); setId(sent.id); }} /></Section>
          <Section title="Earlier tables" flush><EarlierTables onOpen={setId} /></Section>
        </>
      )}
    </Page>
  );
};
