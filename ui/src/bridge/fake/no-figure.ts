// A figure that nothing is known of: what a test or a stand-in answer fills in is what it is about.
import type { GapFigure } from '../types';

export const NO_FIGURE: GapFigure = {
  x1: null,
  n1: null,
  x2: null,
  n2: null,
  p1: null,
  p2: null,
  gap_pp: null,
  gap_pp_ci: null,
  ratio: null,
  ratio_ci: null,
  ratio_range: null,
  jackknife_ci: null,
  schools_used: null,
  schools_left_out: [],
  quartile_cut: null,
  dese_gap: null,
  rule_applies: false,
  undefined: null,
  warnings: [],
};
