package io.dragoman.server;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What openapi.yaml says of answers. */
final class Contract {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode file;
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /**
   * An operation of the file.
   *
   * @param id its operationId
   * @param method e.g. "GET"
   * @param path with its parameters in braces
   * @param node what the file says of it
   */
  record Operation(String id, String method, String path, JsonNode node) {}

  private Contract(JsonNode file) {
    this.file = file;
  }

  static Contract read() throws IOException {
    try (InputStream in = DragomanServer.class.getResourceAsStream("openapi.yaml")) {
      return new Contract(new YAMLMapper().readTree(in));
    }
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (var path : file.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(
              new Operation(
                  method.getValue().path("operationId").asString(),
                  method.getKey().toUpperCase(Locale.ROOT),
                  path.getKey(),
                  method.getValue()));
        }
      }
    }
    return operations;
  }

  /** Returns what is wrong with an answer; empty where it is as the file says. */
  List<String> faults(Operation operation, HttpResponse<String> answer) {
    JsonNode responses = operation.node().path("responses");
    String status = Integer.toString(answer.statusCode());
    JsonNode response =
        followed(responses.has(status) ? responses.path(status) : responses.path("default"));
    if (response.isMissingNode()) {
      return List.of("status " + status + " is not in the file: " + answer.body());
    }
    JsonNode content = response.path("content");
    if (content.isMissingNode()) {
      return answer.body().isEmpty() ? List.of() : List.of("a body where the file has none");
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (!content.has(type)) {
      return List.of("type '" + type + "' is not in the file: " + answer.body());
    }
    return type.endsWith("json") && !type.equals("application/octet-stream")
        ? invalid(content.path(type).path("schema"), JsonMapper.shared().readTree(answer.body()))
        : List.of();
  }

  private JsonNode followed(JsonNode node) {
    return node.has("$ref") ? file.at(node.path("$ref").asString().substring(1)) : node;
  }

  private List<String> invalid(JsonNode schema, JsonNode value) {
    ObjectNode whole = JsonMapper.shared().createObjectNode();
    whole.set("components", file.path("components"));
    whole.putArray("allOf").add(schema);
    return schemas.getSchema(whole).validate(value).stream().map(Error::toString).toList();
  }
}
