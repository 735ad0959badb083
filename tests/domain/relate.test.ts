import { beforeEach, describe, expect, it } from 'vitest';
import {
  buildDirectory,
  type Directory,
  type Entries,
  type Service,
} from '../../src/domain/directory.ts';
import {
  activeEnterprises,
  activeServices,
  buyableServices,
  byUse,
  canBeBought,
  enterprisesInTown,
  enterprisesOfKind,
  enterprisesWithJobs,
  enterprisesWithJobType,
  enterprisesWithoutTown,
  enterprisesWithUnknownWay,
  featuredEnterprises,
  kindsWithEnterprises,
  mayBeAsked,
  mayBeListed,
  mayBeNoted,
  mayServiceBeListed,
  openDaysOf,
  openJobs,
  otherPartnerships,
  refusedServices,
  similarEnterprises,
  similarServices,
  supplierCount,
  tasksBySupply,
  townsWithEnterprises,
  useOf,
} from '../../src/domain/relate.ts';
import {
  entry,
  find,
  makeDirectory,
  makeEntries,
  makeMunicipality,
  today,
} from './make-directory.ts';

let directory: Directory;
beforeEach(() => {
  directory = makeDirectory();
});

function changed(change: (entries: Entries) => void): Directory {
  const entries = makeEntries();
  change(entries);
  return buildDirectory(entries, makeMunicipality(), today);
}

const sold = (virksomhed: string, slug: string, opgavetype = 'pakke') =>
  entry('ydelser', slug, { titel: slug, virksomhed, opgavetype });

const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

describe('enterprises without a known way into work', () => {
  it('are the open ones with none, social enterprises first', () => {
    expect(slugs(enterprisesWithUnknownWay(directory))).toEqual(['uden', 'aalen']);
    const social = changed(({ enterprises }) => {
      find(enterprises, 'aalen').data.kind = 'social';
    });
    expect(slugs(enterprisesWithUnknownWay(social))).toEqual(['aalen', 'uden']);
  });
});

describe('an enterprise that nobody knows to be open', () => {
  const unclear = () =>
    changed(({ enterprises, services }) => {
      find(enterprises, 'kanten').data.isUnclear = true;
      for (const slug of ['poser', 'aesker', 'duge']) find(services, slug).data.supply = 'for-sale';
    });

  it('does not count among those that can be hired, and its task is wanted where nobody else does it', () => {
    const { taskTypes } = unclear();
    const [pack, wash] = ['pakke', 'vaske'].map((slug) => find(taskTypes, slug));
    expect(slugs(buyableServices(pack!.services))).toEqual(['aesker']);
    expect(supplierCount(pack!)).toBe(1);
    expect(supplierCount(wash!)).toBe(0);
    expect(slugs(tasksBySupply(taskTypes).wanted)).toEqual(['vaske']);
  });

  it('stands after those that are open, may still be asked, and is neither featured nor likened', () => {
    const made = unclear();
    const kanten = find(made.enterprises, 'kanten');
    expect(slugs(activeEnterprises(made)).at(-1)).toBe('kanten');
    expect(slugs(enterprisesWithJobs(made))).toEqual(['oerne', 'kanten']);
    expect(mayBeAsked(kanten)).toBe(true);
    expect(slugs(featuredEnterprises(made))).not.toContain('kanten');
    expect(slugs(similarServices(find(made.services, 'aesker')))).not.toContain('poser');
  });
});

describe('closed enterprises', () => {
  it('are in no list a reader is sent to', () => {
    const aaby = find(directory.municipality.towns, 'aaby');
    expect(slugs(activeEnterprises(directory))).toEqual(['kanten', 'uden', 'oerne', 'aalen']);
    expect(slugs(activeServices(directory.services))).not.toContain('gammelt');
    expect(slugs(enterprisesInTown(directory, aaby))).toEqual(['aalen']);
    expect(slugs(enterprisesOfKind(directory, find(directory.kinds, 'vaerksted')))).not.toContain(
      'gamle',
    );
  });
});

