// The geometry of the fishbone: nothing lies on anything else, and it fills the room that there is.
import { describe, expect, it } from 'vitest';
import { fishOf, type Bone, type Box } from './bones';

const ROOM = { width: 48, height: 35 };
const COUNTS = [4, 0, 8, 3, 1, 0, 5, 2, 6];
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
/** Where a straight bone is at this height. */
const at = ({ tip, root }: Bone, y: number) =>
  root.x + ((tip.x - root.x) * Math.abs(y - root.y)) / Math.abs(tip.y - root.y);

describe('the fishbone', () => {
  const fish = fishOf(COUNTS, ROOM);

  it('has a bone for each category, above and below by turns', () => {
    expect(fish.bones.map((bone) => bone.side)).toEqual(
      COUNTS.map((_, nth) => (nth % 2 === 0 ? 'above' : 'below')),
    );
    expect(fish.bones.map((bone) => bone.column)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4]);
  });

  it('has a place for each cause, and one for the question of an empty bone', () => {
    expect(fish.bones.map((bone) => bone.places.length)).toEqual(COUNTS.map((count) => Math.max(1, count)));
    expect(fish.bones.map((bone) => bone.joints.length)).toEqual(COUNTS);
  });

  it('lays no words on others, nor on a name, nor on the head', () => {
    const boxes = [fish.head, ...fish.bones.flatMap((bone) => [bone.name, ...bone.places])];
    boxes.forEach((box, nth) => {
      expect(boxes.slice(nth + 1).filter((other) => overlap(box, other))).toEqual([]);
    });
  });

  it('lays no words on a bone', () => {
    for (const bone of fish.bones) {
      const before = fish.bones.find((one) => one.side === bone.side && one.column === bone.column - 1);
      for (const { x, y, width, height } of bone.places) {
        expect(x + width).toBeLessThanOrEqual(Math.min(at(bone, y), at(bone, y + height)));
        if (before) expect(x).toBeGreaterThanOrEqual(Math.max(at(before, y), at(before, y + height)));
      }
    }
  });

  it('has the lines of causes end on their bone', () => {
    for (const bone of fish.bones)
      for (const joint of bone.joints) expect(at(bone, joint.y)).toBeCloseTo(joint.x, 5);
  });

  it('stays within its size, which fills the room or outgrows it', () => {
    for (const { x, y, width, height } of fish.bones.flatMap((bone) => [bone.name, ...bone.places])) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(fish.width);
      expect(y + height).toBeLessThanOrEqual(fish.height + 1e-9);
    }
    expect(fishOf([1, 1], ROOM).height).toBeCloseTo(ROOM.height);
    expect(fishOf([20, 1], ROOM).height).toBeGreaterThan(ROOM.height);
  });
});
