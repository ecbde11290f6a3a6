// The manifest of applications and what must stand before them.

#include "engine/house.hpp"

namespace onecard::issuing {

extern const Module issuing_module;
const Module issuing_module{
    .name = "issuing",
    .words = {"申领", "Applications and issuing"},
    .uses = {"regions", "policies", "access", "people", "cards", "subsidies", "collection"},
};

}  // namespace onecard::issuing