describe('tasks by supply', () => {
  it('are those that are sold, those the municipality gives places for, and those nobody does', () => {
    const slugsBySupply = (services: Partial<Service>) => {
      const made = makeDirectory();
      for (const service of find(made.taskTypes, 'vaske').services)
        Object.assign(service, services);
      const { offered, allotted, wanted } = tasksBySupply(made.taskTypes);
      return [offered, allotted, wanted].map((tasks) => slugs(tasks).includes('vaske'));
    };
    expect(slugsBySupply({ supply: 'for-sale' })).toEqual([true, false, false]);
    expect(slugsBySupply({ supply: 'allotted' })).toEqual([false, true, false]);
    expect(slugsBySupply({ supply: 'in-house' })).toEqual([false, false, true]);
    const { enterprises, taskTypes } = directory;
    const [service] = find(taskTypes, 'vaske').services;
    service!.supply = 'allotted';
    service!.enterprise = { ...find(enterprises, 'kanten'), isUnclear: true };
    expect(slugs(tasksBySupply(taskTypes).allotted)).not.toContain('vaske');
  });
});

describe('enterprises that a municipality runs', () => {
  it('may be asked and noted, and are on no list to write to', () => {
    const kanten = find(directory.enterprises, 'kanten');
    const service = find(directory.services, 'poser');
    expect(mayBeListed(kanten)).toBe(true);
    expect(mayServiceBeListed(service)).toBe(true);
    kanten.isMunicipal = true;
    expect(mayBeAsked(kanten)).toBe(true);
    expect(mayBeListed(kanten)).toBe(false);
    expect(mayBeNoted(kanten)).toBe(true);
    expect(mayServiceBeListed({ ...service, enterprise: kanten })).toBe(false);
  });
});

describe('enterprises that are paused', () => {
  /** The small directory, in which some enterprises are paused on the day it is built. */
  const paused = (...names: string[]) =>
    changed(({ enterprises, services }) => {
      for (const { slug, data } of enterprises) if (names.includes(slug)) data.pausedUntil = today;
      for (const { data } of services) data.supply = 'for-sale';
    });

  it('come last among those who sell and those who take people on', () => {
    const directory = paused('kanten');
    const task = find(directory.taskTypes, 'pakke');
    expect(slugs(buyableServices(task.services))).toEqual(['aesker', 'poser']);
    expect(slugs(enterprisesWithJobs(directory))).toEqual(['oerne', 'kanten']);
    expect(slugs(enterprisesWithJobType(directory, find(directory.jobTypes, 'praktik')))).toEqual([
      'oerne',
      'kanten',
    ]);
  });

  it('are not counted with suppliers, suggested nor put on the front page', () => {
    const directory = paused('kanten');
    expect(supplierCount(find(directory.taskTypes, 'pakke'))).toBe(1);
    expect(supplierCount(find(directory.taskTypes, 'vaske'))).toBe(0);
    expect(slugs(featuredEnterprises(directory))).toEqual(['oerne']);
    expect(similarServices(find(directory.services, 'aesker'))).toEqual([]);
    expect(slugs(similarEnterprises(find(directory.enterprises, 'oerne'), directory))).toEqual([
      'uden',
      'aalen',
    ]);
  });

  it('leave no task without anybody who does it: that would be false', () => {
    const directory = paused('kanten');
    expect(slugs(tasksBySupply(directory.taskTypes).offered)).toEqual(['pakke', 'vaske']);
  });

  it('are as all others the day after', () => {
    const directory = changed(({ enterprises }) => {
      for (const { data } of enterprises) data.pausedUntil = '2026-11-22';
    });
    expect(directory.enterprises.filter(({ pausedUntil }) => pausedUntil)).toEqual([]);
  });
});

