import { describe, expect, it } from 'vitest';
import { speechOf } from './harness.ts';

describe('who tells of what others do', () => {
  it('leaves a deed inside what somebody said to whoever said it', () => {
    const { speaker } = speechOf(
      'fr',
      'Le ministre des Ports, Nabil Berrada, a indiqué que le ministère poursuit la remise en état de 41 quais, précisant que 12 sont prêts.',
    );
    expect(speaker('41')).toBe('Nabil Berrada');
    expect(speaker('12')).toBe('Nabil Berrada');
  });

  it('still hears a body that is said to have said something', () => {
    const { speaker } = speechOf(
      'fr',
      'Nabil Berrada a indiqué que l’Office des puits a annoncé que 41 puits sont à sec.',
    );
    expect(speaker('41')).toContain('Office des puits');
  });

  it('gives a paper of nobody’s to whoever tells of it, and goes on with that account', () => {
    const { speaker } = speechOf(
      'fr',
      'Nabil Berrada, ministre des Ports, a dit que les statistiques montrent que 41 quais sont fermés. Quelque 12 grues manquent.',
    );
    expect(speaker('41')).toBe('Nabil Berrada');
    expect(speaker('12')).toBe('Nabil Berrada');
  });

  it('takes "ce dernier" between commas for whoever spoke, not for what is spoken of', () => {
    const { speaker } = speechOf(
      'fr',
      'Il y a 41 quais, a précisé le ministre des Ports, Nabil Berrada. L’Initiative des ports, a poursuivi ce dernier, a permis d’en rouvrir 12.',
    );
    expect(speaker('12')).toBe('Nabil Berrada');
  });

  it('hears a verb behind a relative clause that tells of a thing', () => {
    const { speaker } = speechOf(
      'fr',
      'Un accord est signé pour le nouveau quai, qui coûtera 41 millions de dirhams, a précisé l’Office des ports dans un communiqué.',
    );
    expect(speaker('41')).toContain('Office des ports');
  });
});

describe('whose name an office has', () => {
  it('is the one behind "ministre de tutelle"', () => {
    const { speaker } = speechOf(
      'fr',
      'Le port compte 41 quais, a annoncé le ministre de tutelle, Nabil Berrada, cité par la presse.',
    );
    expect(speaker('41')).toBe('Nabil Berrada');
  });

  it('stands behind the body that the office is in, at the end of its sentence', () => {
    const { speaker } = speechOf(
      'fr',
      'Le coût est de 41 millions de dirhams, a précisé le chef de la division des quais au sein de la préfecture, Nabil Berrada.',
    );
    expect(speaker('41')).toBe('Nabil Berrada');
  });

  it('is known again by the acronym of the body', () => {
    const { speaker } = speechOf(
      'en',
      'Some 41 wells are dry, the director of the National Wells Agency (NWAQ), Nabil Berrada, said. The NWAQ director added that 12 others leak.',
    );
    expect(speaker('12')).toBe('Nabil Berrada');
  });

  it('follows a list of portfolios', () => {
    const { speaker } = speechOf(
      'en',
      'The number is 41, affirmed the Minister of National Land Planning, Urban Planning, Housing and Urban Policy, Nabil Berrada.',
    );
    expect(speaker('41')).toBe('Nabil Berrada');
  });
});

describe('what an English body is called', () => {
  it('is known by where it has its seat', () => {
    const { speaker } = speechOf(
      'en',
      'Wellbore Group said sales rose by 41%. The Rabat-based group reported a profit of 12 million dirhams.',
    );
    expect(speaker('12')).toBe('Wellbore Group');
  });

  it('may have its country for owner behind its data', () => {
    const { speaker } = speechOf(
      'en',
      "The lake is 41% full, according to data from Morocco's Ministry of Water.",
    );
    expect(speaker('41')).toContain('Ministry of Water');
  });

  it('is no quantity in capitals', () => {
    const { speaker } = speechOf(
      'en',
      'Wellbore Group said sales rose. EBITDA reached 41 million dirhams.',
    );
    expect(speaker('41')).toBe('Wellbore Group');
  });
});

