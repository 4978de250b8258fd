package dev.gongbu.aws.explain;

/** The Korean names of regions. */
public final class Regions {

    private Regions() {}

    /** Where a region lies, such as {@code 서울}; empty for what is no region known here. */
    public static String korean(String region) {
        return switch (region) {
            case "ap-northeast-2" -> "서울";
            case "ap-northeast-1" -> "도쿄";
            case "ap-northeast-3" -> "오사카";
            case "ap-east-1" -> "홍콩";
            case "ap-east-2" -> "타이베이";
            case "ap-south-1" -> "뭄바이";
            case "ap-south-2" -> "하이데라바드";
            case "ap-southeast-1" -> "싱가포르";
            case "ap-southeast-2" -> "시드니";
            case "ap-southeast-3" -> "자카르타";
            case "ap-southeast-4" -> "멜버른";
            case "ap-southeast-5" -> "말레이시아";
            case "ap-southeast-6" -> "뉴질랜드";
            case "ap-southeast-7" -> "태국";
            case "us-east-1" -> "버지니아 북부";
            case "us-east-2" -> "오하이오";
            case "us-west-1" -> "캘리포니아 북부";
            case "us-west-2" -> "오리건";
            case "us-gov-east-1" -> "GovCloud(미국 동부)";
            case "us-gov-west-1" -> "GovCloud(미국 서부)";
            case "ca-central-1" -> "캐나다 중부";
            case "ca-west-1" -> "캘거리";
            case "mx-central-1" -> "멕시코 중부";
            case "sa-east-1" -> "상파울루";
            case "eu-central-1" -> "프랑크푸르트";
            case "eu-central-2" -> "취리히";
            case "eu-west-1" -> "아일랜드";
            case "eu-west-2" -> "런던";
            case "eu-west-3" -> "파리";
            case "eu-north-1" -> "스톡홀름";
            case "eu-south-1" -> "밀라노";
            case "eu-south-2" -> "스페인";
            case "me-south-1" -> "바레인";
            case "me-central-1" -> "아랍에미리트";
            case "il-central-1" -> "텔아비브";
            case "af-south-1" -> "케이프타운";
            case "cn-north-1" -> "베이징";
            case "cn-northwest-1" -> "닝샤";
            default -> "";
        };
    }
}
