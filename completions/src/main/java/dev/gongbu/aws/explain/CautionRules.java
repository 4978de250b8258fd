package dev.gongbu.aws.explain;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Part;
import dev.gongbu.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What to know before a command is really run: {@code cautions.txt} beside this class. */
final class CautionRules {

    private final List<CautionRule> rules;

    private CautionRules(List<CautionRule> rules) {
        this.rules = rules;
    }

    static CautionRules load() {
        try (var in = CautionRules.class.getResourceAsStream("cautions.txt")) {
            if (in == null) {
                throw new IllegalStateException("cautions.txt is missing");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cautions.txt cannot be read", e);
        }
    }

    static CautionRules of(String text) {
        var rules = new ArrayList<CautionRule>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rules.add(CautionRule.of(line));
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return new CautionRules(rules);
    }

    List<CautionRule> list() {
        return rules;
    }

    /** The cautions for a line, the gravest kind first. */
    List<Caution> cautions(Check check, Language language) {
        if (check.operation().isEmpty()) {
            return List.of();
        }
        var operation = check.operation().get();
        var found = new EnumMap<Caution.Kind, List<Caution>>(Caution.Kind.class);
        boolean isTrial = isTrial(check);
        for (var part : check.parts()) {
            for (var kind : Caution.Kind.values()) {
                if (kind != Caution.Kind.LOSS || !isTrial) {
                    add(found, kind, part, check, operation, language);
                }
            }
        }
        if (!isTrial) {
            addLoss(found, check, operation, language);
        }
        addDeprecated(found, check, operation, language);
        var all = new ArrayList<Caution>();
        for (var cautions : found.values()) {
            all.addAll(cautions);
        }
        return all;
    }

    /** Nothing is lost where nothing is done. */
    private static boolean isTrial(Check check) {
        for (var part : check.parts()) {
            boolean isOption = part.kind() == Part.Kind.OPTION;
            if (isOption && (part.text().equals("--dry-run") || part.text().equals("--dryrun"))) {
                return true;
            }
        }
        return false;
    }

    private void add(
            Map<Caution.Kind, List<Caution>> found,
            Caution.Kind kind,
            Part part,
            Check check,
            Operation operation,
            Language language) {
        for (var rule : rules) {
            boolean fits = rule.kind() == kind && rule.fits(operation) && rule.fits(part);
            if (fits && !isSaidBetter(rule, check)) {
                put(found, new Caution(kind, part.from(), part.to(), rule.sentence(language)));
                return;
            }
        }
    }

    /** Whether a rule about an option of the same command says more. */
    private boolean isSaidBetter(CautionRule general, Check check) {
        if (!general.option().isEmpty()) {
            return false;
        }
        for (var rule : rules) {
            if (rule.refines(general)) {
                for (var part : check.parts()) {
                    if (rule.fits(part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A destructive command of which no rule says what is lost. */
    private static void addLoss(
            Map<Caution.Kind, List<Caution>> found,
            Check check,
            Operation operation,
            Language language) {
        if (!operation.traits().destructive() || found.containsKey(Caution.Kind.LOSS)) {
            return;
        }
        var name = operationPart(check);
        put(
                found,
                new Caution(
                        Caution.Kind.LOSS,
                        name.from(),
                        name.to(),
                        language.of(
                                "지우거나 끝내는 명령이다. 되돌릴 수 없을 수 있다.",
                                "It deletes or ends something, perhaps for good.")));
    }

    private static void addDeprecated(
            Map<Caution.Kind, List<Caution>> found,
            Check check,
            Operation operation,
            Language language) {
        String sentence =
                language.of("AWS가 더는 쓰지 않기를 권한다.", "AWS advises against using it any longer.");
        for (var part : check.parts()) {
            boolean isOption =
                    part.kind() == Part.Kind.OPTION
                            && part.option().map(Option::deprecated).orElse(false);
            boolean isOperation =
                    part.kind() == Part.Kind.OPERATION && operation.traits().deprecated();
            if (isOption || isOperation) {
                put(found, new Caution(Caution.Kind.DEPRECATED, part.from(), part.to(), sentence));
            }
        }
    }

    private static Part operationPart(Check check) {
        for (var part : check.parts()) {
            if (part.kind() == Part.Kind.OPERATION) {
                return part;
            }
        }
        return check.parts().getFirst();
    }

    private static void put(Map<Caution.Kind, List<Caution>> found, Caution caution) {
        var list = found.computeIfAbsent(caution.kind(), _ -> new ArrayList<>());
        for (var other : list) {
            if (other.sentence().equals(caution.sentence())) {
                return;
            }
        }
        list.add(caution);
    }
}
