#pragma once
// The OpenAPI 3.1 document of the house, read off the declarations.

#include "engine/house.hpp"

namespace onecard {

Node openapi_of(const House& house);

}  // namespace onecard
