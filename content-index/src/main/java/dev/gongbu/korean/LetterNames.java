package dev.gongbu.korean;

import java.util.ArrayList;
import java.util.List;

/** Latin letters and digits spelt out in Hangul, as abbreviations are spoken: 이씨투 is ec2. */
public final class LetterNames {

    private static final int MOST = 24;

    private static final String[] NAMES = {
        "에이치=h", "에이취=h", "더블유=w", "더블류=w", "에치=h", "에이=a", "에프=f", "아이=i", "제이=j", "케이=k", "에스=s",
        "브이=v", "엑스=x", "와이=y", "제트=z", "아르=r", "파이브=5", "쓰리=3", "스리=3", "비=b", "씨=c", "시=c", "디=d",
        "이=e", "지=g", "쥐=g", "엘=l", "엠=m", "앰=m", "엔=n", "앤=n", "오=o", "피=p", "큐=q", "알=r", "티=t",
        "유=u", "투=2", "원=1", "포=4"
    };

    private LetterNames() {}

    /**
     * The words in Latin letters that {@code hangul} may spell out, at most 24; none where a part
     * of it is no letter's name, or where it names fewer than two letters.
     */
    public static List<String> spelled(String hangul) {
        var found = new ArrayList<String>();
        if (hangul.length() <= 24) {
            read(hangul, 0, "", found);
        }
        return found;
    }

    private static void read(String hangul, int at, String word, List<String> found) {
        if (found.size() >= MOST) {
            return;
        }
        if (at == hangul.length()) {
            if (word.length() > 1) {
                found.add(word);
            }
            return;
        }
        for (String name : NAMES) {
            int length = name.length() - 2;
            if (hangul.regionMatches(at, name, 0, length)) {
                read(hangul, at + length, word + name.charAt(length + 1), found);
            }
        }
    }
}
