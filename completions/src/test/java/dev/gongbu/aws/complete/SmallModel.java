package dev.gongbu.aws.complete;

import dev.gongbu.aws.Bounds;
import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Member;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Option.Form;
import dev.gongbu.aws.Option.Role;
import dev.gongbu.aws.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A model of a few commands, of every kind of option and shape. */
final class SmallModel implements CommandModel {

    static final Shape STRING = new Shape.Text(Bounds.NONE, List.of(), "");
    static final Shape INTEGER = new Shape.Whole(false, new Bounds(0, 10));
    static final Shape FLAG = new Shape.Flag();

    private final List<Service> services = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Option> globals = new ArrayList<>();

    SmallModel() {
        service("configure", "", "자격 증명과 리전을 적어 둔다");
        service("ec2", "Amazon Elastic Compute Cloud", "가상 서버를 만들고 다룬다");
        service("ecr", "Amazon EC2 Container Registry", "");
        service("iam", "AWS Identity and Access Management", "");
        service("lambda", "AWS Lambda", "");
        service("s3", "", "파일을 버킷과 주고받는다");
        service("s3api", "Amazon Simple Storage Service", "");
        service("sns", "Amazon Simple Notification Service", "");
        service("sqs", "Amazon Simple Queue Service", "메시지를 쌓아 두는 대기열");
        everywhere();
        queues();
        servers();
        functions();
        files();
    }

    private void everywhere() {
        globals.add(global("debug", Form.SWITCH));
        globals.add(global("no-verify-ssl", Form.SWITCH));
        globals.add(global("endpoint-url", Form.VALUE));
        globals.add(global("output", Form.VALUE, "json", "text", "table", "yaml"));
        globals.add(global("query", Form.VALUE));
        globals.add(global("region", Form.VALUE));
        globals.add(global("color", Form.VALUE, "on", "off", "auto"));
    }

    private void queues() {
        var names = text("All", "DelaySeconds", "FifoQueue", "Policy", "VisibilityTimeout");
        operation(
                "sqs",
                "create-queue",
                "대기열을 만든다",
                required("queue-name", STRING),
                option("attributes", mapping(names, STRING)),
                option("tags", mapping(STRING, STRING)));
        operation("sqs", "delete-queue", "대기열을 지운다", required("queue-url", STRING));
        operation(
                "sqs",
                "get-queue-attributes",
                "",
                required("queue-url", STRING),
                list("attribute-names", text("All", "DelaySeconds", "FifoQueue")));
        operation(
                "sqs",
                "list-queues",
                "대기열의 목록을 본다",
                option("queue-name-prefix", STRING),
                role("max-items", Role.PAGING),
                role("starting-token", Role.PAGING),
                role("cli-input-json", Role.INPUT));
        operation(
                "sqs",
                "receive-message",
                "",
                required("queue-url", STRING),
                option("wait-time-seconds", INTEGER));
        operation("iam", "create-role", "역할을 만든다");
    }

    private void servers() {
        var tag = structure("Tag", key("Key", true, STRING), key("Value", true, STRING));
        var ebs =
                structure(
                        "Ebs",
                        key("VolumeSize", false, INTEGER),
                        key("VolumeType", false, text("gp2", "gp3", "io1", "has space")),
                        key("Encrypted", false, FLAG));
        var device =
                structure(
                        "BlockDevice",
                        key("Ebs", false, ebs),
                        key("DeviceName", true, STRING),
                        key("NoDevice", false, STRING));
        var tags =
                structure(
                        "TagSpecification",
                        key("ResourceType", false, text("instance", "image")),
                        key("Tags", false, sequence(tag)));
        var filter =
                structure(
                        "Filter",
                        key("Name", false, STRING),
                        key("Values", false, sequence(STRING)));
        operation(
                "ec2",
                "run-instances",
                "서버를 켠다",
                required("image-id", STRING),
                option("instance-type", text("t2.micro", "t3.micro", "m5.large")),
                list("block-device-mappings", device),
                list("tag-specifications", tags),
                list("security-group-ids", STRING),
                twin("ebs-optimized"),
                twin("dry-run"),
                deprecated("addressing-type"));
        operation(
                "ec2",
                "describe-instances",
                "",
                list("filters", filter),
                list("instance-ids", STRING),
                twin("dry-run"));
        operation(
                "ec2",
                "create-tags",
                "",
                list("resources", STRING).with(true),
                list("tags", tag).with(true));
        operation("ec2", "terminate-instances", "", list("instance-ids", STRING).with(true));
        operation("ec2", "wait instance-running", "", list("instance-ids", STRING));
        operation("ec2", "wait instance-stopped", "", list("instance-ids", STRING));
    }

