// A sealed channel: what goes to the bank only the bank reads, and what it answers is sealed for us and signed by it.

#include "business/payments/bank_file.hpp"
#include "business/payments/tests/answers.hpp"
#include "engine/envelope.hpp"

namespace onecard::payments {

class EnvelopeChannelTest : public OnBothDatabases {
protected:
    PaymentStory story{GetParam()};
    TestHouse& house = story.house;
    const std::vector<Person> people = PaymentStory::people(5);
    const Sm2KeyPair bank_key = generate_sm2_key();

    Node channel_with(bool sealed, const std::string& public_key) {
        return Node::of({{"bank", 951},
                         {"organisation", 51},
                         {"name_zh", "虚构泗源银行"},
                         {"name_en", "Siyuan"},
                         {"cnaps", story.cnaps},
                         {"format", "PLATFORM_TEXT"},
                         {"encoding", "GB18030"},
                         {"folder", "siyuan"},
                         {"public_key", public_key},
                         {"payer_account", "951000000001"},
                         {"payer_name", "泗水县财政局"},
                         {"sealed", sealed}});
    }
    std::string platform_key() {
        return house
            .call("admin", "payments.save_channel", channel_with(true, bank_key.public_point))["platform_key"]
            .text();
    }
    static std::string sealed_for(const std::string& key, const std::string& plain) {
        std::istringstream in{plain};
        std::ostringstream out;
        seal_envelope(in, key, out);
        return out.str();
    }
    std::string signed_by_bank(const std::string& plain) const {
        const std::string der = Signer{bank_key}.sign(sm3_hex(plain));
        return hex_of({reinterpret_cast<const std::uint8_t*>(der.data()), der.size()});
    }
    /// The state the file ends in, or the code it is refused with.
    std::string take(const std::string& bytes, const std::string& signature) {
        const std::string upload = house.upload("bank_clerk", bytes, "answer.txt.enc");
        house.call("bank_clerk", "payments.take_bank_file",
                   Node::of({{"upload", upload}, {"bank", 951}, {"signature", signature}}));
        house.run_jobs();
        return house.text(
            "SELECT CASE WHEN to_state = 'taken' THEN to_state ELSE opinion END FROM moves "
            "WHERE noun = 'bank_files' ORDER BY id");
    }
};
ON_BOTH_DATABASES(EnvelopeChannelTest);

TEST_P(EnvelopeChannelTest, NeedsTheKeyOfTheBank) {
    EXPECT_EQ(house.outcome("admin", "payments.save_channel", channel_with(true, "")),
              "payments.channel_setting_wrong");
    EXPECT_EQ(platform_key().size(), 130U);
}

TEST_P(EnvelopeChannelTest, OnlyTheBankReadsWhatItIsSent) {
    const std::string ours = platform_key();
    const OrderId id = story.sent_order(people);
    const auto name = story.out_folder() / ("PAY_" + id.text() + "_20261102.txt");
    EXPECT_FALSE(std::filesystem::exists(name));
    const std::string sealed = PaymentStory::bytes_of(name.string() + ".enc");
    EXPECT_EQ(sealed.find(people[0].account), std::string::npos);
    EXPECT_EQ(PaymentStory::bytes_of(name.string() + ".enc.ok"), "sm3=" + sm3_hex(sealed) + "\n");

    std::istringstream in{sealed};
    std::ostringstream plain;
    open_envelope(in, bank_key, plain);
    EXPECT_NE(plain.str().find(people[0].account), std::string::npos);
    std::string hex = PaymentStory::bytes_of(name.string() + ".enc.sig");
    hex.pop_back();
    std::string der(hex.size() / 2, '\0');
    ASSERT_TRUE(read_hex(hex, {reinterpret_cast<std::uint8_t*>(der.data()), der.size()}));
    EXPECT_TRUE(Verifier{ours}.verify(sm3_hex(plain.str()), der));
    std::istringstream again{sealed};
    std::ostringstream nothing;
    EXPECT_THROW(open_envelope(again, generate_sm2_key(), nothing), Problem);
}

TEST_P(EnvelopeChannelTest, TakesOnlyWhatIsSealedForUsAndSignedByTheBank) {
    const std::string ours = platform_key();
    const OrderId id = story.sent_order(people);
    const std::string answer = Answer{id, people}.all('S').text();
    const std::string signature = signed_by_bank(answer);
    EXPECT_EQ(take(answer, signature), "payments.answer_not_sealed");
    EXPECT_EQ(take(sealed_for(bank_key.public_point, answer), signature), "engine.envelope_not_for_us");
    std::string damaged = sealed_for(ours, answer);
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    EXPECT_EQ(take(damaged, signature), "engine.envelope_damaged");
    EXPECT_EQ(take(sealed_for(ours, answer), signed_by_bank(answer + " ")), "payments.signature_wrong");
    EXPECT_EQ(story.state(id), "sent");
    EXPECT_EQ(take(sealed_for(ours, answer), signature), "taken");
    EXPECT_EQ(story.state(id), "finished");
    for (const auto& entry : std::filesystem::directory_iterator{house.installation().places().files()})
        EXPECT_FALSE(entry.path().filename().string().starts_with("opened_")) << entry.path();
}

}  // namespace onecard::payments
