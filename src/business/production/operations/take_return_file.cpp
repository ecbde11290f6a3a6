// Takes a return that came by hand: the same reading as for one from the partner's folder.

#include "business/production/batch_steps.hpp"
#include "business/production/returns.hpp"
#include "engine/files.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct TakeReturnFile {
    static constexpr Spec spec{.name = "production.take_return_file",
                               .title = {"上传回盘文件", "Take a return file by hand"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "3.10; R3.10-1"};
    struct Input {
        CardPartnerId partner;
        UploadId file;
        std::optional<std::string> signature;
        static constexpr auto fields = std::tuple{field("partner", &Input::partner, {"制卡单位", "Partner"}),
                                                  field("file", &Input::file, {"回盘文件", "Return file"}),
                                                  field("signature", &Input::signature, {"签名", "Signature"}, 200)};
    };
    struct Output {
        std::string job;
        static constexpr auto fields = std::tuple{field("job", &Output::job, {"后台任务", "Job"})};
    };

    static Output run(Unit& unit, const Input& in) {
        const Upload upload = must_find_upload(unit, in.file);
        return {queue_return(unit, must_find_partner(unit.db, in.partner).id, upload.digest, upload.name,
                             in.signature.value_or(""))};
    }
};

}  // namespace

extern constinit const Operation take_return_file;
constinit const Operation take_return_file = operation<TakeReturnFile>();

}  // namespace onecard::production
