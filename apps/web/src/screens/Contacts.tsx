import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ContactDirectory } from '../features/contacts/ContactDirectory';
import { Page } from '../ui/page/Page';

export const Contacts = () => {
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title="Contacts" lead="People and practices outside: how to reach them, and how long they take to answer." width="full"
      actions={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>Add contact</Button>}
    >
      <ContactDirectory isAdding={isAdding} onAdd={() => setAdding(true)} onAdded={() => setAdding(false)} />
    </Page>
  );
};
