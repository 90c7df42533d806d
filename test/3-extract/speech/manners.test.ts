import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

const check = (name: string, cases: readonly (readonly [Language, string, string | null])[]) =>
  describe(name, () => {
    it.each(cases)('%s: %s', (lang, text, speaker) => {
      const said = speechOf(lang, text).statements.find((s) => s.speaker !== null);
      expect(said ? (said.speaker?.name ?? said.speaker?.role) : null).toBe(speaker);
    });
  });

check('a verb of the manner in which something is said', [
  ['fr', 'Les puits fermeront lundi, menace la Ligue des puits dans un tract.', 'Ligue des puits'],
  ['fr', '« On ferme », a tempêté la maire du Port, Samia Berrechid.', 'Samia Berrechid'],
  ['fr', 'Le maire du Port menace les puits.', null],
  [
    'en',
    'The Harbour draws more boats than ever, Samia Berrechid, mayor of Port Salam, bragged on the quay.',
    'Samia Berrechid',
  ],
  [
    'en',
    '“You sold the wells,” councillor Samia Berrechid shouted at the clerk in the hall.',
    'Samia Berrechid',
  ],
  [
    'en',
    'The Harbour Court ruled on Tuesday that the sale of the wells was unlawful.',
    'Harbour Court',
  ],
  ['en', 'The Harbour Court ruled the port for years.', null],
  ['ar', 'قضت المحكمة التجارية، أمس، بأن بيع الآبار باطل.', 'المحكمة التجارية'],
]);

check('what stands before a colon, which a clause behind it takes up', [
  [
    'fr',
    'Les puits doivent rouvrir : tel est le message de Samia Berrechid, maire du Port.',
    'Samia Berrechid',
  ],
  [
    'fr',
    'Les puits resteront ouverts : la maire du Port, Samia Berrechid, l’a répété lundi.',
    'Samia Berrechid',
  ],
  [
    'en',
    'The wells must open: such was the message from Samia Berrechid, mayor of Port Salam.',
    'Samia Berrechid',
  ],
  ['ar', 'الآبار جفت كلها: ذلك ما نقله الوزير سمير الصنهاجي إلى الصحافة.', 'سمير الصنهاجي'],
]);

check('an imperfect behind "le", which is no noun', [
  [
    'fr',
    'Il y a un an, la société Sonapuits, le promettait pourtant « clé en main ».',
    'société Sonapuits',
  ],
]);

check('whoever heads a body that no noun names', [
  [
    'fr',
    'Les puits débordent, affirme Samia Berrechid, qui préside Cuivre Littoral.',
    'Samia Berrechid',
  ],
  ['en', 'The wells are full, Samia Berrechid, who heads the CFP, said.', 'Samia Berrechid'],
]);
