// The words of the match codes.

#include "business/subsidies/roster_row.hpp"

namespace onecard::subsidies {

std::span<const Label<MatchCode>> labels_of(MatchCode) {
    using enum MatchCode;
    static constexpr Label<MatchCode> labels[] = {
        {m00, "M00", {"匹配成功", "Matched"}},
        {m01, "M01", {"已领卡未激活", "Card not activated at the bank"}},
        {m02, "M02", {"未申领", "No card was ever applied for"}},
        {m03, "M03", {"制卡中", "Card in production"}},
        {m04, "M04", {"挂失中", "Card reported lost"}},
        {m05, "M05", {"已注销或封存", "Card cancelled or sealed"}},
        {m06, "M06", {"姓名不一致", "The name differs"}},
        {m07, "M07", {"身份证号无效", "The number is invalid"}},
        {m08, "M08", {"账户止付、不动、销户或受限", "Account stopped, dormant, closed or restricted"}},
        {m09, "M09", {"人员已死亡", "The person is dead"}},
        {m10, "M10", {"有多张有效卡，取最新启用的", "Several valid cards; the newest enabled one is used"}},
        {m11, "M11", {"名册开户行与卡不符，以卡为准", "The sheet's bank differs; the card's is used"}},
        {m12, "M12", {"外地社保卡", "Card of another region"}}};
    return labels;
}

}  // namespace onecard::subsidies
