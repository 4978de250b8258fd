package dev.gongbu.korean;

/**
 * Brings the ways in which people spell loanwords against the rules of 외래어 표기법 to one form: 리젼 and
 * 리전, 캐쉬 and 캐시, 써버 and 서버, 커넼터 and 커넥터. What it returns is a key to compare, not a spelling to
 * show.
 *
 * <p>After ㅈ, ㅉ and ㅊ a y glide cannot be heard; 쉬, 쉐, 셰 and 섀 write the same English sh; loanwords
 * have no tense consonants, and end a syllable in ㄱ, ㅂ and ㅅ alone.
 */
public final class LoanwordSpelling {

    private static final String TENSE = "ㄲㄸㅃㅆㅉ";
    private static final String PLAIN = "ㄱㄷㅂㅅㅈ";

    private LoanwordSpelling() {}

    /** The one form of a word; what is no syllable stays. */
    public static String plain(String word) {
        if (!Hangul.containsHangul(word)) {
            return word;
        }
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain.append(Hangul.isSyllable(c) ? syllable(c) : c);
        }
        return plain.toString();
    }

    private static char syllable(char c) {
        char lead = lead(Hangul.lead(c));
        return Hangul.syllable(lead, vowel(lead, Hangul.vowel(c)), last(Hangul.last(c)));
    }

    private static char lead(char lead) {
        int tense = TENSE.indexOf(lead);
        return tense < 0 ? lead : PLAIN.charAt(tense);
    }

    private static char vowel(char lead, char vowel) {
        if (lead == 'ㅈ' || lead == 'ㅊ') {
            return switch (vowel) {
                case 'ㅑ' -> 'ㅏ';
                case 'ㅕ' -> 'ㅓ';
                case 'ㅛ' -> 'ㅗ';
                case 'ㅠ' -> 'ㅜ';
                case 'ㅖ' -> 'ㅔ';
                default -> vowel;
            };
        }
        if (lead == 'ㅅ') {
            return switch (vowel) {
                case 'ㅟ' -> 'ㅣ';
                case 'ㅞ', 'ㅖ', 'ㅒ' -> 'ㅔ';
                default -> vowel;
            };
        }
        return vowel;
    }

    private static char last(char last) {
        return switch (last) {
            case 'ㅋ', 'ㄲ' -> 'ㄱ';
            case 'ㅍ' -> 'ㅂ';
            case 'ㅌ' -> 'ㅅ';
            default -> last;
        };
    }
}
