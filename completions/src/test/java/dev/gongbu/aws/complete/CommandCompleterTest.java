package dev.gongbu.aws.complete;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/** Lines with a bar for the cursor, and the first candidates' labels or the line that one makes. */
final class CommandCompleterTest {

    private static final LocalFiles FILES =
            folder ->
                    switch (folder) {
                        case "" -> files("policy.json", "photos/", ".hidden", "읽어 보기.txt");
                        case "photos/" -> files("cat.jpg", "dog.jpg");
                        case "~/" -> files("keys/", "notes.md");
                        default -> List.of();
                    };

    private final CommandCompleter completer = new CommandCompleter(new SmallModel(), FILES);

    private static List<LocalFiles.Entry> files(String... names) {
        var entries = new ArrayList<LocalFiles.Entry>();
        for (String name : names) {
            boolean folder = name.endsWith("/");
            entries.add(
                    new LocalFiles.Entry(
                            folder ? name.substring(0, name.length() - 1) : name, folder));
        }
        return entries;
    }

    private List<Candidate> at(String marked) {
        int cursor = marked.indexOf('|');
        return completer.complete(marked.replace("|", ""), cursor).list();
    }

    private String labels(String marked, int most) {
        var labels = new ArrayList<String>();
        for (var candidate : at(marked)) {
            labels.add(candidate.label());
        }
        return String.join(" ", labels.subList(0, Math.min(most, labels.size())));
    }

