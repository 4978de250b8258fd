package dev.gongbu.aws.explain;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.syntax.JsonText;
import dev.gongbu.aws.syntax.Reading;
import dev.gongbu.aws.syntax.Shorthand;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;
import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Says what the keys inside a value mean, in shorthand and in JSON. */
final class Pieces {

    private static final int DEEPEST = 20;
    private static final int MOST = 500;

    private final List<Meaning> meanings;
    private final Language language;
    private final ValueWords values;
    private int count;

    Pieces(List<Meaning> meanings, Language language) {
        this.meanings = meanings;
        this.language = language;
        this.values = new ValueWords(language);
    }

    /** Adds the pieces of a word; none where it is plain, or cannot be read. */
    void addOf(Word word, Option option, Optional<Operation> operation) {
        String text = word.text().stripLeading();
        boolean isJson = text.startsWith("{") || text.startsWith("[");
        if (!isJson && !Skeletons.takesShorthand(option.shape())) {
            return;
        }
        var reading = isJson ? JsonText.read(word) : Shorthand.read(word);
        if (!(reading instanceof Reading.Done done)) {
            return;
        }
        if (option.role() == Option.Role.INPUT && operation.isPresent()) {
            add(done.value(), operation.get().input(), 1);
        } else if (option.shape() instanceof Shape.Text || option.shape() instanceof Shape.Json) {
            addPolicy(done.value(), 1);
        } else {
            boolean whole = done.value() instanceof Value.Items;
            add(done.value(), whole ? option.shape() : Skeletons.shapeOfWord(option), 1);
        }
    }

    private void add(Value value, @Nullable Shape shape, int depth) {
        if (depth > DEEPEST || count > MOST) {
            return;
        }
        if (value instanceof Value.Items items) {
            var element =
                    shape instanceof Shape.Sequence sequence ? sequence.element().shape() : null;
            for (var item : items.list()) {
                add(item, element, depth);
            }
        } else if (value instanceof Value.Fields fields) {
            for (var entry : fields.entries()) {
                add(entry, shape, depth);
            }
        }
    }

    private void add(Value.Entry entry, @Nullable Shape shape, int depth) {
        if (shape instanceof Shape.Structure structure) {
            var member = structure.member(entry.key());
            String sentence =
                    member.isPresent()
                            ? ShapeWords.of(member.get(), language)
                            : language.of("이 구조에 없는 키", "Not a key of this structure");
            add(entry, sentence, depth);
            member.ifPresent(found -> addValue(entry.value(), found.shape(), depth));
        } else if (shape instanceof Shape.Mapping mapping) {
            var inside = mapping.value().shape();
            add(entry, language.of("키. 값은 ", "A key; its value: ") + type(inside), depth);
            addValue(entry.value(), inside, depth);
        } else {
            add(entry, "", depth);
            add(entry.value(), null, depth + 1);
        }
    }

    private String type(Shape shape) {
        return ShapeWords.of(shape, language);
    }

    private void add(Value.Entry entry, String sentence, int depth) {
        if (count++ <= MOST) {
            meanings.add(
                    new Meaning(
                            entry.keyFrom(),
                            entry.keyTo(),
                            Meaning.Kind.KEY,
                            depth,
                            entry.key(),
                            sentence));
        }
    }

    private void addValue(Value value, Shape shape, int depth) {
        if (value instanceof Value.Text text) {
            String sentence = values.of(text.text());
            if (!sentence.isEmpty() && count++ <= MOST) {
                meanings.add(
                        new Meaning(
                                text.from(),
                                text.to(),
                                Meaning.Kind.VALUE,
                                depth,
                                text.text(),
                                sentence));
            }
        } else {
            add(value, shape, depth + 1);
        }
    }

    /** The keys of a policy of IAM, where the text is one. */
    private void addPolicy(Value value, int depth) {
        boolean isPolicy =
                value instanceof Value.Fields fields && fields.value("Statement").isPresent();
        if (isPolicy || depth > 1) {
            addPolicyKeys(value, depth);
        }
    }

    private void addPolicyKeys(Value value, int depth) {
        if (value instanceof Value.Items items) {
            for (var item : items.list()) {
                addPolicyKeys(item, depth);
            }
        } else if (value instanceof Value.Fields fields) {
            for (var entry : fields.entries()) {
                String sentence = policyKey(entry.key());
                add(entry, sentence, depth);
                if (entry.key().equals("Statement")) {
                    addPolicyKeys(entry.value(), depth + 1);
                }
            }
        }
    }

    private String policyKey(String key) {
        return switch (key) {
            case "Version" ->
                    language.of(
                            "정책 문법의 판. 2012-10-17로 적는다",
                            "The version of the policy language: 2012-10-17");
            case "Id" -> language.of("정책의 이름표", "The policy's identifier");
            case "Statement" -> language.of("허용과 거부의 목록", "What is allowed and denied");
            case "Sid" -> language.of("이 문장의 이름표", "The statement's identifier");
            case "Effect" -> language.of("Allow(허용)나 Deny(거부)", "Allow or Deny");
            case "Principal" -> language.of("누가", "Who");
            case "NotPrincipal" -> language.of("이들만 빼고 누가", "Who, but for these");
            case "Action" -> language.of("어떤 작업을", "Which actions");
            case "NotAction" -> language.of("이것만 빼고 어떤 작업을", "Which actions, but for these");
            case "Resource" -> language.of("어느 리소스에", "On which resources");
            case "NotResource" -> language.of("이것만 빼고 어느 리소스에", "On which, but for these");
            case "Condition" -> language.of("어떤 조건에서", "Under which conditions");
            default -> "";
        };
    }
}
