// Where the focus goes when something of the team's own is kept, removed or put aside.

export const ADD_OWN = 'library-add-own';
export const TAKE_IN = 'library-take-in';
