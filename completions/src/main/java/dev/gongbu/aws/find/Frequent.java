package dev.gongbu.aws.find;

/** Which services a learner means where several have a command of one name. */
final class Frequent {

    private static final String[] SERVICES = {
        "ec2",
        "s3",
        "s3api",
        "iam",
        "lambda",
        "dynamodb",
        "sqs",
        "sns",
        "rds",
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
        "cloudtrail",
        "cognito-idp",
        "efs",
        "elasticache",
        "acm",
        "organizations",
        "configure",
        "codebuild",
        "codepipeline",
        "athena",
        "glue"
    };

    private Frequent() {}

    /** From 1 for the most frequent to 0 for the others. */
    static double of(String service) {
        for (int i = 0; i < SERVICES.length; i++) {
            if (SERVICES[i].equals(service)) {
                return 1 - 0.5 * i / SERVICES.length;
            }
        }
        return 0;
    }
}
