const RADICALS =
  '⺁⺇⺌⺎⺓⺕⺗⺙⺝⺟⺠⺤⺪⺫⺬⺮⺷⺸⺹⺻⺼⻁⻂⻄⻅⻆⻇⻉⻊⻋⻌⻍⻎⻏⻑⻒⻓⻔⻘⻙⻚⻛⻜⻝⻞⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳―';
const WHOLE =
  '厂几小兀幺彐心攵月母民爪疋目示竹羊羊老聿月虎衤西见角角贝足车辶辶辶邑長镸长门青韦页风飞食食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龟亀龟—';
const BY_RADICAL: ReadonlyMap<string, string> = new Map(
  [...RADICALS].map((radical, at) => [radical, [...WHOLE][at] ?? radical]),
);
/** Kangxi radicals, radicals of the supplement, compatibility forms of whole characters, and the bar that looks like a dash. */
const LOOKALIKE = /[\u2E80-\u2EFF\u2F00-\u2FDF\uF900-\uFAFF\u2015]/g;

/**
 * Puts whole characters where a font's table names the radical that looks the same (⼯ for 工): the file shows the one and
 * its text says the other.
 */
export function wholeCharacters(text: string): string {
  return text.replace(LOOKALIKE, (character) => BY_RADICAL.get(character) ?? character.normalize('NFKC'));
}
