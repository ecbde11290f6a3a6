#pragma once
// The papers of issuing: the application form (申领表) and the receipt of a fee.

#include "base/paper.hpp"
#include "business/issuing/application_store.hpp"
#include "business/issuing/fees.hpp"

namespace onecard::issuing {

/// With everything in clear, as the applicant signs it.
Paper application_form(Unit& unit, const ApplicationDetail& detail);
/// The name masked: it is handed over a counter.
Paper fee_receipt(Unit& unit, const FeeOrder& order);

}  // namespace onecard::issuing
