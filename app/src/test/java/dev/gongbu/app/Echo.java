package dev.gongbu.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** A program that says what reached it, to see what the launcher makes of the user's locale. */
final class Echo {
    private Echo() {}

    /** The first argument is the main class that the launcher meant. */
    public static void main(String[] arguments) throws IOException {
        for (var i = 1; i < arguments.length; i++) {
            System.out.println("argument " + arguments[i]);
        }
        var encoding = Charset.forName(System.getProperty("stdin.encoding"));
        var in = new BufferedReader(new InputStreamReader(System.in, encoding));
        System.out.println("input " + in.readLine());
        for (var name : new File(".").list()) {
            System.out.println("file " + name);
        }
        System.out.println("created " + new File("만든 파일").createNewFile());
        System.out.println("locale " + System.getenv("GONGBU_LOCALE"));
        System.err.println("오류");
    }
}
