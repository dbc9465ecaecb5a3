// The actions of the window itself; their ids are those of the shell's menu.
import type { NoteKind } from '$bridge/types';
import type { Shortcut } from '$shared/shortcuts.svelte';
import { t } from '$shared/words';
import { place, type Phase } from '$workbook/place.svelte';
import { notesOf } from '$workbook/selectors';
import { wall } from '$workbook/wall.svelte';
import { workbook } from '$workbook/workbook.svelte';
import * as actions from './actions';
import { dialogs } from './dialogs.svelte';
import { looks, type Theme } from './looks.svelte';
import { shownPhases } from './screens';

const isOpen = () => workbook.isOpen;

function file(): Shortcut[] {
  return [
    { id: 'new', keys: 'Mod+N', label: () => t('action-new'), run: () => (dialogs.newWorkbook = true) },
    { id: 'open', keys: 'Mod+O', label: () => t('action-open'), run: () => void actions.openWorkbook() },
    {
      id: 'open_sample',
      keys: '',
      label: () => t('action-open-sample'),
      run: () => void actions.openSample(),
    },
    {
      id: 'export_pdf',
      keys: 'Mod+E',
      label: () => t('action-export-pdf'),
      run: () => void actions.exportPdf(),
      when: isOpen,
    },
    {
      id: 'close',
      keys: 'Mod+W',
      label: () => t('action-close'),
      run: () => void actions.closeWorkbook(),
      when: isOpen,
    },
  ];
}

function change(): Shortcut[] {
  const undoing = { label: () => undoLabel(), run: () => void actions.undoLast() };
  const redoing = { label: () => redoLabel(), run: () => void actions.redoNext() };
  return [
    { id: 'undo', keys: 'Mod+Z', ...undoing, when: () => workbook.undo !== null },
    { id: 'redo', keys: 'Mod+Shift+Z', ...redoing, when: () => workbook.redo !== null },
    { id: 'redo_windows', keys: 'Mod+Y', ...redoing, when: () => workbook.redo !== null, alias: true },
    {
      id: 'history',
      keys: 'Mod+Shift+H',
      label: () => t('action-history'),
      run: () => (dialogs.history = true),
      when: isOpen,
    },
  ];
}

const NOTE_LETTERS = { parking: 'P', decision: 'D', note: 'N', question: 'Q' };

function notes(): Shortcut[] {
  return Object.entries(NOTE_LETTERS).map(([kind, letter]) => ({
    id: `note_${kind}`,
    keys: `Alt+Shift+${letter}`,
    label: () => t('notes-tab', { name: t(`notes-${kind}`), count: notesOf(kind as NoteKind).length }),
    run: () => (dialogs.notes = kind as NoteKind),
    when: isOpen,
    shownInRail: kind === 'parking',
  }));
}

const theme = (id: Theme): Shortcut => ({
  id: `theme_${id}`,
  keys: '',
  label: () => t('action-theme', { theme: t(`theme-${id}`) }),
  run: () => looks.choose(id),
});

function view(): Shortcut[] {
  return [
    { id: 'palette', keys: 'Mod+K', label: () => t('action-find'), run: () => (dialogs.palette = true) },
    {
      id: 'wall',
      keys: 'F5',
      label: () => t(wall.on ? 'wall-leave' : 'wall'),
      run: () => void (wall.on ? actions.leaveWall() : actions.showWall()),
      when: isOpen,
      shownInRail: true,
    },
    {
      id: 'keys',
      keys: '?',
      label: () => t('action-keys'),
      run: () => (dialogs.keys = true),
      shownInRail: true,
    },
    { id: 'larger', keys: 'Mod++', label: () => t('action-larger'), run: () => looks.larger() },
    {
      id: 'larger_equals',
      keys: 'Mod+=',
      label: () => t('action-larger'),
      run: () => looks.larger(),
      alias: true,
    },
    { id: 'smaller', keys: 'Mod+-', label: () => t('action-smaller'), run: () => looks.smaller() },
    ...(['system', 'light', 'dark', 'contrast'] as const).map(theme),
  ];
}

const phase = (name: Phase, at: number): Shortcut => ({
  id: `phase_${at + 1}`,
  keys: `Mod+${at + 1}`,
  label: () => t('action-go', { phase: t(`phase-${name}`) }),
  run: () => place.go(name),
  when: () => workbook.isOpen && shownPhases().includes(name),
});

export function windowKeys(phases: readonly Phase[]): Shortcut[] {
  return [...file(), ...change(), ...notes(), ...view(), ...phases.map(phase)];
}

/** What stands in quotes has its own quotes single. */
const quoted = (label: string | null): string => (label ?? '').replaceAll('“', '‘').replaceAll('”', '’');
export const undoLabel = (): string => t('action-undo', { label: quoted(workbook.undo) });
export const redoLabel = (): string => t('action-redo', { label: quoted(workbook.redo) });
