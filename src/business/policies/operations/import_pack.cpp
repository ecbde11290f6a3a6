// Checks the file of a rule pack against the schema and keeps it as a draft for another hand to activate.

#include <fstream>

#include "business/policies/pack_store.hpp"
#include "business/policies/problems.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"
#include "engine/problems.hpp"

namespace onecard::policies {
namespace {

struct ImportPack {
    static constexpr Spec spec{.name = "policies.import_pack",
                               .title = {"导入规则包", "Import a rule pack"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN",
                               .source = "domain 3.1.1; R3.1-1"};
    struct Input {
        UploadId file;
        static constexpr auto fields = std::tuple{field("file", &Input::file, {"规则包文件", "File"})};
    };
    struct Output {
        PackId pack;
        std::string name;
        std::int64_t parameters = 0;
        std::int64_t assumed = 0;
        static constexpr auto fields = std::tuple{
            field("pack", &Output::pack, {"规则包", "Pack"}), field("name", &Output::name, {"名称", "Name"}),
            field("parameters", &Output::parameters, {"参数数", "Parameters"}),
            field("assumed", &Output::assumed, {"其中假定", "Assumed"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Upload upload = must_find_upload(unit, in.file);
        if (upload.bytes > static_cast<std::int64_t>(largest_pack_bytes))
            throw Problem{pack_too_large}.at("file").with(std::to_string(largest_pack_bytes));
        std::string text(static_cast<std::size_t>(upload.bytes), '\0');
        std::ifstream{upload.path, std::ios::binary}.read(text.data(),
                                                          static_cast<std::streamsize>(text.size()));
        const PackFile file = read_pack(text);
        if (unit.actor.kind != ActorKind::worker && !unit.actor.region.contains(file.jurisdiction))
            throw Problem{not_found_here}.at("pack.jurisdiction").with(file.jurisdiction.short_text());
        Output out{.pack = insert_pack(unit, file),
                   .name = file.name,
                   .parameters = static_cast<std::int64_t>(file.values.size())};
        for (const PackValue& value : file.values) out.assumed += value.assumed ? 1 : 0;
        return out;
    }
};

}  // namespace

extern constinit const Operation import_pack;
constinit const Operation import_pack = operation<ImportPack>();

}  // namespace onecard::policies
