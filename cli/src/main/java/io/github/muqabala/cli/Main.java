package io.github.muqabala.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Where the process begins and ends. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(new CommandLineProgram(new Console(System.in, out, err, Terminal.detect())).run(args));
    }
}
