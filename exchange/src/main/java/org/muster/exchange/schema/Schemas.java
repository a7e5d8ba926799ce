package org.muster.exchange.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The JSON Schemas (draft 2020-12) of the files; those of CSV files describe one row.
///
/// A schema is compiled when a file has something wrong, which costs about four tenths of a second
/// in a fresh JVM, and once.
public final class Schemas {
  private static final Map<FileKind, Schema> COMPILED = new ConcurrentHashMap<>();

  private Schemas() {}

  /// The schema as it is published.
  public static String text(FileKind kind) {
    try (var in = open(kind)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Schema of(FileKind kind) {
    return COMPILED.computeIfAbsent(
        kind,
        it ->
            SchemaRegistry.withDialect(Dialects.getDraft202012())
                .getSchema(text(it), InputFormat.JSON));
  }

  private static InputStream open(FileKind kind) {
    var name = kind.subject() + ".schema.json";
    var in = Schemas.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The schema (%s) is not in this build.".formatted(name));
    }
    return in;
  }
}
