const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Writes an ISO date or a part of one (`2023-06-20`, `2023-06`, `2023`) in a language; anything else stays as it is. */
export function formatDate(iso: string, language: string): string {
  const parts = SHAPE.exec(iso);
  if (parts === null) return iso;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' as const }),
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  }).format(date);
}
