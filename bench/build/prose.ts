import type { Random } from './random.ts';

/** Characters that offices often write; words of two of them mean nothing in particular. */
const CHARACTERS =
  '政法治理规范制度机构公开监督检查评估服务标准窗口平台数据目录清单流程环节材料证明许可登记审批核验备案归档案卷' +
  '听证论证征求意见公示通报培训考试调解复议诉讼援助普及宣讲社区乡镇园区企业群众专家顾问统筹协同联动整改销号跟踪预警';
const WORDS = 1500;

/** Made-up Chinese prose. */
export interface Prose {
  /** A title of 8 to 14 characters. */
  readonly title: () => string;
  /** Sentences of exactly `length` characters, marks included; 20 or more. */
  readonly text: (length: number) => string;
}

/**
 * Prose from a vocabulary of its own, in which a few words are frequent and most are rare, as in real documents: an
 * index over it has the long tail that an index over official texts has.
 */
export function proseOf(random: Random): Prose {
  const characters = [...new Set(CHARACTERS)];
  const words = Array.from({ length: WORDS }, () => random.pick(characters) + random.pick(characters));
  const word = () => words[Math.floor((random.below(1e6) / 1e6) ** 2 * WORDS)] ?? '';
  const clause = (count: number) => Array.from({ length: count }, word).join('');
  return {
    title: () => clause(4 + random.below(4)),
    text(length) {
      let text = '';
      while (text.length < length) text += `${clause(3 + random.below(6))}${random.chance(0.3) ? '。' : '，'}`;
      return `${text.slice(0, length - 1).replace(/[，。]$/, '等')}。`;
    },
  };
}
