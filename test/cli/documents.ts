/** Three invented documents, one a language. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  'bateaux.html': page(
    'fr',
    'Les bateaux de la côte',
    'Le ministère de la Pêche a indiqué que 1.250 bateaux ont été contrôlés en 2022. Selon la même source, plus de 40 % d’entre eux étaient neufs.',
  ),
  'forets.html': page(
    'ar',
    'حصيلة الغابات',
    'أكدت وزارة الفلاحة أن عدد الحرائق بلغ 345 حريقا خلال سنة 2022، وأن المساحة لم تتجاوز 1.200 هكتار.',
  ),
  'schools.txt':
    'Schools report\n\nThe Ministry of Education said that 320 schools were opened in 2022, against 300 in 2021.\n',
};

/** The same with one more. */
export const MORE: Readonly<Record<string, string>> = {
  ...DOCUMENTS,
  'ports.txt':
    'Ports\n\nLe ministère de la Pêche a indiqué que 12 ports ont été ouverts en 2021.\n',
};

/** A page in which nothing but the article has words. */
export function page(language: string, title: string, text: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2023-02-03"></head>
<body><article><h1>${title}</h1><p>${text}</p></article></body></html>
`;
}
