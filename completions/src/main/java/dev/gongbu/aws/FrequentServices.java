package dev.gongbu.aws;

/** Which services a learner meets most, and so means first. */
public final class FrequentServices {

    private static final String[] NAMES = {
        "ec2",
        "s3",
        "iam",
        "lambda",
        "dynamodb",
        "sqs",
        "sns",
        "rds",
        "s3api",
        "sts",
        "logs",
        "cloudwatch",
        "cloudformation",
        "ecs",
        "ecr",
        "eks",
        "kms",
        "ssm",
        "secretsmanager",
        "apigateway",
        "elbv2",
        "autoscaling",
        "route53",
        "cloudfront",
        "stepfunctions",
        "events",
        "kinesis",
        "configure",
        "cloudtrail",
        "cognito-idp",
        "athena",
        "glue",
        "efs",
        "elasticache",
        "acm",
        "organizations",
        "codebuild",
        "codepipeline"
    };

    private FrequentServices() {}

    /** The place of a service from 0 for the most frequent; {@link #count} for all others. */
    public static int rank(String service) {
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equals(service)) {
                return i;
            }
        }
        return NAMES.length;
    }

    /** How many services have a place. */
    public static int count() {
        return NAMES.length;
    }
}