    /** The line that the first candidate makes, with the cursor and the blank that may follow. */
    private String line(String marked) {
        var candidates = at(marked);
        if (candidates.isEmpty()) {
            return "nothing";
        }
        var edit = candidates.getFirst().edit();
        String line = marked.replace("|", "");
        return line.substring(0, edit.from())
                + edit.text()
                + (edit.ends() ? "_" : "")
                + "|"
                + line.substring(edit.to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '¡',
            textBlock =
                    """
                    aws e|  ⇒ 9 ⇒ ec2 ecr
                    aws s|  ⇒ 9 ⇒ s3 sqs sns s3api
                    s|  ⇒ 9 ⇒ s3 sqs sns s3api
                    aws sqs |  ⇒ 9 ⇒ create-queue delete-queue list-queues get-queue-attributes receive-message
                    aws sqs crque|  ⇒ 9 ⇒ create-queue
                    aws sqs cq|  ⇒ 9 ⇒ create-queue
                    aws lambda cfd|  ⇒ 9 ⇒ create-function-definition
                    aws lambda cf|  ⇒ 9 ⇒ create-function create-function-definition
                    aws sqs queue|  ⇒ 2 ⇒ create-queue delete-queue
                    aws sqs craete-q|  ⇒ 9 ⇒ create-queue
                    aws lamda|  ⇒ 9 ⇒ lambda
                    aws queue|  ⇒ 9 ⇒ sqs
                    aws 대기열|  ⇒ 9 ⇒ sqs
                    aws sqs 지운|  ⇒ 9 ⇒ delete-queue
                    aws ec2 wait |  ⇒ 9 ⇒ instance-running instance-stopped
                    aws ec2 w|  ⇒ 9 ⇒ wait
                    aws ec2 wait s|  ⇒ 9 ⇒ instance-stopped
                    aws sqs create-queue |  ⇒ 3 ⇒ --queue-name --attributes --tags
                    aws sqs create-queue --|  ⇒ 4 ⇒ --queue-name --attributes --tags --debug
                    aws sqs create-queue --queue-name x |  ⇒ 2 ⇒ --attributes --tags
                    aws sqs create-queue | --queue-name x  ⇒ 2 ⇒ --attributes --tags
                    aws sqs create-queue --tag a=b --|  ⇒ 3 ⇒ --queue-name --attributes --debug
                    aws ec2 run-instances --dr|  ⇒ 9 ⇒ --dry-run
                    aws ec2 run-instances --no-d|  ⇒ 9 ⇒ --no-dry-run
                    aws ec2 run-instances --no-dry-run --dr|  ⇒ 9 ⇒ ¡¡
                    aws ec2 run-instances --sgi|  ⇒ 9 ⇒ --security-group-ids
                    aws --reg| sqs list-queues  ⇒ 9 ⇒ --region
                    aws sqs list-queues --region |  ⇒ 9 ⇒ ap-northeast-1 ap-northeast-2 us-east-1 us-west-2
                    aws sqs list-queues --region ue|  ⇒ 1 ⇒ us-east-1
                    aws sqs list-queues --output |  ⇒ 4 ⇒ json text table yaml
                    aws sqs list-queues --output=t|  ⇒ 9 ⇒ text table
                    aws sqs get-queue-attributes --attribute-names All |  ⇒ 4 ⇒ --queue-url All DelaySeconds FifoQueue
                    aws sqs get-queue-attributes --attribute-names All D|  ⇒ 9 ⇒ DelaySeconds
                    aws ec2 run-instances --instance-type t|  ⇒ 9 ⇒ t2.micro t3.micro
                    aws ec2 create-tags --tags |  ⇒ 3 ⇒ Key Value Key=,Value=
                    aws ec2 create-tags --tags K|  ⇒ 1 ⇒ Key
                    aws ec2 create-tags --tags Key=a,|  ⇒ 9 ⇒ Value
                    aws ec2 create-tags --tags |,Value=a  ⇒ 1 ⇒ Key
                    aws ec2 run-instances --block-device-mappings |  ⇒ 3 ⇒ DeviceName Ebs NoDevice
                    aws ec2 run-instances --block-device-mappings 'Ebs={VolumeType=g|  ⇒ 9 ⇒ gp2 gp3
                    aws ec2 run-instances --block-device-mappings 'Ebs={VolumeType=gp3,|  ⇒ 9 ⇒ VolumeSize Encrypted
                    aws ec2 run-instances --block-device-mappings 'Ebs={Encrypted=|  ⇒ 9 ⇒ true false
                    aws ec2 run-instances --tag-specifications 'ResourceType=instance,Tags=[{Key=a,|  ⇒ 9 ⇒ Value
                    aws ec2 run-instances --tag-specifications 'ResourceType=instance,Tags=[{Key=a,Value=b},{|  ⇒ 9 ⇒ Key Value
                    aws ec2 run-instances --tag-specifications '[{"ResourceType": "i|  ⇒ 9 ⇒ instance image
                    aws ec2 run-instances --tag-specifications '[{"ResourceType":"image","|  ⇒ 9 ⇒ Tags
                    aws ec2 run-instances --tag-specifications '[{"|","Tags":[]}]'  ⇒ 9 ⇒ ResourceType
                    aws sqs create-queue --attributes D|  ⇒ 9 ⇒ DelaySeconds
                    aws sqs create-queue --attributes DelaySeconds=1,F|  ⇒ 9 ⇒ FifoQueue
                    aws sqs create-queue --attributes '{"DelaySeconds":"1",|}'  ⇒ 2 ⇒ All FifoQueue
                    aws sqs list-queues --cli-input-json '{"|  ⇒ 9 ⇒ QueueNamePrefix MaxResults
                    aws lambda invoke --payload |  ⇒ 9 ⇒ fileb:// file://
                    aws lambda invoke --payload fileb://p|  ⇒ 9 ⇒ photos/ policy.json
                    aws lambda invoke --payload fileb://photos/|  ⇒ 9 ⇒ cat.jpg dog.jpg
                    aws lambda invoke --payload fileb://.|  ⇒ 9 ⇒ .hidden
                    aws lambda invoke --payload fileb://~|  ⇒ 9 ⇒ ~/
                    aws lambda invoke --payload fileb://~/|  ⇒ 9 ⇒ keys/ notes.md
                    aws lambda invoke |  ⇒ 3 ⇒ --function-name photos/ policy.json
                    aws s3 cp |  ⇒ 2 ⇒ s3:// photos/
                    aws s3 cp s|  ⇒ 1 ⇒ s3://
                    aws s3 cp policy.json |  ⇒ 1 ⇒ s3://
                    aws s3 cp a b |  ⇒ 1 ⇒ --recursive
                    aws configure |  ⇒ 1 ⇒ list
                    aws sqs list-queues ; aws sqs cr|  ⇒ 9 ⇒ create-queue
                    aws sqs list-queues > |  ⇒ 9 ⇒ ¡¡
                    ls |  ⇒ 9 ⇒ ¡¡
                    """)
    void offers(String marked, int most, String labels) {
        assertThat(labels(marked, most)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '¡',
            textBlock =
                    """
                    |                                     ⇒ ec2_|
                    a|                                    ⇒ nothing
                    aws sq|                               ⇒ aws sqs_|
                    aws s|s                               ⇒ aws s3_|
                    ㅁㅈㄴ ㄴㅂㄴ|                          ⇒ aws sqs_|
                    ㅁㅈㄴ ㄴㅂㄴ ㅊㄱㄷ|                    ⇒ aws sqs create-queue_|
                    ㄴㅂㄴ  ㅊㄱㄷ| --ㅂ                    ⇒ sqs  create-queue_| --ㅂ
                    aws sqs crㄷ|                          ⇒ aws sqs create-queue_|
                    aws ㄷㅊ|                             ⇒ aws ec2_|
                    aws sqs create-queue --벼|            ⇒ aws sqs create-queue --queue-name_|
                    aws sqs create-queue --qu|eue-name x  ⇒ aws sqs create-queue --queue-name_| x
                    aws sqs create-queue --qu|=x          ⇒ aws sqs create-queue --queue-name|=x
                    aws sqs list-queues --output te|      ⇒ aws sqs list-queues --output text_|
                    aws sqs list-queues --output=te|      ⇒ aws sqs list-queues --output=text_|
                    aws sqs list-queues --output='te|     ⇒ aws sqs list-queues --output='text'_|
                    aws sqs list-queues --output "te|     ⇒ aws sqs list-queues --output "text"_|
                    aws sqs list-queues --output "te|"    ⇒ aws sqs list-queues --output "text_|"
                    aws sqs list-queues --output te\\|xt   ⇒ aws sqs list-queues --output text_|
                    aws sqs list-queues --output 't'e|    ⇒ aws sqs list-queues --output text_|
                    aws ec2 create-tags --tags |          ⇒ aws ec2 create-tags --tags Key=|
                    aws ec2 create-tags --tags Key=a,V|   ⇒ aws ec2 create-tags --tags Key=a,Value=|
                    aws ec2 create-tags --tags K|=a       ⇒ aws ec2 create-tags --tags Key|=a
                    aws ec2 create-tags --tags [|         ⇒ aws ec2 create-tags --tags '[{"|
                    aws ec2 create-tags --tags '[|        ⇒ aws ec2 create-tags --tags '[{"|
                    aws ec2 create-tags --tags "[|        ⇒ aws ec2 create-tags --tags "[{\\"|
                    aws ec2 create-tags --tags "[{|       ⇒ aws ec2 create-tags --tags "[{\\"Key\\":\\"|
                    aws ec2 create-tags --tags '[{"K|     ⇒ aws ec2 create-tags --tags '[{"Key":"|
                    aws ec2 create-tags --tags '[{"K|":"a"}]'  ⇒ aws ec2 create-tags --tags '[{"Key"|:"a"}]'
                    aws ec2 create-tags --tags '[{"K|"]'  ⇒ aws ec2 create-tags --tags '[{"Key":"|]'
                    aws ec2 create-tags --tags '[{"Key":"a"|  ⇒ aws ec2 create-tags --tags '[{"Key":"a","Value":"|
                    aws ec2 create-tags --tags [{"K|      ⇒ aws ec2 create-tags --tags [{"\\"Key\\":\\"|
                    aws ec2 run-instances --block-device-mappings E|  ⇒ aws ec2 run-instances --block-device-mappings 'Ebs={|
                    aws ec2 run-instances --block-device-mappings DeviceName=/dev/xvda,E|  ⇒ aws ec2 run-instances --block-device-mappings 'DeviceName=/dev/xvda,Ebs={|
                    aws ec2 run-instances --block-device-mappings=E|  ⇒ aws ec2 run-instances --block-device-mappings='Ebs={|
                    aws ec2 run-instances --block-device-mappings 'Ebs={VolumeType=h|  ⇒ aws ec2 run-instances --block-device-mappings 'Ebs={VolumeType="has space"|
                    aws ec2 run-instances --block-device-mappings 'Ebs={VolumeSize=8}|  ⇒ aws ec2 run-instances --block-device-mappings 'Ebs={VolumeSize=8},DeviceName=|
                    aws ec2 run-instances --tag-specifications 'T|  ⇒ aws ec2 run-instances --tag-specifications 'Tags=[{|
                    aws ec2 run-instances --tag-specifications 'Tags=[|  ⇒ aws ec2 run-instances --tag-specifications 'Tags=[{|
                    aws lambda create-function --layers [|  ⇒ aws lambda create-function --layers '["|
                    aws s3 cp 읽|                         ⇒ aws s3 cp '읽어 보기.txt'_|
                    aws s3 cp "읽|                        ⇒ aws s3 cp "읽어 보기.txt"_|
                    aws s3 cp photos/c| s3://x            ⇒ aws s3 cp photos/cat.jpg_| s3://x
                    aws s3 cp ~|                          ⇒ aws s3 cp ~/|
                    ls && aws sq|                         ⇒ ls && aws sqs_|
                    ls && ㅁㅈㄴ sq|                       ⇒ ls && aws sqs_|
                    """)
    void makes_a_line(String marked, String made) {
        assertThat(line(marked)).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '¡',
            textBlock =
                    """
                    aws ⇒nothing
                    aws sqs ⇒nothing
                    aws sqs create-queue⇒nothing
                    aws sqs create-queue ⇒--queue-name <string>
                    aws sqs create-queue --queue-name ⇒<string>
                    aws sqs create-queue --queue-name x ⇒nothing
                    aws sqs list-queues --output ⇒<json|text|table|yaml>
                    sqs list-queues --cli-input-json ⇒<string>
                    aws lambda create-function --function-name x ⇒--role <string>
                    aws ec2 create-tags --resources x --tags ⇒<Key=string,Value=string>
                    aws ec2 create-tags --resources x ⇒--tags <Key=string,Value=string>
                    aws s3 cp ⇒<<source>>
                    aws s3 cp a ⇒<<target>>
                    aws s3 cp a b ⇒nothing
                    aws s3 cp "a ⇒nothing
                    """)
    void suggests_what_is_missing(String line, String suggested) {
        var next = completer.next(new CompletionRequest(line, line.length(), true));
        assertThat(next.map(found -> found.text() + "<" + found.hint() + ">").orElse("nothing"))
                .isEqualTo(suggested);
    }
}
