// The open questions of the workbook as it stands.
import type { Cause, Evidence } from '$bridge/types';
import { workbook } from '$workbook/workbook.svelte';
import { asked, unsaid } from './open';

export const openQuestions = (): Evidence[] => asked(workbook.all('evidence'));
export const unsaidCauses = (): Cause[] => unsaid(workbook.all('cause'), workbook.all('evidence'));
