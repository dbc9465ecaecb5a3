// Where evidence that is being made of an indicator is kept while other things are looked at.
import type { ContextIndicator } from '$bridge/types';

export const evidenceOf = ({ id }: Pick<ContextIndicator, 'id'>): string => `evidence of ${id}`;
