package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.NumberText;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What single options do with their values that no data can say. */
final class CustomOptions {

    private static final Set<String> PROTOCOLS = Set.of("tcp", "udp", "icmp", "all");
    private static final String INTERFACE = "NetworkInterfaces[0].";
    private static final BigInteger LAST_PROTOCOL = BigInteger.valueOf(255);

    private final Operation operation;
    private final Call call;
    private final Disk disk;
    private final Obstacles obstacles;
    private final DistributionOptions distribution;

    CustomOptions(Operation operation, Call call, Disk disk, Obstacles obstacles) {
        this.operation = operation;
        this.call = call;
        this.disk = disk;
        this.obstacles = obstacles;
        this.distribution = new DistributionOptions(operation, call);
    }

    /** Checks and sets what an option sets in a way of its own; false where it has none. */
    boolean set(Option option, Value value) {
        if (option.target().startsWith(INTERFACE)) {
            call.set(INTERFACE + "DeviceIndex", number(0, value));
        }
        return switch (value) {
            case Value.Text text when text.readsFile() -> false;
            case Value.Text text when RangeValue.isRange(option.target()) -> {
                RangeValue.set(call, option.name(), option.target(), text, obstacles::error);
                yield true;
            }
            case Value.Text text -> text(option, text);
            case Value.Items items -> items(option, items);
            case Value.Fields fields -> revision(option, fields);
            default -> false;
        };
    }

    private boolean text(Option option, Value.Text text) {
        boolean added = option.role() == Option.Role.ADDED && !operation.apiName().isEmpty();
        return switch (option.name()) {
            case "zip-file" -> zip(text);
            case "priv-launch-key" -> key(text);
            case "owner-sak" -> secret(text);
            case "protocol" -> added && protocol(option, text);
            case "source-group" -> added && group(text);
            case "dimensions" -> added && dimensions(option, text);
            case "s3-location" -> operation.typed().equals("deploy push") && bundle(text);
            case "subject" -> added && subject(option, text);
            case "origin-domain-name" -> added && distribution.origin(text);
            case "default-root-object" -> added && distribution.root(text);
            default -> added && option.name().endsWith("outfile") && outfile(text);
        };
    }

    private boolean items(Option option, Value.Items items) {
        return switch (option.name()) {
            case "secondary-private-ip-addresses" -> addresses(option, items);
            case "paths" -> paths(option, items);
            case "tags" -> tags(items);
            default -> false;
        };
    }

    /** A zip file is never typed in the line. */
    private boolean zip(Value.Text text) {
        if (!operation.service().equals("lambda")) {
            return false;
        }
        refuse(
                ErrorClass.ParamValidationError,
                Rule.NOT_A_PATH,
                text,
                "zip 파일은 `fileb://`를 붙인 경로로 건넨다: --zip-file fileb://function.zip",
                "--zip-file must be a zip file with the fileb:// prefix.");
        return true;
    }

    /** A message of {@code ses} has a body, if an empty one. */
    private boolean subject(Option option, Value.Text text) {
        call.set("Message.Body", new Value.Fields(List.of(), text.from(), text.to()));
        call.set(option.target(), text);
        return true;
    }

    /** Where {@code deploy push} puts what it packs. */
    private boolean bundle(Value.Text text) {
        var place = text.text().startsWith("s3://") ? text.text().substring(5) : "";
        int slash = place.indexOf('/');
        if (slash <= 0 || slash == place.length() - 1) {
            refuse(
                    ErrorClass.ParamValidationError,
                    Rule.PATTERN,
                    text,
                    "`--s3-location`은 s3://버킷/키로 적습니다.",
                    "--s3-location must specify the Amazon S3 URL format as s3://<bucket>/<key>.");
        }
        return true;
    }

    private boolean key(Value.Text text) {
        if (!text.text().isEmpty() && !disk.isFile(text.text())) {
            refuse(
                    ErrorClass.ValueError,
                    Rule.NOT_A_PATH,
                    text,
                    "인스턴스를 시작할 때 쓴 개인 키 파일의 경로를 적는데 거기에 파일이 없다.",
                    "priv-launch-key should be a path to the local SSH private key file used to launch the instance.");
        }
        return true;
    }

    /** As the real one: it meant to sign a policy, but sets a member that the API does not have. */
    private boolean secret(Value.Text text) {
        call.set("Storage.S3._SAK", text);
        return true;
    }

    private boolean outfile(Value.Text text) {
        if (!disk.canHold(text.text())) {
            refuse(
                    ErrorClass.ParamValidationError,
                    Rule.NOT_A_PATH,
                    text,
                    "여기에는 파일을 쓸 수 없다. 있는 폴더의 경로를 적는다.",
                    "Unable to write to file: " + LineFindings.shown(text.text()));
        }
        return true;
    }

    private boolean protocol(Option option, Value.Text text) {
        var number = NumberText.whole(text.text());
        boolean fits =
                number.map(CustomOptions::isProtocol).orElse(PROTOCOLS.contains(text.text()));
        if (!fits) {
            refuse(
                    ErrorClass.ParamValidationError,
                    Rule.INVALID_CHOICE,
                    text,
                    "프로토콜은 tcp, udp, icmp, all 또는 0부터 255까지의 번호다.",
                    "protocol parameter should be one of: tcp|udp|icmp|all or any valid protocol number.");
        } else if (text.text().equals("all")) {
            call.set(option.target(), with(text, "-1"));
        } else {
            call.set(option.target(), text);
        }
        return true;
    }

