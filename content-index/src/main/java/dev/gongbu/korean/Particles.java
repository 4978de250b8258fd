package dev.gongbu.korean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Particles (조사) and endings (어미) that Korean glues to the end of a word. */
public final class Particles {

    private static final Set<String> ENDINGS =
            words(
                    "은 는 이 가 을 를 와 과 의 에 에서 에게 한테 께 로 으로 도 만 까지 부터 보다 처럼 마다 조차 밖에 대로 뿐"
                            + " 이나 나 이랑 랑 하고 이며 며 이고 고 이라 라 이라도 라도 이란 란 라는 이라는 이라고 라고 든 이든 에는 에도 에만"
                            + " 에서는 에서도 에서만 에선 에서의 에서부터 으로는 로는 으로도 로도 으로만 로만 으로의 로의 으로써 로써 으로서 로서 까지만 까지는"
                            + " 까지도 부터는 만은 만이 만을 과의 와의 과는 와는 에게서 에게는 이다 다 입니다 이에요 예요 이야 야 인 인가 인가요 인지 일 일까 이면 면 이라면"
                            + " 라면 이었다 였다 이지 지 이지만 지만 이어서 이어야 여야 이므로 므로 하다 한다 하는 하면 하고 하며 하여 해서 해 했다 하려면 하려고 하기"
                            + " 하기에 하지 하도록 하게 하자 할 할때 함 합니다 해요 했을 하려 하나 하나요 한 되다 된다 되는 되면 되고 되며 되어 돼 돼서 됐다 되려면 되기 되지"
                            + " 되도록 되게 될 됨 됩니다 되나 되나요 돼요 된 시키다 시킨다 시키는 시키면 시키고 시키려면 시키기 시켜 시킬 시킨 당하다 당하는 인데 는데 은데 려면"
                            + " 으려면 려고 으려고 면서 으면서 아서 어서 여서 고서 기 기에 기가 기를 기는 기만 게 도록 자 아 어 아요 어요 았다 었다 았을 었을 는지 은지 ㄴ지 나요 니까"
                            + " 으니까 거나 든지 던 는 은 을 들 들은 들을 들이 들의 들에 들로 별 별로 적 적인 적으로 성 용 식 째 쯤 당 간 중 중인 중에 후 후에 전 전에 때 때는"
                            + " 때의 같은 같이 없는 없이 없이도 있는 있어 있나 있나요 있을까");

    private static final int LONGEST = longest();

    private Particles() {}

    /**
     * Whether {@code tail} as a whole is a particle or an ending, or several that may follow each
     * other.
     */
    public static boolean isEnding(String tail) {
        if (ENDINGS.contains(tail)) {
            return true;
        }
        if (tail.length() > 2 * LONGEST) {
            return false;
        }
        for (int i = 1; i < tail.length(); i++) {
            if (ENDINGS.contains(tail.substring(0, i)) && ENDINGS.contains(tail.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What {@code word} may be without its particle or ending, longest first, the word itself not
     * included. Each is at least one syllable; none is known to be a word.
     */
    public static List<String> stems(String word) {
        var stems = new ArrayList<String>();
        for (int i = word.length() - 1; i >= 1; i--) {
            if (isEnding(word.substring(i))) {
                stems.add(word.substring(0, i));
            }
        }
        return stems;
    }

    private static int longest() {
        int longest = 0;
        for (String ending : ENDINGS) {
            longest = Math.max(longest, ending.length());
        }
        return longest;
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ", -1)));
    }
}
