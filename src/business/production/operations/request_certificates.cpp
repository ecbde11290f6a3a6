// Requests the certificates of a batch of generation 3.

#include "business/production/batch_steps.hpp"
#include "business/production/file_store.hpp"
#include "engine/operation.hpp"

namespace onecard::production {
namespace {

struct RequestCertificates {
    static constexpr Spec spec{.name = "production.request_certificates",
                               .title = {"导出证书申请", "Request the certificates of a batch"},
                               .effect = Effect::writes,
                               .roles = "PRODUCTION_OPERATOR",
                               .source = "seed-2 3(5), 5(2)-HRSS; 3.10"};
    struct Input {
        ProductionBatchId batch;
        static constexpr auto fields = std::tuple{field("batch", &Input::batch, {"制卡批次", "Batch"})};
    };
    using Output = BatchStep;

    static Output run(Unit& unit, const Input& in) {
        send_order(unit, in.batch, certificate_order);
        return state_of(unit, in.batch);
    }
};

}  // namespace

extern constinit const Operation request_certificates;
constinit const Operation request_certificates = operation<RequestCertificates>();

}  // namespace onecard::production
