// Whether the window shows the projector view: what the room sees, not what the person at the laptop works with.
// Screens ask here to leave out private notes; figures for the wall are asked for with `for_wall`.

class Wall {
  on = $state(false);
}

export const wall = new Wall();
