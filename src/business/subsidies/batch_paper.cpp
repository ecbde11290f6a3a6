// What the papers of one batch have in common.

#include "business/subsidies/batch_paper.hpp"

#include "business/access/access.hpp"
#include "business/regions/regions.hpp"
#include "business/subsidies/item_store.hpp"

namespace onecard::subsidies {

Paper batch_paper(Unit& unit, const Batch& batch, std::string_view title) {
    const Item item = must_find_item(unit.db, batch.item);
    return {.title = std::string{title},
            .head = {{"补贴项目", item.minor_name + "（" + item.item_code + "）"},
                     {"期号", batch.period.text()},
                     {"批次号", batch.batch_no},
                     {"批次状态", std::string{batch_lifecycle.words(batch.state).zh}},
                     {"主管部门", access::organisation_name(unit.db, access::OrganisationId{batch.organisation})},
                     {"区划", regions::region_name(unit.db, batch.region)},
                     {"计划发放日期", batch.pay_day.text_zh()},
                     {"打印日期", unit.today().text_zh()}}};
}

}  // namespace onecard::subsidies