    private void functions() {
        var environment =
                structure("Environment", key("Variables", false, mapping(STRING, STRING)));
        operation(
                "lambda",
                "create-function",
                "함수를 만든다",
                required("function-name", STRING),
                option("runtime", text("python3.12", "python3.13", "java21", "nodejs22.x")),
                required("role", STRING),
                option("environment", environment),
                option("layers", sequence(STRING)));
        operation("lambda", "create-function-definition", "");
        operation("lambda", "create-event-source-mapping", "");
        operation(
                "lambda",
                "invoke",
                "함수를 부른다",
                required("function-name", STRING),
                option("payload", new Shape.Blob(false, Bounds.NONE)),
                positional("outfile"));
        operation("lambda", "list-functions", "");
    }

    private void files() {
        operation(
                "s3",
                "cp",
                "파일을 복사한다",
                positional("source"),
                positional("target"),
                plain("recursive", Form.SWITCH));
        operation("s3", "ls", "", positional("paths"));
        operation("configure", "", "");
        operation("configure", "list", "");
    }

    private record Draft(Option option) {
        Draft with(boolean required) {
            return new Draft(
                    new Option(
                            option.name(),
                            option.role(),
                            option.form(),
                            option.shape(),
                            required,
                            option.deprecated(),
                            option.choices(),
                            option.target(),
                            option.korean()));
        }
    }

    private void service(String name, String title, String korean) {
        services.add(new Service(name, title, korean));
    }

    private void operation(String service, String name, String korean, Draft... drafts) {
        var options = new ArrayList<Option>();
        for (var draft : drafts) {
            options.add(draft.option());
        }
        var input =
                structure(
                        "Input",
                        key("QueueNamePrefix", false, STRING),
                        key("MaxResults", false, INTEGER));
        var traits = new Operation.Traits(false, false, false, List.of());
        operations.add(
                new Operation(service, name, "", options, (Shape.Structure) input, traits, korean));
    }

    private static Draft required(String name, Shape shape) {
        return option(name, shape).with(true);
    }

    private static Draft option(String name, Shape shape) {
        return draft(name, Role.MEMBER, Form.VALUE, shape, false);
    }

    private static Draft list(String name, Shape element) {
        return draft(name, Role.MEMBER, Form.LIST, sequence(element), false);
    }

    private static Draft twin(String name) {
        return draft(name, Role.MEMBER, Form.TWIN_SWITCH, FLAG, false);
    }

    private static Draft plain(String name, Form form) {
        return draft(name, Role.ADDED, form, FLAG, false);
    }

    private static Draft deprecated(String name) {
        return draft(name, Role.MEMBER, Form.VALUE, STRING, true);
    }

    private static Draft role(String name, Role role) {
        return draft(name, role, Form.VALUE, STRING, false);
    }

    private static Draft positional(String name) {
        return draft(name, Role.POSITIONAL, Form.VALUE, STRING, false).with(true);
    }

    private static Draft draft(String name, Role role, Form form, Shape shape, boolean deprecated) {
        return new Draft(new Option(name, role, form, shape, false, deprecated, List.of(), "", ""));
    }

    private static Option global(String name, Form form, String... choices) {
        return new Option(name, Role.GLOBAL, form, STRING, false, false, List.of(choices), "", "");
    }

    static Shape text(String... values) {
        return new Shape.Text(Bounds.NONE, List.of(values), "");
    }

    static Shape sequence(Shape element) {
        return new Shape.Sequence(
                new Member("member", false, false, 0, List.of(element)), Bounds.NONE);
    }

    static Shape mapping(Shape key, Shape value) {
        return new Shape.Mapping(
                new Member("key", false, false, 0, List.of(key)),
                new Member("value", false, false, 0, List.of(value)),
                Bounds.NONE);
    }

    static Member key(String name, boolean required, Shape shape) {
        return new Member(name, required, false, 0, List.of(shape));
    }

    static Shape structure(String name, Member... members) {
        return new Shape.Structure(name, List.of(members), false);
    }

    @Override
    public List<Service> services() {
        return services;
    }

    @Override
    public Optional<Service> service(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    @Override
    public List<Heading> operations(String service) {
        return operations.stream()
                .filter(operation -> operation.service().equals(service))
                .map(operation ->
                        new Heading(operation.name(), "", false, false, operation.korean()))
                .sorted((one, two) -> one.name().compareTo(two.name()))
                .toList();
    }

    @Override
    public Optional<Operation> operation(String service, String name) {
        return operations.stream()
                .filter(found -> found.service().equals(service) && found.name().equals(name))
                .findFirst();
    }

    @Override
    public List<Option> globals() {
        return globals;
    }

    @Override
    public List<String> regions() {
        return List.of("ap-northeast-1", "ap-northeast-2", "us-east-1", "us-west-2");
    }
}
