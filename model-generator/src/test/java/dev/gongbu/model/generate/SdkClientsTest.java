package dev.gongbu.model.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SdkClientsTest {

    private static final String KNOWN =
            """
            {"metadata": {"apiVersion": "2020-01-01", "serviceId": "Shop", "serviceFullName": "A Shop"},
             "operations": {"Put": {"input": {"shape": "PutRequest"}}, "Keep": {}},
             "shapes": {
              "PutRequest": {"type": "structure", "required": ["Name", "Token", "Thing"], "members": {
               "Name": {"shape": "Name"},
               "Token": {"shape": "String", "idempotencyToken": true},
               "Thing": {"shape": "Thing"},
               "Limit": {"shape": "Long"}}},
              "Thing": {"type": "structure", "members": {"Kind": {"shape": "Kind"}, "Parts": {"shape": "Things"}}},
              "Things": {"type": "list", "member": {"shape": "Thing"}},
              "Kind": {"type": "string", "enum": ["small", "large"]},
              "Name": {"type": "string", "min": 1},
              "Long": {"type": "long"},
              "String": {"type": "string"}}}
            """;

    private static final String SCHEMAS =
            """
            const _s = "smithy.ts.sdk.synthetic.shop";
            const _A = "Article";
            const _B = "Body";
            const _K = "Kind";
            const _st = "streaming";
            const _xN = "xmlName";
            const n0 = "com.amazonaws.shop";
            import { TypeRegistry } from "@smithy/core/schema";
            const _s_registry = TypeRegistry.for(_s);
            export var ShopServiceException$ = [-3, _s, "ShopServiceException", 0, [], []];
            _s_registry.registerError(ShopServiceException$, ShopServiceException);
            var Stream = [0, n0, "Stream", { [_st]: 1 }, 42];
            export var PutRequest$ = [3, n0, "PutRequest",
                0,
                ["Name", "Token", "Thing", "Percent", "Limits", "Colour", "Labels", "Words", "Body", "Any", "When"],
                [0, [0, 4], [() => Article$, 0], 1, [1, n0, "Limits", 0, 1], 0, [() => Labels, { [_xN]: `L` }], 64 | 0, [() => Stream, 16], 15, [5, { ["httpHeader"]: "x-when", idempotencyToken: 1 }]], 1
            ];
            export var Article$ = [3, n0, _A,
                0,
                [_K, "Parts", "Limit"],
                [0, () => Articles, 1]
            ];
            export var Choice$ = [4, n0, "Choice", 0, ["One", "Many"], [0, () => Articles]];
            export var Feed$ = [4, n0, "Feed", { [_st]: 1 }, ["Event"], [() => Article$]];
            export var FollowRequest$ = [3, n0, "FollowRequest", 0, ["Choice", "Feed"], [() => Choice$, () => Feed$]];
            export var FollowOutput$ = [3, n0, "FollowOutput", 0, ["Body"], [[() => Stream, 16]]];
            var __Unit = "unit";
            var Articles = [1, n0, "Articles",
                0, [() => Article$, { [_xN]: "member" }]
            ];
            var Labels = [2, n0, "Labels", 0, [0, 0], [0, 0]];
            export var Put$ = [9, n0, "Put", { ["http"]: ["POST", "/\\"put\\"", 200] }, () => PutRequest$, () => __Unit];
            export var Follow$ = [9, n0, "Follow", 0, () => FollowRequest$, () => FollowOutput$];
            """;

    private static final String DECLARATIONS =
            """
            import type { Colour, Kind } from "./enums";
            /**
             * <p>Not @deprecated in a sentence.</p>
             * @public
             */
            export interface PutRequest {
                /**
                 * @deprecated Use another.
                 * @public
                 */
                Name?: string | undefined;
                Colour?: Colour | undefined;
                Labels?: Partial<Record<Kind, string>> | undefined;
                Words?: (Kind)[] | undefined;
            }
            export interface Article {
                Kind?: Kind | undefined;
            }
            export type Choice = Choice.OneMember | Choice.ManyMember | Choice.$UnknownMember;
            export declare namespace Choice {
                interface OneMember {
                    One: Colour;
                    Many?: never;
                }
                interface ManyMember {
                    One?: never;
                    Many: Article[];
                }
            }
            """;

    private static final String ENUMS =
            """
            /**
             * @enum
             */
            export declare const Kind: {
                readonly HUGE: "huge";
                readonly LARGE: "large";
            };
            export type Kind = (typeof Kind)[keyof typeof Kind];
            export declare const Colour: {
                readonly RED: "red \\"1\\"";
            };
            """;

    @TempDir Path folder;

    @Test
    void adds_what_the_newer_client_knows_besides() throws IOException {
        write(
                "dist-es/runtimeConfig.shared.js",
                "apiVersion: \"2020-01-01\", serviceId: config?.serviceId ?? \"Shop\"");
        write("dist-es/schemas/schemas_0.js", SCHEMAS);
        write("dist-types/models/models_0.d.ts", DECLARATIONS);
        write("dist-types/models/enums.d.ts", ENUMS);
        write("dist-types/commands/FollowCommand.d.ts", "/**\n * Follows.\n * @deprecated\n */\n");
        write(
                "dist-es/pagination/FollowPaginator.js",
                "export const paginateFollow = createPaginator(ShopClient, FollowCommand, \"Choice\", \"Next\", \"\");");
        write(
                "dist-es/waiters/waitForThing.js",
                "import { FollowCommand, } from \"../commands/FollowCommand\";");
        var nothing = JsonNodeFactory.instance.missingNode();
        var known = C2jReader.read("shop", JsonMapper.shared().readTree(KNOWN), nothing, nothing);
        var tally = new Tally("newer");

        var merged = new SdkClients(folder, List.of("shop")).addTo(List.of(known), tally);

        assertThat(ModelText.of(merged.getFirst()))
                .isEqualTo(
                        """
                        service shop 2020-01-01 A Shop
                        operation Follow @deprecated @streams @sends-events @page(in=Choice) Choice:Choice Feed:Feed
                        operation Keep
                        operation Put Name!^:Name Token!~:string Thing!:Thing Limit:long Percent:double \
                        Limits:[integer] Colour:Colour Labels:{Kind:string} Words:[Kind] Body:stream \
                        Any:document When~:timestamp
                        waiter Thing Follow
                        type Article structure Kind:Kind Parts:[Article] Limit:long
                        type Choice structure @union One:Colour Many:[Article]
                        type Colour string values red\\s"1"
                        type Feed structure @union Event:Article
                        type Kind string values small|large|huge
                        type Name string 1..
                        type Thing structure Kind:Kind Parts:[Thing] Limit:long
                        """);
        assertThat(tally.text())
                .startsWith("newer: services-read=1 operations=1 members=9 ")
                .endsWith(" values=1 waiters=1 now-deprecated=1\n");
    }

    @Test
    void leaves_a_service_without_a_client_as_it_is() throws IOException {
        var nothing = JsonNodeFactory.instance.missingNode();
        var known = C2jReader.read("shop", JsonMapper.shared().readTree(KNOWN), nothing, nothing);

        var merged = new SdkClients(folder, List.of()).addTo(List.of(known), new Tally("newer"));

        assertThat(merged).containsExactly(known);
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve("shop").resolve(file);
        Files.createDirectories(path.resolveSibling("x").getParent());
        Files.writeString(path, text);
    }
}
