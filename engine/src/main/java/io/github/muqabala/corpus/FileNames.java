package io.github.muqabala.corpus;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Which files of folders are taken. Immutable. */
public final class FileNames {
    /** Those whose names tell what they are. */
    public static final FileNames USUAL = new FileNames(List.of(), List.of());

    private static final String ANY_FOLDER = "**/";

    private final List<PathMatcher> included;
    private final List<PathMatcher> excluded;

    private FileNames(List<PathMatcher> included, List<PathMatcher> excluded) {
        this.included = included;
        this.excluded = excluded;
    }

    /**
     * Chooses by patterns, as {@link java.nio.file.FileSystem#getPathMatcher} has them under the name of glob. Each is
     * held against the path within the folder, and against the last name of it.
     *
     * @param include of the files that are taken, whatever their names; none for those whose names tell what they are
     * @param exclude of the files and folders that are not taken in any case
     * @throws IllegalArgumentException if one is malformed; the message names it
     */
    public static FileNames of(List<String> include, List<String> exclude) {
        return new FileNames(matchers(include), matchers(exclude));
    }

    private static List<PathMatcher> matchers(List<String> globs) {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String glob : globs) {
            try {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
                if (glob.startsWith(ANY_FOLDER)) {
                    // Of any folder, so of this one too.
                    matchers.add(
                            FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(ANY_FOLDER.length())));
                }
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "'" + glob + "' is not a pattern of file names (" + e.getDescription() + ")", e);
            }
        }
        return matchers;
    }

    /**
     * Whether a file is taken.
     *
     * @param path within the folder
     */
    boolean takes(Path path) {
        boolean wanted =
                included.isEmpty() ? FileFormat.ofName(path.getFileName().toString()) != null : matches(included, path);
        return wanted && !excludes(path);
    }

    /** Whether a file is not taken, or a folder not entered. */
    boolean excludes(Path path) {
        return matches(excluded, path);
    }

    private static boolean matches(List<PathMatcher> matchers, Path path) {
        return matchers.stream().anyMatch(one -> one.matches(path) || one.matches(path.getFileName()));
    }
}
