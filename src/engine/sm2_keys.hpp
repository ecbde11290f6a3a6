#pragma once
// The library's form of SM2 keys, for the files that sign and seal; other rooms need signature.hpp only.

#include <botan/sm2.h>

#include <string_view>

#include "engine/signature.hpp"

namespace onecard {

const Botan::EC_Group& sm2_curve();
Botan::SM2_PublicKey sm2_public_key(std::string_view public_point);    ///< throws sm2_key_unreadable
Botan::SM2_PrivateKey sm2_private_key(const Sm2KeyPair& key);          ///< throws sm2_key_unreadable

}  // namespace onecard
