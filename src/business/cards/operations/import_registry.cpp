// Takes a registry file of people and cards; a file already taken for the region is recognised.

#include "business/cards/import_registry_rows.hpp"
#include "business/cards/problems.hpp"
#include "engine/operation.hpp"

namespace onecard::cards {
namespace {

struct ImportRegistry {
    static constexpr Spec spec{.name = "cards.import_registry",
                               .title = {"导入注册文件", "Import a registry file of people and cards"},
                               .effect = Effect::writes,
                               .roles = "HRSS_PLATFORM_ADMIN CARD_REVIEWER",
                               .source = "seed-4 2.7; domain 3.3"};
    struct Input {
        UploadId upload;
        RegionCode region;
        static constexpr auto fields =
            std::tuple{field("upload", &Input::upload, {"注册文件", "Registry file"}),
                       field("region", &Input::region, {"所属区域", "Region"})};
    };
    struct Output {
        RegistryImportId import;
        std::string state;
        bool repeated = false;
        std::optional<std::string> job;
        static constexpr auto fields = std::tuple{
            field("import", &Output::import, {"注册文件导入", "Registry import"}),
            field("state", &Output::state, {"状态", "State"}),
            field("repeated", &Output::repeated, {"此文件此前已导入", "The file was taken before"}),
            field("job", &Output::job, {"任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Upload upload = must_find_upload(unit, in.upload);
        const RegistryImport import{.id = unit.next_id<RegistryImportId>(),
                                    .upload = upload.id,
                                    .digest = upload.digest,
                                    .region = in.region,
                                    .asked_by = unit.actor.code,
                                    .at = unit.now};
        if (!insert_import(unit, import)) {
            const auto earlier = find_import_of(unit.db, upload.digest, in.region);
            if (!earlier) throw Problem{import_not_found}.at("upload").with(in.upload.text());
            return {.import = earlier->id,
                    .state = std::string{import_lifecycle.code(earlier->state)},
                    .repeated = true};
        }
        const std::string job =
            unit.queue(ImportRegistryRows::name, Node::of({{"import", import.id.text()}}), import.id.text());
        return {.import = import.id,
                .state = std::string{import_lifecycle.code(import_lifecycle.start())},
                .job = job};
    }
};

}  // namespace

extern constinit const Operation import_registry;
constinit const Operation import_registry = operation<ImportRegistry>();

}  // namespace onecard::cards