    private static boolean isProtocol(BigInteger number) {
        return number.equals(BigInteger.ONE.negate())
                || number.signum() >= 0 && number.compareTo(LAST_PROTOCOL) <= 0;
    }

    private boolean group(Value.Text text) {
        var member = text.text().startsWith("sg-") ? "GroupId" : "GroupName";
        call.set("IpPermissions[0].UserIdGroupPairs[0]." + member, text);
        return true;
    }

    /** Names and values in the short form of {@code cloudwatch put-metric-data}. */
    private boolean dimensions(Option option, Value.Text text) {
        var list = new ArrayList<Value>();
        for (var pair : text.text().split(",", -1)) {
            var halves = pair.split("=", -1);
            if (halves.length != 2) {
                refuse(
                        ErrorClass.ValueError,
                        Rule.SHORTHAND_SYNTAX,
                        text,
                        "차원은 이름=값을 쉼표로 이어 적는다: InstanceId=i-1234,Type=small",
                        "not enough values to unpack: dimensions are Name=Value pairs");
                return true;
            }
            var fields =
                    List.of(
                            entry("Name", with(text, halves[0])),
                            entry("Value", with(text, halves[1])));
            list.add(new Value.Fields(fields, text.from(), text.to()));
        }
        call.set(option.target(), new Value.Items(list, text.from(), text.to()));
        return true;
    }

    private boolean addresses(Option option, Value.Items items) {
        var list = new ArrayList<Value>();
        for (var item : items.list()) {
            var primary = new Value.Flag(false, item.from(), item.to());
            var fields = List.of(entry("PrivateIpAddress", item), entry("Primary", primary));
            list.add(new Value.Fields(fields, item.from(), item.to()));
        }
        call.set(option.target(), new Value.Items(list, items.from(), items.to()));
        return true;
    }

    /**
     * The paths of {@code cloudfront create-invalidation}; other services have such an option too.
     */
    private boolean paths(Option option, Value.Items items) {
        if (option.role() != Option.Role.ADDED) {
            return false;
        }
        call.set("InvalidationBatch.CallerReference", text("cli", items));
        call.set("InvalidationBatch.Paths.Quantity", number(items.list().size(), items));
        call.set(option.target(), items);
        return true;
    }

    /** A revision of {@code deploy} that is typed by its place: the last of two counts. */
    private boolean revision(Option option, Value.Fields fields) {
        if (!option.target().startsWith("revision.") || operation.apiName().isEmpty()) {
            return false;
        }
        boolean isS3 = option.name().equals("s3-location");
        var needed =
                isS3 ? List.of("bucket", "key", "bundleType") : List.of("repository", "commitId");
        if (!needed.stream().allMatch(key -> isGiven(fields, key))) {
            refuse(
                    ErrorClass.ParamValidationError,
                    Rule.MISSING_MEMBER,
                    fields,
                    "`%s`에는 %s이(가) 모두 있어야 합니다."
                            .formatted(option.typed(), String.join(", ", needed)),
                    "%s must specify %s.".formatted(option.typed(), String.join(", ", needed)));
            return true;
        }
        call.set(
                "revision",
                new Value.Fields(
                        List.of(
                                entry("revisionType", text(isS3 ? "S3" : "GitHub", fields)),
                                entry(isS3 ? "s3Location" : "gitHubLocation", fields)),
                        fields.from(),
                        fields.to()));
        return true;
    }

    private static boolean isGiven(Value.Fields fields, String key) {
        return fields.value(key)
                .filter(value -> !(value instanceof Value.Text text) || !text.text().isEmpty())
                .isPresent();
    }

    /** {@code key=value} or the key alone, as {@code emr} takes tags. */
    private boolean tags(Value.Items items) {
        if (!operation.service().equals("emr") || operation.apiName().isEmpty()) {
            return false;
        }
        var list = new ArrayList<Value>();
        for (var item : items.list()) {
            if (item instanceof Value.Text text) {
                int equals = text.text().indexOf('=');
                var key = equals < 0 ? text.text() : text.text().substring(0, equals);
                var value = equals < 0 ? "" : text.text().substring(equals + 1);
                var fields =
                        List.of(entry("Key", with(text, key)), entry("Value", with(text, value)));
                list.add(new Value.Fields(fields, text.from(), text.to()));
            }
        }
        call.set("Tags", new Value.Items(list, items.from(), items.to()));
        return true;
    }

    private static Value text(String text, Value at) {
        return new Value.Text(text, false, at.from(), at.to());
    }

    private static Value number(long number, Value at) {
        return new Value.Numeral(number, Long.toString(number), at.from(), at.to());
    }

    private static Value.Entry entry(String key, Value value) {
        return new Value.Entry(key, value.from(), value.from(), value);
    }

    private static Value.Text with(Value.Text text, String other) {
        return new Value.Text(other, false, text.from(), text.to());
    }

    private void refuse(
            ErrorClass errorClass, Rule rule, Value value, String korean, String english) {
        obstacles.error(ValueFindings.custom(errorClass, rule, value, korean, english));
    }
}
