package dev.gongbu.aws.complete;

import dev.gongbu.aws.Member;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.complete.Candidate.Kind;
import dev.gongbu.aws.explain.ShapeWords;
import dev.gongbu.text.Language;

import java.util.Set;

/** Offers the keys of a structure or a map that do not stand in it yet. */
abstract class Keys {

    private static final int DEPRECATED = 5;

    /** What the text of the word holds for a key. */
    abstract String text(String key, Shape value);

    /** Adds the keys to a menu, those first that are required. */
    void addTo(Menu menu, Shape shape, Set<String> used) {
        if (shape instanceof Shape.Structure structure) {
            if (structure.union() && !used.isEmpty()) {
                return;
            }
            for (var member : structure.members()) {
                if (!used.contains(member.name())) {
                    menu.add(offer(member));
                }
            }
        } else if (shape instanceof Shape.Mapping mapping) {
            addTo(menu, mapping, used);
        }
    }

    private void addTo(Menu menu, Shape.Mapping mapping, Set<String> used) {
        if (!(mapping.key().shape() instanceof Shape.Text key)) {
            return;
        }
        var value = mapping.value().shape();
        String korean = ShapeWords.of(value, Language.KOREAN);
        for (String name : key.values()) {
            if (!used.contains(name)) {
                menu.add(
                        new Offer(
                                Kind.KEY,
                                name,
                                name,
                                text(name, value),
                                false,
                                1,
                                false,
                                false,
                                korean,
                                ""));
            }
        }
    }

    private Offer offer(Member member) {
        int rank = member.isDeprecated() ? DEPRECATED : member.isRequired() ? 0 : 1;
        return new Offer(
                Kind.KEY,
                member.name(),
                member.name(),
                text(member.name(), member.shape()),
                false,
                rank,
                member.isRequired(),
                member.isDeprecated(),
                ShapeWords.of(member, Language.KOREAN),
                "");
    }
}