describe('a enterprise', () => {
  it('may be asked as long as not all it does is known not to be for sale', () => {
    const enterprise = find(directory.enterprises, 'kanten');
    const [first, ...rest] = enterprise.services;
    for (const service of rest) service.supply = 'in-house';
    expect(mayBeAsked(enterprise)).toBe(true);
    expect(refusedServices(enterprise.services)).toEqual(rest);
    first!.supply = 'allotted';
    expect(mayBeAsked(enterprise)).toBe(false);
    expect(refusedServices(enterprise.services)).toEqual(enterprise.services);
    first!.supply = 'for-sale';
    expect(mayBeAsked(enterprise)).toBe(true);
    expect(mayBeAsked(find(directory.enterprises, 'uden'))).toBe(true);
    expect(mayBeAsked(find(directory.enterprises, 'gamle'))).toBe(false);
  });
});

describe('lists of enterprises', () => {
  it('are made by way into work, and by town not known', () => {
    const praktik = find(directory.jobTypes, 'praktik');
    expect(slugs(enterprisesWithJobs(directory))).toEqual(['kanten', 'oerne']);
    expect(slugs(enterprisesWithJobType(directory, praktik))).toEqual(['kanten', 'oerne']);
    expect(slugs(enterprisesWithoutTown(directory))).toEqual(['uden']);
  });

  it('count the enterprises of each town, the fullest first, and leave empty towns out', () => {
    expect(townsWithEnterprises(directory).map(({ town, count }) => [town.slug, count])).toEqual([
      ['oeby', 2],
      ['aaby', 1],
    ]);
    const other = changed(({ enterprises }) => {
      for (const name of 'ab')
        enterprises.push(entry('virksomheder', name, { navn: name, adresse: { by: 'Åby' } }));
    });
    expect(townsWithEnterprises(other).map(({ town, count }) => [town.slug, count])).toEqual([
      ['aaby', 3],
      ['oeby', 2],
    ]);
  });

  it('count the enterprises of each kind in the order of the editor, and leave empty kinds out', () => {
    expect(kindsWithEnterprises(directory).map(({ kind, count }) => [kind.slug, count])).toEqual([
      ['social', 1],
      ['vaerksted', 3],
    ]);
  });
});

