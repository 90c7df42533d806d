import { describe, expect, it } from 'vitest';
import { readPage } from '../../pipeline/2-parse/html/index.ts';

const page = (byline: string) =>
  readPage(
    `<html lang="fr"><title>Le marché couvert rouvre</title><body><h1>Le marché couvert rouvre</h1>${byline}<p>La commune a rouvert le marché couvert, fermé depuis deux ans pour des travaux de mise aux normes.</p><p>Quarante commerçants y ont retrouvé leur place, indique la commune.</p></body></html>`,
  );

describe('the date beside the headline', () => {
  it('is read where its class is a caption’s, as long as it says that something was published', () => {
    expect(
      page('<div class="img-caption-date">Publié le 30 mai 2023 à 11:00</div>').published_on,
    ).toBe('2023-05-30');
  });

  it('is never the day a picture was taken', () => {
    expect(page('<div class="caption">Le marché, le 12 juin 2019</div>').published_on).toBeNull();
  });
});
