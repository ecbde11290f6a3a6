// Photos at rest: one sealed file each, bound to its person, below the folder of made files.

#include <fstream>
#include <iterator>

#include "business/collection/collection.hpp"
#include "business/collection/problems.hpp"
#include "engine/sealer.hpp"
#include "engine/sm3.hpp"

namespace onecard::collection {

std::string read_photo(Unit& unit, const PersonKey& person, const PhotoFile& photo) {
    std::ifstream in{std::filesystem::path{unit.places.files()} / photo.path, std::ios::binary};
    const std::string sealed{std::istreambuf_iterator<char>{in}, {}};
    if (sealed.empty()) throw Problem{photo_damaged};
    std::string jpeg = unit.sealer.open(sealed, std::span<const std::uint8_t>{person.bytes});
    if (sm3_hex(jpeg) != photo.sm3) throw Problem{photo_damaged};
    return jpeg;
}

}  // namespace onecard::collection
