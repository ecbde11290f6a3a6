#!/usr/bin/env bash
# ./dev new operation MODULE NAME: writes the file of a new use case and says where to list it.
set -euo pipefail
[ "${1:-}" = operation ] && [ $# = 3 ] || { echo "用法 usage: ./dev new operation MODULE NAME"; exit 2; }
module=$2 name=$3
file=src/business/$module/operations/$name.cpp
[ -d "src/business/$module" ] || { echo "没有模块 no such module: $module"; exit 2; }
[ ! -e "$file" ] || { echo "已存在 exists already: $file"; exit 2; }
type=$(sed -E 's/(^|_)([a-z])/\U\2/g' <<<"$name")
cat >"$file" <<END
// Says in one sentence what this use case does.

#include "business/$module/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::$module {
namespace {

struct $type {
    static constexpr Spec spec{.name = "$module.$name",
                               .title = {"中文名称", "English title"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN"};
    struct Input {
        std::string reason;
        static constexpr auto fields = std::tuple{field("reason", &Input::reason, {"理由", "Reason"}, 200)};
    };
    using Output = Nothing;

    static Output run(Unit& unit, const Input& in) {
        unit.note(in.reason);
        return {};
    }
};

}  // namespace

extern constinit const Operation $name;
constinit const Operation $name = operation<$type>();

}  // namespace onecard::$module
END
echo "写好 written: $file"
echo "列入 list it in: src/business/$module/${module}_module.cpp; then ./dev golden"
