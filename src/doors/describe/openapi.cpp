// Makes the OpenAPI document: one path for each operation, fields with words, limits and formats, problems
// and roles.

#include "doors/describe/openapi.hpp"

#include <algorithm>

#include "doors/describe/all_problems.hpp"

namespace onecard {
namespace {

Node words_node(const Words& words) {
    return Node::of({{"zh", words.zh}, {"en", words.en}});
}
std::string both(const Words& words) {
    return std::string{words.zh} + " / " + std::string{words.en};
}

Node schema_of(const Shape& shape);

Node text_schema(std::string_view format, std::string_view pattern, std::string_view example) {
    Node schema = Node::of({{"type", "string"}});
    if (!format.empty()) schema.set("format", format);
    if (!pattern.empty()) schema.set("pattern", pattern);
    if (!example.empty()) schema.set("examples", Node::List{Node{example}});
    return schema;
}

Node value_schema(const FieldShape& field) {
    switch (field.kind) {
        case FieldKind::integer: return Node::of({{"type", "integer"}, {"format", "int64"}});
        case FieldKind::flag: return Node::of({{"type", "boolean"}});
        case FieldKind::money: return text_schema("money", "", "1200.50");
        case FieldKind::date: return text_schema("date", "", "2021-10-22");
        case FieldKind::month: return text_schema("month", "", "2021-10");
        case FieldKind::instant: return text_schema("date-time", "", "2021-10-22T09:30:00+08:00");
        case FieldKind::id:
            return text_schema("id", "^" + std::string{field.id_of} + "_[1-9][0-9]*$",
                               std::string{field.id_of} + "_41");
        case FieldKind::region: return text_schema("region", "", "370831");
        case FieldKind::citizen_number: return text_schema("citizen-number", "", "");
        case FieldKind::account: return text_schema("account", "", "");
        case FieldKind::mobile: return text_schema("mobile", "", "");
        case FieldKind::secret: return text_schema("password", "", "");
        case FieldKind::record: return schema_of(*field.record);
        case FieldKind::choice: {
            Node::List codes;
            Node words = Node::Record{};
            for (const Choice& choice : field.choices) {
                codes.emplace_back(choice.code);
                words.set(choice.code, words_node(choice.words));
            }
            return Node::of({{"type", "string"}, {"enum", std::move(codes)}, {"x-words", std::move(words)}});
        }
        case FieldKind::text: break;
    }
    Node schema = text_schema("", "", "");
    if (field.longest > 0) schema.set("maxLength", field.longest);
    return schema;
}

Node schema_of(const Shape& shape) {
    Node properties = Node::Record{};
    Node::List required;
    for (const FieldShape& field : shape.fields) {
        Node schema = value_schema(field);
        if (field.many) schema = Node::of({{"type", "array"}, {"items", std::move(schema)}});
        schema.set("title", field.words.zh);
        schema.set("description", both(field.words));
        schema.set("x-kind", field_kind_code(field.kind));
        properties.set(field.name, std::move(schema));
        if (field.required) required.emplace_back(field.name);
    }
    Node schema = Node::of({{"type", "object"}, {"properties", std::move(properties)}});
    if (!required.empty()) schema.set("required", std::move(required));
    return schema;
}

/// An answer leaves out nothing, but what is empty is null; hence nothing is required of it.
Node answer_schema_of(const Shape& shape) {
    Node schema = schema_of(shape);
    Node::Record kept;
    for (const auto& [name, value] : *schema.if_record())
        if (name != "required") kept.emplace_back(name, value);
    return kept;
}

Node roles_node(std::string_view roles) {
    Node::List list;
    while (!roles.empty()) {
        const std::size_t blank = std::min(roles.find(' '), roles.size());
        if (blank > 0) list.emplace_back(roles.substr(0, blank));
        roles.remove_prefix(std::min(blank + 1, roles.size()));
    }
    return list;
}

std::string_view effect_code(Effect effect) {
    switch (effect) {
        case Effect::reads: return "reads";
        case Effect::writes: return "writes";
        case Effect::reveals: return "reveals";
    }
    return "?";
}

Node json_content(Node schema) {
    return Node::of({{"application/json", Node::of({{"schema", std::move(schema)}})}});
}

Node header_parameter(std::string_view name, const Words& words) {
    return Node::of({{"name", name},
                     {"in", "header"},
                     {"required", false},
                     {"description", both(words)},
                     {"schema", Node::of({{"type", "string"}})}});
}

Node operation_node(const Module& module, const Operation& operation) {
    const Spec& spec = *operation.spec;
    Node node = Node::of({{"operationId", spec.name},
                          {"tags", Node::List{Node{module.name}}},
                          {"summary", spec.title.zh},
                          {"description", both(spec.title)},
                          {"x-words", words_node(spec.title)},
                          {"x-effect", effect_code(spec.effect)},
                          {"x-roles", roles_node(spec.roles)}});
    if (!spec.source.empty()) node.set("x-source", spec.source);
    if (asks_again(spec)) node.set("x-asks-again", true);
    if (spec.roles == "anyone") node.set("security", Node::List{});
    if (spec.effect != Effect::reads)
        node.set("parameters", Node::List{Node::of({{"$ref", "#/components/parameters/RequestId"}}),
                                          Node::of({{"$ref", "#/components/parameters/Rehearse"}})});
    node.set("requestBody", Node::of({{"required", !operation.input().fields.empty()},
                                      {"content", json_content(schema_of(operation.input()))}}));
    node.set("responses",
             Node::of({{"200", Node::of({{"description", "办成 / Done"},
                                         {"content", json_content(answer_schema_of(operation.output()))}})},
                       {"default", Node::of({{"$ref", "#/components/responses/Problem"}})}}));
    return node;
}

/// The same for GET: scalar fields as query parameters.
Node query_node(const Module& module, const Operation& operation) {
    const Node post = operation_node(module, operation);
    Node node = Node::Record{};
    for (const auto& [name, value] : *post.if_record())
        if (name != "requestBody")
            node.set(name, name == "operationId" ? Node{"get." + value.text()} : value);
    Node::List parameters;
    for (const FieldShape& field : operation.input().fields) {
        if (field.kind == FieldKind::record) continue;
        Node schema = value_schema(field);
        if (field.many) schema = Node::of({{"type", "array"}, {"items", std::move(schema)}});
        parameters.push_back(Node::of({{"name", field.name},
                                       {"in", "query"},
                                       {"required", field.required},
                                       {"description", both(field.words)},
                                       {"schema", std::move(schema)}}));
    }
    node.set("parameters", std::move(parameters));
    return node;
}

std::string_view fault_code(Fault fault) {
    switch (fault) {
        case Fault::invalid: return "invalid";
        case Fault::forbidden: return "forbidden";
        case Fault::not_found: return "not_found";
        case Fault::conflict: return "conflict";
        case Fault::refused: return "refused";
        case Fault::busy: return "busy";
    }
    return "?";
}

Node problems_node(const House& house) {
    Node node = Node::Record{};
    for (const ProblemKind* kind : all_problems(house))
        node.set(kind->code, Node::of({{"status", http_status(kind->fault)},
                                       {"fault", fault_code(kind->fault)},
                                       {"zh", kind->words.zh},
                                       {"en", kind->words.en},
                                       {"mend_zh", kind->mend.zh},
                                       {"mend_en", kind->mend.en}}));
    return node;
}

Node text_field(std::string_view words) {
    return Node::of({{"type", "string"}, {"description", words}});
}

Node components(const House& house) {
    Node problem = Node::of(
        {{"type", "object"},
         {"required", Node::List{"code", "field", "args", "text", "mend", "others"}},
         {"properties",
          Node::of(
              {{"code", text_field("机器可读的代码，见 x-problems / The code, see x-problems")},
               {"field", text_field("出错的字段，如 lines[0].amount / The field to blame")},
               {"args", Node::of({{"type", "array"}, {"items", Node::of({{"type", "string"}})}})},
               {"text", text_field("按 Accept-Language 的说明 / The words, by Accept-Language")},
               {"mend", text_field("如何改正 / How to put it right")},
               {"others", Node::of({{"type", "array"},
                                    {"items", Node::of({{"$ref", "#/components/schemas/Problem"}})}})}})}});
    Node refusal = Node::of(
        {{"type", "object"},
         {"required", Node::List{"problem"}},
         {"properties", Node::of({{"problem", Node::of({{"$ref", "#/components/schemas/Problem"}})}})}});
    return Node::of(
        {{"schemas", Node::of({{"Problem", std::move(problem)}})},
         {"responses", Node::of({{"Problem", Node::of({{"description", "不予办理 / Refused"},
                                                       {"content", json_content(std::move(refusal))}})}})},
         {"parameters",
          Node::of({{"RequestId", header_parameter("Request-Id", {"请求编号：重复提交只办一次",
                                                                  "The same id twice is done once"})},
                    {"Rehearse", header_parameter("Rehearse", {"为 1 时只试办，不生效",
                                                               "1 does everything and rolls back"})}})},
         {"securitySchemes",
          Node::of(
              {{"bearer", Node::of({{"type", "http"}, {"scheme", "bearer"}})},
               {"cookie", Node::of({{"type", "apiKey"}, {"in", "cookie"}, {"name", "onecard_session"}})}})},
         {"x-problems", problems_node(house)}});
}

void add_upload_paths(Node& paths) {
    const auto answer = [](std::string_view words, std::string_view type, Node schema) {
        return Node::of(
            {{"200", Node::of({{"description", words},
                               {"content", Node::of({{std::string{type},
                                                      Node::of({{"schema", std::move(schema)}})}})}})},
             {"default", Node::of({{"$ref", "#/components/responses/Problem"}})}});
    };
    const auto parameter = [](std::string_view name, std::string_view in) {
        return Node::List{Node::of(
            {{"name", name}, {"in", in}, {"required", true}, {"schema", Node::of({{"type", "string"}})}})};
    };
    const Node text = Node::of({{"type", "string"}});
    const Node integer = Node::of({{"type", "integer"}});
    Node kept = Node::of(
        {{"type", "object"},
         {"properties", Node::of({{"upload", text}, {"name", text}, {"bytes", integer}, {"digest", text}})}});
    paths.set(
        "/api/uploads",
        Node::of(
            {{"post",
              Node::of({{"operationId", "upload"},
                        {"tags", Node::List{"files"}},
                        {"summary", "上传文件"},
                        {"description", "上传文件 / Give a file, as the body"},
                        {"parameters", parameter("name", "query")},
                        {"requestBody",
                         Node::of({{"required", true},
                                   {"content", Node::of({{"application/octet-stream", Node::Record{}}})}})},
                        {"responses", answer("已收存 / Kept", "application/json", std::move(kept))}})}}));
    paths.set(
        "/api/downloads/{ticket}",
        Node::of({{"get", Node::of({{"operationId", "download"},
                                    {"tags", Node::List{"files"}},
                                    {"summary", "下载生成的文件"},
                                    {"description", "下载生成的文件，一次有效 / A file that was made, once"},
                                    {"parameters", parameter("ticket", "path")},
                                    {"responses", answer("文件 / The file", "application/octet-stream",
                                                         Node::Record{})}})}}));
    paths.set(
        "/api/jobs/{job}/events",
        Node::of(
            {{"get", Node::of({{"operationId", "watch_job"},
                               {"tags", Node::List{"files"}},
                               {"summary", "任务进度"},
                               {"description", "任务进度（服务器推送事件）/ Progress as server-sent events"},
                               {"parameters", parameter("job", "path")},
                               {"responses", answer("事件流 / Events", "text/event-stream", text)}})}}));
}

}  // namespace

Node openapi_of(const House& house) {
    Node::List tags;
    Node paths = Node::Record{};
    for (const Module* module : house.modules()) {
        if (module->operations.empty()) continue;
        tags.push_back(Node::of({{"name", module->name}, {"description", both(module->words)}}));
        for (const Operation* operation : module->operations) {
            Node verbs = Node::of({{"post", operation_node(*module, *operation)}});
            if (operation->spec->effect == Effect::reads) verbs.set("get", query_node(*module, *operation));
            paths.set("/api/" + std::string{operation->spec->name}, std::move(verbs));
        }
    }
    tags.push_back(Node::of({{"name", "files"}, {"description", "文件与进度 / Files and progress"}}));
    add_upload_paths(paths);
    return Node::of(
        {{"openapi", "3.1.0"},
         {"info", Node::of({{"title", "一卡通 OneCard"},
                            {"version", "0.1.0"},
                            {"license", Node::of({{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}})}})},
         {"servers", Node::List{Node::of({{"url", "/"}})}},
         {"security", Node::List{Node::of({{"bearer", Node::List{}}}), Node::of({{"cookie", Node::List{}}})}},
         {"tags", std::move(tags)},
         {"paths", std::move(paths)},
         {"components", components(house)}});
}

}  // namespace onecard
