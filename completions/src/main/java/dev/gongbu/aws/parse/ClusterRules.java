package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.JsonText;
import dev.gongbu.aws.syntax.NumberText;
import dev.gongbu.aws.syntax.Reading;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code emr create-cluster} refuses before it calls the service: options that need or exclude
 * each other, and steps that cannot be run.
 */
final class ClusterRules {

    private static final String LABEL = "release-label";
    private static final String AMI = "ami-version";
    private static final String ROLES = "use-default-roles";
    private static final String ATTRIBUTES = "ec2-attributes";
    private static final String GROUPS = "instance-groups";
    private static final String FLEETS = "instance-fleets";
    private static final String TYPE = "instance-type";
    private static final List<String> APPLICATIONS = List.of("hive", "pig", "impala");

    private final Map<String, Value> values;
    private final int end;
    private final List<Finding> errors = new ArrayList<>();

    /**
     * The rules for one command.
     *
     * @param values of the options that were typed, by name
     * @param end where a missing option would stand
     */
    ClusterRules(Map<String, Value> values, int end) {
        this.values = values;
        this.end = end;
    }

    /** All errors, in the order in which the real command line looks for them. */
    List<Finding> check() {
        oneOf(AMI, LABEL);
        exclude(AMI, LABEL);
        exclude(ROLES, "service-role");
        field(ATTRIBUTES, "InstanceProfile").ifPresent(profile -> exclude(ROLES, ATTRIBUTES));
        instances();
        configurations();
        number("ebs-root-volume-size");
        places();
        if (isSet("enable-debugging") && !has("log-uri")) {
            errors.add(OptionFindings.oneOf(List.of("--log-uri"), end));
        }
        steps();
        return errors;
    }

    private void instances() {
        exclude(GROUPS, FLEETS);
        if (has(FLEETS)) {
            return;
        }
        oneOf(GROUPS, TYPE);
        exclude(GROUPS, TYPE);
        exclude(GROUPS, "instance-count");
        number("instance-count");
    }

    private void configurations() {
        if (has(LABEL)
                && values.get("configurations") instanceof Value.Text text
                && !text.readsFile()
                && JsonText.read(word(text)) instanceof Reading.Refused) {
            errors.add(
                    ValueFindings.custom(
                            ErrorClass.ParamValidationError,
                            Rule.JSON_SYNTAX,
                            text,
                            "`--configurations`에는 JSON이나 file://로 시작하는 경로를 적습니다.",
                            "aws: error: invalid json argument for option --configurations"));
        }
    }

    private static Word word(Value.Text text) {
        return Word.plain(text.text(), text.from());
    }

    private void number(String name) {
        if (values.get(name) instanceof Value.Text text
                && !text.readsFile()
                && NumberText.whole(text.text()).isEmpty()) {
            errors.add(ValueFindings.notConvertible(text, text.text(), true));
        }
    }

    /** A subnet lies in a zone already. */
    private void places() {
        var subnet = field(ATTRIBUTES, "SubnetId").or(() -> field(ATTRIBUTES, "SubnetIds"));
        var zone =
                field(ATTRIBUTES, "AvailabilityZone")
                        .or(() -> field(ATTRIBUTES, "AvailabilityZones"));
        if (subnet.isPresent() && zone.isPresent()) {
            errors.add(
                    refused(
                            Rule.EXCLUSIVE_OPTIONS,
                            zone.get(),
                            "서브넷은 이미 한 가용 영역에 있으므로 SubnetId와 AvailabilityZone을 함께 쓸 수 없습니다.",
                            "You may not specify both a SubnetId and an AvailabilityZone (placement) because ec2SubnetId implies a placement."));
        }
    }

    private void steps() {
        var applications = new ArrayList<String>();
        for (var application : items("applications")) {
            text(application, "Name").ifPresent(name -> applications.add(lower(name)));
        }
        boolean isKnown = !(values.get("applications") instanceof Value.Text);
        for (var step : items("steps")) {
            var type = text(step, "Type").map(ClusterRules::lower).orElse("custom_jar");
            step(type, step);
            if (isKnown && APPLICATIONS.contains(type) && !applications.contains(type)) {
                errors.add(missingApplication(type, step));
            }
        }
        if (isKnown && !applications.contains("hbase")) {
            value("restore-from-hbase-backup")
                    .ifPresent(backup -> errors.add(missingApplication("hbase", backup)));
        }
    }

    private void step(String type, Value step) {
        var needed =
                switch (type) {
                    case "custom_jar" -> "Jar";
                    case "streaming", "hive", "pig", "spark" -> "Args";
                    case "impala" -> has(LABEL) ? "" : "Args";
                    default -> "";
                };
        if (needed.isEmpty()) {
            errors.add(
                    refused(
                            Rule.INVALID_CHOICE,
                            step,
                            "`%s` 단계는 쓸 수 없습니다. CUSTOM_JAR, STREAMING, HIVE, PIG, SPARK 가운데 하나를 적으세요."
                                    .formatted(LineFindings.shown(type)),
                            "The step type %s is not supported."
                                    .formatted(LineFindings.shown(type))));
        } else if (!isGiven(step, needed)) {
            errors.add(
                    refused(
                            Rule.MISSING_MEMBER,
                            step,
                            "이 단계에는 `%s`의 값이 있어야 합니다.".formatted(needed),
                            "The following required parameters are missing for the step: %s."
                                    .formatted(needed)));
        }
    }

    private static Finding missingApplication(String name, Value at) {
        return refused(
                Rule.MISSING_OPTION,
                at,
                "이 단계에 필요한 애플리케이션 `%s`이(가) `--applications`에 없습니다.".formatted(name),
                "Some of the steps require the following applications to be installed: %s. Please install the applications using --applications."
                        .formatted(name));
    }

    private void oneOf(String first, String second) {
        if (!has(first) && !has(second)) {
            errors.add(OptionFindings.oneOf(List.of("--" + first, "--" + second), end));
        }
    }

    private void exclude(String first, String second) {
        if (has(second)) {
            value(first).ifPresent(value -> errors.add(excluded(first, second, value)));
        }
    }

    private static Finding excluded(String first, String second, Value at) {
        return refused(
                Rule.EXCLUSIVE_OPTIONS,
                at,
                "`--%s` 옵션과 `--%s` 옵션은 함께 쓸 수 없습니다. 하나를 지우세요.".formatted(first, second),
                "You cannot specify both --%s and --%s options together.".formatted(first, second));
    }

    private Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private boolean has(String name) {
        return values.containsKey(name);
    }

    private boolean isSet(String name) {
        return values.get(name) instanceof Value.Flag flag && flag.isTrue();
    }

    private List<Value> items(String name) {
        return values.get(name) instanceof Value.Items items ? items.list() : List.of();
    }

    private Optional<Value> field(String name, String key) {
        return values.get(name) instanceof Value.Fields fields
                ? fields.value(key)
                : Optional.empty();
    }

    private static Optional<String> text(Value value, String key) {
        return value instanceof Value.Fields fields
                        && fields.value(key).orElse(value) instanceof Value.Text text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    private static boolean isGiven(Value value, String key) {
        return value instanceof Value.Fields fields
                && fields.value(key)
                        .filter(each ->
                                !(each instanceof Value.Items items) || !items.list().isEmpty())
                        .isPresent();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Finding refused(Rule rule, Value at, String korean, String english) {
        return ValueFindings.custom(ErrorClass.ValueError, rule, at, korean, english);
    }
}
