#pragma once
// A set of people in memory: 16 bytes each and a little room, for asking a million times who was seen before.

#include <boost/unordered/unordered_flat_set.hpp>

#include "base/person_key.hpp"

namespace onecard::subsidies {

using PersonKeySet = boost::unordered_flat_set<PersonKey, std::hash<PersonKey>>;

}  // namespace onecard::subsidies
