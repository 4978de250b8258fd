package dev.gongbu.aws.explain;

import dev.gongbu.aws.Option;
import dev.gongbu.text.Language;

/** Says what a value means that has a meaning by its looks: an ARN, a path, a region, addresses. */
final class ValueWords {

    private static final int LONGEST = 2_000;

    private final Language language;

    ValueWords(Language language) {
        this.language = language;
    }

    /** What the value of an option means; empty where nothing can be said. */
    String of(String text, Option option) {
        if (option.name().equals("query") && option.role() == Option.Role.GLOBAL) {
            return language.of(
                    "결과에서 보고 싶은 부분을 고르는 JMESPath 식",
                    "A JMESPath expression that picks a part of the output");
        }
        if (option.name().equals("output") && option.role() == Option.Role.GLOBAL) {
            return output(text);
        }
        return of(text);
    }

    /** What a value means, whatever it is a value of. */
    String of(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        if (text.startsWith("file://") && text.length() > 7) {
            String path = text.substring(7);
            return language.of(path + " 파일에 적힌 내용", "What stands in the file " + path);
        }
        if (text.startsWith("fileb://") && text.length() > 8) {
            String path = text.substring(8);
            return language.of(path + " 파일의 바이트를 그대로", "The bytes of the file " + path);
        }
        if (text.startsWith("s3://")) {
            return bucket(text.substring(5));
        }
        if (text.startsWith("arn:")) {
            return arn(text);
        }
        String korean = Regions.korean(text);
        if (!korean.isEmpty()) {
            return language.of(korean + " 리전", "The region " + text);
        }
        String addresses = addresses(text);
        return addresses.isEmpty() ? identifier(text) : addresses;
    }

    private String output(String text) {
        return switch (text) {
            case "json" -> language.of("JSON으로 보여 준다", "As JSON");
            case "text" -> language.of("탭으로 나눈 글로 보여 준다", "As text with tabs");
            case "table" -> language.of("표로 보여 준다", "As a table");
            case "yaml" -> language.of("YAML로 보여 준다", "As YAML");
            case "yaml-stream" -> language.of("YAML을 쪽마다 나눠 보여 준다", "As YAML, page by page");
            case "off" -> language.of("결과를 보여 주지 않는다", "No output");
            default -> "";
        };
    }

    private String bucket(String path) {
        int slash = path.indexOf('/');
        String bucket = slash < 0 ? path : path.substring(0, slash);
        String key = slash < 0 ? "" : path.substring(slash + 1);
        if (bucket.isEmpty()) {
            return "";
        }
        if (key.isEmpty()) {
            return language.of("S3 버킷 " + bucket, "The S3 bucket " + bucket);
        }
        return key.endsWith("/")
                ? language.of(
                        "S3 버킷 " + bucket + "에서 " + key + "로 시작하는 객체",
                        "Objects of the S3 bucket " + bucket + " below " + key)
                : language.of("S3 버킷 " + bucket + "의 " + key, key + " of the S3 bucket " + bucket);
    }

    /** {@code arn:partition:service:region:account:resource}. */
    private String arn(String text) {
        var fields = text.split(":", 6);
        if (fields.length < 6 || fields[2].isEmpty() || fields[5].isEmpty()) {
            return "";
        }
        var words = new StringBuilder(fields[2]).append(language.of("의 ", ": ")).append(fields[5]);
        if (!fields[3].isEmpty()) {
            words.append(language.of(", 리전 ", ", region ")).append(fields[3]);
        }
        if (fields[4].equals("aws")) {
            words.append(language.of(", AWS가 만들어 둔 것", ", made by AWS"));
        } else if (!fields[4].isEmpty()) {
            words.append(language.of(", 계정 ", ", account ")).append(fields[4]);
        }
        return words.toString();
    }

    /** {@code 10.0.0.0/16}: how many addresses there are. */
    private String addresses(String text) {
        if (text.equals("0.0.0.0/0")) {
            return language.of("모든 IPv4 주소, 곧 인터넷 전체", "All IPv4 addresses: the whole internet");
        }
        if (text.equals("::/0")) {
            return language.of("모든 IPv6 주소, 곧 인터넷 전체", "All IPv6 addresses: the whole internet");
        }
        int slash = text.indexOf('/');
        if (slash < 7
                || slash + 1 == text.length()
                || text.length() - slash > 3
                || !isAddress(text.substring(0, slash))) {
            return "";
        }
        int bits = number(text.substring(slash + 1));
        if (bits < 1 || bits > 32) {
            return "";
        }
        long count = 1L << (32 - bits);
        return count == 1
                ? language.of("IPv4 주소 하나", "One IPv4 address")
                : language.of(
                        "IPv4 주소 " + grouped(count) + "개의 대역",
                        "A range of " + grouped(count) + " IPv4 addresses");
    }

    private static boolean isAddress(String text) {
        var bytes = text.split("\\.", -1);
        if (bytes.length != 4) {
            return false;
        }
        for (String each : bytes) {
            int number = number(each);
            if (number < 0 || number > 255) {
                return false;
            }
        }
        return true;
    }

    /** A number of at most three digits, or -1. */
    private static int number(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static String grouped(long count) {
        var digits = new StringBuilder(Long.toString(count));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** {@code i-0123456789abcdef0}: of what kind of resource it is. */
    private String identifier(String text) {
        int dash = text.indexOf('-');
        if (dash < 1 || !isHex(text, dash + 1)) {
            return "";
        }
        return switch (text.substring(0, dash)) {
            case "i" -> language.of("인스턴스의 ID", "An instance's id");
            case "ami" -> language.of("AMI의 ID", "An AMI's id");
            case "vol" -> language.of("EBS 볼륨의 ID", "A volume's id");
            case "snap" -> language.of("EBS 스냅샷의 ID", "A snapshot's id");
            case "sg" -> language.of("보안 그룹의 ID", "A security group's id");
            case "subnet" -> language.of("서브넷의 ID", "A subnet's id");
            case "vpc" -> language.of("VPC의 ID", "A VPC's id");
            case "rtb" -> language.of("라우팅 테이블의 ID", "A route table's id");
            case "igw" -> language.of("인터넷 게이트웨이의 ID", "An internet gateway's id");
            case "nat" -> language.of("NAT 게이트웨이의 ID", "A NAT gateway's id");
            case "eni" -> language.of("네트워크 인터페이스의 ID", "A network interface's id");
            case "eipalloc" -> language.of("탄력적 IP의 할당 ID", "An elastic IP's allocation id");
            case "acl" -> language.of("네트워크 ACL의 ID", "A network ACL's id");
            case "lt" -> language.of("시작 템플릿의 ID", "A launch template's id");
            case "tgw" -> language.of("Transit Gateway의 ID", "A transit gateway's id");
            case "vpce" -> language.of("VPC 엔드포인트의 ID", "A VPC endpoint's id");
            case "pcx" -> language.of("VPC 피어링의 ID", "A peering connection's id");
            case "fs" -> language.of("파일 시스템의 ID", "A file system's id");
            default -> "";
        };
    }

    /** Eight or seventeen hexadecimal digits, as identifiers of EC2 have. */
    private static boolean isHex(String text, int from) {
        int length = text.length() - from;
        if (length < 8 || length > 17) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            if ("0123456789abcdef".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
