// SPDX-License-Identifier: GPL-2.0-only
#include "support/process.hpp"

#include <gtest/gtest.h>
#include <signal.h>

#include <cstdlib>

namespace keel {

TEST(Run, OutputAndStatus) {
    const auto outcome = run({.words = {"sh", "-c", "echo out; echo err >&2; exit 3"}});
    EXPECT_EQ(outcome.status, 3);
    EXPECT_EQ(outcome.output, "out\nerr\n");
}

TEST(Run, AProgramThatIsNotThere) {
    const auto outcome = run({.words = {"keel-no-such-program"}});
    EXPECT_EQ(outcome.status, 127);
    EXPECT_NE(outcome.output.find("cannot run keel-no-such-program"), std::string::npos);
}

TEST(Run, TheDeadlineEndsWhatTheCommandStartedToo) {
    const auto outcome = run({.words = {"sh", "-c", "sleep 60 & echo $!; wait"}, .deadline = std::chrono::milliseconds(300)});
    EXPECT_TRUE(outcome.timed_out);
    EXPECT_LT(outcome.time.count(), 20.0);
    const auto grandchild = std::atoi(outcome.output.c_str());
    ASSERT_GT(grandchild, 1);
    // The killed process may stay a moment until its parent is told.
    for (int i = 0; i < 100 && kill(grandchild, 0) == 0; ++i) usleep(20'000);
    const auto state = run({.words = {"sh", "-c", "cut -d' ' -f3 /proc/" + std::to_string(grandchild) + "/stat"}});
    EXPECT_TRUE(state.status != 0 || state.output == "Z\n") << state.output;
}

TEST(Run, TheWatchEndsIt) {
    int calls = 0;
    const auto outcome = run({.words = {"sleep", "60"}, .watch = [&] { return ++calls == 3; }});
    EXPECT_TRUE(outcome.ended_by_watch);
    EXPECT_FALSE(outcome.timed_out);
}

TEST(ShellLine, QuotesWhatAShellWouldTakeApart) {
    EXPECT_EQ(shell_line({"make", "M=/a b", "x"}), "make 'M=/a b' x");
}

}  // namespace keel
