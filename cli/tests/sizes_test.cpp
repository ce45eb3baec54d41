// SPDX-License-Identifier: GPL-2.0-only
#include "bench/sizes.hpp"

#include <gtest/gtest.h>

#include "support/user_error.hpp"

namespace keel::bench {
namespace {

TEST(Sizes, AreThoseOfMachineCodeOnly) {
    EXPECT_EQ(text_bytes("module.ko  :\nsection   size   addr\n.text   700   0\n.init.text 200 0\n.exit.text 50 0\n"
                         ".rodata  999   0\n.text.unlikely.not.ours 1 0\nTotal 1950\n"),
              950u);
}

constexpr std::string_view listed =
    "0000000000000000 0000000000000010 t __pfx_queue_rq\n0000000000000010 0000000000000020 t queue_rq\n"
    "0000000000000030 0000000000000008 W keel::Calls<keel::Nothing>::complete(keel::c::request*, int)\n"
    "0000000000000038 0000000000000001 W keel::Calls<keel::Nothing>::complete_all(keel::c::request*)\n"
    "0000000000000040 0000000000000004 d queue_rq_data\n0000000000000040 0000000000000004 d data\n"
    "0000000000000050 0000000000000100 t queue_rqs\n0000000000000060 t .Ltmp0\n"
    "                 U blk_mq_start_request\n";

TEST(Sizes, OfFunctionsAddUp) {
    EXPECT_EQ(function_bytes(listed, {"queue_rq"}), 0x20u);
    EXPECT_EQ(function_bytes(listed, {"queue_rq", "Calls<keel::Nothing>::complete"}), 0x28u);
    EXPECT_EQ(function_bytes(listed, {"complete"}), 0x8u);
}

TEST(Sizes, OfAFunctionThatIsNotThereAreAnError) {
    for (const auto* name : {"renamed", "data", "blk_mq_start_request", "queue", "lete", "__pfx_queue_rq", "Nothing"})
        EXPECT_THROW(function_bytes(listed, {name}), UserError) << name;
}

}  // namespace
}  // namespace keel::bench
