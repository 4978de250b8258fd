package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rules for the paths of {@code aws s3}: which of them have to be in S3. */
final class TransferPaths {

    private static final String S3 = "s3://";
    private static final Set<String> TWO = Set.of("cp", "mv", "sync");
    private static final Set<String> ONE = Set.of("mb", "rb", "rm");

    private final String name;
    private final List<Word> paths;
    private final boolean recursive;
    private final Consumer<Finding> errors;

    private TransferPaths(
            String name, List<Word> paths, boolean recursive, Consumer<Finding> errors) {
        this.name = name;
        this.paths = paths;
        this.recursive = recursive;
        this.errors = errors;
    }

    /** Checks the paths of a command; does nothing for commands of other services. */
    static void check(Operation operation, ParsedWords parsed, Consumer<Finding> errors) {
        var paths =
                parsed.uses().stream()
                        .filter(use -> use.argument().isPositional())
                        .flatMap(use -> use.values().stream())
                        .toList();
        if (operation.service().equals("s3") && !paths.isEmpty()) {
            boolean recursive = parsed.use("recursive").isPresent();
            new TransferPaths(operation.name(), paths, recursive, errors).check();
        }
    }

    private void check() {
        if (ONE.contains(name) && !isS3(paths.getFirst())) {
            notS3(paths.getFirst());
        } else if (name.equals("rb")) {
            bucketOnly(paths.getFirst());
        } else if (TWO.contains(name) && paths.size() == 2) {
            two(paths.getFirst(), paths.getLast());
        }
    }

    private void two(Word source, Word destination) {
        if (!isS3(source) && !isS3(destination)) {
            notS3(destination);
        } else if (stream().isPresent() && (!name.equals("cp") || recursive)) {
            refuse(
                    stream().get(),
                    Rule.EXCLUSIVE_OPTIONS,
                    "`-`(표준 입출력)는 `--recursive`가 없는 `aws s3 cp`에서만 쓸 수 있다.",
                    "Streaming currently is only compatible with non-recursive cp commands");
        } else if (name.equals("mv") && isSame(source.text(), destination.text())) {
            refuse(
                    destination,
                    Rule.EXCLUSIVE_OPTIONS,
                    "원본과 대상이 같은 경로다. 대상을 바꾼다.",
                    "Cannot mv a file onto itself: '%s' - '%s'"
                            .formatted(
                                    LineFindings.shown(source), LineFindings.shown(destination)));
        }
    }

    private Optional<Word> stream() {
        return paths.stream().filter(path -> path.text().equals("-")).findFirst();
    }

    private static boolean isSame(String source, String destination) {
        if (!source.startsWith(S3) || !destination.startsWith(S3)) {
            return false;
        }
        var file = source.substring(source.lastIndexOf('/') + 1);
        return source.equals(destination)
                || destination.endsWith("/") && source.equals(destination + file);
    }

    private void bucketOnly(Word path) {
        var rest = path.text().substring(S3.length());
        int slash = rest.indexOf('/');
        if (!rest.startsWith("arn:") && slash >= 0 && slash < rest.length() - 1) {
            var bucket = S3 + rest.substring(0, slash);
            refuse(
                    path,
                    Rule.PATTERN,
                    "버킷 이름까지만 적는다: " + LineFindings.shown(bucket),
                    "Please specify a valid bucket name only. E.g. " + LineFindings.shown(bucket));
        }
    }

    private void notS3(Word path) {
        refuse(
                path,
                Rule.PATTERN,
                TWO.contains(name)
                        ? "원본과 대상 가운데 하나는 S3의 경로여야 한다: s3://버킷/키"
                        : "S3의 경로를 적어야 한다: s3://버킷",
                "usage: aws s3 %s: Error: Invalid argument type".formatted(name));
    }

    private static boolean isS3(Word path) {
        return path.text().startsWith(S3);
    }

    private void refuse(Word path, Rule rule, String korean, String english) {
        errors.accept(
                new Finding(
                        ErrorClass.ParamValidationError,
                        rule,
                        path.from(),
                        path.to(),
                        korean,
                        english,
                        List.of()));
    }
}