describe('related entries', () => {
  it('of a service are open, of the same task and from another enterprise', () => {
    expect(slugs(similarServices(find(directory.services, 'poser')))).toEqual(['aesker']);
    expect(slugs(similarServices(find(directory.services, 'poser'), 0))).toEqual([]);
  });

  it('of an enterprise are those that do the same tasks first, then those of its kind, never itself', () => {
    const oerne = find(directory.enterprises, 'oerne');
    expect(slugs(similarEnterprises(oerne, directory))).toEqual(['kanten', 'uden', 'aalen']);
    expect(slugs(similarEnterprises(oerne, directory, 1))).toEqual(['kanten']);
  });

  it('of a story share a party or a task with it first', () => {
    const story = find(directory.partnerships, 'historie');
    expect(slugs(otherPartnerships(story, directory))).toEqual(['anden', 'tredje']);
    expect(slugs(otherPartnerships(story, directory, 1))).toEqual(['anden']);
  });

  it('on the front page have something to sell, social enterprises first', () => {
    expect(slugs(featuredEnterprises(directory))).toEqual(['kanten', 'oerne']);
    const many = changed(({ enterprises, services }) => {
      enterprises.push(
        entry('virksomheder', 'aasen', { navn: 'Åsen', art: 'social', adresse: { by: 'Åby' } }),
      );
      services.push(
        sold('aasen', 'een'),
        ...['a', 'b', 'c'].map((slug) => sold('aalen', `aalen-${slug}`)),
        ...['a', 'b'].map((slug) => sold('uden', `uden-${slug}`)),
        ...['a', 'b', 'c', 'd'].map((slug) => sold('gamle', `gamle-${slug}`)),
      );
    });
    const expected = ['kanten', 'aasen', 'aalen', 'uden', 'oerne'];
    expect(slugs(featuredEnterprises(many))).toEqual(expected);
    expect(slugs(featuredEnterprises(many, 2))).toEqual(expected.slice(0, 2));
  });

  it('on the front page have something that a reader may ask for', () => {
    for (const { supply, slug } of [
      { slug: 'kanten', supply: 'in-house' },
      { slug: 'oerne', supply: 'for-sale' },
    ] as const)
      for (const service of find(directory.enterprises, slug).services) service.supply = supply;
    expect(slugs(featuredEnterprises(directory))).toEqual(['oerne']);
  });

  it('on the front page are six at most', () => {
    const many = changed(({ enterprises, services }) => {
      for (const name of 'abcdefgh') {
        enterprises.push(entry('virksomheder', name, { navn: name, adresse: { by: 'Åby' } }));
        services.push(sold(name, `${name}-ydelse`));
      }
    });
    expect(featuredEnterprises(many)).toHaveLength(6);
  });

  it('of a story come in the order of what they share, whatever their own order is', () => {
    const built = changed(({ partnerships }) => {
      partnerships.push(
        entry('partnerskaber', 'baade-og', {
          orden: 9,
          opgavetyper: ['pakke'],
          parter: [
            { navn: 'Firmaet', slags: 'virksomhed', rolle: 'Køber' },
            { navn: 'Andre', slags: 'andet', rolle: 'Hjælper' },
          ],
        }),
        entry('partnerskaber', 'opgaven', { orden: 0, opgavetyper: ['vaske'] }),
      );
    });
    const story = find(built.partnerships, 'historie');
    expect(slugs(otherPartnerships(story, built, 4))).toEqual([
      'baade-og',
      'anden',
      'opgaven',
      'tredje',
    ]);
    expect(otherPartnerships(story, built)).toHaveLength(3);
  });

  it('of an enterprise stop at the limit, and are open and of its kind where no task is shared', () => {
    const built = changed(({ enterprises }) => {
      for (const name of 'abcdef')
        enterprises.push(entry('virksomheder', name, { navn: name, adresse: { by: 'Åby' } }));
      enterprises.push(entry('virksomheder', 'aaa', { navn: 'Aaa', art: 'tom' }));
    });
    const near = similarEnterprises(find(built.enterprises, 'aalen'), built);
    expect(slugs(near)).toEqual(['a', 'b', 'c']);
    expect(slugs(similarEnterprises(find(built.enterprises, 'b'), built, 5))).toEqual([
      'a',
      'c',
      'd',
      'e',
      'f',
    ]);
    expect(slugs(similarEnterprises(find(built.enterprises, 'kanten'), built))).toEqual(['oerne']);
  });
});

describe('jobs that can be applied for', () => {
  it('stand with their enterprise, the one that closes first first', () => {
    const job = (titel: string, frist: string) => ({ titel, frist });
    const built = changed(({ enterprises }) => {
      enterprises.push(
        entry('virksomheder', 'a', {
          navn: 'A',
          ledigeJob: [job('Sidst', '2027-02-01'), job('Først', '2026-12-01')],
        }),
        entry('virksomheder', 'b', { navn: 'B', ledigeJob: [job('Midt', '2027-01-01')] }),
      );
    });
    expect(
      openJobs(activeEnterprises(built)).map(({ enterprise, vacancy }) => [
        enterprise.slug,
        vacancy.title,
      ]),
    ).toEqual([
      ['a', 'Først'],
      ['b', 'Midt'],
      ['a', 'Sidst'],
    ]);
  });
});

describe('open days', () => {
  it('stand with their enterprise, the first first, until the last of them is over; of none that may have closed', () => {
    const openDay = (titel: string, fra: string, til?: string) => ({
      ...{ titel, fra, til },
      kilde: 'Kilden',
      set: '2026-11-01',
    });
    const built = changed(({ enterprises }) => {
      enterprises.push(
        entry('virksomheder', 'a', {
          navn: 'A',
          aabneDage: [
            openDay('Sidst', '2027-02-01'),
            openDay('Forbi', '2026-11-20', '2026-11-22'),
            openDay('I dag', '2026-11-20', '2026-11-23'),
          ],
        }),
        entry('virksomheder', 'b', { navn: 'B', aabneDage: [openDay('Midt', '2027-01-01')] }),
        entry('virksomheder', 'c', {
          aabneDage: [openDay('C', '2027-01-01')],
          status: 'uafklaret',
        }),
        entry('virksomheder', 'd', {
          aabneDage: [openDay('D', '2027-01-01')],
          status: 'historisk',
        }),
      );
    });
    expect(
      openDaysOf(built.enterprises).map(({ enterprise, day }) => [
        enterprise.slug,
        day.title,
        day.slug,
        day.until,
      ]),
    ).toEqual([
      ['a', 'I dag', 'i-dag', '2026-11-23'],
      ['b', 'Midt', 'midt', '2027-01-01'],
      ['a', 'Sidst', 'sidst', '2027-02-01'],
    ]);
  });
});

