// The key file: who may read it, that it is never overwritten or half written, and what rotation keeps.

#include "engine/keys.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <thread>

#include "engine/sealer.hpp"
#include "engine/sm3.hpp"

namespace onecard {

class KeyFile : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (std::filesystem::temp_directory_path() / "onecard-keys-XXXXXX").string();
        folder_ = ::mkdtemp(pattern.data());
        path_ = folder_ / "keys";
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::string text() const {
        std::ifstream file{path_, std::ios::binary};
        std::ostringstream held;
        held << file.rdbuf();
        return held.str();
    }
    void overwrite(const std::string& with) const { std::ofstream{path_, std::ios::binary} << with; }
    /// `with` given a right check line, to get past the first guard.
    void overwrite_checked(const std::string& with) const {
        overwrite(with + "check = \"" + sm3_hex(with) + "\"\n");
    }
    std::string text_without_check() const { return text().substr(0, text().rfind("check = ")); }
    std::size_t files_in_folder() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder_},
                                                      std::filesystem::directory_iterator{}));
    }

    std::filesystem::path folder_, path_;
};

namespace {

std::string code_of_key_problem(auto&& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return std::string{problem.kind().code};
    }
    return "";
}

bool same_keys(const KeyRing& a, const KeyRing& b) {
    const auto same = [](auto one, auto other) { return std::ranges::equal(one, other); };
    if (a.data_keys().size() != b.data_keys().size()) return false;
    for (const auto& [version, key] : a.data_keys())
        if (!b.data_keys().contains(version) || !same(key.bytes(), b.data_keys().at(version).bytes()))
            return false;
    return same(a.index_key(), b.index_key()) && same(a.token_key(), b.token_key()) &&
           a.audit_key().has_value() == b.audit_key().has_value() &&
           (!a.audit_key() || same(a.audit_key()->bytes(), b.audit_key()->bytes())) &&
           a.signing_key().private_hex() == b.signing_key().private_hex() &&
           a.signing_key().public_point == b.signing_key().public_point;
}

}  // namespace

