package dev.gongbu.grade;

import dev.gongbu.text.Wording;

/** The sentences of verdicts on everything that is no command. None names a solution. */
final class Sayings {

    static final Wording RIGHT = say("맞다.", "Right.");
    static final Wording EMPTY = say("답을 적지 않았다.", "Nothing was typed.");
    static final Wording TOO_LONG = say("답이 너무 길다. 묻는 것만 적는다.", "That is too long for an answer.");
    static final Wording AGAIN = say("다시 생각해 보고 한 번 더 적는다.", "Think again and answer once more.");
    static final Wording RETRY =
            say("한 글자씩 다시 살펴 고쳐 적는다. 한 번 더 기회가 있다.", "Look at the letters; there is one more try.");
    static final Wording NOT_COUNTED =
            say("이 답은 세지 않는다. 고쳐 적는다.", "This was not counted. Mend it.");
    static final Wording TAKE_OVER =
            say("바꾼 글자를 그대로 쓸지 확인한다.", "Say whether that is what you meant.");

    static final Wording OTHER_LAYOUT =
            say("한/영이 바뀐 채로 적은 것 같다.", "The other keyboard layout seems to have been on.");
    static final Wording WRONG = say("다른 것을 묻는다.", "Something else is asked for.");
    static final Wording OTHER_TERM = say("그것은 다른 것의 이름이다.", "That is the name of something else.");
    static final Wording OPPOSITE = say("뜻이 반대되는 말이다.", "That means the opposite.");
    static final Wording SPELLING = say("거의 맞지만 철자가 다르다.", "Almost: look at the spelling.");
    static final Wording ONE_NAME = say("답은 하나만 적는다.", "Give one answer only.");
    static final Wording NO_REMARK =
            say("괄호 안의 설명은 빼고 이름만 적는다.", "Leave out the remark in brackets; give the name alone.");
    static final Wording NAME_ALONE =
            say("문장이 아니라 이름만 적는다.", "Type the name alone, not a sentence.");

    static final Wording NUMBER =
            say("수와 단위로 적는다. 예: 5분, 20GB", "Give a number with its unit, such as 5 minutes.");
    static final Wording NO_UNIT = say("단위를 붙여 다시 적는다.", "Say it again with its unit.");
    static final Wording UNKNOWN_UNIT =
            say("단위를 알아볼 수 없다. 널리 쓰는 단위로 적는다.", "That unit is not known. Use a common one.");
    static final Wording UNIT = say("수는 맞지만 단위가 다르다.", "The number is right, its unit is not.");
    static final Wording CALENDAR =
            say(
                    "달과 해는 길이가 한결같지 않다. 묻는 것과 같은 단위로 적는다.",
                    "Months and years vary in length: use the unit that is meant.");
    static final Wording MAGNITUDE = say("자릿수가 다르다.", "It is off by a power of ten, or of 1024.");
    static final Wording NUMBER_WRONG = say("수가 다르다.", "It is another number.");
    static final Wording BOUND =
            say(
                    "수는 맞지만 이상, 이하, 초과, 미만을 가리는 말이 다르다.",
                    "The number is right; whether it is the least or the most is not.");
    static final Wording BOTH_ENDS = say("범위의 처음과 끝을 모두 적는다.", "Give both ends of the range.");
    static final Wording ONE_AMOUNT =
            say("범위가 아니라 값 하나를 묻는다.", "One amount is asked for, not a range.");
    static final Wording ENDS_SWAPPED =
            say("범위의 처음과 끝이 바뀌었다.", "The ends of the range are swapped.");
    static final Wording LIMITED = say("한도가 있다.", "There is a limit.");

    static final Wording SEQUENCE = say("모두 맞지만 차례가 다르다.", "All are right, but not in this order.");
    static final Wording SWAPPED =
            say("값은 맞지만 자리가 바뀌었다.", "The values are right, but in each other's places.");
    static final Wording LETTERS =
            say("보기의 글자로 답한다. 예: A", "Answer with the letters of the options, such as A.");
    static final Wording PAIRS =
            say("번호와 글자를 짝지어 적는다. 예: 1b 2a", "Pair numbers with letters, such as 1b 2a.");

    private Sayings() {}

    static Wording say(String korean, String english) {
        return new Wording(korean, english);
    }

    static Wording houseSpelling(String own) {
        return say("맞다. 이 프로그램에서는 '" + own + "'로 적는다.", "Right. Here it is spelt '" + own + "'.");
    }

    static Wording someOf(int right, int all, int surplus) {
        String more = surplus == 0 ? "" : " 나머지 " + surplus + "개는 아니다.";
        String others = surplus == 0 ? "" : " " + surplus + " of yours do not belong.";
        return say(
                all + "개 중 " + right + "개가 맞다." + more,
                right + " of " + all + " are right." + others);
    }

    static Wording missing(int right, int all, int missing) {
        return say(
                all + "개 중 " + right + "개가 맞다. " + missing + "개가 모자란다.",
                right + " of " + all + " are right; " + missing + " are missing.");
    }

    static Wording surplus(int surplus) {
        return say(
                "맞는 것은 다 있지만 " + surplus + "개가 더 있다.",
                "All are there, and " + surplus + " too many.");
    }

    static Wording choose(int count) {
        return say(count(count) + " 가지를 고른다.", "Choose " + count + ".");
    }

    static Wording lettersUpTo(char last) {
        return say("A에서 " + last + "까지의 글자로 답한다.", "Answer with letters from A to " + last + ".");
    }

    static Wording gaps(int count) {
        return say(
                "빈칸은 " + count + "개다. 세미콜론(;)으로 나누어 적는다.",
                "There are " + count + " gaps: put a semicolon between the answers.");
    }

    static Wording noCell(String name) {
        return say(
                "'" + name + "'이라는 칸은 없다. 칸의 번호로 적는다.",
                "There is no cell '" + name + "'. Use its number.");
    }

    static Wording steps(int count) {
        return say(
                "1부터 " + count + "까지의 번호를 한 번씩 모두 적는다.",
                "Give each number from 1 to " + count + " once.");
    }

    static Wording noStep(String number, int count) {
        return say(
                number + "번은 없다. 1부터 " + count + "까지의 번호를 적는다.",
                "There is no " + number + ". Use the numbers from 1 to " + count + ".");
    }

    static Wording repeated(String what) {
        return say("'" + what + "'이(가) 두 번 나온다.", "'" + what + "' is there twice.");
    }

    static Wording noLetter(String letter) {
        return say("'" + letter + "'라는 보기는 없다.", "There is no '" + letter + "'.");
    }

    private static String count(int count) {
        String[] words = {"영", "한", "두", "세", "네", "다섯", "여섯"};
        return count < words.length ? words[count] : String.valueOf(count);
    }
}
