// Whether the dialog of the picture stands open; a key, a button and the menu open it.
class Sheet {
  open = $state(false);
}

export const sheet = new Sheet();
