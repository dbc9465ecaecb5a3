// The color of a chosen strategy in bars and table: by its place among the chosen ones, always with its name beside it.

export const colorAt = (at: number): string => `var(--f${(at % 8) + 1})`;
