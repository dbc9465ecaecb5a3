// School years as the state writes them: `2024-25`.

/** The present school year (from July on the new one), one ahead and some back, newest first. */
export function schoolYears(today: Date, back = 8): string[] {
  const first = today.getFullYear() - (today.getMonth() >= 6 ? 0 : 1) + 1;
  return Array.from({ length: back + 2 }, (_, at) => schoolYear(first - at));
}

export const schoolYear = (starts: number): string =>
  `${starts}-${String((starts + 1) % 100).padStart(2, '0')}`;
