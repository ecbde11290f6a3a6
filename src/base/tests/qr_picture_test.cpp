// A QR symbol has its corners, its quiet size, and grows with its text.

#include "base/qr_picture.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace onecard {

TEST(QrPicture, HasACornerMarkInThreeCorners) {
    const QrPicture picture = qr_picture("otpauth://totp/OneCard:clerk?secret=JBSWY3DPEHPK3PXP&issuer=OneCard");
    ASSERT_GE(picture.size, 21);
    EXPECT_EQ((picture.size - 21) % 4, 0) << "21, 25, 29 … modules";
    const std::string n = std::to_string(picture.size - 7), last = std::to_string(picture.size - 1);
    EXPECT_TRUE(picture.path.starts_with("M0 0h7v1h-7z")) << picture.path.substr(0, 40);
    EXPECT_NE(picture.path.find("M" + n + " 0h7v1h-7z"), std::string::npos);
    EXPECT_NE(picture.path.find("M0 " + last + "h7v1h-7z"), std::string::npos);
}

TEST(QrPicture, TellsTextsApartAndRefusesWhatNoSymbolHolds) {
    EXPECT_NE(qr_picture("1").path, qr_picture("2").path);
    EXPECT_LT(qr_picture("1").size, qr_picture(std::string(500, 'x')).size);
    EXPECT_THROW(qr_picture(std::string(5000, 'x')), std::runtime_error);
}

}  // namespace onecard
