// Escapes, queries, types and the route table.

#include "doors/http/message.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "doors/http/routes.hpp"

namespace onecard::http {
namespace {

RC_GTEST_PROP(HttpMessage, PercentEncodingIsUndone, (const std::string& text)) {
    RC_PRE(text.find('\0') == std::string::npos);
    const std::string encoded = percent_encoded(text);
    RC_ASSERT(percent_decoded(encoded) == text);
    RC_ASSERT(encoded.find_first_of(" \"\r\n;") == std::string::npos);
}

TEST(HttpMessage, BrokenEscapesAreRefusedInPathsAndKeptInForms) {
    for (const char* broken : {"%", "%4", "a%zz", "%00"}) EXPECT_FALSE(percent_decoded(broken)) << broken;
    EXPECT_EQ(form_pairs("a=1+2&b=%E5%8D%A1&c&=d&&e=%zz"),
              (Pairs{{"a", "1 2"}, {"b", "卡"}, {"c", ""}, {"", "d"}, {"e", "%zz"}}));
}

TEST(HttpRoutes, FixedPathsWinAndLongerBeginningsComeFirst) {
    Routes routes;
    const Handler none;
    for (const char* pattern :
         {"/{rest...}", "/api/{operation}", "/api/health", "/api/{operation}/{id}", "/"})
        routes.add(Verb::get, pattern, none, {});
    routes.add(Verb::post, "/api/{operation}", none, {});
    const auto found = [&](std::string_view path) {
        const auto f = routes.find(Verb::get, path);
        return f.route == nullptr ? "" : f.route->pattern;
    };
    EXPECT_EQ(found("/api/health"), "/api/health");
    EXPECT_EQ(found("/api/he%61lth"), "/api/health");
    EXPECT_EQ(found("/api/cards.show"), "/api/{operation}");
    EXPECT_EQ(found("/api/cards.show/7"), "/api/{operation}/{id}");
    EXPECT_EQ(found("/api/"), "/{rest...}");
    EXPECT_EQ(found("/"), "/");
    EXPECT_EQ(found("/deep/er/page"), "/{rest...}");
    EXPECT_EQ(routes.find(Verb::put, "/api/x").allow, "GET, HEAD, POST");
    const auto slash = routes.find(Verb::get, "/api/a%2Fb");
    ASSERT_EQ(slash.params.size(), 1U);
    EXPECT_EQ(slash.params[0].second, "a/b") << "an escaped slash stays inside its segment";
}

}  // namespace
}  // namespace onecard::http
