package dev.gongbu.aws.parse;

import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.aws.syntax.Value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the real command line does to the requests of single services before it validates them. */
final class ServiceRules {

    private static final Pattern BUCKET = Pattern.compile("[a-zA-Z0-9.\\-_]{1,255}");
    private static final Pattern ACCESS_POINT =
            Pattern.compile(
                    "arn:aws.*:(s3|s3-object-lambda):[a-z0-9-]*:[0-9]{12}:accesspoint[/:]"
                            + "[a-zA-Z0-9.-]{1,63}");
    private static final Pattern OUTPOST =
            Pattern.compile(
                    "arn:aws.*:s3-outposts:[a-z0-9-]+:[0-9]{12}:outpost[/:][a-zA-Z0-9-]{1,63}[/:]"
                            + "accesspoint[/:][a-zA-Z0-9-]{1,63}");

    private ServiceRules() {}

    /** Refuses names of buckets that no address can hold. */
    static List<Finding> check(Operation operation, Value.Fields request) {
        if (!operation.service().equals("s3api")) {
            return List.of();
        }
        return bucket(operation, request)
                .filter(text -> !isBucket(text.text()))
                .map(ServiceRules::badBucket)
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Value.Text> bucket(Operation operation, Value.Fields request) {
        var member = operation.input().member("Bucket");
        if (member.isEmpty() || !(member.get().shape() instanceof Shape.Text)) {
            return Optional.empty();
        }
        return request.value("Bucket")
                .filter(value -> value instanceof Value.Text text && !text.readsFile())
                .map(Value.Text.class::cast);
    }

    private static boolean isBucket(String name) {
        return BUCKET.matcher(name).matches()
                || ACCESS_POINT.matcher(name).matches()
                || OUTPOST.matcher(name).matches();
    }

    private static Finding badBucket(Value.Text name) {
        return ValueFindings.custom(
                ErrorClass.ParamValidationError,
                Rule.PATTERN,
                name,
                "버킷 이름에는 영문자, 숫자, 점, 붙임표만 쓸 수 있다. `s3://`는 붙이지 않는다.",
                "Parameter validation failed: Invalid bucket name \"%s\""
                        .formatted(LineFindings.shown(name.text())));
    }
}
