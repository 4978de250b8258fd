package dev.gongbu.search;

import java.util.List;

/** A few topics with a sentence or two each. */
final class SmallCorpus {

    private SmallCorpus() {}

    static Corpus corpus() {
        return new Corpus(topics(), names(), synonyms(), dictionary(), entries());
    }

    private static List<Corpus.TopicNames> topics() {
        return List.of(
                topic("lambda", "serverless", "AWS Lambda", "AWS Lambda", "람다"),
                topic("s3", "storage", "Amazon S3", "Amazon S3", "심플 스토리지 서비스", "S3 버킷"),
                topic(
                        "cloudfront",
                        "cdn-edge",
                        "Amazon CloudFront",
                        "Amazon CloudFront",
                        "클라우드프론트",
                        "CDN"),
                topic("sqs", "messaging", "Amazon SQS", "Amazon SQS", "심플 큐 서비스", "대기열"),
                topic(
                        "sqs-visibility-timeout",
                        "messaging",
                        "SQS 가시성 제한 시간",
                        "SQS Visibility Timeout",
                        "가시성 타임아웃"),
                topic("ec2", "compute", "Amazon EC2", "Amazon EC2", "가상 서버"),
                topic("route53", "networking", "Amazon Route 53", "Amazon Route 53", "라우트 53"),
                topic("eni", "networking", "탄력적 네트워크 인터페이스", "Elastic Network Interface", "ENI"),
                topic("availability-zone", "concepts", "가용 영역", "Availability Zone", "AZ"),
                topic("dynamodb", "database", "Amazon DynamoDB", "Amazon DynamoDB", "다이나모DB"));
    }

    private static Corpus.TopicNames topic(String id, String category, String... names) {
        return new Corpus.TopicNames(id, category, List.of(names));
    }

    private static List<Corpus.Name> names() {
        return List.of(
                new Corpus.Name(
                        List.of("배달 못 한 편지 대기열", "dead-letter queue", "DLQ"), List.of("sqs")),
                new Corpus.Name(List.of("오리진", "origin"), List.of("cloudfront")));
    }

    private static List<List<String>> synonyms() {
        return List.of(List.of("지우다", "삭제", "delete"));
    }

    private static List<String> dictionary() {
        return List.of(
                "# 사전",
                "",
                "람다",
                "버킷",
                "인스턴스",
                "내구성",
                "비동기",
                "비동기식",
                "무상태",
                "가용영역 가용 영역",
                "클라우드프론트",
                "온프레미스");
    }

    private static List<Entry> entries() {
        return List.of(
                note("lambda", "intro", "AWS Lambda", "람다는 서버 없이 함수를 실행한다.\n한 번에 최대 15분 동안 실행된다."),
                note("lambda", "async", "비동기 호출", "비동기식 호출은 두 번 더 시도한다.\n동기식 호출은 바로 답한다."),
                note("lambda", "memory", "메모리", "메모리는 128MB부터 10,240MB까지 고른다."),
                note("lambda", "price", "요금", "람다의 요금은 실행한 시간과 람다의 메모리로 정한다."),
                note("lambda", "layers", "계층", "람다 계층은 다섯 개까지 붙인다."),
                fact("lambda-001", "lambda", "람다 함수의 제한 시간은 최대 15분이다."),
                fact("lambda-002", "lambda", "람다의 임시 디스크는 10,240MB까지다."),
                note(
                        "s3",
                        "intro",
                        "Amazon S3",
                        "S3는 객체를 버킷에 담는 저장소다.\n내구성은 99.999999999%다.\n버킷의 객체는 5TB까지다."),
                note("s3", "delete", "객체 삭제", "객체를 삭제하면 표시만 남는다."),
                note("s3", "lambda", "이벤트", "버킷에 객체가 생기면 람다를 부른다."),
                note(
                        "cloudfront",
                        "intro",
                        "Amazon CloudFront",
                        "클라우드프론트는 엣지 로케이션에서 콘텐츠를 전한다.\n프론트 서버 앞에 둔다."),
                note(
                        "sqs",
                        "intro",
                        "Amazon SQS",
                        "메시지를 보관하는 큐다.\n메시지는 14일까지 남는다.\nFIFO 큐의 이름은 .fifo로 끝난다."),
                note(
                        "sqs-visibility-timeout",
                        "intro",
                        "가시성 제한 시간",
                        "받은 메시지를 다른 소비자가 못 보는 시간이다.\n기본은 30초다.\nChangeMessageVisibility로 늘린다."),
                note(
                        "ec2",
                        "intro",
                        "Amazon EC2",
                        "가상 서버인 인스턴스를 빌린다.\nt3.micro 인스턴스는 us-east-1에서 싸다.\n온프레미스 서버를 옮긴다."),
                note("route53", "intro", "Amazon Route 53", "도메인 이름을 주소로 바꾼다."),
                note(
                        "eni",
                        "intro",
                        "탄력적 네트워크 인터페이스",
                        "인스턴스에 붙이는 가상 랜 카드다.\n10.0.0.0/16에서 주소를 받는다."),
                note("availability-zone", "intro", "가용 영역", "리전 안의 떨어진 데이터 센터 묶음이다."),
                note("dynamodb", "intro", "Amazon DynamoDB", "키와 값의 무상태 데이터베이스다."),
                new Entry(
                        EntryKind.TERM,
                        "dead-letter-queue",
                        List.of("sqs", "lambda"),
                        "배달 못 한 편지 대기열(dead-letter queue)",
                        "처리하지 못한 메시지가 모이는 큐."),
                new Entry(
                        EntryKind.COMMAND,
                        "sqs receive-message",
                        List.of(),
                        "sqs receive-message",
                        "--wait-time-seconds로 기다린다."));
    }

    private static Entry note(String topic, String section, String title, String text) {
        return new Entry(EntryKind.NOTE, topic + "#" + section, List.of(topic), title, text);
    }

    private static Entry fact(String id, String topic, String text) {
        return new Entry(EntryKind.FACT, id, List.of(topic), topic, text);
    }
}
