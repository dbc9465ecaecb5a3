// How the matrix is arranged, kept while other views are looked at. Not stored in the file.
import type { Order } from './cells';

export const arranged = $state<{ order: Order; aside: boolean }>({ order: 'made', aside: false });