describe('what can be bought', () => {
  const supplied = (...kinds: (string | undefined)[]): Directory => {
    const entries = makeEntries();
    entries.services = kinds.map((slags, at) =>
      entry('ydelser', `ydelse-${at}`, { ...(slags === undefined ? {} : { slags }) }),
    );
    return buildDirectory(entries, makeMunicipality(), today);
  };

  it('is what a source says is for sale, and what may be asked for besides is what none speaks of', () => {
    const { services } = supplied(
      'kan-koebes',
      'kommunen-visiterer',
      'kun-i-huset',
      'lavet-foer',
      undefined,
    );
    expect(buyableServices(services).map(({ slug }) => slug)).toEqual(['ydelse-0']);
    expect(services.filter(canBeBought).map(({ slug }) => slug)).toEqual(['ydelse-0', 'ydelse-4']);
  });

  it('counts each enterprise once, and puts tasks nobody offers apart', () => {
    const offered = supplied('kan-koebes', 'kan-koebes');
    expect(offered.taskTypes.map(supplierCount)).toContain(1);
    expect(Math.max(...offered.taskTypes.map(supplierCount))).toBe(1);
    const wanted = supplied('kun-i-huset');
    expect(tasksBySupply(wanted.taskTypes).offered).toEqual([]);
    expect(tasksBySupply(wanted.taskTypes).wanted).toEqual(wanted.taskTypes);
    const both = tasksBySupply(offered.taskTypes);
    expect(both.offered.length + both.wanted.length).toBe(offered.taskTypes.length);
  });
});

describe('what a reader can do at an enterprise', () => {
  const place = () => {
    const built = changed((entries) =>
      entries.services.push(sold('kanten', 'koeb'), sold('kanten', 'hjemme')),
    );
    const [buy, home] = ['koeb', 'hjemme'].map((slug) => find(built.services, slug));
    const services = (...some: (Service | undefined)[]) => some.filter((one) => one !== undefined);
    return {
      ...find(built.enterprises, 'kanten'),
      isUnclear: false,
      jobTypes: [],
      buy: services(buy && { ...buy, supply: 'for-sale' as const }),
      home: services(home && { ...home, supply: 'in-house' as const }),
      jobs: directory.jobTypes.slice(0, 1),
    };
  };

  it('is to buy, to work there, or nothing but to know of it', () => {
    const { buy, home, jobs, ...kanten } = place();
    expect(useOf({ ...kanten, services: [...buy, ...home], jobTypes: jobs })).toBe('buy');
    expect(useOf({ ...kanten, services: home, jobTypes: jobs })).toBe('work');
    expect(useOf({ ...kanten, services: home })).toBe('in-house');
    expect(useOf({ ...kanten, services: [] })).toBe('unknown');
  });

  it('is not told where nobody knows if it is open, and orders a list', () => {
    const { buy, home, jobs, ...kanten } = place();
    const perhaps = { ...kanten, slug: 'a', services: buy, isUnclear: true };
    const sells = { ...kanten, slug: 'b', services: buy };
    const keeps = { ...kanten, slug: 'c', services: home };
    const employs = { ...kanten, slug: 'd', services: [], jobTypes: jobs };
    expect(slugs(byUse([perhaps, keeps, employs, sells]))).toEqual(['b', 'd', 'c', 'a']);
  });
});
