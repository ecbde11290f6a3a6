// Hands out the last print of a paper to the one who issued it, for papers that a job drew.

#include "engine/operation.hpp"
#include "engine/paper_store.hpp"
#include "engine/problems.hpp"

namespace onecard {
namespace {

struct DownloadPaper {
    static constexpr Spec spec{.name = "engine.download_paper",
                               .title = {"下载已出具的单据", "Download an issued paper"},
                               .effect = Effect::reads,
                               .roles = "*",
                               .source = "R3.40-2"};
    struct Input {
        std::string number;
        static constexpr auto fields = std::tuple{field("number", &Input::number, {"编号", "Number"}, 40)};
    };
    struct Output {
        std::string download, file_name;
        static constexpr auto fields =
            std::tuple{field("download", &Output::download, {"下载", "Download"}),
                       field("file_name", &Output::file_name, {"文件名", "File name"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const auto paper = find_paper(unit.db, in.number);
        const bool mine = paper && (paper->actor == unit.actor.code || unit.actor.kind == ActorKind::worker);
        if (!mine) throw Problem{not_found_here}.at("number").with(in.number);
        return {paper->file, paper->file_name};
    }
};

}  // namespace

extern constinit const Operation download_paper_operation = operation<DownloadPaper>();

}  // namespace onecard
