// A component without its styles looks broken and no compiler says so.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'apps/web/src');
const library = path.join(root, 'node_modules/@mantine/core/styles');

const filesIn = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });

const importedFrom = (text: string): string[] =>
  [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap((match) => (match[1] ?? '').split(',').map((name) => name.trim()));

/** Styles a component borrows from others */
const alsoNeeds: Readonly<Record<string, readonly string[]>> = {
  Autocomplete: ['Combobox', 'Input', 'Popover'], MultiSelect: ['Combobox', 'Input', 'PillsInput', 'Pill', 'Popover'], Select: ['Combobox', 'Input', 'Popover'],
  TagsInput: ['Combobox', 'Input', 'PillsInput', 'Pill', 'Popover'], Modal: ['ModalBase', 'Overlay', 'CloseButton'], Drawer: ['ModalBase', 'Overlay', 'CloseButton'],
  Menu: ['Popover'], HoverCard: ['Popover'], NumberInput: ['Input'], Checkbox: ['InlineInput'], Radio: ['InlineInput'], Switch: ['InlineInput'], Button: ['Loader'], ActionIcon: ['Loader'],
};

const used = [...new Set(filesIn(source).flatMap((file) => importedFrom(fs.readFileSync(file, 'utf8'))))];
const wanted = [...new Set(used.flatMap((name) => [name, ...(alsoNeeds[name] ?? [])]))].filter((name) => fs.existsSync(path.join(library, `${name}.layer.css`)));
const listed = fs.readFileSync(path.join(source, 'ui/theme/mantine.css'), 'utf8');

describe('styles of the component library', () => {
  it('are found at all', () => expect(wanted).toContain('Button'));
  it.each(wanted)('%s is listed in mantine.css', (name) => expect(listed).toContain(`'@mantine/core/styles/${name}.layer.css'`));

  it.each(['Grid', 'SimpleGrid', 'AppShell'])('%s, which writes style elements, is not used', (name) => expect(used).not.toContain(name));
});
