import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

/** Characters that a URL may hold in its written form (RFC 3986), without brackets, which belong to the text around it. */
const urlCharacter = /[\w\-.~:/?#@!$&'()*+,;=%]/;
/** Characters that end a sentence or close emphasis rather than a URL when nothing of the URL follows them. */
const trailingCharacter = /[.,:;!?'"*_~]/;
/** More trailing characters in a row than this end the URL; it keeps the look ahead, and so the time, bounded. */
const longestTrail = 16;

const web: Construct = {
  name: 'webUrl',
  tokenize: tokenizer('literalAutolinkHttp', ['http://', 'https://']),
  previous,
};
const www: Construct = { name: 'wwwUrl', tokenize: tokenizer('literalAutolinkWww', ['www.']), previous };

/**
 * Bare URLs as links: `http://`, `https://` and `www.`, anywhere but after a letter or digit. The URL ends before the first
 * character that a URL cannot hold, so before Chinese marks and Han characters: `见https://www.example.gov.cn/a。另见`.
 * It emits the tokens of micromark-extension-gfm-autolink-literal, which takes Chinese text into the URL, and leaves e-mail
 * addresses alone.
 */
export function urlLiteral(): Extension {
  return { text: { 72: web, 104: web, 87: www, 119: www } };
}

function previous(code: Code): boolean {
  return !isMatch(/[\w./@-]/, code);
}

function tokenizer(type: 'literalAutolinkHttp' | 'literalAutolinkWww', openings: readonly string[]) {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const context = this;
    let opening = '';
    let openParentheses = 0;
    return start;

    function start(code: Code): State | undefined {
      if (!previous(context.previous) || isInsideLinkText(context)) return nok(code);
      effects.enter('literalAutolink');
      effects.enter(type);
      return inOpening(code);
    }

    function inOpening(code: Code): State | undefined {
      if (openings.includes(opening)) return isMatch(/[a-z\d]/i, code) ? inUrl(code) : nok(code);
      opening += code === null || code < 0 ? ' ' : String.fromCharCode(code).toLowerCase();
      if (!openings.some((candidate) => candidate.startsWith(opening))) return nok(code);
      effects.consume(code);
      return inOpening;
    }

    function inUrl(code: Code): State | undefined {
      if (!isMatch(urlCharacter, code)) return end(code);
      if (isMatch(trailingCharacter, code)) return effects.check(trail, end, consume)(code);
      if (code === 41 && openParentheses === 0) return end(code);
      return consume(code);
    }

    function consume(code: Code): State {
      if (code === 40) openParentheses += 1;
      if (code === 41) openParentheses -= 1;
      effects.consume(code);
      return inUrl;
    }

    function end(code: Code): State | undefined {
      effects.exit(type);
      effects.exit('literalAutolink');
      return ok(code);
    }
  };
}

/** Succeeds where trailing characters are followed by the end of the URL. */
const trail: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let length = 0;
    return function inTrail(code) {
      if (length < longestTrail && isMatch(trailingCharacter, code)) {
        length += 1;
        effects.consume(code);
        return inTrail;
      }
      return length < longestTrail && isMatch(urlCharacter, code) && code !== 41 ? nok(code) : ok(code);
    };
  },
};

/** Whether a bracket before this place may turn out to open a link, which cannot hold another link. */
function isInsideLinkText({ events }: TokenizeContext): boolean {
  return events.some(([, token]) => isLabelStart(token.type) && !token._balanced);
}

function isLabelStart(type: string): boolean {
  return type === 'labelLink' || type === 'labelImage';
}

function isMatch(pattern: RegExp, code: Code): boolean {
  return code !== null && code > 0 && pattern.test(String.fromCharCode(code));
}
