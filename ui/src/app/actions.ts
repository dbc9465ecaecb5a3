// What the menu, the keys and the start screen do to the workbook as a whole.
import { bridge, isAppError } from '$bridge/client';
import type { OpenWorkbook } from '$bridge/types';
import { voice } from '$shared/announce.svelte';
import { begunPlaces, forgetBegun } from '$shared/begun.svelte';
import { saveDrafts } from '$shared/draft.svelte';
import { t } from '$shared/words';
import { attempt, fail, redo, undo } from '$workbook/desk';
import { place } from '$workbook/place.svelte';
import { wall } from '$workbook/wall.svelte';
import { workbook } from '$workbook/workbook.svelte';
import { dialogs } from './dialogs.svelte';
import { looks } from './looks.svelte';

/** What was begun or refused somewhere is not in the file: nobody loses it unasked. */
async function mayLeave(): Promise<boolean> {
  await saveDrafts();
  if (begunPlaces('all').length === 0) return true;
  return new Promise((answer) => (dialogs.leaving = answer));
}

function show(opened: OpenWorkbook): void {
  forgetBegun();
  workbook.open(opened);
  place.go('prepare');
  voice.say(t('workbook-opened', { name: opened.file_name }));
}

async function opening(call: () => Promise<OpenWorkbook | null>): Promise<boolean> {
  if (!(await mayLeave())) return false;
  const opened = await attempt(call);
  if (opened !== null) show(opened);
  return opened !== null;
}

export const openWorkbook = () => opening(() => bridge().open_workbook());
export const openSample = () => opening(() => bridge().open_sample());
export const openRecent = (id: string) => opening(() => bridge().open_recent(id));

export const createWorkbook = (district_name: string, year: string | null) =>
  opening(() => bridge().create_workbook({ district_name, district_code: null, year }));

export async function closeWorkbook(): Promise<void> {
  if (!(await mayLeave())) return;
  if ((await attempt(async () => (await bridge().close_workbook(), true))) === true) {
    if (wall.on) await leaveWall();
    workbook.close();
    forgetBegun();
  }
}

export async function undoLast(): Promise<void> {
  await saveDrafts();
  const outcome = await undo();
  if (outcome !== null) voice.say(t('undone', { label: outcome.label }));
}

export async function redoNext(): Promise<void> {
  const outcome = await redo();
  if (outcome !== null) voice.say(t('redone', { label: outcome.label }));
}

export async function exportPdf(): Promise<void> {
  await saveDrafts();
  const exported = await attempt(() => bridge().export_pdf());
  if (exported === null) return;
  dialogs.exported = exported;
  voice.say(t('exported', { file: exported.file_name }));
}

/** The projector view fills the screen; the window takes its old size again afterwards. */
export async function showWall(): Promise<void> {
  await saveDrafts();
  await turnWall(true);
  voice.say(t('wall-shown'));
}

export async function leaveWall(): Promise<void> {
  await turnWall(false);
  voice.say(t('wall-left'));
}

async function turnWall(on: boolean): Promise<void> {
  wall.on = on;
  looks.show();
  await attempt(() => bridge().fill_screen(on));
}

/** A file that the system asked to open: a double click, a second start. */
export function openRequested(request: OpenWorkbook | unknown): void {
  if (isAppError(request)) fail(request);
  else show(request as OpenWorkbook);
}
