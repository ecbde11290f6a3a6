#pragma once
// The job that loads a registry file.

#include "business/cards/registry_reading.hpp"
#include "engine/job.hpp"

namespace onecard::cards {

class ImportRegistryRows final : public Work {
public:
    static constexpr std::string_view name = "cards.import_registry_rows";

    struct Input {
        RegistryImportId import;
        static constexpr auto fields =
            std::tuple{field("import", &Input::import, {"注册文件导入", "Registry import"})};
    };

    ImportRegistryRows(Unit& reader, const Input& input, const Progress& progress);
    void prepare(Progress& progress) override;
    void step(Unit& unit, Progress& progress) override;
    void give_up(Unit& unit, const Problem& problem) override;

private:
    void store(Unit& unit, RegistryChunk& chunk);
    void finish(Unit& unit, Progress& progress);

    RegistryImportId id_;
    std::unique_ptr<RegistryReading> reading_;
    std::optional<RegistryChunk> chunk_;
};

}  // namespace onecard::cards
