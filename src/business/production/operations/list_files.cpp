// Lists the files of a production batch, ours and the partners', newest first.

#include <algorithm>

#include "business/production/batch_steps.hpp"
#include "business/production/file_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct FileShown {
    ProductionFileId file;
    std::string kind, name, state, state_zh, state_en;
    std::int64_t lines = 0, taken = 0, rejected = 0, version = 0;
    std::string digest, note;
    Instant at;
    static constexpr auto fields = std::tuple{
        field("file", &FileShown::file, {"文件", "File"}), field("kind", &FileShown::kind, {"类型", "Kind"}),
        field("name", &FileShown::name, {"文件名", "Name"}), field("state", &FileShown::state, {"状态", "State"}),
        field("state_zh", &FileShown::state_zh, {"状态中文", "State in Chinese"}),
        field("state_en", &FileShown::state_en, {"状态英文", "State in English"}),
        field("lines", &FileShown::lines, {"条数", "Lines"}), field("taken", &FileShown::taken, {"采用", "Taken"}),
        field("rejected", &FileShown::rejected, {"未采用", "Rejected"}),
        field("version", &FileShown::version, {"版本", "Version"}),
        field("digest", &FileShown::digest, {"摘要", "Digest"}),
        field("note", &FileShown::note, {"拒收原因", "Why refused"}), field("at", &FileShown::at, {"时间", "At"})};
};

struct ListProductionFiles {
    static constexpr Spec spec{.name = "production.list_files",
                               .title = {"制卡文件列表", "List production files"},
                               .effect = Effect::reads,
                               .roles = batch_readers,
                               .source = "3.10"};
    struct Input {
        ProductionBatchId batch;
        std::optional<ProductionFileId> after;
        std::optional<std::int64_t> limit;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"}),
                                                  field("after", &Input::after, {"此文件之后", "After this file"}),
                                                  field("limit", &Input::limit, {"条数", "How many"})};
    };
    struct Output {
        std::vector<FileShown> files;
        std::optional<ProductionFileId> next;
        static constexpr auto fields = std::tuple{field("files", &Output::files, {"文件", "Files"}),
                                                  field("next", &Output::next, {"下一页", "Next page"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const std::int64_t limit = std::clamp<std::int64_t>(in.limit.value_or(50), 1, 200);
        Output out;
        for (const ProductionFile& one : list_files(unit.db, in.batch, in.after.value_or(ProductionFileId{}), limit)) {
            const Words& words = file_lifecycle.words(one.state);
            out.files.push_back({one.id, one.kind, one.name, std::string{file_lifecycle.code(one.state)},
                                 std::string{words.zh}, std::string{words.en}, one.lines, one.taken, one.rejected,
                                 one.version, one.digest, one.note, one.at});
        }
        if (std::ssize(out.files) == limit) out.next = out.files.back().file;
        return out;
    }
};

}  // namespace

extern constinit const Operation list_files_operation;
constinit const Operation list_files_operation = operation<ListProductionFiles>();

}  // namespace onecard::production
