// The documents hold all of the house, and the OpenAPI document says what the operations take.

#include "doors/describe/documents.hpp"

#include <gtest/gtest.h>

#include "doors/cli/tests/door_house.hpp"
#include "doors/describe/openapi.hpp"
#include "doors/describe/typescript.hpp"

namespace onecard {
namespace {

std::string document_named(const House& house, std::string_view name) {
    for (const Document& document : documents_of(house))
        if (document.name == name) return document.text;
    return {};
}

}  // namespace

TEST(DocumentsTest, HoldEveryOperationProblemAndLifecycle) {
    const std::string operations = document_named(the_house(), "operations.md");
    const std::string permissions = document_named(the_house(), "permissions.md");
    const std::string problems = document_named(the_house(), "problems.md");
    const std::string lifecycles = document_named(the_house(), "lifecycles.md");
    for (const Module* module : the_house().modules()) {
        for (const Operation* operation : module->operations) {
            EXPECT_NE(operations.find("### " + std::string{operation->spec->name} + "\n"), std::string::npos);
            EXPECT_NE(permissions.find("`" + std::string{operation->spec->name} + "`"), std::string::npos);
        }
        for (const ProblemKind* kind : module->problems)
            EXPECT_NE(problems.find("| `" + std::string{kind->code} + "` |"), std::string::npos);
        for (const LifecycleView* lifecycle : module->lifecycles)
            for (const auto& step : lifecycle->steps)
                EXPECT_NE(
                    lifecycles.find("    " + std::string{step.from} + " --> " + std::string{step.to} + " : "),
                    std::string::npos);
    }
}

TEST(DocumentsTest, MarkWhoMayDoWhat) {
    const std::string permissions = document_named(test_door_house(), "permissions.md");
    EXPECT_NE(permissions.find("| 操作 Operation | CITIZEN | HRSS_PLATFORM_ADMIN | KEEPER | SYSTEM_ADMIN |"),
              std::string::npos);
    const auto line_of_operation = [&](const std::string& name) {
        const std::size_t at = permissions.find("| `" + name + "` |");
        return permissions.substr(at, permissions.find('\n', at) - at);
    };
    EXPECT_NE(line_of_operation("shop.buy_thing").find("●"), std::string::npos);
    EXPECT_NE(line_of_operation("shop.list_parts").find("○"), std::string::npos);
    EXPECT_NE(line_of_operation("access.sign_in").find("◌"), std::string::npos);
}

TEST(OpenApiTest, SaysWhatAnOperationTakes) {
    const Node api = openapi_of(test_door_house());
    EXPECT_EQ(api["openapi"].text(), "3.1.0");
    const Node& buy = api["paths"]["/api/shop.buy_thing"]["post"];
    EXPECT_EQ(buy["x-roles"].at(0).text(), "KEEPER");
    EXPECT_EQ(buy["x-source"].text(), "R0.0-1");
    const Node& schema = buy["requestBody"]["content"]["application/json"]["schema"];
    EXPECT_EQ(schema["properties"]["thing"]["maxLength"].number(), 10);
    EXPECT_EQ(schema["properties"]["colour"]["enum"].size(), 2u);
    EXPECT_EQ(schema["properties"]["colour"]["x-words"]["red"]["zh"].text(), "红");
    EXPECT_EQ(schema["properties"]["parts"]["items"]["properties"]["count"]["type"].text(), "integer");
    EXPECT_EQ(schema["required"].size(), 3u);
    EXPECT_TRUE(api["paths"]["/api/shop.buy_thing"]["get"].is_null()) << "what writes is not answered to GET";
    EXPECT_FALSE(api["paths"]["/api/shop.list_parts"]["get"].is_null());
    EXPECT_EQ(api["paths"]["/api/access.sign_in"]["post"]["security"].size(), 0u);
    EXPECT_EQ(api["components"]["x-problems"]["shop.sold_out"]["status"].number(), 422);
}

TEST(OpenApiTest, HasEveryOperationOfTheHouse) {
    const Node api = openapi_of(the_house());
    for (const Module* module : the_house().modules())
        for (const Operation* operation : module->operations) {
            const Node& path = api["paths"]["/api/" + std::string{operation->spec->name}];
            EXPECT_EQ(path["post"]["operationId"].text(), operation->spec->name);
            EXPECT_EQ(path["get"].is_null(), operation->spec->effect != Effect::reads);
        }
}

TEST(TypescriptTest, TellsTypesWordsAndLimitsOfAnOperation) {
    const std::string text = typescript_of(test_door_house());
    const auto holds = [&](std::string_view wanted) { return text.find(wanted) != std::string::npos; };
    EXPECT_TRUE(holds("  \"shop.buy_thing\": {\n    input: {\n"));
    EXPECT_TRUE(holds("      colour?: \"red\" | \"green\" | null;\n"));
    EXPECT_TRUE(holds("longest: 10"));
    EXPECT_TRUE(holds("choices: [{ code: \"red\", zh: \"红\""));
    EXPECT_TRUE(holds("roles: [\"KEEPER\"]"));
    EXPECT_TRUE(holds("  HRSS_PLATFORM_ADMIN: { zh: \""));
    EXPECT_FALSE(holds("shop.sold_out")) << "problems are a file of their own";
    EXPECT_NE(problems_typescript_of(test_door_house()).find("\"shop.sold_out\": {"), std::string::npos);
}

}  // namespace onecard
