#pragma once
// Citizens (公众服务): what others may call.

#include "engine/unit.hpp"

namespace onecard::citizens {

/// Messages stay in the operator's outbox, codes readable, and go nowhere. For the demonstration alone, whose
/// people are made up: no operation leads here, so no operator of a real installation can read a citizen's
/// code.
void keep_messages(Unit& unit);

}  // namespace onecard::citizens