describe('what bears witness', () => {
  it('says nothing of its own without "que"', () => {
    const { speaker } = speechOf(
      'fr',
      'La société des Bacs a dit que 41 bacs naviguent. Le trafic a atteint 12 millions de tonnes, témoignant de la force de l’offre.',
    );
    expect(speaker('12')).toContain('Bacs');
  });
});

describe('«أبرز» behind a comma', () => {
  it('is the verb', () => {
    const verb = speechOf('ar', 'وفي عرضه، أبرز وزير الصحة أن 41 طبيبا غادروا.');
    expect(verb.speaker('41')).toBe('وزير الصحة');
  });
});

describe('a paper, and whoever tells of it', () => {
  it('reads a verb whose auxiliary a remark on the paper parts from it', () => {
    const { speaker } = speechOf(
      'fr',
      'Le ministre des Ports, Nabil Berrada, a décrit les quais. Il a ainsi, relève le quotidien Al Massae, indiqué que 41 quais sont fermés.',
    );
    expect(speaker('41')).toBe('Nabil Berrada');
  });

  it('gives a count of papers to whoever counts them, not to their authors', () => {
    const { speaker } = speechOf(
      'fr',
      'Le maire, Nabil Berrada, a dit que 41 quais sont fermés. Il a reçu 12 rapports émanant de l’Office des ports.',
    );
    expect(speaker('12')).not.toBe('Office des ports');
  });

  it('hears what a paper that somebody gives out is said to show', () => {
    const { speaker } = speechOf(
      'en',
      'The Port Office has put out its note on quays, showing that 41 are shut.',
    );
    expect(speaker('41')).toBe('Port Office');
    expect(speechOf('en', 'The Port Office has issued 12 permits.').speaker('12')).toBeNull();
  });

  it('hears no one in a share of those who answered', () => {
    const { speaker } = speechOf(
      'en',
      'The share of divers who trust the mayor has doubled to 36%; 35% say they trust the harbour.',
    );
    expect(speaker('35')).toBeNull();
  });
});

describe('whom quoted words rely on', () => {
  it('is not who goes on with the quotation', () => {
    const { speaker } = speechOf(
      'fr',
      'Le ministre des Ports, Nabil Berrada, a répondu. « Selon la Banque mondiale, il faut 41 quais, a-t-il dit. Notre pays en a 12. »',
    );
    expect(speaker('12')).toBe('Nabil Berrada');
    const arabic = speechOf(
      'ar',
      'وقال وزير الموانئ، نبيل برادة: «حسب البنك الدولي، يلزم 41 رصيفا. وبلادنا لا تملك سوى 12 رصيفا».',
    );
    expect(arabic.speaker('12')).toBe('نبيل برادة');
  });

  it('goes on where nobody else is quoted', () => {
    const { speaker } = speechOf(
      'fr',
      'Selon la Banque mondiale, il faut 41 quais. Le pays en a 12.',
    );
    expect(speaker('12')).toBe('Banque mondiale');
  });
});

describe('a plan inside what a paper reports', () => {
  it('is told by the paper, whatever infinitive it has', () => {
    const { speaker } = speechOf(
      'fr',
      'Le ministère rénove ses quais, lit-on dans Assabah. Le quotidien souligne que le gouvernement prévoit de lui allouer 41 millions de dirhams.',
    );
    expect(speaker('41')).toBe('Assabah');
    const own = speechOf('fr', 'Le gouvernement prévoit de lui allouer 41 millions de dirhams.');
    expect(own.speaker('41')).not.toBe('Assabah');
  });
});

describe('a secretary of state', () => {
  it('is one without accents, however long the office behind the place of the saying', () => {
    const { speaker } = speechOf(
      'fr',
      "Le port a 41 quais, a indiqué, mardi à Rabat, la secrétaire d'Etat auprès du ministre de la Mer, chargée de la Pêche, Salma Berrada.",
    );
    expect(speaker('41')).toBe('Salma Berrada');
  });
});
