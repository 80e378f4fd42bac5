import dictionary from 'opencc-js/dict/TSCharacters';

/** Forms that the dictionary leaves alone, or that only the words of official texts decide. */
const MORE: readonly string[] = [
  '馀余',
  '於于',
  '後后',
  '裏里',
  '裡里',
  '爲为',
  '衆众',
  '産产',
  '産产',
  '説说',
  '麽么',
  '着着',
];

let made: ReadonlyMap<string, string> | undefined;
let simplified: ReadonlySet<string> | undefined;

/** Simplified forms by Traditional character, of the dictionary of OpenCC. */
export function simplifiedForms(): ReadonlyMap<string, string> {
  made ??= new Map(
    [
      ...dictionary.split('|').map((entry): [string, string] => {
        const [from = '', to = ''] = entry.split(' ');
        return [from, to];
      }),
      ...MORE.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
    ].filter(([from, to]) => from !== to && from.length === to.length),
  );
  return made;
}

/** Characters that only Simplified texts hold. */
export function simplifiedOnly(): ReadonlySet<string> {
  const forms = simplifiedForms();
  // 后, 里, 干 and their like are characters of Traditional texts too.
  simplified ??= new Set([...forms.values()].filter((to) => !forms.has(to) && !SHARED.includes(to)));
  return simplified;
}

const SHARED =
  '后里干面谷斗余系了卜冬表胡复几台丑借出吁吊局曲朱松杯欲灶累腌致巨秋划向回尸布杰游漓熏管苏注蒙周冲准制征志托札采才范郁御愿云泛升伙克刮岳并念于发占么只合咸娘姜家尽弥弦恤晒梁棱欺沈沾澄烟瑞症皂着种筑簽累脑舍蔑辟钟须食';

/** The text with every Traditional character in its Simplified form. */
export function toSimplified(text: string): string {
  const forms = simplifiedForms();
  let out = '';
  for (const character of text) out += forms.get(character) ?? character;
  return out;
}