TEST_F(KeyFile, is_made_for_its_user_alone_and_reads_back) {
    const KeyRing made = KeyRing::create(path_);
    struct stat status {};
    ASSERT_EQ(::stat(path_.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0600U);
    EXPECT_EQ(files_in_folder(), 1U);
    EXPECT_EQ(made.active_data_key_version(), 1);
    EXPECT_TRUE(same_keys(made, KeyRing::load(path_)));
}

TEST_F(KeyFile, has_its_mode_whatever_the_umask) {
    for (const mode_t mask : {0000, 0777}) {
        const mode_t before = ::umask(mask);
        KeyRing::create(path_);
        ::umask(before);
        struct stat status {};
        ASSERT_EQ(::stat(path_.c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 07777, 0600U);
        std::filesystem::remove(path_);
    }
}

TEST_F(KeyFile, differs_each_time) {
    EXPECT_FALSE(same_keys(KeyRing::unsaved(), KeyRing::unsaved()));
    const KeyRing ring = KeyRing::unsaved();
    EXPECT_FALSE(std::ranges::equal(ring.index_key(), ring.token_key()));
    EXPECT_FALSE(std::ranges::equal(ring.index_key(), ring.audit_key()->bytes()));
}

TEST_F(KeyFile, is_never_overwritten) {
    KeyRing::create(path_);
    const std::string before = text();
    EXPECT_EQ(code_of_key_problem([&] { KeyRing::create(path_); }), "engine.key_file_exists");
    EXPECT_EQ(text(), before);
    EXPECT_EQ(files_in_folder(), 1U);
}

TEST_F(KeyFile, is_refused_when_others_may_read_or_write_it) {
    KeyRing::create(path_);
    for (const mode_t mode : {0640, 0620, 0610, 0604, 0602, 0601, 0666}) {
        ASSERT_EQ(::chmod(path_.c_str(), mode), 0);
        EXPECT_EQ(code_of_key_problem([&] { KeyRing::load(path_); }), "engine.key_file_too_open")
            << std::oct << mode;
    }
    for (const mode_t mode : {0600, 0400}) {
        ASSERT_EQ(::chmod(path_.c_str(), mode), 0);
        EXPECT_NO_THROW(KeyRing::load(path_)) << std::oct << mode;
    }
}

TEST_F(KeyFile, is_named_when_it_or_its_folder_is_missing) {
    EXPECT_EQ(code_of_key_problem([&] { KeyRing::load(path_); }), "engine.key_file_missing");
    EXPECT_EQ(code_of_key_problem([&] { KeyRing::load(folder_); }), "engine.key_file_damaged");
    EXPECT_EQ(code_of_key_problem([&] { KeyRing::create(folder_ / "absent" / "keys"); }),
              "engine.key_file_unwritable");
}

TEST_F(KeyFile, is_refused_when_any_byte_is_changed_or_cut_off) {
    KeyRing::create(path_);
    const std::string good = text();
    for (std::size_t at = 0; at < good.size(); ++at) {
        std::string wrong = good;
        wrong[at] = static_cast<char>(wrong[at] ^ 1);
        overwrite(wrong);
        EXPECT_EQ(code_of_key_problem([&] { KeyRing::load(path_); }), "engine.key_file_damaged") << at;
        overwrite(good.substr(0, at));
        EXPECT_EQ(code_of_key_problem([&] { KeyRing::load(path_); }), "engine.key_file_damaged") << at;
    }
}

TEST_F(KeyFile, is_refused_when_an_entry_is_missing_doubled_or_strange) {
    KeyRing::create(path_);
    const std::string good = text_without_check();
    std::istringstream lines{good};
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#')) continue;
        std::string without = good;
        without.erase(without.find(line), line.size() + 1);
        overwrite_checked(without);
        if (line.starts_with("audit_key")) EXPECT_FALSE(KeyRing::load(path_).audit_key().has_value());
        else EXPECT_EQ(code_of_key_problem([&] { KeyRing::load(path_); }), "engine.key_file_damaged") << line;
        overwrite_checked(good + line + '\n');
        EXPECT_EQ(code_of_key_problem([&] { KeyRing::load(path_); }), "engine.key_file_damaged") << line;
    }
    for (const char* strange : {"colour = \"00\"\n", "data_key.0 = \"00112233445566778899aabbccddeeff\"\n",
                                "data_key.70000 = \"00112233445566778899aabbccddeeff\"\n",
                                "data_key.2 = \"0011\"\n", "data_key.2\n", "\"\n", "= \"\n"}) {
        overwrite_checked(good + strange);
        EXPECT_EQ(code_of_key_problem([&] { KeyRing::load(path_); }), "engine.key_file_damaged") << strange;
    }
    overwrite_checked(good + "data_key.300 = \"00112233445566778899aabbccddeeff\"\n");
    EXPECT_EQ(KeyRing::load(path_).active_data_key_version(), 300);
}

TEST_F(KeyFile, keeps_its_values_out_of_problems) {
    KeyRing::create(path_);
    const std::string secret = "00112233445566778899aabbccddeegg";  // one digit is wrong
    overwrite_checked(text_without_check() + "data_key.2 = \"" + secret + "\"\n");
    try {
        KeyRing::load(path_);
        FAIL();
    } catch (const Problem& problem) {
        for (const Language language : {Language::zh, Language::en}) {
            EXPECT_EQ(problem.text(language).find(secret), std::string::npos);
            EXPECT_NE(problem.text(language).find("data_key.2"), std::string::npos);
            EXPECT_NE(problem.text(language).find(path_.string()), std::string::npos);
        }
    }
}

TEST_F(KeyFile, rotates_and_opens_what_older_versions_sealed) {
    KeyRing ring = KeyRing::create(path_);
    const KeyRing first = ring;
    std::string old_value, new_value;
    Sealer{ring}.seal("370831199001011234", "row 1", old_value);
    ring.rotate_data_key();
    EXPECT_EQ(ring.active_data_key_version(), 2);
    const KeyRing again = KeyRing::load(path_);
    EXPECT_TRUE(same_keys(ring, again));
    EXPECT_TRUE(
        std::ranges::equal(again.index_key(), first.index_key()));  // or no person would be found again
    Sealer sealer{again};
    sealer.seal("370831199001011234", "row 1", new_value);
    EXPECT_EQ(Sealer::version_of(old_value), 1);
    EXPECT_EQ(Sealer::version_of(new_value), 2);
    EXPECT_EQ(sealer.open(old_value, "row 1"), "370831199001011234");
    EXPECT_EQ(sealer.open(new_value, "row 1"), "370831199001011234");
    EXPECT_EQ(code_of_key_problem([&] { Sealer{first}.open(new_value, "row 1"); }),
              "engine.sealing_key_missing");
    struct stat status {};
    ASSERT_EQ(::stat(path_.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0600U);
    EXPECT_EQ(files_in_folder(), 1U);
}

TEST_F(KeyFile, loses_no_rotation_when_several_rotate_at_once) {
    const KeyRing ring = KeyRing::create(path_);
    std::vector<std::thread> hands;
    for (int hand = 0; hand < 4; ++hand)
        hands.emplace_back([own = ring]() mutable {
            for (int i = 0; i < 5; ++i) own.rotate_data_key();
        });
    for (auto& hand : hands) hand.join();
    EXPECT_EQ(KeyRing::load(path_).data_keys().size(), 21U);
}

TEST_F(KeyFile, survives_a_writer_that_died_half_way) {
    KeyRing ring = KeyRing::create(path_);
    std::ofstream{path_.string() + ".new"} << "half a fi";
    ring.rotate_data_key();
    EXPECT_EQ(KeyRing::load(path_).active_data_key_version(), 2);
    EXPECT_EQ(files_in_folder(), 1U);
}

}  // namespace onecard
