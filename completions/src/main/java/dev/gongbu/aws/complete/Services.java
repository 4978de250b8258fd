package dev.gongbu.aws.complete;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.complete.Candidate.Kind;

/** Offers services: those first that are used most. */
final class Services {

    /** Such as a learner meets them, the most frequent first. */
    private static final String[] FREQUENT = {
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

    private final CommandModel model;

    Services(CommandModel model) {
        this.model = model;
    }

    void addTo(Menu menu) {
        var services = model.services();
        for (int i = 0; i < services.size(); i++) {
            var service = services.get(i);
            menu.add(
                    new Offer(
                            Kind.SERVICE,
                            service.name(),
                            service.name(),
                            service.name(),
                            true,
                            rank(service.name()),
                            false,
                            false,
                            service.korean().isEmpty() ? service.title() : service.korean(),
                            service.title()));
        }
    }

    private static int rank(String name) {
        for (int i = 0; i < FREQUENT.length; i++) {
            if (FREQUENT[i].equals(name)) {
                return i;
            }
        }
        return FREQUENT.length;
    }
}
