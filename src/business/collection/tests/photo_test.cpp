// Photos are brought in by archive and one by one, examined, kept sealed, shown for a purpose, and each hand brings
// those of its own people alone.

#include "business/collection/photo.hpp"

#include "base/tests/jpeg_files.hpp"
#include "business/collection/tests/collection_house.hpp"
#include "business/people/people.hpp"

namespace onecard::collection {

class PhotoTest : public CollectionHouse {
protected:
    static std::string number(int nth) { return SheetPerson::number_of(nth); }
    static std::string jpg(int nth) { return number(nth) + ".jpg"; }

    Node asked(const std::string& who, const std::string& bytes, const std::string& region = "370831") {
        return Node::of({{"upload", house.upload(who, bytes, "photos.zip")},
                         {"region", region},
                         {"source", "collected"},
                         {"taken_on", "2026-10-20"}});
    }
    Node bring(const std::vector<ZippedFile>& files, const std::string& who = "clerk") {
        const std::string archive =
            house.call(who, "collection.import_photos", asked(who, zip_of(files)))["archive"].text();
        house.run_jobs();
        return show(archive, who);
    }
    Node show(const std::string& archive, const std::string& who = "clerk") {
        return house.call(who, "collection.show_photo_archive", Node::of({{"archive", archive}}));
    }
    /// "loaded 4: 1 good, 2 rejected, 1 strangers"
    static std::string summary(const Node& shown) {
        const Node& one = shown["archive"];
        return one["state"].text() + " " + std::to_string(one["files"].number()) + ": " +
               std::to_string(one["good"].number()) + " good, " + std::to_string(one["rejected"].number()) +
               " rejected, " + std::to_string(one["strangers"].number()) + " strangers";
    }
    bool has_photo(int nth) {
        return house.with_unit("admin", [&](Unit& unit) {
            return readiness_of(unit, unit.hasher.of("01", number(nth))).photo_ok;
        });
    }
    Node reveal(int nth, const std::string& purpose = "核对持卡人照片") {
        return Node::of({{"person", people::key_text(key_of(number(nth)))}, {"purpose", purpose}});
    }
    std::string revealed_digest(int nth) {
        return house.with_unit("admin", [&](Unit& unit) {
            const PersonKey key = unit.hasher.of("01", number(nth));
            return sm3_hex(read_photo(unit, key, find_photo(unit.db, key).value()));
        });
    }
    std::vector<std::filesystem::path> files_below(const std::string& folder) {
        std::vector<std::filesystem::path> found;
        if (!std::filesystem::exists(folder)) return found;
        for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
            if (entry.is_regular_file()) found.push_back(entry.path());
        return found;
    }
    std::string batch_of_five() {
        return loaded({SheetPerson{1}, SheetPerson{2}, SheetPerson{3}, SheetPerson{4}, SheetPerson{5}});
    }
};
ON_BOTH_DATABASES(PhotoTest);

TEST_P(PhotoTest, EachPhotoOfAnArchiveIsExamined) {
    batch_of_five();
    const Node shown = bring({{"照片/", ""},
                              {"照片/" + jpg(1), jpeg_of({})},
                              {jpg(2), jpeg_of({.width = 236, .height = 295, .dpi = 300})},
                              {number(3) + ".JPEG", "GIF89a and so on"},
                              {jpg(4), jpeg_of({.colour = false, .background = 90})},
                              {jpg(5), jpeg_of({.quality = 100})},
                              {jpg(77), jpeg_of({})},
                              {"说明.txt", "read me"},
                              {"more.zip", zip_of({{jpg(2), jpeg_of({})}})}});
    EXPECT_EQ(summary(shown), "loaded 8: 1 good, 4 rejected, 3 strangers");
    std::vector<std::string> why;
    for (const Node& one : *shown["rejections"].if_list()) {
        why.push_back(one["zh"].text());
        EXPECT_EQ(one["name"].text(), "王小明");
    }
    EXPECT_EQ(why, (std::vector<std::string>{"像素不符、分辨率不符、文件大小不符", "不是完整的JPEG文件",
                                             "不是24位真彩色、背景不是白色", "文件大小不符"}));
    EXPECT_TRUE(has_photo(1));
    for (const int nth : {2, 3, 4, 5, 77}) EXPECT_FALSE(has_photo(nth)) << nth;
}

TEST_P(PhotoTest, AnOldPhotoAndADayToComeAreRefused) {
    batch_of_five();
    const std::string bytes = zip_of({{jpg(1), jpeg_of({})}});
    const auto with_day = [&](const char* day) {
        return Node::of({{"upload", house.upload("clerk", bytes, "photos.zip")},
                         {"region", "370831"},
                         {"source", "studio"},
                         {"taken_on", day}});
    };
    EXPECT_EQ(house.outcome("clerk", "collection.import_photos", with_day("2026-11-03")),
              "collection.photo_day_future");
    const Node made = house.call("clerk", "collection.import_photos", with_day("2026-03-01"));
    house.run_jobs();
    const Node shown = show(made["archive"].text());
    EXPECT_EQ(summary(shown), "loaded 1: 0 good, 1 rejected, 0 strangers");
    EXPECT_EQ(shown["rejections"].at(0)["en"].text(), "Taken too long ago");
}

TEST_P(PhotoTest, PicturesLieSealedAndNowhereElse) {
    batch_of_five();
    const std::string picture = jpeg_of({});
    bring({{jpg(1), picture}, {jpg(2), jpeg_of({.seed = 9})}});
    const std::string middle = picture.substr(picture.size() / 2, 32);
    const auto sealed = files_below(house.installation().places().files() + "/photos");
    EXPECT_EQ(sealed.size(), 2U);
    for (const auto& path : files_below(house.installation().places().data)) {
        std::ifstream in{path, std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
        EXPECT_EQ(bytes.find(middle), std::string::npos) << path;
    }
    EXPECT_EQ(revealed_digest(1), sm3_hex(picture));
    // A file that was exchanged for another one, or is gone, is no photo.
    std::ofstream{sealed[0], std::ios::binary} << "x";
    std::filesystem::remove(sealed[1]);
    EXPECT_ANY_THROW(revealed_digest(1));
    EXPECT_ANY_THROW(revealed_digest(2));
}

TEST_P(PhotoTest, BombsLockedAndBrokenArchivesAreGivenUp) {
    batch_of_five();
    const auto state_after = [&](const std::string& bytes) {
        const std::string archive =
            house.call("clerk", "collection.import_photos", asked("clerk", bytes))["archive"].text();
        house.run_jobs();
        return summary(show(archive));
    };
    const std::string nothing = "given_up 0: 0 good, 0 rejected, 0 strangers";
    EXPECT_EQ(state_after(zip_of({{jpg(1), std::string(40 << 20, '\0')}})), nothing);
    EXPECT_EQ(state_after(zip_of({{jpg(1), jpeg_of({}), "secret"}})), nothing);
    EXPECT_EQ(state_after("no archive at all"), nothing);
    EXPECT_FALSE(has_photo(1));
}

TEST_P(PhotoTest, TheSameArchiveIsTakenAgainOnlyForThoseWhoWereNobody) {
    const std::vector<ZippedFile> files{{jpg(1), jpeg_of({})}, {jpg(2), jpeg_of({.grain = 1})}};
    const std::string archive = bring(files)["archive"]["archive"].text();
    EXPECT_EQ(summary(show(archive)), "loaded 2: 0 good, 0 rejected, 2 strangers");
    loaded({SheetPerson{1}, SheetPerson{2}});
    EXPECT_EQ(summary(bring(files)), "loaded 2: 1 good, 1 rejected, 0 strangers");
    // What was sealed is not there in the clear any more.
    for (const auto& path : files_below(house.installation().places().uploads()))
        EXPECT_NE(std::filesystem::file_size(path), zip_of(files).size());
    EXPECT_EQ(house.outcome("clerk", "collection.import_photos", asked("clerk", zip_of(files))),
              "collection.archive_taken");
    const Node listed = house.call("clerk", "collection.list_photo_archives");
    ASSERT_EQ(listed["archives"].size(), 1U);
    EXPECT_EQ(listed["archives"].at(0)["archive"].text(), archive);
    EXPECT_EQ(house.call("far", "collection.list_photo_archives")["archives"].size(), 0U);
    EXPECT_EQ(house.outcome("far", "collection.show_photo_archive", Node::of({{"archive", archive}})),
              "engine.not_found");
}

TEST_P(PhotoTest, ANewerPhotoReplacesAndThePolicesComesFirst) {
    const std::string batch = batch_of_five();
    const std::string first = jpeg_of({.seed = 1}), second = jpeg_of({.seed = 2}),
                      police = jpeg_of({.seed = 3}), third = jpeg_of({.seed = 4});
    const auto add = [&](const std::string& bytes, const char* source) {
        house.call("clerk", "collection.add_photo",
                   Node::of({{"collection", batch},
                             {"seq", 1},
                             {"upload", house.upload("clerk", bytes, "1.jpg")},
                             {"source", source}}));
    };
    bring({{jpg(1), first}});
    EXPECT_EQ(revealed_digest(1), sm3_hex(first));
    add(second, "collected");
    EXPECT_EQ(revealed_digest(1), sm3_hex(second));
    add(police, "police");
    add(third, "studio");
    EXPECT_EQ(revealed_digest(1), sm3_hex(police));
    // Given twice it is kept once; a bad one changes nothing.
    add(third, "studio");
    add(jpeg_of({.dpi = 96}), "police");
    EXPECT_EQ(revealed_digest(1), sm3_hex(police));
    EXPECT_EQ(house.number("SELECT COUNT(*) FROM photos WHERE quality = 'ok'"), 4);
}

TEST_P(PhotoTest, ThePhotoOfOnePersonIsTakenAtTheCounter) {
    const std::string batch = batch_of_five();
    const auto photo = [&](int seq, const std::string& bytes, const std::string& who = "clerk") {
        return Node::of(
            {{"collection", batch}, {"seq", seq}, {"upload", house.upload(who, bytes, "photo.jpg")}});
    };
    house.rehearse("clerk", "collection.add_photo", photo(1, jpeg_of({})));
    EXPECT_FALSE(has_photo(1));
    EXPECT_TRUE(files_below(house.installation().places().files() + "/photos").empty());
    const Node taken = house.call("clerk", "collection.add_photo", photo(1, jpeg_of({})));
    EXPECT_TRUE(taken["good"].flag()) << taken["en"].text();
    EXPECT_TRUE(has_photo(1));
    const Node bad = house.call("clerk", "collection.add_photo", photo(2, jpeg_of({.background = 20})));
    EXPECT_FALSE(bad["good"].flag());
    EXPECT_EQ(bad["zh"].text(), "背景不是白色");
    EXPECT_FALSE(has_photo(2));
    const Node big = house.call("clerk", "collection.add_photo", photo(2, std::string(3 << 20, 'x')));
    EXPECT_EQ(big["en"].text(), "Wrong size in bytes");
    EXPECT_EQ(house.outcome("clerk", "collection.add_photo", photo(9, jpeg_of({}))),
              "collection.record_not_found");
    EXPECT_EQ(house.outcome("collector", "collection.add_photo", photo(1, jpeg_of({}), "collector")),
              "collection.batch_not_found");
    EXPECT_EQ(house.outcome("reviewer", "collection.add_photo", photo(1, jpeg_of({}), "reviewer")),
              "engine.not_permitted");
}

TEST_P(PhotoTest, APhotoIsShownForAPurposeThatIsKept) {
    batch_of_five();
    bring({{jpg(1), jpeg_of({})}});
    EXPECT_EQ(house.outcome("clerk", "collection.reveal_photo", reveal(1, "看")),
              "collection.reason_missing");
    const Node shown = house.call("clerk", "collection.reveal_photo", reveal(1));
    EXPECT_EQ(shown["jpeg_base64"].text().substr(0, 4), "/9j/");
    EXPECT_EQ(shown["jpeg_base64"].text().size(), (jpeg_of({}).size() + 2) / 3 * 4);
    EXPECT_EQ(shown["taken_on"].text(), "2026-10-20");
    EXPECT_EQ(house.number(
                  "SELECT COUNT(*) FROM audit WHERE operation = 'collection.reveal_photo' AND outcome = 'ok'"
                  " AND input LIKE '%核对持卡人照片%'"),
              1);
    EXPECT_EQ(house.outcome("clerk", "collection.reveal_photo", reveal(2)), "collection.photo_missing");
    EXPECT_EQ(house.outcome("far", "collection.reveal_photo", reveal(1)), "collection.photo_missing");
    for (const char* closed : {"collector", "leading", "admin"})
        EXPECT_EQ(house.outcome(closed, "collection.reveal_photo", reveal(1)), "engine.not_permitted");
}

TEST_P(PhotoTest, AVendorBringsPhotosOfItsOwnOpenRecordsAlone) {
    loaded({SheetPerson{1}});
    const std::string of_the_office = bring({{jpg(1), jpeg_of({.grain = 1})}})["archive"]["archive"].text();
    EXPECT_EQ(house.outcome("collector", "collection.show_photo_archive",
                            Node::of({{"archive", of_the_office}})),
              "collection.archive_not_found");
    const std::string batch = new_batch("collector");
    import(batch, sheet_of({SheetPerson{2}, SheetPerson{3}}), "collector");
    const Node shown = bring(
        {{jpg(1), jpeg_of({.seed = 1})}, {jpg(2), jpeg_of({.seed = 2})}, {jpg(3), jpeg_of({.grain = 1})}},
        "collector");
    EXPECT_EQ(summary(shown), "loaded 3: 1 good, 1 rejected, 1 strangers");
    EXPECT_EQ(shown["rejections"].at(0)["name"].text(), "王小明");
    EXPECT_FALSE(has_photo(1));
    EXPECT_TRUE(has_photo(2));
    const std::string archive = shown["archive"]["archive"].text();
    EXPECT_EQ(house.call("collector", "collection.list_photo_archives")["archives"].size(), 1U);
    EXPECT_EQ(house.call("other_collector", "collection.list_photo_archives")["archives"].size(), 0U);
    EXPECT_EQ(
        house.outcome("other_collector", "collection.show_photo_archive", Node::of({{"archive", archive}})),
        "engine.not_found");
    // Handed over, its people are the vendor's no longer.
    submit(batch, "collector");
    EXPECT_EQ(show(archive, "collector")["rejections"].at(0)["name"].text(), "");
    EXPECT_EQ(summary(bring({{jpg(2), jpeg_of({.seed = 5})}}, "collector")),
              "loaded 1: 0 good, 0 rejected, 1 strangers");
}

TEST_P(PhotoTest, CompletenessIsToldByTown) {
    const std::string batch = batch_of_five();
    submit(batch);
    answer(batch, {{5, "MISMATCH|√|×|√|√|√|√|王晓明||汉|姓名不符"}});
    house.call("clerk", "collection.confirm_records",
               Node::of({{"collection", batch}, {"reason", "单位盖章确认"}}));
    house.call("clerk", "collection.hand_over_records", Node::of({{"collection", batch}}));
    house.run_jobs();
    bring({{jpg(1), jpeg_of({})}, {jpg(2), jpeg_of({.seed = 2})}, {jpg(3), jpeg_of({.grain = 1})}});
    std::int64_t people = 0, with_photo = 0, with_mobile = 0, matched = 0;
    const Node told = house.call("leading", "collection.completeness");
    for (const Node& one : *told["towns"].if_list()) {
        people += one["people"].number();
        with_photo += one["with_photo"].number();
        with_mobile += one["with_mobile"].number();
        matched += one["matched"].number();
    }
    EXPECT_EQ(people, 4);
    EXPECT_EQ(with_photo, 2);
    EXPECT_EQ(with_mobile, 4);
    EXPECT_EQ(matched, 4);
    EXPECT_EQ(house.call("far", "collection.completeness")["towns"].size(), 0U);
}

}  // namespace onecard::collection
